import { dutiesOn, type Person } from '#shared/roster/person'
import { POSTS } from '#shared/roster/post'
import { reachingPosts } from '#shared/roster/reach'
import type { Call } from '../../../identity/call'
import { rosterKey } from '../../org/documents'
import type { Asked } from './asked'
import { digitsOf } from './tokens'

/** In a town a handful have the same end of a number. */
const MOST_HOUSES = 20

/**
 * The households whose phone ends in the digits asked for, in the towns of somebody's posts, by their ids. They are asked of the
 * roster each time: a report that kept the number would be found by it after it has changed. One read, and none without digits.
 */
export async function housesEnding(asked: Asked, person: Person, call: Call): Promise<string[]> {
	if (asked.understood !== 'digits' && asked.understood !== 'phone') return []
	if (dutiesOn(person, call.day).length === 0) return []
	const towns = reachingPosts(person, POSTS, call.day).flatMap(({ path, area, areaCode }) =>
		area.level === 'league' || area.level === 'county' ? [] : [...path, areaCode],
	)
	const keys = [...new Set(towns)].map((code) => rosterKey.ends(code, asked.digits.slice(-4)))
	if (keys.length === 0) return []
	const { snapshot } = await call.roster(keys)
	const found = keys.flatMap((key) => snapshot.households(key)).map(({ household }) => household)
	const having = found.filter(({ phone }) => digitsOf(phone ?? '').endsWith(asked.digits))
	return [...new Set(having.map(({ id }) => id))].slice(0, MOST_HOUSES)
}

import type { Area, AreaChain } from '#shared/area/area'
import { answerFor, atDesk, headAbove, type Answer } from '#shared/roster/holder'
import { HEAD_POST, type Post } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import { postTitle } from '../../../words/desk'

/** Somebody in charge of an area, as the card names them. */
export interface InCharge {
	personId: string
	post: Post
	title: string
	name: string
	phone: string
	areaName: string
	/** For whom they stand in. */
	standsInFor?: string
}

/** Posts whose people of the area itself stand on the card, after its head desk. */
const OWN_POSTS: readonly Post[] = ['gridMember', 'police', 'property', 'unitLeader']

/**
 * Who is in charge of an area today, from the nearest to the highest. `chain` runs from the root down to the area,
 * `below` are the areas right below it (units, each with its leader).
 */
export function peopleInCharge(chain: AreaChain, below: readonly Area[], day: Day): InCharge[] {
	const own = chain[chain.length - 1]
	if (!own) return []
	const above = chain.slice(0, -1)
	const areas = [...chain, ...below]
	const answers = [
		answerFor({ areaCode: own.code, post: HEAD_POST[own.level] }, chain, day),
		...OWN_POSTS.map((post) => atDesk(own, post, day)),
		...below.filter(({ level }) => level === 'unit').map((unit) => atDesk(unit, 'unitLeader', day)),
		...headsOfGridAndVillage(above, day),
		nearest(chain, 'police', day),
	]
	const people = answers.flatMap((answer) => (answer ? peopleOf(answer, areas) : []))
	return withoutTwins(people)
}

function headsOfGridAndVillage(above: AreaChain, day: Day): (Answer | null)[] {
	const heads = above.filter(({ level }) => level === 'grid' || level === 'village').reverse()
	return heads.map((area) => headAbove([area], day))
}

/** The nearest desk of a post with somebody at it, from the area itself upwards. */
function nearest(chain: AreaChain, post: Post, day: Day): Answer | null {
	for (const area of [...chain].reverse()) {
		const answer = atDesk(area, post, day)
		if (answer) return answer
	}
	return null
}

function peopleOf({ desk, people, standsInFor }: Answer, areas: readonly Area[]): InCharge[] {
	const area = areas.find(({ code }) => code === desk.areaCode)
	if (!area) return []
	return people.map(({ personId, name, phone, title }) => ({
		personId,
		post: desk.post,
		title: title ?? postTitle(desk.post, area),
		name,
		phone,
		areaName: area.name,
		...(standsInFor && { standsInFor: standsInFor.name }),
	}))
}

/** One line for one person in one post of one area. */
function withoutTwins(people: readonly InCharge[]): InCharge[] {
	const isTwin = (one: InCharge, other: InCharge): boolean =>
		one.post === other.post && one.phone === other.phone && one.areaName === other.areaName
	return people.filter((one, at) => people.findIndex((other) => isTwin(one, other)) === at)
}

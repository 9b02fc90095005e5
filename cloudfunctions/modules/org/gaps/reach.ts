import type { Area, AreaRef } from '#shared/area/area'
import type { Person } from '#shared/roster/person'
import { reachingPosts } from '#shared/roster/reach'
import type { Post } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import { UserError } from '../../../rpc/user-error'
import { EVERYWHERE } from '../editable-roster'
import { rosterKey } from '../documents'
import { compare } from '../duties'
import type { RosterReader, RosterSnapshot } from '../snapshot'

/** Who keeps the roster of what lies below them, or sends people there. */
const KEEPERS: readonly Post[] = ['clerk', 'dispatcher']

/** An area that the caller may look at, and what lies around it. */
export interface Looking {
	/** Undefined while the roster has no area. */
	area: Area | undefined
	children: Area[]
	reach: AreaRef[]
	version: number
}

/** The areas where somebody is a clerk or a dispatcher that day; of the first clerk, everywhere. */
export function keptBy(person: Person | undefined, day: Day): AreaRef[] {
	const posts = reachingPosts(person, KEEPERS, day)
	return [...new Map(posts.map(({ area }) => [area.code, area])).values()]
}

/**
 * Finds the area that the caller wants to look at, in one read; without one the first that they keep, in two; for the first clerk in
 * one more, of the roots.
 * @throws UserError NOT_FOUND
 */
export async function lookingAt(areaCode: string | undefined, call: RosterReader): Promise<Looking> {
	const { snapshot, viewer } = await call.roster(keysOf(areaCode))
	const kept = keptBy(viewer.person, call.day)
	const isEverywhere = kept.some(({ code }) => code === EVERYWHERE)
	const reach = (isEverywhere ? await roots(call) : kept).map(refOf)
	const code = areaCode ?? reach[0]?.code
	const around = areaCode === undefined ? (await call.roster(keysOf(code))).snapshot : snapshot
	const area = code === undefined ? undefined : around.area(code)
	if (!area && areaCode !== undefined) throw new UserError('NOT_FOUND')
	return { area, children: area ? areasBelow(around, code) : [], reach, version: around.version }
}

/** The areas that lie in no other. */
export async function roots(call: RosterReader): Promise<Area[]> {
	const { snapshot } = await call.roster([rosterKey.parent('')])
	return areasBelow(snapshot, undefined)
}

function keysOf(code: string | undefined): string[] {
	return code === undefined ? [] : [rosterKey.area(code), rosterKey.parent(code)]
}

/** The areas right below one that were read; without one, the roots. */
function areasBelow(snapshot: RosterSnapshot, code: string | undefined): Area[] {
	const areas = snapshot.areas().filter(({ path }) => path[path.length - 2]?.code === code)
	return areas.sort((one, other) => compare(one.code, other.code))
}

export function refOf({ code, name, level, levelName }: AreaRef): AreaRef {
	return { code, name, level, levelName }
}

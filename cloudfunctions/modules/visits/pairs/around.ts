import type { Level } from '#shared/area/level'
import { POSTS } from '#shared/roster/post'
import { reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import { rosterKey } from '../../org/documents'
import type { Viewer } from '../../org/rules/viewer'
import type { RosterSnapshot } from '../../org/snapshot'

/** The areas where somebody works on a day, a grid's and a unit's village among them, and the villages where they live. */
export function areasAround(
	{ snapshot, viewer }: { snapshot: RosterSnapshot; viewer: Viewer },
	day: Day,
): string[] {
	const homes = snapshot
		.households(rosterKey.openid(viewer.openid))
		.filter(({ household: { members } }) =>
			members.some(({ openid, state }) => openid === viewer.openid && state === 'confirmed'),
		)
	const villages = homes.flatMap(({ household }) => household.path.slice(-2, -1).map(({ code }) => code))
	const works = reachingPosts(viewer.person, POSTS, day).flatMap(({ area, areaCode, path }) => [
		areaCode,
		...path.slice(...(VILLAGE_IN[area.level] ?? [path.length])),
	])
	return [...new Set([...villages, ...works])]
}

/** Where the village stands in the path of an area that is part of one. */
const VILLAGE_IN: Readonly<Partial<Record<Level, [number, number]>>> = { grid: [-2, -1], unit: [-3, -2] }

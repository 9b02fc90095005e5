import type { Area } from '../../area/area'
import type { Post } from '../post'
import { endsBefore, type Day, type TenureKind } from '../tenure'
import { fits, GRID_HOUSEHOLDS } from './grid-norm'

/** What may be missing (缺口), in the order in which it matters. */
export const GAP_KINDS = ['noLeader', 'noGrid', 'size', 'staffing', 'noPhone', 'unbound'] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** True for an area that has begun and has not ended. A split or a merge ends a grid. */
export function isLiving({ from, to }: Pick<Area, 'from' | 'to'>, day: Day): boolean {
	return (from === undefined || from <= day) && (to === undefined || day <= to)
}

/** True when a grid has fewer households than it should, or more. */
export function isOddSize(households: number): boolean {
	return !fits(households, GRID_HOUSEHOLDS)
}

/** Somebody who has or will have a post in an area. */
export interface Staff {
	personId: string
	name: string
	phone: string
	post: Post
	kind: TenureKind
}

/** Everybody with a post in an area on a day or later, once for each post. */
export function staffOf({ desks }: Area, day: Day): Staff[] {
	return desks.flatMap(({ post, tenures }) => {
		const present = tenures.filter((tenure) => !endsBefore(tenure, day))
		const people = present.map(({ personId, name, phone, kind }) => ({ personId, name, phone, post, kind }))
		return [...new Map(people.map((person) => [person.personId, person])).values()]
	})
}

import type { Level } from '../area/level'

/** A kind of work in an area (岗位). */
export const POSTS = [
	'gridLeader',
	'gridMember',
	'unitLeader',
	'villageLeader',
	'police',
	'property',
	'verifier',
	'dispatcher',
	'clerk',
] as const

export type Post = (typeof POSTS)[number]

/** The post whose desk answers for an area of a level: its head desk (本级负责席). */
export const HEAD_POST: Readonly<Record<Level, Post>> = {
	unit: 'unitLeader',
	grid: 'gridLeader',
	village: 'villageLeader',
	town: 'dispatcher',
	county: 'dispatcher',
	league: 'dispatcher',
}

/** Where a post makes sense; the others stand anywhere. */
const LEVELS_OF: Partial<Readonly<Record<Post, readonly Level[]>>> = {
	gridLeader: ['grid'],
	gridMember: ['grid'],
	unitLeader: ['grid', 'unit'],
	villageLeader: ['village'],
	dispatcher: ['town', 'county', 'league'],
}

/** True when an area of this level may have the post. */
export function standsAt(post: Post, level: Level): boolean {
	return LEVELS_OF[post]?.includes(level) ?? true
}

/** Which desks of the same area answer, in this order, when nobody is at a desk. Then the head desk one level up. */
export const NEXT_DESKS: Readonly<Record<Post, readonly Post[]>> = {
	gridLeader: ['gridMember'],
	gridMember: ['gridLeader'],
	unitLeader: [],
	villageLeader: [],
	police: ['gridLeader', 'gridMember'],
	property: ['gridLeader', 'gridMember'],
	verifier: [],
	dispatcher: [],
	clerk: [],
}

import type { Level } from '../../area/level'
import type { Engagement } from '../tenure'
import type { Post } from '../post'

/** From `least` to `most`, both included; without `most` more is no matter. */
export interface Norm {
	least: number
	most?: number
}

/**
 * How many households a grid should have. Source: how cities of Inner Mongolia cut their grids, as 《内蒙古日报》 tells it:
 * 对照每个网格300户至500户的标准，将网格细化.
 */
export const GRID_HOUSEHOLDS = { least: 300, most: 500 } as const satisfies Norm

/** The roles of which a grid should have some. */
export const STAFF_ROLES = ['fullTimeMember', 'partTimeMember', 'police', 'unitLeader'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export interface StaffNorm extends Norm {
	role: StaffRole
	post: Post
	engagement?: Engagement
	/** Where the grid has nobody, those of the nearest area above count, up to one of this level. */
	upTo?: Level
}

/**
 * Who should work in a grid. Source: the same paper, of the same cities: 1个网格1名专职网格员，1名社区民警，2到3名兼职网格员，
 * 10到15名楼栋长、单元长. An officer has a community or village with several grids; so no number is too many.
 */
export const GRID_STAFF: readonly StaffNorm[] = [
	{ role: 'fullTimeMember', post: 'gridMember', engagement: 'fullTime', least: 1, most: 1 },
	{ role: 'partTimeMember', post: 'gridMember', engagement: 'partTime', least: 2, most: 3 },
	{ role: 'police', post: 'police', least: 1, upTo: 'village' },
	{ role: 'unitLeader', post: 'unitLeader', least: 10, most: 15 },
]

/** True when a number is what the norm wants. */
export function fits(count: number, { least, most }: Norm): boolean {
	return count >= least && (most === undefined || count <= most)
}

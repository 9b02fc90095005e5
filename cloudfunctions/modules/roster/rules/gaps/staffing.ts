import type { Area, AreaChain } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import type { Post } from '#shared/roster/post'
import { covers, type Day, type Engagement, type Tenure } from '#shared/roster/tenure'
import { fits, GRID_STAFF, type Norm, type StaffNorm, type StaffRole } from '#shared/roster/gaps/grid-norm'

/** How many have a role in a grid, and how many should. */
export interface RoleCount extends Norm {
	role: StaffRole
	count: number
}

/** The roles of a grid whose numbers are not what the norm wants. */
export interface StaffingGap {
	roles: RoleCount[]
	/** Grid members of whom the roster does not say whether full-time or part-time. */
	unspecified: number
}

/**
 * Holds the people in post against the norm, on leave or not; deputies only stand in and do not count. `chain` runs from
 * above down to the grid, `units` are the areas below it. A grid member of whom nobody says how they are engaged counts
 * where one is missing, as full-time first.
 */
export function staffingGap(chain: AreaChain, units: readonly Area[], day: Day): StaffingGap | null {
	const grid = chain[chain.length - 1]
	if (!grid) return null
	const members = inPost([grid], 'gridMember', day)
	const engaged = engagedAs(members)
	const roles = GRID_STAFF.map((norm) => ({
		role: norm.role,
		count: norm.engagement ? engaged[norm.engagement] : countOf(norm, grid, chain, units, day),
		least: norm.least,
		...(norm.most !== undefined && { most: norm.most }),
	})).filter((role) => !fits(role.count, role))
	if (roles.length === 0) return null
	return { roles, unspecified: members.filter(({ engagement }) => !engagement).length }
}

/** Full-time and part-time members; the unspecified ones fill what is missing, and are part-time beyond that. */
function engagedAs(members: readonly Tenure[]): Record<Engagement, number> {
	const said = (as: Engagement | undefined): number =>
		members.filter(({ engagement }) => engagement === as).length
	const wanted = GRID_STAFF.find(({ engagement }) => engagement === 'fullTime')?.least ?? 0
	const filled = Math.min(said(undefined), Math.max(0, wanted - said('fullTime')))
	return { fullTime: said('fullTime') + filled, partTime: said('partTime') + said(undefined) - filled }
}

function countOf(
	{ post, upTo }: StaffNorm,
	grid: Area,
	chain: AreaChain,
	units: readonly Area[],
	day: Day,
): number {
	const own = inPost([grid, ...units], post, day).length
	if (own > 0 || !upTo) return own
	const above = chain.slice(0, -1).filter(({ level }) => !isAbove(level, upTo))
	const counts = above.map((area) => inPost([area], post, day).length)
	return counts.reverse().find((count) => count > 0) ?? 0
}

/** Everybody who has a post in one of the areas that day, once. */
function inPost(areas: readonly Area[], post: Post, day: Day): Tenure[] {
	const tenures = areas
		.flatMap(({ desks }) => desks.filter((desk) => desk.post === post))
		.flatMap((desk) => desk.tenures)
		.filter((tenure) => tenure.kind === 'holder' && covers(tenure, day))
	return [...new Map(tenures.map((tenure) => [tenure.personId, tenure])).values()]
}

import type { Area, AreaChain } from '#shared/area/area'
import { answerFor, atDesk } from '#shared/roster/holder'
import { covers, type Day } from '#shared/roster/tenure'
import type { Report } from '#shared/life/report'

/** Those who are kept from a report (回避), by the id of the person. */
export type Barred = Pick<Report, 'barred'>

/** True for somebody who is to have no part in a report, whatever post they hold. */
export function isBarred({ barred = [] }: Barred, personId: string | undefined): boolean {
	return personId !== undefined && barred.includes(personId)
}

/**
 * Whom a report about those in charge keeps out: everybody who answers for a desk of these grids that day, and everybody
 * who has such a desk or may stand in at it. Each chain runs from the root down to a grid.
 */
export function barredIn(grids: readonly AreaChain[], day: Day): string[] {
	const ids = grids.flatMap((chain) => {
		const grid = chain[chain.length - 1]
		if (!grid) return []
		const desks = grid.desks.flatMap(({ post, tenures }) => {
			const there = tenures.filter((tenure) => covers(tenure, day)).map(({ personId }) => personId)
			const answer = there.length === 0 ? null : answerFor({ areaCode: grid.code, post }, chain, day)
			return [...there, ...(answer?.people ?? []).map(({ personId }) => personId)]
		})
		const leader = answerFor({ areaCode: grid.code, post: 'gridLeader' }, chain, day)
		return [...desks, ...(leader?.people ?? []).map(({ personId }) => personId)]
	})
	return [...new Set(ids)]
}

/**
 * The areas as a report may use them: a desk for which only those answer whom it keeps out is as if nobody were there, so
 * that routing, passing on, helping and checking go past it.
 */
export function withoutBarred(areas: readonly Area[], report: Barred, day: Day): Area[] {
	if (!report.barred?.length) return [...areas]
	return areas.map((area) => ({
		...area,
		desks: area.desks.map((desk) => {
			const answer = atDesk(area, desk.post, day)
			const isPassed = answer?.people.every(({ personId }) => isBarred(report, personId))
			const others = desk.tenures.filter(({ personId }) => !isBarred(report, personId))
			return { ...desk, tenures: isPassed ? [] : others }
		}),
	}))
}

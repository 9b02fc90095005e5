import type { Area } from '#shared/area/area'
import { addDays } from '#shared/clock/china-time'
import { atDesk } from '#shared/roster/holder'
import { HEAD_POST } from '#shared/roster/post'
import { covers, endsBefore, isPresent, type Day, type Tenure } from '#shared/roster/tenure'

/**
 * Why nobody is at a grid leader's desk: nobody ever was, somebody begins later, the last one's post has ended, or
 * the holder is on leave and nobody stands in.
 */
export const LEADER_REASONS = ['never', 'notYet', 'ended', 'away'] as const
export type LeaderReason = (typeof LEADER_REASONS)[number]

export interface LeaderGap {
	why: LeaderReason
	/** Who is away, or whose post ended last. */
	name?: string
	/** The first day without them. */
	since?: Day
	/** The first day with somebody again, as far as the roster says. */
	until?: Day
}

/** What is missing at the desk of a grid's leader; null while the leader or a deputy is there. */
export function leaderGap(grid: Area, day: Day): LeaderGap | null {
	const post = HEAD_POST.grid
	if (atDesk(grid, post, day)) return null
	const tenures = grid.desks.find((desk) => desk.post === post)?.tenures ?? []
	const back = firstDayAgain(tenures, day)
	const until = back === undefined ? {} : { until: back }
	const away = tenures.find((tenure) => tenure.kind === 'holder' && covers(tenure, day))
	if (away) {
		const leave = away.leaves.find((span) => covers(span, day))
		return { why: 'away', name: away.name, ...(leave && { since: leave.from }), ...until }
	}
	const last = lastEnded(tenures, day)
	if (last?.to !== undefined) return { why: 'ended', name: last.name, since: addDays(last.to, 1), ...until }
	return { why: back === undefined ? 'never' : 'notYet', ...until }
}

function lastEnded(tenures: readonly Tenure[], day: Day): Tenure | undefined {
	const ended = tenures.filter((tenure) => tenure.kind === 'holder' && endsBefore(tenure, day))
	return ended.sort((one, other) => ((one.to ?? '') < (other.to ?? '') ? 1 : -1))[0]
}

/** The first day after `day` on which one of them is present. */
function firstDayAgain(tenures: readonly Tenure[], day: Day): Day | undefined {
	const candidates = tenures.flatMap(({ from, leaves }) => [
		from,
		...leaves.flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)])),
	])
	const later = candidates.filter((one) => one > day).sort()
	return later.find((one) => tenures.some((tenure) => isPresent(tenure, one)))
}

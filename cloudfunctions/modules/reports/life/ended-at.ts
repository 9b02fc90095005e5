import type { Report } from '#shared/life/report'

/** When what has ended came to its end: of what was taken back while it waited, that is later than its clock stopped. */
export function endedAt({ state, history }: Pick<Report, 'state' | 'history'>): number {
	const { withdrawal, clocks } = state
	const { stoppedAt, startedAt } = clocks.total
	return withdrawal?.at ?? stoppedAt ?? history[history.length - 1]?.at ?? startedAt
}

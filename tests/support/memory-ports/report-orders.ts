import { endedAt } from '../../../cloudfunctions/modules/reports/life/ended-at'
import type { DeskView } from '#shared/life/inbox-view'
import { IN_THE_END, owed } from '../../../cloudfunctions/modules/reports/life/owed'
import type { Report } from '#shared/life/report'
import { soonFrom } from '../../../cloudfunctions/modules/reports/life/due'
import type { Order } from './page'

/** What waits for the reporter comes after all that a desk owes. */
const AFTER_ALL_DUE = 1e14

const id = (report: Report): string => report.id

export const NEWEST_FIRST: Order<Report> = {
	value: ({ state }) => state.clocks.total.startedAt,
	id,
	direction: 'desc',
}
export const DUE_FIRST: Order<Report> = {
	value: ({ state }) =>
		owed(state, IN_THE_END).first?.until ?? AFTER_ALL_DUE + (state.clocks.total.stoppedAt ?? 0),
	id,
	direction: 'asc',
}

const SOON_FIRST: Order<Report> = {
	value: ({ state }) => soonFrom(state) ?? Infinity,
	id,
	direction: 'asc',
}
const LAST_ENDED_FIRST: Order<Report> = {
	value: endedAt,
	id,
	direction: 'desc',
}

export const ORDER_OF_VIEW: Readonly<Record<DeskView, Order<Report>>> = {
	waiting: DUE_FIRST,
	soon: SOON_FIRST,
	passed: DUE_FIRST,
	ended: LAST_ENDED_FIRST,
}

/** Reports with something to do by a moment, the longest waiting first. */
export function earliest(
	reports: readonly Report[],
	dueAt: (report: Report) => number,
	by: number,
	limit: number,
): Report[] {
	const due = reports.filter((report) => dueAt(report) <= by)
	return due.sort((one, other) => dueAt(one) - dueAt(other)).slice(0, limit)
}

import { addDays, chinaDay, DAY_MS, startOfDay } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import { COUNTED } from '#shared/rates/rate'
import { UserError } from '../../../rpc/user-error'
import { MOST_NAMED } from '../contract/shapes'
import type { Drawing } from '../reading'
import type { Looked, Plan, To } from '../../org/rules/plan'
import type { Drawn } from '../rules/plan'

type Wanted = Extract<To, { closedReports: unknown }>['closedReports']

/** Reports of one year are looked through. */
const PERIOD_MS = 366 * DAY_MS
const PAGE = 200

/**
 * The households whose reports have been closed for so many days, with the reports and who handled them. Private ones stay where
 * they are: nobody is sent to ask about them.
 * @throws UserError PLAN_TOO_WIDE
 */
export async function closedBefore(
	{ category, daysAgo }: Wanted,
	path: string[],
	{ ports, day, now }: Drawing,
): Promise<Drawn> {
	const before = startOfDay(addDays(day, 1 - daysAgo))
	const counting = { path, since: now - PERIOD_MS, before: now + 1, now }
	const found = new Map<string, Looked>()
	for (const counted of COUNTED) {
		let cursor: string | undefined
		do {
			const page = await ports.rates.behind(counting, { rate: 'completion', counted, cursor, limit: PAGE })
			for (const report of page.items) {
				const householdId = report.place.householdId
				const closed = closedAt(report, category, before)
				if (householdId === undefined || closed === undefined) continue
				const looked = { id: report.id, number: report.number, category: report.category.name }
				const { people = [], reports = [] } = found.get(householdId) ?? {}
				found.set(householdId, {
					householdId,
					people: [...new Set([...people, ...report.state.handlerIds])],
					reports: [...reports, { ...looked, closed: chinaDay(closed) }].sort((one, other) =>
						one.closed < other.closed ? -1 : 1,
					),
				})
			}
			if (found.size > MOST_NAMED) throw new UserError('PLAN_TOO_WIDE')
			cursor = page.next
		} while (cursor !== undefined)
	}
	return { drawn: [...found.keys()].sort(), handlers: [...found.values()], asOf: day }
}

/** When a report that is meant was closed, in milliseconds since 1970. */
function closedAt(
	{ category, state, history }: Report,
	wanted: string | undefined,
	before: number,
): number | undefined {
	if (state.status !== 'closed' || category.private) return undefined
	const closed = history[history.length - 1]
	return (wanted ?? category.code) === category.code && closed !== undefined && closed.at < before
		? closed.at
		: undefined
}

/**
 * A plan of closed reports as of a later day: those that have been closed for long enough since come to it. Who was named stays,
 * whatever became of the report since: nobody is taken off the list of a visitor who is on the way.
 */
export function withLater(plan: Plan, later: Drawn): Plan {
	const known = plan.handlers ?? []
	const news = later.handlers ?? []
	const isNamed = (one: Looked): boolean => news.some(({ householdId }) => householdId === one.householdId)
	const handlers = [...known.filter((one) => !isNamed(one)), ...news]
	const drawn = [...new Set([...(plan.drawn ?? []), ...(later.drawn ?? [])])].sort()
	return { ...plan, drawn, handlers, ...(later.asOf !== undefined && { asOf: later.asOf }) }
}

import type { Area } from '#shared/area/area'
import { addDays, DAY_MS, startOfDay } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import { COUNTED } from '#shared/rates/rate'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import { MOST_NAMED } from '../contract/shapes'
import type { Plan, To } from '../rules/plan'

type Wanted = Extract<To, { closedReports: unknown }>['closedReports']

/** Reports of one year are looked through. */
const PERIOD_MS = 366 * DAY_MS
const PAGE = 200

/**
 * The households whose reports have been closed for so many days, with who handled them. Private ones stay where they are: nobody
 * is sent to ask about them.
 * @throws UserError PLAN_TOO_WIDE
 */
export async function closedBefore(
	{ category, daysAgo }: Wanted,
	{ path }: Area,
	call: Call,
): Promise<Pick<Plan, 'drawn' | 'handlers'>> {
	const before = startOfDay(addDays(call.day, 1 - daysAgo))
	const counting = {
		path: path.map(({ code }) => code),
		since: call.now - PERIOD_MS,
		before: call.now + 1,
		now: call.now,
	}
	const people = new Map<string, string[]>()
	for (const counted of COUNTED) {
		let cursor: string | undefined
		do {
			const page = await call.ports.rates.behind(counting, {
				rate: 'completion',
				counted,
				cursor,
				limit: PAGE,
			})
			for (const report of page.items) {
				const householdId = report.place.householdId
				if (householdId === undefined || !isMeant(report, category, before)) continue
				people.set(householdId, [...(people.get(householdId) ?? []), ...report.state.handlerIds])
			}
			if (people.size > MOST_NAMED) throw new UserError('PLAN_TOO_WIDE')
			cursor = page.next
		} while (cursor !== undefined)
	}
	const handlers = [...people].map(([householdId, all]) => ({ householdId, people: [...new Set(all)] }))
	return { drawn: [...people.keys()].sort(), handlers }
}

function isMeant({ category, state, history }: Report, wanted: string | undefined, before: number): boolean {
	if (state.status !== 'closed' || category.private) return false
	const closed = history[history.length - 1]
	return (wanted ?? category.code) === category.code && closed !== undefined && closed.at < before
}

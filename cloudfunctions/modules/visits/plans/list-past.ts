import type { Call } from '../../../identity/call'
import type { Day } from '#shared/roster/tenure'
import { rosterKey } from '../../org/documents'
import { compare } from '../../org/duties'
import type { Plan } from '../../org/rules/plan'
import type { RosterSnapshot } from '../../org/snapshot'
import type { Output } from '../contract/plan'
import { monthBefore, monthOf, monthsBetween, overOn } from '../rules/past'
import { inBrief, planView, type PlanView } from './view'

/** So many plans that are over are enough at a time; a month is listed whole. */
const ENOUGH = 20

/** How many months one read after the other looks through, before it is said that there are none so far. */
const MONTHS_OF_READS = [1, 3, 6, 12]

/** The product is no older. */
const FIRST_MONTH = '2026-01'

/** What is over in some areas, the last one first: month by month back, as far as it takes to find enough. */
export async function listPast(
	codes: readonly string[],
	cursor: string | undefined,
	call: Call,
): Promise<Output<'list'>> {
	const today = monthOf(call.day)
	let month = cursor !== undefined && cursor < today ? cursor : today
	// What ran out last night the timer has not put with them yet.
	const fresh = cursor === undefined ? codes.map(rosterKey.plans) : []
	const items: PlanView[] = []
	for (const count of MONTHS_OF_READS) {
		const months = monthsBetween(monthBefore(month, count - 1), month)
		const keys = codes.flatMap((code) => months.map((one) => rosterKey.past(code, one)))
		const { snapshot, viewer } = await call.roster([...keys, ...fresh])
		const over = overIn(snapshot, call.day)
		for (const one of months) {
			const there = over.filter(({ last }) => monthOf(last) === one)
			items.push(...there.map(({ plan }) => inBrief(planView(plan, viewer, call.day))))
			month = monthBefore(one)
			if (items.length >= ENOUGH) break
		}
		if (items.length >= ENOUGH || month < FIRST_MONTH) break
	}
	return { items, ...(month >= FIRST_MONTH && { cursor: month }) }
}

/** What is over of the plans that were read, with its last day, the last one first. */
function overIn({ plans }: RosterSnapshot, day: Day): { plan: Plan; last: Day }[] {
	return plans
		.flatMap(({ plan }) => {
			const last = overOn(plan, day)
			return last === undefined ? [] : [{ plan, last }]
		})
		.sort((one, other) => compare(other.last, one.last) || other.plan.at - one.plan.at)
}

import type { Day } from '#shared/roster/tenure'
import type { Plan } from '../../org/rules/plan'
import { lastDay } from './plan'

/** The last day of a plan that is over on a day; one that still waits to start is not. */
export function overOn(plan: Pick<Plan, 'until' | 'ended' | 'waits'>, day: Day): Day | undefined {
	const last = lastDay(plan)
	const isOver = plan.ended !== undefined || (!plan.waits && last !== undefined && last < day)
	return isOver ? last : undefined
}

/** A month as YYYY-MM: by it is found what was over then. */
export const monthOf = (day: Day): string => day.slice(0, 7)

/** The month so many months before one. */
export function monthBefore(month: string, count = 1): string {
	const [year = 0, number = 1] = month.split('-').map(Number)
	const at = year * 12 + number - 1 - count
	return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** The months from one to another and including both, the last one first. */
export function monthsBetween(first: string, last: string): string[] {
	return last < first ? [] : [last, ...monthsBetween(first, monthBefore(last))]
}

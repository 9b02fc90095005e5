import { addDays, chinaDay, DAY_MS, startOfDay } from '#shared/clock/china-time'
import type { WorkCalendar } from '#shared/clock/calendar'
import type { PersonRef } from '#shared/life/report-parts'
import type { Day } from '#shared/roster/tenure'
import type { Pause } from '../../org/rules/plan'
import { VISIT_WORDS } from '../../../words/visits'

interface Paused {
	pauses?: Pause[]
	/** Holidays are days of pause. */
	restsOnHolidays?: true
}

/** The pause that goes on on a day. */
export const pauseOn = ({ pauses = [] }: Paused, day: Day): Pause | undefined =>
	pauses.find(({ from, to }) => from <= day && (to === undefined || day < to))

/**
 * A plan as it is reckoned: of one that rests on holidays each run of those in the calendar is a pause beside its own. They are
 * never kept with it: next year's are announced while it goes on.
 */
export function withHolidays<T extends Paused>(plan: T, { exceptions }: Pick<WorkCalendar, 'exceptions'>): T {
	if (!plan.restsOnHolidays) return plan
	const off = Object.keys(exceptions).filter((day) => exceptions[day] === 'off' && !pauseOn(plan, day))
	const holidays: Pause[] = []
	for (const day of off.sort()) {
		const last = holidays[holidays.length - 1]
		const next = addDays(day, 1)
		if (last?.to === day) last.to = next
		else holidays.push({ from: day, to: next, reason: VISIT_WORDS.holiday, by: NOBODY })
	}
	return { ...plan, pauses: [...holidays, ...(plan.pauses ?? [])] }
}

const NOBODY: PersonRef = { id: '', name: '' }

/** A plan that pauses from a day on. */
export const pausing = <T extends Paused>(plan: T, pause: Pause): T => ({
	...plan,
	pauses: [...(plan.pauses ?? []), pause],
})

/** A plan that asks again from a day on. Who takes a pause back on its day has not paused. */
export const resuming = <T extends Paused>(plan: T, day: Day): T => ({
	...plan,
	pauses: (plan.pauses ?? []).flatMap((one) =>
		one.to !== undefined ? [one] : one.from < day ? [{ ...one, to: day }] : [],
	),
})

/** True where every day of a stretch was paused. */
export function isPausedFrom(plan: Paused, from: Day, to: Day): boolean {
	let day = from
	while (day <= to) {
		const pause = pauseOn(plan, day)
		if (!pause) return false
		if (pause.to === undefined) return true
		day = pause.to
	}
	return true
}

/** A day moved on by those that were paused since, until another day. */
export function startedAnew({ pauses = [] }: Paused, from: Day, until: Day): Day {
	return pauses.reduce((day, pause) => addDays(day, pausedWithin(pause, from, until)), from)
}

/** A deadline that was set on a day, moved on by the days that were paused before it came. */
export function movedOn({ pauses = [] }: Paused, setOn: Day, deadline: number, today: Day): number {
	return pauses.reduce(
		(at, pause) => (pause.from > chinaDay(at) ? at : at + pausedWithin(pause, setOn, today) * DAY_MS),
		deadline,
	)
}

/** How many days of a pause lie from a day on and before another one. */
function pausedWithin({ from, to }: Pause, since: Day, until: Day): number {
	const begins = from > since ? from : since
	const ends = to !== undefined && to < until ? to : until
	return ends > begins ? Math.round((startOfDay(ends) - startOfDay(begins)) / DAY_MS) : 0
}

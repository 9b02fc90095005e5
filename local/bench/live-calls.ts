import { asksIn } from '#shared/live/pace'
import type { Table } from './figure'

const MINUTE_MS = 60_000
const DISPATCHER = 'a dispatcher, the page open all day'

/** A county of the size of the one that the seeds are made after. */
const COUNTY_LEADERS = 4_397

/** How somebody's pages are in view on a day: so many times, so long, with so many changes each time. */
interface Habit {
	who: string
	looks: number
	minutes: number
	changes: number
	days: number
}

/** What people are supposed to do; the pace is the product's own. */
const HABITS: readonly Habit[] = [
	{ who: 'a resident who waits for an answer', looks: 4, minutes: 2, changes: 0, days: 30 },
	{ who: 'a leader on a usual day', looks: 8, minutes: 4, changes: 0, days: 30 },
	{ who: 'a leader on a full day', looks: 12, minutes: 6, changes: 1, days: 30 },
	{ who: DISPATCHER, looks: 1, minutes: 480, changes: 60, days: 22 },
]

/** A change begins the pace anew: so many, evenly spread, part the time in view. */
function callsADay({ looks, minutes, changes }: Habit): number {
	const part = (minutes * MINUTE_MS) / (changes + 1)
	return looks * (changes + 1) * asksIn(part)
}

const thousands = (count: number): string => count.toLocaleString('en')

/** What it costs that pages follow the other side, by the rule that they follow. */
export function liveCalls(): Table {
	return {
		title: 'Pages that follow the other side',
		about: `Reckoned by the rule itself (\`miniprogram/shared/live/pace.ts\`) for what people are supposed to do: how often a day they look, for how many minutes, and how often something changes meanwhile. Each call is one function call and one SDK call, which reads no more than twelve documents. A county has ${thousands(COUNTY_LEADERS)} leaders.`,
		head: [
			'who',
			'looks a day',
			'minutes each',
			'changes each',
			'calls a day',
			'calls a month',
			'a county of leaders',
		],
		rows: HABITS.map((habit) => {
			const month = callsADay(habit) * habit.days
			const county = habit.who === DISPATCHER ? '' : thousands(month * COUNTY_LEADERS)
			return [
				habit.who,
				habit.looks,
				habit.minutes,
				habit.changes,
				callsADay(habit),
				thousands(month),
				county,
			]
		}),
	}
}

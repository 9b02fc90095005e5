import fc from 'fast-check'
import {
	type AreaHours,
	type YearDays,
	calendarBook,
	calendarOf,
} from '../../../../../cloudfunctions/modules/org/rules/area-calendar'
import type { WorkCalendar } from '#shared/clock/calendar'
import { ANNOUNCED, SlowClock, type Habits } from './slow-clock'

/** What a clerk saved: a year that was not known, one that changed, and the hours of three areas. */
const YEARS: YearDays[] = [
	{
		year: 2027,
		source: '试',
		off: ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-10-01', '2027-12-31'],
		working: ['2027-01-31', '2027-02-20', '2027-12-26'],
	},
	{ year: 2025, source: '试', off: ['2025-01-28', '2025-02-03'], working: ['2025-01-26', '2025-12-28'] },
]
const HOURS: AreaHours[] = [
	{
		areaCode: 'county',
		weekdays: [1, 2, 3, 4, 5],
		spans: [
			{ from: 480, to: 720 },
			{ from: 900, to: 1110 },
		],
	},
	{ areaCode: 'village', weekdays: [6, 5, 4, 3, 2, 1], spans: [{ from: 540, to: 1020 }] },
	{ areaCode: 'station', weekdays: [0, 1, 2, 3, 4, 5, 6], spans: [{ from: 0, to: 1440 }] },
	{
		areaCode: 'market',
		weekdays: [0, 1, 3, 5],
		spans: [
			{ from: 433, to: 434 },
			{ from: 719, to: 720 },
			{ from: 720, to: 750 },
			{ from: 1380, to: 1440 },
		],
	},
]

const USUAL = { weekdays: '一二三四五', spans: ['08:30-12:00', '14:30-18:00'] }

/** The places in people's words, written by hand. */
const SAVED: Pick<Habits, 'off' | 'working'> = {
	off: [
		...ANNOUNCED.off.filter((span) => !/^202[57]/.test(span)),
		...['2027-01-01', '2027-02-05', '2027-02-08/2027-02-09', '2027-10-01', '2027-12-31'],
		...['2025-01-28', '2025-02-03'],
		// Where 2027 is known, the law is asked of 2029 too.
		...['2029-01-01', '2029-02-12/2029-02-15', '2029-04-04', '2029-05-01/2029-05-02', '2029-06-16'],
		...['2029-09-22', '2029-10-01/2029-10-03'],
	],
	working: [
		...ANNOUNCED.working.filter((day) => !day.startsWith('2025')),
		...['2027-01-31', '2027-02-20', '2027-12-26', '2025-01-26', '2025-12-28'],
	],
}

export interface Place {
	/** How a counterexample shows it. */
	[fc.toStringMethod]: () => string
	/** Under test. */
	calendar: WorkCalendar
	slow: SlowClock
	/** Minutes of the day at which work begins or ends. */
	borders: number[]
	minutesPerDay: number
}

function place(name: string, path: string[] | null, habits: Habits): Place {
	const spans = habits.spans.map((span) => span.split(/[-:]/).map(Number))
	const minutes = spans.map(([h = 0, m = 0, h2 = 0, m2 = 0]) => [h * 60 + m, h2 * 60 + m2] as const)
	return {
		[fc.toStringMethod]: () => name,
		calendar: calendarOf(calendarBook(path ? { years: YEARS, hours: HOURS } : undefined), path ?? []),
		slow: new SlowClock(habits),
		borders: minutes.flat(),
		minutesPerDay: minutes.reduce((sum, [from, to]) => sum + to - from, 0),
	}
}

export const PLACES: readonly Place[] = [
	place('built-in', null, { ...USUAL, ...ANNOUNCED }),
	place('with saved years', ['elsewhere', 'grid'], { ...USUAL, ...SAVED }),
	place('with a county’s hours', ['county', 'town', 'grid'], {
		weekdays: '一二三四五',
		spans: ['08:00-12:00', '15:00-18:30'],
		...SAVED,
	}),
	place('with a village’s hours in that county', ['county', 'town', 'village', 'grid'], {
		weekdays: '一二三四五六',
		spans: ['09:00-17:00'],
		...SAVED,
	}),
	place('round the clock', ['county', 'station'], {
		weekdays: '日一二三四五六',
		spans: ['00:00-24:00'],
		...SAVED,
	}),
	place('on market days', ['market'], {
		weekdays: '日一三五',
		spans: ['07:13-07:14', '11:59-12:00', '12:00-12:30', '23:00-24:00'],
		...SAVED,
	}),
]

/** Every minute counts: what the wall clock says. */
export const WALL_CLOCK = new SlowClock({
	weekdays: '日一二三四五六',
	spans: ['00:00-24:00'],
	off: [],
	working: [],
})

/** Every day, holidays too, as long as people are up. */
export const DAILY_CLOCK = new SlowClock({
	weekdays: '日一二三四五六',
	spans: ['07:00-21:00'],
	off: [],
	working: [],
})

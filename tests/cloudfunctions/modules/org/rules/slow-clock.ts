/**
 * A clock so slow and plain that it can be believed: it walks on minute by minute and looks each one up. It shares
 * nothing with the code under test, neither data nor dates: its holidays are copied by hand from the notices of the
 * State Council and the law, and its dates are those of a UTC clock that runs eight hours ahead.
 */
const AHEAD = 8 * 60 * 60 * 1000
const MINUTE = 60 * 1000
const DAY_MINUTES = 24 * 60

/** The first moment of 2024 in China, and how many days the tables cover: to the end of 2029. */
export const BEGIN = Date.UTC(2024, 0, 1) - AHEAD
const DAYS = 6 * 365 + 2
const END = BEGIN + DAYS * DAY_MINUTES * MINUTE

/** Taken out of the global object once: looking it up there a billion times takes longer than the walks. */
const { floor } = Math

/** How a place works, in people's words. */
export interface Habits {
	/** 日一二三四五六: the days on which they work. */
	weekdays: string
	/** 08:30-12:00 */
	spans: string[]
	/** One day, or the first and the last of several. */
	off: string[]
	working: string[]
}

/** 2027 and 2028, which no notice tells of yet: what 全国年节及纪念日放假办法 says by itself. */
const LAW_ALONE = [
	...['2027-01-01', '2027-02-05/2027-02-08', '2027-04-05', '2027-05-01/2027-05-02', '2027-06-09'],
	...['2027-09-15', '2027-10-01/2027-10-03', '2028-01-01', '2028-01-25/2028-01-28', '2028-04-04'],
	...['2028-05-01/2028-05-02', '2028-05-28', '2028-10-01/2028-10-03'],
]

/** 国办发明电〔2023〕7号, 国办发明电〔2024〕12号, and the notice of 4 November 2025. */
export const ANNOUNCED: Pick<Habits, 'off' | 'working'> = {
	off: [
		...[
			'2024-01-01',
			'2024-02-10/2024-02-17',
			'2024-04-04/2024-04-06',
			'2024-05-01/2024-05-05',
			'2024-06-10',
		],
		...['2024-09-15/2024-09-17', '2024-10-01/2024-10-07'],
		...['2025-01-01', '2025-01-28/2025-02-04', '2025-04-04/2025-04-06', '2025-05-01/2025-05-05'],
		...['2025-05-31/2025-06-02', '2025-10-01/2025-10-08'],
		...['2026-01-01/2026-01-03', '2026-02-15/2026-02-23', '2026-04-04/2026-04-06', '2026-05-01/2026-05-05'],
		...['2026-06-19/2026-06-21', '2026-09-25/2026-09-27', '2026-10-01/2026-10-07'],
		...LAW_ALONE,
	],
	working: [
		...['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29'],
		...['2024-10-12', '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
		...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
	],
}

/** The days of 2024 to 2029, each as it is written in China, and its weekday. */
const CALENDAR_DAYS = Array.from({ length: DAYS }, (_, at) => {
	const noon = new Date(BEGIN + AHEAD + at * DAY_MINUTES * MINUTE)
	return { day: noon.toISOString().slice(0, 10), weekday: '日一二三四五六'.charAt(noon.getUTCDay()) }
})

function minuteOf(time: string): number {
	const [hours = '', minutes = ''] = time.split(':')
	return Number(hours) * 60 + Number(minutes)
}

function dayOf(moment: number): number {
	return floor((moment - BEGIN) / MINUTE / DAY_MINUTES)
}

/** What happened between two moments, to know what a case was about. */
export interface Met {
	holiday: boolean
	makeUpDay: boolean
	yearEnd: boolean
}

export class SlowClock {
	/** One for each minute since BEGIN: 1 when people work. */
	private readonly works = new Uint8Array(DAYS * DAY_MINUTES)
	private readonly holidays: number[] = []
	private readonly makeUpDays: number[] = []

	constructor(habits: Habits) {
		const off = (day: string) =>
			habits.off.some((span) => {
				const [first = '', last = first] = span.split('/')
				return first <= day && day <= last
			})
		const inSpan = Array.from({ length: DAY_MINUTES }, (_, minute) =>
			habits.spans.some((span) => {
				const [from = '', to = ''] = span.split('-')
				return minuteOf(from) <= minute && minute < minuteOf(to)
			}),
		)
		CALENDAR_DAYS.forEach(({ day, weekday }, at) => {
			const usual = habits.weekdays.includes(weekday)
			const open = habits.working.includes(day) || (usual && !off(day))
			if (open !== usual) (open ? this.makeUpDays : this.holidays).push(at)
			inSpan.forEach((inside, minute) => {
				if (open && inside) this.works[at * DAY_MINUTES + minute] = 1
			})
		})
	}

	/** Walks from a moment until so many working milliseconds are used up, or until a moment. */
	walk(from: number, left: number, until: number = END): { at: number; left: number } {
		const { works } = this
		const lastMinute = floor((until - BEGIN) / MINUTE)
		let rest = left
		for (let minute = floor((from - BEGIN) / MINUTE); minute <= lastMinute; minute++) {
			if (works[minute] !== 1) continue
			const begin = BEGIN + minute * MINUTE
			const first = begin < from ? from : begin
			const last = begin + MINUTE > until ? until : begin + MINUTE
			if (rest <= last - first) return { at: first + rest, left: 0 }
			rest -= last - first
		}
		if (until >= END) throw new RangeError('walked off the end of the table')
		return { at: until, left: rest }
	}

	/** The working milliseconds between two moments. */
	worked(from: number, to: number): number {
		return END - this.walk(from, END, to).left
	}

	/** When a term is over that stands still in pauses; one that ran out before a pause is over. */
	over(from: number, term: number, pauses: readonly { from: number; to: number }[]): number {
		let now = { at: from, left: term }
		for (const pause of pauses) {
			now = this.walk(now.at, now.left, pause.from)
			if (now.left === 0) return now.at
			now.at = pause.to
		}
		return this.walk(now.at, now.left).at
	}

	/** What lies between two moments. */
	met(from: number, to: number): Met {
		const first = dayOf(from)
		const last = dayOf(to)
		const between = (days: readonly number[]) => days.some((day) => first <= day && day <= last)
		const year = (day: number) => CALENDAR_DAYS[day]?.day.slice(0, 4)
		return {
			holiday: between(this.holidays),
			makeUpDay: between(this.makeUpDays),
			yearEnd: year(first) !== year(last),
		}
	}
}

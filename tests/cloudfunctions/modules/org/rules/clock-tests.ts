import fc from 'fast-check'
import { shifted, termEnd, type Term } from '#shared/clock/term'
import { addWorkingMinutes, workingMinutesBetween } from '#shared/clock/calendar'
import { DAILY_CLOCK, PLACES, WALL_CLOCK, type Place } from './places'
import { BEGIN } from './slow-clock'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Starts lie in 2024 to 2028: three announced years, one that a clerk may have saved, one that nobody knows. */
const START_DAYS = 5 * 365
/** Around year ends and the longest holidays, as days since the first of 2024. */
const EVENTFUL = [
	'2024-02-09',
	'2024-12-31',
	'2025-01-25',
	'2025-12-31',
	'2026-02-13',
	'2026-09-30',
	'2027-12-30',
]
	.map((day) => Math.round((Date.parse(`${day}T00:00:00+08:00`) - BEGIN) / DAY))
	.flatMap((day) => [day, day + 1, day + 2, day + 4])

const tally = { cases: 0, holiday: 0, makeUpDay: 0, yearEnd: 0, paused: 0 }

function count({ slow }: Place, from: number, to: number, paused = false): void {
	const { holiday, makeUpDay, yearEnd } = slow.met(from, to)
	tally.cases += 1
	tally.holiday += Number(holiday)
	tally.makeUpDay += Number(makeUpDay)
	tally.yearEnd += Number(yearEnd)
	tally.paused += Number(paused)
}

const place = fc.constantFrom(...PLACES)

/** Any millisecond; half of them at a minute at which work begins or ends, or one off. */
function moment({ borders }: Place): fc.Arbitrary<number> {
	const day = fc.oneof(fc.integer({ min: 1, max: START_DAYS }), fc.constantFrom(...EVENTFUL))
	const border = fc
		.tuple(day, fc.constantFrom(...borders), fc.constantFrom(-MINUTE, -1, 0, 1, MINUTE))
		.map(([at, minute, off]) => BEGIN + at * DAY + minute * MINUTE + off)
	return fc.oneof(border, fc.integer({ min: BEGIN, max: BEGIN + START_DAYS * DAY }))
}

/** Up to fifteen working days, as the longest term; whole spans among them, so that an end falls on a border. */
function workingMinutes({ minutesPerDay, borders }: Place): fc.Arbitrary<number> {
	const spans = borders.flatMap((to, at) => (at % 2 === 1 ? [to - (borders[at - 1] ?? 0)] : []))
	return fc.oneof(
		fc.integer({ min: 1, max: 3 * minutesPerDay }),
		fc.integer({ min: 1, max: 15 * minutesPerDay }),
		fc.integer({ min: 1, max: 30 * minutesPerDay }).map((halves) => halves / 2),
		fc.constantFrom(...spans, minutesPerDay),
	)
}

function term(at: Place): fc.Arbitrary<Term> {
	const of = (unit: Term['unit'], count: fc.Arbitrary<number>) => count.map((n): Term => ({ unit, count: n }))
	return fc.oneof(
		of('workingMinutes', workingMinutes(at)),
		of(
			'workingDays',
			fc.integer({ min: 1, max: 30 }).map((halves) => halves / 2),
		),
		of('minutes', fc.integer({ min: 1, max: 24 * 60 })),
		of('dailyMinutes', fc.integer({ min: 1, max: 48 * 60 })),
	)
}

/** The slow clock that a term runs by, and how long it is there, in milliseconds. */
function slowTerm({ slow, minutesPerDay }: Place, { unit, count: n }: Term) {
	if (unit === 'minutes') return { clock: WALL_CLOCK, length: n * MINUTE }
	if (unit === 'dailyMinutes') return { clock: DAILY_CLOCK, length: n * MINUTE }
	return { clock: slow, length: n * MINUTE * (unit === 'workingDays' ? minutesPerDay : 1) }
}

/** Says two moments in words when they differ. A hundred thousand expectations that hold take longer than the walks. */
function same(got: number, wanted: number): void {
	const words = (ms: number): string => new Date(ms + 8 * 60 * MINUTE).toISOString().replace('Z', '+08:00')
	if (got !== wanted) expect([got, words(got)]).toEqual([wanted, words(wanted)])
}

/** Adding, between, a term, a term with pauses. */
const FUNCTIONS = 4

/**
 * The tests that hold the clock against the slow clock, on so many cases; from a seed, else from chance. fast-check prints seed
 * and path of a failure.
 */
export function clockTests(runs: number, seed?: number): void {
	function check<T>(all: fc.Arbitrary<T>, holds: (one: T) => void): void {
		fc.assert(fc.property(all, holds), { numRuns: runs / FUNCTIONS, ...(seed !== undefined && { seed }) })
	}

	test('adding working time', () => {
		const cases = place.chain((at) => fc.tuple(fc.constant(at), moment(at), workingMinutes(at)))
		check(cases, ([at, from, minutes]) => {
			const end = at.slow.walk(from, minutes * MINUTE).at
			count(at, from, end)
			same(addWorkingMinutes(from, minutes, at.calendar), end)
		})
	})

	test('working time between two moments', () => {
		const cases = place.chain((at) => {
			const days = fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, fc.nat(60))
			const border = fc.constantFrom(...at.borders).map((minute) => minute * MINUTE)
			const rest = fc.oneof(border, fc.integer({ min: 0, max: DAY }))
			return fc
				.tuple(moment(at), days, rest)
				.map(([from, count, ms]) => [at, from, from + count * DAY + ms] as const)
		})
		check(cases, ([at, from, to]) => {
			count(at, from, to)
			const worked = at.slow.worked(from, to) / MINUTE
			const got = workingMinutesBetween(from, to, at.calendar)
			if (got !== worked) expect(got).toBe(worked)
		})
	})

	test('the end of a term', () => {
		const cases = place.chain((at) => fc.tuple(fc.constant(at), moment(at), term(at)))
		check(cases, ([at, from, given]) => {
			const { clock, length } = slowTerm(at, given)
			const end = clock.walk(from, length).at
			count(at, from, end)
			same(termEnd(from, given, at.calendar), end)
		})
	})

	test('the end of a term that stands still in pauses', () => {
		const gap = (at: Place) =>
			fc.oneof(
				fc.integer({ min: 0, max: 12 * DAY }),
				fc.constantFrom(...at.borders).map((m) => m * MINUTE),
			)
		const cases = place.chain((at) =>
			fc.tuple(
				fc.constant(at),
				moment(at),
				term(at),
				fc.array(fc.tuple(gap(at), fc.integer({ min: 0, max: 30 * DAY })), { minLength: 1, maxLength: 4 }),
			),
		)
		check(cases, ([at, start, given, gaps]) => {
			let now = start
			const pauses = gaps.map(([running, standing]) => {
				const from = now + running
				now = from + standing
				return { from, to: now }
			})
			const { clock, length } = slowTerm(at, given)
			const end = clock.over(start, length, pauses)
			count(
				at,
				start,
				end,
				pauses.some(({ from }) => from < end),
			)
			const due = pauses.reduce(
				(before, { from, to }) => shifted(before, from, to, given, at.calendar),
				termEnd(start, given, at.calendar),
			)
			same(due, end)
		})
	})

	test('each thing that a clock stumbles over is in many of the cases', () => {
		process.stdout.write(`clock against the slow clock: ${JSON.stringify(tally)}\n`)
		expect(tally.cases).toBe(runs)
		const { cases: _, ...stumbled } = tally
		for (const times of Object.values(stumbled)) expect(times).toBeGreaterThan(runs / 20)
	})
}

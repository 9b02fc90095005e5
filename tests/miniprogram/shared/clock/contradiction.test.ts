import fc from 'fast-check'
import {
	calendarBook,
	calendarOf,
	shortestDay,
} from '../../../../cloudfunctions/modules/org/rules/area-calendar'
import { mayContradict } from '#shared/clock/contradiction'
import { TERM_UNITS, termEnd, type Term } from '#shared/clock/term'

const book = calendarBook(undefined)
const CALENDAR = calendarOf(book, [])
const SHORTEST = shortestDay(book)
const MINUTE = 60_000
/** The worst holiday of the book lies within these days of 2026. */
const FROM = Date.parse('2026-02-01T00:00:00+08:00')
const DAYS = 40

const term = fc.record<Term>({
	unit: fc.constantFrom(...TERM_UNITS),
	count: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 3000 })),
})
/** Nobody waits for a year of working days here. */
const short = term.map(({ unit, count }) => ({
	unit,
	count: unit === 'workingDays' ? (count % 15) + 1 : count,
}))

test('terms that cannot contradict never do, whenever they begin', () => {
	const moment = fc.oneof(
		fc.integer({ min: 0, max: DAYS * 24 * 60 }),
		fc
			.tuple(fc.nat(DAYS), fc.constantFrom(0, 419, 420, 1259, 1260, 1261))
			.map(([day, at]) => day * 1440 + at),
	)
	let held = 0
	fc.assert(
		fc.property(short, short, moment, (accept, total, at) => {
			if (mayContradict({ accept, total }, SHORTEST)) return
			held += 1
			const start = FROM + at * MINUTE
			expect(termEnd(start, accept, CALENDAR)).toBeLessThanOrEqual(termEnd(start, total, CALENDAR))
		}),
		{ numRuns: 5000, seed: 20_260_216 },
	)
	expect(held).toBeGreaterThan(1000)
})

test('terms that may contradict do so at some moment, where the calendar has a long holiday', () => {
	const worst: [Term, Term, string][] = [
		[{ unit: 'workingMinutes', count: 120 }, { unit: 'minutes', count: 24 * 60 }, '2026-02-16T23:30'],
		[{ unit: 'workingMinutes', count: 120 }, { unit: 'dailyMinutes', count: 14 * 60 }, '2026-02-16T23:30'],
		[{ unit: 'dailyMinutes', count: 120 }, { unit: 'minutes', count: 12 * 60 - 1 }, '2026-11-20T21:00'],
		[{ unit: 'dailyMinutes', count: 15 * 60 }, { unit: 'minutes', count: 35 * 60 - 1 }, '2026-11-20T21:00'],
		[{ unit: 'minutes', count: 16 }, { unit: 'minutes', count: 15 }, '2026-11-20T21:00'],
	]
	for (const [accept, total, moment] of worst) {
		expect(mayContradict({ accept, total }, SHORTEST)).toBe(true)
		const start = Date.parse(`${moment}:00+08:00`)
		expect(termEnd(start, accept, CALENDAR)).toBeGreaterThan(termEnd(start, total, CALENDAR))
	}
	expect(mayContradict({ accept: worst[3]![0], total: { unit: 'minutes', count: 35 * 60 } }, SHORTEST)).toBe(
		false,
	)
})

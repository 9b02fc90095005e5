import { calendarBook, calendarOf } from '../../../../../cloudfunctions/modules/org/rules/area-calendar'
import { toIso } from '#shared/clock/china-time'
import {
	VERIFICATION_TERMS,
	half,
	shifted,
	TELLING_TERM,
	termEnd,
	TERMS,
	type Term,
} from '#shared/clock/term'

const calendar = calendarOf(calendarBook(undefined), [])

const hours = (count: number): Term => ({ unit: 'workingMinutes', count: count * 60 })

test.each([
	['within a morning', '2026-11-20T09:00:00+08:00', hours(2), '2026-11-20T11:00:00+08:00'],
	['over noon', '2026-11-20T11:00:00+08:00', hours(2), '2026-11-20T15:30:00+08:00'],
	['ends with the morning', '2026-11-20T10:00:00+08:00', hours(2), '2026-11-20T12:00:00+08:00'],
	['over a weekend', '2026-11-20T17:00:00+08:00', hours(4), '2026-11-23T11:30:00+08:00'],
	['from the night before', '2026-11-19T23:10:00+08:00', hours(1), '2026-11-20T09:30:00+08:00'],
	['a make-up Saturday counts', '2026-02-14T08:00:00+08:00', hours(1), '2026-02-14T09:30:00+08:00'],
	['over the spring festival', '2026-02-14T17:00:00+08:00', hours(2), '2026-02-24T09:30:00+08:00'],
	['seven working days', '2026-11-20T09:00:00+08:00', TERMS.ordinary.total, '2026-12-01T09:00:00+08:00'],
	[
		'an emergency runs at night',
		'2026-11-20T23:50:00+08:00',
		TERMS.emergency.accept,
		'2026-11-21T00:05:00+08:00',
	],
	[
		'daily hours in the evening',
		'2026-11-20T20:00:00+08:00',
		TERMS.utility.accept,
		'2026-11-21T08:00:00+08:00',
	],
	['daily hours at night', '2026-11-20T23:30:00+08:00', TERMS.utility.accept, '2026-11-21T09:00:00+08:00'],
	[
		'daily hours on the eve of the spring festival',
		'2026-02-16T23:30:00+08:00',
		TERMS.utility.accept,
		'2026-02-17T09:00:00+08:00',
	],
	[
		'daily hours end with the day',
		'2026-11-21T19:00:00+08:00',
		TERMS.utility.accept,
		'2026-11-21T21:00:00+08:00',
	],
	[
		'an emergency is checked within a day',
		'2026-02-16T23:30:00+08:00',
		VERIFICATION_TERMS.emergency,
		'2026-02-17T23:30:00+08:00',
	],
	[
		'others within eight working hours',
		'2026-11-20T16:00:00+08:00',
		VERIFICATION_TERMS.utility,
		'2026-11-23T17:00:00+08:00',
	],
	[
		'somebody is rung within a working day',
		'2026-11-20T16:00:00+08:00',
		TELLING_TERM,
		'2026-11-23T16:00:00+08:00',
	],
	[
		'half of seven working days',
		'2026-11-20T08:30:00+08:00',
		half(TERMS.ordinary.total),
		'2026-11-25T12:00:00+08:00',
	],
])('%s', (_name, start, term, end) => {
	expect(toIso(termEnd(Date.parse(start), term, calendar))).toBe(end)
})

/** A term of 2 working hours from 10:00 ends with the morning; what is left of it moves to the time after the pause. */
test.each([
	['half of it is left', '2026-11-20T11:00', '2026-11-23T09:00', '2026-11-23T10:00'],
	[
		'half of it is left, and the pause ends over noon',
		'2026-11-20T11:00',
		'2026-11-20T13:00',
		'2026-11-20T15:30',
	],
	['what is left ends with another span', '2026-11-20T11:00', '2026-11-20T17:00', '2026-11-20T18:00'],
	['it begins as the term ends: it has run out', '2026-11-20T12:00', '2026-11-23T09:00', '2026-11-20T12:00'],
	['it begins after the term: it had run out', '2026-11-20T13:00', '2026-11-23T09:00', '2026-11-20T12:00'],
	['it lies over noon alone, after the term', '2026-11-20T12:30', '2026-11-20T14:00', '2026-11-20T12:00'],
	['it takes no time', '2026-11-20T11:00', '2026-11-20T11:00', '2026-11-20T12:00'],
])('a pause: %s', (_name, from, to, end) => {
	const at = (moment: string) => Date.parse(`${moment}:00+08:00`)
	const due = termEnd(at('2026-11-20T10:00'), hours(2), calendar)
	expect(toIso(shifted(due, at(from), at(to), hours(2), calendar))).toBe(toIso(at(end)))
})

test('a due date stays a whole millisecond over a pause', () => {
	const from = Date.parse('2026-11-20T10:00:00.001+08:00')
	const due = termEnd(from, hours(2), calendar)
	for (let ms = 0; ms < 1000; ms++)
		expect(shifted(due, from + ms * 7, from + ms * 7 + 3, hours(2), calendar)).toBe(due + 3)
})

test('a calendar without working days is a fault, not an endless loop', () => {
	const never = { ...calendar, weekdays: [], exceptions: {} }
	expect(() => termEnd(Date.parse('2026-11-20T09:00:00+08:00'), hours(1), never)).toThrow(RangeError)
	const closed = { ...calendar, spans: [] }
	expect(() => termEnd(Date.parse('2026-11-20T09:00:00+08:00'), hours(1), closed)).toThrow(RangeError)
})

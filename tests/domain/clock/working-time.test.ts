import { officeCalendar } from '../../../cloudfunctions/common/calendar/office-calendar'
import fc from 'fast-check'
import { isWorkingDay } from '../../../miniprogram/domain/clock/calendar'
import { chinaTime, toIso } from '../../../miniprogram/domain/clock/china-time'
import { addWorkingMinutes, workingMinutesBetween } from '../../../miniprogram/domain/clock/working-time'
import { half, termEnd, TERMS, type Term } from '../../../miniprogram/domain/clock/term'

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
    'half of seven working days',
    '2026-11-20T08:30:00+08:00',
    half(TERMS.ordinary.total),
    '2026-11-25T12:00:00+08:00',
  ],
])('%s', (_name, start, term, end) => {
  expect(toIso(termEnd(Date.parse(start), term, officeCalendar))).toBe(end)
})

test('a calendar without working days is a fault, not an endless loop', () => {
  const never = { ...officeCalendar, weekdays: [], exceptions: {} }
  expect(() => termEnd(Date.parse('2026-11-20T09:00:00+08:00'), hours(1), never)).toThrow(RangeError)
})

test('working time between two moments undoes adding it, over holidays and year ends', () => {
  const start = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') })
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 6000 }), (from, minutes) => {
      const end = addWorkingMinutes(from, minutes, officeCalendar)
      expect(workingMinutesBetween(from, end, officeCalendar)).toBeCloseTo(minutes, 6)
    }),
    { numRuns: 2000 },
  )
})

test('the clock equals a slow one that counts minute by minute', () => {
  const start = fc
    .integer({ min: 0, max: 365 * 24 * 60 })
    .map((minute) => Date.parse('2026-01-01T00:00:00+08:00') + minute * 60_000)
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 3000 }), (from, minutes) => {
      expect(toIso(addWorkingMinutes(from, minutes, officeCalendar))).toBe(toIso(slowly(from, minutes)))
    }),
    { numRuns: 300 },
  )
})

/** Walks minute by minute and counts those that lie in working time. */
function slowly(from: number, minutes: number): number {
  let left = minutes
  for (let now = from; ; now += 60_000) {
    const { day, minute, weekday } = chinaTime(now)
    const working = isWorkingDay(officeCalendar, { day, weekday })
    if (working && officeCalendar.spans.some((span) => span.from <= minute && minute < span.to)) left--
    if (left === 0) return now + 60_000
  }
}

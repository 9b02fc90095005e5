import { officeCalendar } from '../../../cloudfunctions/common/calendar/office-calendar'
import { toIso } from '../../../miniprogram/domain/clock/china-time'
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

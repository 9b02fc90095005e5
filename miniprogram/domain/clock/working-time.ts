import { isWorkingDay, type WorkCalendar } from './calendar'
import { addDays, chinaTime, MINUTE_MS, startOfDay } from './china-time'

/** A calendar without a working day within this many days is a mistake, not a long holiday. */
const LONGEST_BREAK_DAYS = 60

/**
 * The moment at which `minutes` working minutes have passed since `start` (milliseconds since 1970).
 * A start outside working time counts from the next working minute.
 */
export function addWorkingMinutes(start: number, minutes: number, calendar: WorkCalendar): number {
  let left = minutes * MINUTE_MS
  let day = nextWorkingDay(chinaTime(start).day, calendar)
  for (;;) {
    const midnight = startOfDay(day)
    for (const span of calendar.spans) {
      const from = Math.max(midnight + span.from * MINUTE_MS, start)
      const room = midnight + span.to * MINUTE_MS - from
      if (room <= 0) continue
      if (left <= room) return from + left
      left -= room
    }
    day = nextWorkingDay(addDays(day, 1), calendar)
  }
}

/** The working minutes from one moment to a later one, fractions included. */
export function workingMinutesBetween(from: number, to: number, calendar: WorkCalendar): number {
  let sum = 0
  for (let day = chinaTime(from).day; startOfDay(day) < to; day = addDays(day, 1)) {
    const midnight = startOfDay(day)
    if (!isWorkingDay(calendar, chinaTime(midnight))) continue
    for (const span of calendar.spans) {
      const begin = Math.max(midnight + span.from * MINUTE_MS, from)
      const end = Math.min(midnight + span.to * MINUTE_MS, to)
      sum += Math.max(0, end - begin)
    }
  }
  return sum / MINUTE_MS
}

/** The first working day from `day` on, itself included. */
function nextWorkingDay(day: string, calendar: WorkCalendar): string {
  for (let ahead = 0; ahead < LONGEST_BREAK_DAYS; ahead++) {
    const candidate = addDays(day, ahead)
    if (isWorkingDay(calendar, chinaTime(startOfDay(candidate)))) return candidate
  }
  throw new RangeError(`no working day within ${LONGEST_BREAK_DAYS} days of ${day}`)
}

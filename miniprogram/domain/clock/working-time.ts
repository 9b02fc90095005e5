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

/** The first working day from `day` on, itself included. */
function nextWorkingDay(day: string, calendar: WorkCalendar): string {
  for (let ahead = 0; ahead < LONGEST_BREAK_DAYS; ahead++) {
    const candidate = addDays(day, ahead)
    if (isWorkingDay(calendar, chinaTime(startOfDay(candidate)))) return candidate
  }
  throw new RangeError(`no working day within ${LONGEST_BREAK_DAYS} days of ${day}`)
}

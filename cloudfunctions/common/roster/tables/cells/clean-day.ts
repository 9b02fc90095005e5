import { DAY_MS, isDay } from '../../../../../miniprogram/domain/clock/china-time'
import { DATE } from '../../../../../miniprogram/domain/words/roster'

/** 1970-01-01 as Excel counts days. */
const UNIX_EPOCH = 25_569

/** From 1954 to 2119: a number outside is none of a roster's days. */
const FIRST_SERIAL = 20_000
const LAST_SERIAL = 80_000

/** The day of a serial number, YYYY-MM-DD; undefined for a number that is none. */
export function dayOfSerial(serial: number): string | undefined {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return undefined
  return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY_MS).toISOString().slice(0, 10)
}

/** A day in any of the ways clerks and table programs write it; what is none comes back as it is. */
export function cleanDay(text: string): string {
  const [, together] = /^(\d{8})$/.exec(text) ?? []
  if (together !== undefined) {
    const day = `${together.slice(0, 4)}-${together.slice(4, 6)}-${together.slice(6)}`
    return isDay(day) ? day : text
  }
  if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfSerial(Number(text)) ?? text
  return dayWritten(text.replace(/[ T]\d{1,2}:.*$/, '').replace(/ /g, '')) ?? text
}

function dayWritten(text: string): string | undefined {
  const [, year = '', month = '', date = ''] = DATE.exec(text) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

import { addDays, DAY_MS, isDay } from '#shared/clock/china-time'
import { DATE } from '../../../../words/roster'
import { HAN_DAY, HAN_DIGITS, HAN_TEN, HAN_ZEROS, MONTH } from '#shared/words/roster-cells'

/** 1970-01-01 as Excel counts days. */
const UNIX_EPOCH = 25_569

/** From 1954 to 2119: a number outside is none of a roster's days. */
const FIRST_SERIAL = 20_000
const LAST_SERIAL = 80_000

/** Which day of a month is meant where only the month is written: its first for a begin, its last for an end. */
export type End = 'first' | 'last'

/** The day of a serial number, YYYY-MM-DD; undefined for a number that is none. */
export function dayOfSerial(serial: number): string | undefined {
	if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return undefined
	return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY_MS).toISOString().slice(0, 10)
}

/** A day in any of the ways clerks and table programs write it; what is none comes back as it is. */
export function cleanDay(text: string, end: End = 'first'): string {
	const [, together] = /^(\d{8})$/.exec(text) ?? []
	if (together !== undefined) {
		const day = `${together.slice(0, 4)}-${together.slice(4, 6)}-${together.slice(6)}`
		return isDay(day) ? day : text
	}
	if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfSerial(Number(text)) ?? text
	const bare = withoutHan(
		text
			.replace(/Z$/, '')
			.replace(/[ T]\d{1,2}:.*$/, '')
			.replace(/ /g, ''),
	)
	return dayWritten(bare) ?? monthWritten(bare, end) ?? text
}

function dayWritten(text: string): string | undefined {
	const [, year = '', month = '', date = ''] = DATE.exec(text) ?? []
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
	return isDay(day) ? day : undefined
}

function monthWritten(text: string, end: End): string | undefined {
	const [, year = '', parted, together = ''] = MONTH.exec(text) ?? []
	const month = parted ?? together
	const first = `${year}-${month.padStart(2, '0')}-01`
	if (!isDay(first)) return undefined
	return end === 'first' ? first : lastOfMonth(first)
}

function lastOfMonth(first: string): string {
	const nextMonth = addDays(first, 31)
	return addDays(`${nextMonth.slice(0, 8)}01`, -1)
}

/** 二〇二一年五月一日 in digits. */
function withoutHan(text: string): string {
	const [, year, month, date] = HAN_DAY.exec(text) ?? []
	if (year === undefined || month === undefined) return text
	const digits = Array.from(year.replace(HAN_ZEROS, HAN_DIGITS.charAt(0)), (one) => HAN_DIGITS.indexOf(one))
	return [digits.join(''), countOf(month), ...(date === undefined ? [] : [countOf(date)])].join('-')
}

/** A number up to 99 as it is said: 二十三. */
function countOf(words: string): number {
	const digit = (word: string): number => Math.max(0, HAN_DIGITS.indexOf(word))
	const at = words.indexOf(HAN_TEN)
	if (at < 0) return digit(words)
	const [tens, ones] = [words.slice(0, at), words.slice(at + HAN_TEN.length)]
	return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

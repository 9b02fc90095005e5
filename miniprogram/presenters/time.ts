import dayjs from 'dayjs'
import {
	addDays,
	chinaDay,
	CHINA_OFFSET_MINUTES,
	DAY_MS,
	fromIso,
	MINUTE_MS,
} from '../shared/clock/china-time'
import { TIME_WORDS } from '../shared/words/moment'
import type { ReportView } from '../services/report'

const HOUR_MS = 60 * MINUTE_MS

/** A moment as people say it: today, yesterday, a date; with the time of day. */
export function momentWords(iso: string, now: number): string {
	return inChina(fromIso(iso)).format(`${dayFormat(chinaDay(fromIso(iso)), chinaDay(now))} HH:mm`)
}

/** A day as people say it. */
export function dayWords(day: string, today: string): string {
	return dayjs(day).format(dayFormat(day, today))
}

/** A phone abroad shows its own time; the grid's is China's. */
function inChina(ms: number): dayjs.Dayjs {
	const phone = dayjs(ms)
	return phone.add(CHINA_OFFSET_MINUTES - phone.utcOffset(), 'minute')
}

function dayFormat(day: string, today: string): string {
	if (day === today) return TIME_WORDS.today
	if (day === addDays(today, -1)) return TIME_WORDS.yesterday
	if (day === addDays(today, 1)) return TIME_WORDS.tomorrow
	return day.slice(0, 4) === today.slice(0, 4) ? TIME_WORDS.date : TIME_WORDS.dateAndYear
}

/** A span in words, in at most two units. */
export function spanWords(ms: number): string {
	const days = Math.floor(ms / DAY_MS)
	const hours = Math.floor((ms % DAY_MS) / HOUR_MS)
	const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS)
	const parts = [
		days > 0 && TIME_WORDS.days(days),
		hours > 0 && TIME_WORDS.hours(hours),
		days === 0 && minutes > 0 && TIME_WORDS.minutes(minutes),
	].filter((part): part is string => part !== false)
	return parts.length === 0 ? TIME_WORDS.underAMinute : parts.join(' ')
}

const OWES = {
	acceptance: TIME_WORDS.owesAcceptance,
	result: TIME_WORDS.owesResult,
	check: TIME_WORDS.owesCheck,
	telling: TIME_WORDS.owesTelling,
	note: TIME_WORDS.owesNote,
} as const

export interface ClockLine {
	text: string
	due: string
	late: boolean
	/** What it was worked out from, to be worked out anew as time passes. */
	of: ReportView['clock']
}

/**
 * How late it is, or else what is owed and how long is left: the same to everybody. Empty when nothing is owed any more.
 * The phone's own clock may be wrong: the cloud decides what is late.
 */
export function clockLine(of: ReportView['clock'], now: number): ClockLine {
	const { owes, dueAt, late } = of
	if (owes === null) return { text: '', due: '', late: false, of }
	const before = TIME_WORDS.before(momentWords(dueAt, now))
	const left = fromIso(dueAt) - now
	if (!late) {
		const text = left > 0 ? TIME_WORDS.left(OWES[owes], spanWords(left)) : TIME_WORDS.lateNow(OWES[owes])
		return { text: unbroken(text), due: left > 0 ? before : '', late: left <= 0, of }
	}
	const since = now - fromIso(late.since)
	const what = OWES[late.what]
	const text = since > 0 ? TIME_WORDS.late(what, spanWords(since)) : TIME_WORDS.lateNow(what)
	// What is owed next may have time left all the same.
	const isOther = owes !== late.what || dueAt !== late.since
	return {
		text: unbroken(text),
		due: isOther && left > 0 ? TIME_WORDS.next(before, OWES[owes]) : '',
		late: true,
		of,
	}
}

/** A number stays in one piece, as does a span of hours, and on the line of what it counts: word joiners hold the dash. */
export const unbroken = (text: string): string =>
	text.replace(/(\d) (?=\D)/g, '$1\u00a0').replace(/(\d)([–-])(?=\d)/g, '$1\u2060$2\u2060')

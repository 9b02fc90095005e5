import { isDay } from '../../../shared/clock/china-time'
import { daysUntil } from '../../../shared/clock/day-spans'
import { NOTICE_MARKS as MARKS } from '../../../shared/words/holiday-notice'

/** A year's days as a notice says them. */
export interface NoticeDays {
	/** The notice's title, where it is there. */
	source: string
	/** YYYY-MM-DD, each once, in order. */
	off: string[]
	working: string[]
	/** What was not understood, or does not add up, as it is written: for somebody to look at. */
	doubts: string[]
}

/**
 * Reads the holidays and make-up days of a year out of the notice that announces them (国务院办公厅关于…年部分节假日安排的通知). What it
 * takes is shown before anything is saved. Days of another year are left out.
 */
export function readNotice(text: string, year: number): NoticeDays {
	const plain = text.normalize('NFKC')
	const title = MARKS.title.exec(plain)
	const read: NoticeDays = { source: title?.[0] ?? '', off: [], working: [], doubts: [] }
	if (title && Number(title[1]) !== year) return { ...read, source: '', doubts: [title[0]] }
	let holiday = { clause: '', days: 0 }
	for (const clause of plain.replace(MARKS.aside, '').split(MARKS.clauses)) {
		const days = daysIn(clause, year)
		if (days === null) read.doubts.push(clause.trim())
		else if (clause.includes(MARKS.working)) read.working.push(...days)
		else if (clause.includes(MARKS.off) && days.length > 0) {
			read.off.push(...days)
			holiday = { clause: clause.trim(), days: days.length }
		}
		const total = MARKS.total.exec(clause)?.[1]
		if (total !== undefined && Number(total) !== holiday.days)
			read.doubts.push([...new Set([holiday.clause, clause.trim()])].join(MARKS.comma))
	}
	const own = (days: readonly string[]): string[] =>
		[...new Set(days)].filter((day) => day.startsWith(`${year}-`)).sort()
	return { ...read, off: own(read.off), working: own(read.working) }
}

/** All days that a clause names, those between the two ends of a span too; null where one of them is none. */
function daysIn(clause: string, year: number): string[] | null {
	const days: string[] = []
	let at = { year, month: '' }
	let isSpan = false
	const parts = new RegExp(MARKS.part, 'g')
	for (let part = parts.exec(clause); part !== null; part = parts.exec(clause)) {
		const [, ofYear, month, date, to] = part
		if (ofYear !== undefined) at = { ...at, year: Number(ofYear) }
		if (month !== undefined) at = { ...at, month: month.padStart(2, '0') }
		if (to !== undefined) isSpan = days.length > 0
		if (date === undefined) continue
		const day = `${at.year}-${at.month}-${date.padStart(2, '0')}`
		if (!isDay(day)) return null
		const between = isSpan ? daysUntil(days[days.length - 1] ?? day, day) : []
		if (between === null) return null
		days.push(...between, day)
		isSpan = false
	}
	return days
}

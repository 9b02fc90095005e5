import * as v from 'valibot'
import { addDays } from '#shared/clock/china-time'
import type { GrantFault } from '../../words/reach'
import type { Day, DaySpan } from '#shared/roster/tenure'
import { isLonger } from '#shared/text/characters'
import { PHONE_FORM } from '#shared/text/clean-phone'
import { GRANT_WORDS } from '../../words/reach'
import { COLUMNS, DATE, type Column } from '../../words/roster'
import { PROBLEMS } from '../../words/roster-problems'
import { areaCode } from '../../rpc/shapes'
import { nearOne } from './near-name'
import type { SourceRow } from './job'
import type { AreaPointer } from './places'
import type { Problems } from './problems'

/** The headers of each sheet, by its name. */
export type Headers = ReadonlyMap<string, Readonly<Record<string, string>>>

/** Reads the fields of one row and notes what is wrong with them. A field that is wrong reads as undefined. */
export class RowReader {
	/** False once a field was wrong. */
	good = true

	constructor(
		private readonly source: SourceRow,
		private readonly headers: Headers,
		private readonly problems: Problems,
	) {}

	get row(): number {
		return this.source.row
	}

	get sheet(): string {
		return this.source.sheet
	}

	/** Another row of the file says the same already. */
	repeats(column: Column | undefined, twin: RowReader): undefined {
		return this.fail(column, PROBLEMS.sameAsRow(twin.row, twin.sheet === this.sheet ? undefined : twin.sheet))
	}

	fail(column: Column | undefined, message: string): undefined {
		this.good = false
		const header = column && (this.header(column) ?? COLUMNS[column][0])
		this.problems.add({
			sheet: this.sheet,
			row: this.row,
			...(header !== undefined && { column: header }),
			message,
		})
		return undefined
	}

	/** It is not the importer's to say; what lies beyond their areas keeps the whole file out. */
	refuse(column: Column, fault: GrantFault): undefined {
		if (fault === 'beyondReach') this.problems.addOutside({ sheet: this.sheet, row: this.row })
		return this.fail(column, GRANT_WORDS[fault])
	}

	optional(column: Column, max = 100): string | undefined {
		const value = this.source.cells[column] ?? ''
		if (isLonger(value, max)) return this.fail(column, PROBLEMS.tooLong(max))
		return value === '' ? undefined : value
	}

	required(column: Column, max?: number): string | undefined {
		if ((this.source.cells[column] ?? '') !== '') return this.optional(column, max)
		if (this.header(column) !== undefined) return this.fail(column, PROBLEMS.empty)
		// Of a wide table: the people of one post have no such column, those of others may.
		if (this.source.headers?.['person'] !== undefined)
			return this.fail('person', PROBLEMS.noColumnBeside(COLUMNS[column][0]))
		this.good = false
		this.problems.add({ sheet: this.sheet, message: PROBLEMS.noColumn(COLUMNS[column][0]) })
		return undefined
	}

	/** True when the sheet has the column, be it empty in this row. */
	has(column: Column): boolean {
		return this.header(column) !== undefined
	}

	/** The column by which the row says which area it means. */
	placeColumn(codeColumn: Column): Column {
		const { cells } = this.source
		const said = [codeColumn, 'gridName', 'village', 'town'] as const
		return said.find((column) => (cells[column] ?? '') !== '') ?? codeColumn
	}

	/** How the column is called in the file; undefined when the sheet has none. */
	private header(column: Column): string | undefined {
		return this.source.headers?.[column] ?? this.headers.get(this.sheet)?.[column]
	}

	/** A word of a list, such as a level or a post. */
	word<T>(
		column: Column,
		known: Readonly<Record<string, T>>,
		unknown: (word: string, near?: string) => string,
	): T | undefined {
		const word = this.required(column)
		if (word === undefined) return undefined
		return Object.hasOwn(known, word)
			? known[word]
			: this.fail(column, unknown(word, nearOne(word, Object.keys(known))))
	}

	/** A code, where the file has one. */
	code(column: Column): string | undefined {
		const code = this.optional(column)
		if (code === undefined || v.is(areaCode, code)) return code
		return this.fail(column, PROBLEMS.badCode)
	}

	/** An area by its code or, where the sheet has no codes, by the names of those above it and its own. */
	area(codeColumn: Column, nameColumn: Column = 'gridName'): AreaPointer | undefined {
		const code = this.code(codeColumn)
		if (code !== undefined) return { code }
		if (!this.good) return undefined
		const names = (['town', 'village', nameColumn] as const).flatMap((column) => this.optional(column) ?? [])
		if (names.length > 0) return { names }
		this.required(codeColumn)
		return undefined
	}

	phone(column: Column): string | undefined {
		const phone = this.required(column)
		if (phone === undefined) return undefined
		const plain = phone.replace(/ /g, '')
		return PHONE_FORM.test(plain) ? plain : this.fail(column, PROBLEMS.badPhone)
	}

	/** From and to; the end may be left open. Where it is not said from when, it counts from `today`. */
	span(today?: Day): DaySpan | undefined {
		const since = today === undefined ? this.required('from') : (this.optional('from') ?? today)
		const from = this.day('from', since)
		const end = this.optional('to')
		const to = this.day('to', end)
		if (from === undefined || (end !== undefined && to === undefined)) return undefined
		if (to !== undefined && to < from) return this.fail('to', PROBLEMS.datesReversed)
		return { from, ...(to !== undefined && { to }) }
	}

	private day(column: Column, text: string | undefined): Day | undefined {
		if (text === undefined) return undefined
		const [, year = '', month = '', date = ''] = DATE.exec(text) ?? []
		const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
		return isDay(day) ? day : this.fail(column, PROBLEMS.badDate)
	}
}

/** True for a day that the calendar has. */
function isDay(day: string): boolean {
	if (Number.isNaN(Date.parse(`${day}T00:00:00+08:00`))) return false
	return addDays(day, 0) === day
}

import { PASSED_OVER, SHEET_NOTICES, type PassedOver } from '#shared/words/roster-sheets'
import { isHeader } from '../columns/find-header'
import { readingOf, type SheetReading } from '../columns/sheet-reading'
import type { SheetContext } from '../columns/row-cells'
import type { SourceNotes } from '../notes'
import type { RawRow } from '../raw'
import type { SourceRow } from '../source'
import type { Layout } from '../understanding/layout'
import { Carried } from './carried'
import { passedOver } from './passed-over'

/** A row below the header: why it is none of the sheet's, or what it becomes. */
export type RowStep = { why: PassedOver } | { rows: SourceRow[]; gridFromAbove?: true }

/** Behind these another grid may begin. */
const BETWEEN_GROUPS: ReadonlySet<PassedOver> = new Set(['heading', 'total'])

/** Reads the rows of a sheet that is understood, one after the other. */
export class RowSteps {
	readonly headers: SheetReading['headers']
	private readonly carried: Carried
	private readonly reading: SheetReading
	/** A second header was met: what follows is of other columns. */
	private isPast = false

	private constructor(
		private readonly layout: Layout,
		private readonly context: SheetContext,
		reading: SheetReading,
	) {
		this.reading = reading
		this.headers = reading.headers
		this.carried = new Carried(layout.headers, layout.kind, layout.isList)
	}

	/** Undefined for a sheet that is not brought in. */
	static of(sheet: string, layout: Layout, notes: SourceNotes): RowSteps | undefined {
		const context: SheetContext = { sheet, headers: layout.headers, notes }
		const reading = readingOf(layout, context)
		return reading && new RowSteps(layout, context, reading)
	}

	step(raw: RawRow): RowStep {
		const why = passedOver(raw, this.layout.headers.list, this.layout.kind)
		if (why) {
			if (BETWEEN_GROUPS.has(why)) this.carried.forgetGrid()
			return { why }
		}
		this.isPast ||= isHeader(raw)
		if (this.isPast) return { why: 'table' }
		const filled = this.carried.fill(raw)
		if ('raw' in filled) {
			const { raw: whole, ...more } = filled
			return { rows: this.reading.read(whole), ...more }
		}
		const { sheet, headers, notes } = this.context
		notes.problem({ sheet, row: raw.row, column: headers.shownAt(filled.position), message: filled.message })
		return { rows: [] }
	}

	/** The rows that a row becomes; one that is passed over is noted. */
	read(raw: RawRow): SourceRow[] {
		const step = this.step(raw)
		const { sheet, notes } = this.context
		const { row } = raw
		if (raw.hidden && 'rows' in step) notes.notice({ sheet, row, message: SHEET_NOTICES.hiddenRow })
		if ('rows' in step && step.gridFromAbove)
			notes.notice({ sheet, row, message: SHEET_NOTICES.gridFromAbove })
		if ('rows' in step) return step.rows
		notes.notice({ sheet, row, message: PASSED_OVER[step.why] })
		return []
	}

	end(): void {
		this.reading.end?.()
	}
}

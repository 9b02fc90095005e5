import { harmless } from '#shared/text/harmless-cell'
import writeXlsxFile, { type Cell, type Row, type Sheet as XlsxSheet } from 'write-excel-file/node'

/** A cell of a workbook: text stays text, even when it is made of digits. */
export type WorkbookCell = string | number | undefined | { day: string } | { formula: string }

/** A sheet with a header and rows below. */
export interface WorkbookSheet {
	name: string
	/** Stands above the header, over all columns. */
	title?: string
	header: readonly string[]
	/** Of the columns, in characters. */
	widths: readonly number[]
	rows: readonly (readonly WorkbookCell[])[]
	/** So many leading columns have equal cells below each other merged. */
	mergedColumns?: number
	/** Empty rows that are ready to be filled with text. */
	spareRows?: number
}

const HEADER_STYLE = { fontWeight: 'bold', backgroundColor: '#F6F4F1', align: 'center', wrap: true } as const
const TITLE_STYLE = { fontWeight: 'bold', fontSize: 16, align: 'center', height: 32 } as const
const TEXT = '@'
const DAY = 'yyyy-mm-dd'

/** The bytes of an Excel workbook. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
	return writeXlsxFile(sheets.map(xlsxSheet)).toBuffer()
}

/** The row in which the first row below the header stands, as Excel counts. */
export function firstRow({ title }: Pick<WorkbookSheet, 'title'>): number {
	return title === undefined ? 2 : 3
}

function xlsxSheet(sheet: WorkbookSheet): XlsxSheet<never> {
	const { name, title, header, widths, rows, mergedColumns = 0, spareRows = 0 } = sheet
	const titles: Row[] =
		title === undefined ? [] : [[{ value: harmless(title), columnSpan: header.length, ...TITLE_STYLE }]]
	const head: Row = header.map((value) => ({ value: harmless(value), ...HEADER_STYLE }))
	const body = rows.map((cells) => header.map((_, column) => xlsxCell(cells[column])))
	mergeEqual(body, rows, mergedColumns)
	const spare = Array.from({ length: spareRows }, () => header.map(() => xlsxCell('')))
	return {
		sheet: name,
		data: [...titles, head, ...body, ...spare],
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: firstRow(sheet) - 1,
	}
}

function xlsxCell(cell: WorkbookCell): Cell {
	if (cell === undefined) return null
	if (typeof cell === 'number') return { value: cell, type: Number }
	if (typeof cell === 'string') return { value: harmless(cell), type: String, format: TEXT }
	if ('formula' in cell) return { value: cell.formula, type: 'Formula' }
	return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DAY }
}

/** Merges runs of equal text downwards. */
function mergeEqual(body: Row[], rows: WorkbookSheet['rows'], columns: number): void {
	for (let column = 0; column < columns; column += 1) {
		const isSame = (at: number): boolean => {
			const [above, here] = [rows[at - 1]?.slice(0, column + 1), rows[at]?.slice(0, column + 1)]
			return above !== undefined && here !== undefined && above.every((cell, place) => cell === here[place])
		}
		for (let start = 0; start < body.length;) {
			let end = start + 1
			while (end < body.length && isSame(end)) end += 1
			const value = rows[start]?.[column]
			if (end - start > 1 && typeof value === 'string') {
				body[start]?.splice(column, 1, {
					value: harmless(value),
					format: TEXT,
					rowSpan: end - start,
					alignVertical: 'center',
				})
				for (let at = start + 1; at < end; at += 1) body[at]?.splice(column, 1, null)
			}
			start = end
		}
	}
}

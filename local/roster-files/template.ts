import { TEMPLATE, TEMPLATE_COLUMNS, type TemplateColumn } from '#shared/words/roster-template'
import { writeWorkbook, type WorkbookSheet } from './write-workbook'

const SPARE_ROWS = 300

/** Characters that a column takes for each of its header, and at least. */
const WIDTH_OF_CHARACTER = 2.4
const NARROWEST = 12

type SheetKey = keyof typeof TEMPLATE.sheets

/** An Excel workbook to fill in: instructions, and empty sheets whose cells keep digits as text. */
export async function templateWorkbook(): Promise<Uint8Array> {
	const keys = Object.keys(TEMPLATE.sheets) as SheetKey[]
	return writeWorkbook([instructions(keys), ...keys.map(emptySheet)])
}

function instructions(keys: readonly SheetKey[]): WorkbookSheet {
	return {
		name: TEMPLATE.instructions,
		title: TEMPLATE.title,
		header: TEMPLATE.columnsOfInstructions,
		widths: [14, 18, 70, 28],
		rows: keys.flatMap((key) =>
			TEMPLATE_COLUMNS[key].map(({ header, what, example }) => [TEMPLATE.sheets[key], header, what, example]),
		),
		mergedColumns: 1,
	}
}

function emptySheet(key: SheetKey): WorkbookSheet {
	const columns: readonly TemplateColumn[] = TEMPLATE_COLUMNS[key]
	return {
		name: TEMPLATE.sheets[key],
		header: columns.map(({ header }) => header),
		widths: columns.map(({ header }) => Math.max(NARROWEST, header.length * WIDTH_OF_CHARACTER)),
		rows: [],
		spareRows: SPARE_ROWS,
	}
}

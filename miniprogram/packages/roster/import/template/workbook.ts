import { TEMPLATE, TEMPLATE_COLUMNS, type TemplateColumn } from '../../../../shared/words/roster-template'
import { workbook, type TextSheet } from '../../../../services/workbook/workbook'

/** Characters that a column takes for each of its header, and at least. */
const WIDTH_OF_CHARACTER = 2.4
const NARROWEST = 12

/** The same workbook that the command line writes, made on the phone: instructions, and sheets to fill in. */
export function templateWorkbook(): Uint8Array<ArrayBuffer> {
	const keys = Object.keys(TEMPLATE.sheets) as (keyof typeof TEMPLATE.sheets)[]
	const lines = keys.flatMap((key) =>
		TEMPLATE_COLUMNS[key].map(({ header, what, example }) => [TEMPLATE.sheets[key], header, what, example]),
	)
	const instructions = {
		name: TEMPLATE.instructions,
		widths: [14, 18, 70, 28],
		rows: [[TEMPLATE.title], TEMPLATE.columnsOfInstructions, ...lines],
	}
	return workbook([
		instructions,
		...keys.map((key) => emptySheet(TEMPLATE.sheets[key], TEMPLATE_COLUMNS[key])),
	])
}

function emptySheet(name: string, columns: readonly TemplateColumn[]): TextSheet {
	const widths = columns.map(({ header }) => Math.max(NARROWEST, header.length * WIDTH_OF_CHARACTER))
	return { name, widths, rows: [columns.map(({ header }) => header)] }
}

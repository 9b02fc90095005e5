import { columnLetters } from '../../../cloudfunctions/modules/imports/tables/xlsx/reference'
import { zipFile, type ZipPart } from './zip-file'

/** A cell as Excel would keep it. */
export type Cell =
	| string
	| number
	| undefined
	/** A day by its serial number, shown as one. */
	| { serial: number }
	/** A formula; without `value` the program that wrote it has not worked it out. */
	| { formula: string; value?: string | number }
	| { error: string }
	/** A number by the text that stands in the file, such as 1.3800000001E10. */
	| { written: string }
	/** Text in the cell itself, and in runs. */
	| { runs: readonly string[] }

export interface Sheet {
	name: string
	rows: readonly (readonly Cell[])[]
	/** Such as A2:A4. */
	merges?: readonly string[]
	hidden?: boolean
	/** Rows that a filter hides, from 1. */
	hiddenRows?: readonly number[]
	/** From 1. */
	hiddenColumns?: readonly number[]
}

const DATE_STYLE = 1
/** How to say a word, which stands above it. */
const READING = '<rPh sb="0" eb="1"><t>reading</t></rPh>'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook as Excel writes one, with whatever cells a test needs. */
export function workbookFile(sheets: readonly Sheet[], { counts1904 = false } = {}): Buffer {
	return zipFile(workbookParts(sheets, { counts1904 }))
}

export function workbookParts(sheets: readonly Sheet[], { counts1904 = false } = {}): ZipPart[] {
	const strings = new SharedStrings()
	const written = sheets.map((sheet, at) => ({
		path: `xl/worksheets/sheet${at + 1}.xml`,
		content: sheetXml(sheet, strings),
	}))
	const relations = [
		...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
		relation(sheets.length + 1, 'styles', 'styles.xml'),
		relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
	]
	return [
		{ path: '[Content_Types].xml', content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>` },
		{ path: '_rels/.rels', content: relationsXml([relation(1, 'officeDocument', 'xl/workbook.xml')]) },
		{ path: 'xl/workbook.xml', content: bookXml(sheets, counts1904) },
		{ path: 'xl/_rels/workbook.xml.rels', content: relationsXml(relations) },
		{ path: 'xl/styles.xml', content: stylesXml() },
		{ path: 'xl/sharedStrings.xml', content: strings.xml() },
		...written,
	]
}

class SharedStrings {
	private readonly places = new Map<string, number>()

	place(text: string): number {
		const place = this.places.get(text) ?? this.places.size
		this.places.set(text, place)
		return place
	}

	xml(): string {
		const items = [...this.places.keys()].map(
			(text) => `<si><t xml:space="preserve">${escaped(text)}</t>${READING}</si>`,
		)
		return `${HEAD}<sst ${MAIN}>${items.join('')}</sst>`
	}
}

function sheetXml(
	{ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: Sheet,
	strings: SharedStrings,
): string {
	const lines = rows.map((cells, at) => {
		const written = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${at + 1}`, strings))
		return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${written.join('')}</row>`
	})
	const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('')
	const block = merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`
	const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('')
	const shown = columns === '' ? '' : `<cols>${columns}</cols>`
	return `${HEAD}<worksheet ${MAIN}>${shown}<sheetData>${lines.join('')}</sheetData>${block}</worksheet>`
}

function cellXml(cell: Cell, reference: string, strings: SharedStrings): string {
	const tag = (attributes: string, content: string): string =>
		`<c r="${reference}"${attributes}>${content}</c>`
	if (cell === undefined) return tag('', '')
	if (typeof cell === 'number') return tag('', `<v>${cell}</v>`)
	if (typeof cell === 'string') return tag(' t="s"', `<v>${strings.place(cell)}</v>`)
	if ('serial' in cell) return tag(` s="${DATE_STYLE}"`, `<v>${cell.serial}</v>`)
	if ('error' in cell) return tag(' t="e"', `<f>A1</f><v>${escaped(cell.error)}</v>`)
	if ('written' in cell) return tag('', `<v>${cell.written}</v>`)
	if ('runs' in cell) {
		const runs = cell.runs.map((text) => `<r><t xml:space="preserve">${escaped(text)}</t></r>`)
		return tag(' t="inlineStr"', `<is>${runs.join('')}${READING}</is>`)
	}
	const formula = `<f>${escaped(cell.formula)}</f>`
	if (cell.value === undefined) return tag('', formula)
	const type = typeof cell.value === 'string' ? ' t="str"' : ''
	return tag(type, `${formula}<v>${escaped(String(cell.value))}</v>`)
}

function bookXml(sheets: readonly Sheet[], counts1904: boolean): string {
	const listed = sheets.map(
		({ name, hidden }, at) =>
			`<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
	)
	const epoch = counts1904 ? '<workbookPr date1904="1"/>' : ''
	return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}">${epoch}<sheets>${listed.join('')}</sheets></workbook>`
}

function stylesXml(): string {
	const format =
		'<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>'
	const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>'
	return `${HEAD}<styleSheet ${MAIN}>${format}<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>${styles}</styleSheet>`
}

function relation(id: number, type: string, target: string): string {
	return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relationsXml(relations: readonly string[]): string {
	return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

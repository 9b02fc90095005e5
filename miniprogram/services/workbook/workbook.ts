import { harmless } from '../../shared/text/harmless-cell'
import { utf8, zip, type ZipEntry } from './zip'

/** A sheet of text, row by row; the first row stands out. */
export interface TextSheet {
	name: string
	widths: readonly number[]
	rows: readonly (readonly string[])[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 1 keeps digits as text, style 2 is that in bold. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

/** The bytes of a workbook of text. */
export function workbook(sheets: readonly TextSheet[]): Uint8Array<ArrayBuffer> {
	const numbered = sheets.map((sheet, at) => ({ sheet, id: at + 1, path: `worksheets/sheet${at + 1}.xml` }))
	const types = numbered.map(
		({ path }) => `<Override PartName="/xl/${path}" ContentType="${KIND}.worksheet+xml"/>`,
	)
	const listed = numbered.map(
		({ sheet, id }) => `<sheet name="${escaped(sheet.name)}" sheetId="${id}" r:id="rId${id}"/>`,
	)
	const links = numbered.map(({ id, path }) => link(id, 'worksheet', path))
	return zip([
		part(
			'[Content_Types].xml',
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${types.join('')}</Types>`,
		),
		part('_rels/.rels', relationships(link(1, 'officeDocument', 'xl/workbook.xml'))),
		part(
			'xl/workbook.xml',
			`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
		),
		part(
			'xl/_rels/workbook.xml.rels',
			relationships(links.join('') + link(sheets.length + 1, 'styles', 'styles.xml')),
		),
		part('xl/styles.xml', STYLES),
		...numbered.map(({ sheet, path }) => part(`xl/${path}`, worksheet(sheet))),
	])
}

const part = (path: string, xml: string): ZipEntry => ({ path, bytes: utf8(HEAD + xml) })

const link = (id: number, kind: string, target: string): string =>
	`<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`

const relationships = (links: string): string =>
	`<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`

function worksheet({ widths, rows }: TextSheet): string {
	const columns = widths.map(
		(width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`,
	)
	const lines = rows.map((cells, row) => {
		const written = cells.map((text, column) => cell(`${letter(column)}${row + 1}`, row === 0 ? 2 : 1, text))
		return `<row r="${row + 1}">${written.join('')}</row>`
	})
	return `<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const cell = (at: string, style: number, text: string): string =>
	`<c r="${at}" s="${style}" t="inlineStr"><is><t>${escaped(harmless(text))}</t></is></c>`

/** No sheet of the template has more columns than there are letters. */
const letter = (column: number): string => String.fromCharCode(65 + column)

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

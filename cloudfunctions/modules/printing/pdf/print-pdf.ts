import { PAPER, type Sheet } from '../layout/geometry'
import { WEIGHTS, type Weight, type Fonts } from '../font/font'

import { embedFont } from './embedded-font'
import { PdfFile, pdfText } from './pdf-file'
import { POINTS, sheetContent } from './sheet-content'

/** Six letters before a font's name say that it is a part of the font. */
const NAMES: Readonly<Record<Weight, string>> = {
	400: 'PRINTA+NotoSansSC-Regular',
	700: 'PRINTB+NotoSansSC-Bold',
}

/** The sheets as a PDF with the glyphs of their characters in it. The same sheets give the same bytes. */
export function printPdf(title: string, sheets: readonly Sheet[], fonts: Fonts): Buffer {
	for (const { items } of sheets) {
		for (const item of items) if (item.kind === 'text') fonts[item.weight].use(item.text)
	}
	const file = new PdfFile()
	const subsets = { 400: fonts[400].file(), 700: fonts[700].file() }
	const resources = WEIGHTS.map((weight) => {
		return `/W${weight} ${embedFont(file, NAMES[weight], subsets[weight])} 0 R`
	}).join(' ')
	const tree = file.reserve()
	const size = [PAPER.width, PAPER.height].map((side) => (side * POINTS).toFixed(4)).join(' ')
	const pages = sheets.map((sheet) => {
		const content = sheetContent(sheet, (weight, code) => subsets[weight].glyphs.get(code) ?? 0)
		return file.add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${size}] ` +
				`/Resources << /Font << ${resources} >> >> /Contents ${file.addStream(content)} 0 R >>`,
		)
	})
	const kids = pages.map((page) => `${page} 0 R`).join(' ')
	file.add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`, tree)
	const catalog = file.add(`<< /Type /Catalog /Pages ${tree} 0 R /Lang (zh-CN) >>`)
	return file.bytes(catalog, file.add(`<< /Title ${pdfText(title)} >>`))
}

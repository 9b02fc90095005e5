import { PRINT_WORDS as WORDS } from '../../../words/print'
import { PAPER, type Sheet } from '../layout/geometry'
import { WEIGHTS, type Fonts } from '../font/font'
import type { PrintProblems } from '../layout/text-block'
import { escaped } from './escape'
import { FAMILY, sheetSvg } from './sheet-svg'

/** The look of the page around the sheets; only the sheets are printed. */
const LOOK = `
  @page { size: ${PAPER.width}mm ${PAPER.height}mm; margin: 0 }
  body { margin: 0; background: #F6F4F1; color: #1D2124; font: 17px/1.5 system-ui, sans-serif }
  header { max-width: ${PAPER.width}mm; margin: 0 auto; padding: 24px 16px }
  header button { font: inherit; padding: 8px 24px; border: 0; border-radius: 12px; background: #B3261E; color: #FFF }
  svg { display: block; width: ${PAPER.width}mm; height: ${PAPER.height}mm; margin: 0 auto 24px; background: #FFF }
  text { font-kerning: none; white-space: pre; text-rendering: geometricPrecision }
  @media print {
    header { display: none }
    body { background: none }
    svg { margin: 0; break-after: page; break-inside: avoid }
    svg:last-of-type { break-after: auto }
  }
`

/** A page that stands alone, to print from a browser: the sheets as drawings, the font of their characters within. */
export function printPage(
	title: string,
	sheets: readonly Sheet[],
	problems: PrintProblems,
	fonts: Fonts,
): string {
	return [
		'<!doctype html>',
		'<html lang="zh-CN">',
		'<head>',
		'<meta charset="utf-8">',
		`<title>${escaped(title)}</title>`,
		`<style>${fontFaces(sheets, fonts)}${LOOK}</style>`,
		'</head>',
		'<body>',
		header(title, sheets.length, problems),
		...sheets.map(sheetSvg),
		'</body>',
		'</html>',
		'',
	].join('\n')
}

function fontFaces(sheets: readonly Sheet[], fonts: Fonts): string {
	for (const { items } of sheets) {
		for (const item of items) if (item.kind === 'text') fonts[item.weight].use(item.text)
	}
	return WEIGHTS.map((weight) => {
		const source = `url(data:font/ttf;base64,${fonts[weight].file().bytes.toString('base64')})`
		return `\n  @font-face { font-family: "${FAMILY}"; font-weight: ${weight}; src: ${source} }`
	}).join('')
}

function header(title: string, sheets: number, problems: PrintProblems): string {
	const lines = [WORDS.howToPrint(sheets), ...problemLines(problems)]
	return [
		'<header>',
		`<h1>${escaped(title)}</h1>`,
		...lines.map((line) => `<p>${escaped(line)}</p>`),
		`<button onclick="print()">${escaped(WORDS.print)}</button>`,
		'</header>',
	].join('\n')
}

/** What has to be looked at before the cards go out, in sentences. */
export function problemLines({ missing, cut }: PrintProblems): string[] {
	return [
		...(missing.length > 0 ? [WORDS.missingTexts(missing)] : []),
		...(cut.length > 0 ? [WORDS.cutTexts(cut)] : []),
	]
}

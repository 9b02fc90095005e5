import { PRINT_WORDS } from '../../cloudfunctions/words/print'
import { openFonts } from '../../cloudfunctions/modules/printing/font/font'
import { sheetsOf, type GridCards } from '../../cloudfunctions/modules/printing/layout/sheets'
import { printPage, problemLines } from '../../cloudfunctions/modules/printing/page/print-page'
import { printPdf } from '../../cloudfunctions/modules/printing/pdf/print-pdf'
import { fontPackage } from './font-package'

export const FORMATS = ['html', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

/** What came out of the printer's hands. */
export interface Printout {
	bytes: Buffer
	cards: number
	sheets: number
	/** What has to be looked at before the cards go out, in sentences. */
	problems: string[]
}

/** Sets the cards of some grids, as a page for the browser or as a PDF. */
export function printout(grids: readonly GridCards[], format: Format): Printout {
	const fonts = openFonts(fontPackage())
	const { sheets, problems } = sheetsOf(grids, fonts)
	const title = PRINT_WORDS.file(commonName(grids))
	return {
		bytes:
			format === 'pdf'
				? printPdf(title, sheets, fonts)
				: Buffer.from(printPage(title, sheets, problems, fonts)),
		cards: grids.reduce((sum, { households }) => sum + households.length, 0),
		sheets: sheets.length,
		problems: problemLines(problems),
	}
}

/** The names that all grids have above them, and the grid's own where there is one only. */
function commonName(grids: readonly GridCards[]): string {
	const [first, ...others] = grids.map(({ grid }) => grid.path)
	const common = first?.filter((name, at) => others.every((path) => path[at] === name)) ?? []
	return common.slice(-2).join('')
}

import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../privacy/kept-days'
import { PRINT_WORDS } from '../../words/print'
import { sheet } from '../cards/sheet'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { openFonts } from './font/font'
import { gridCards, placeName } from './grid-cards'
import { sheetsOf } from './layout/sheets'
import { printPdf } from './pdf/print-pdf'

/**
 * Puts a PDF of cards into storage and answers a link to it. Asked again, the same caller's print of the same cards takes
 * the place of the one before; nobody but the product reads below `prints/`.
 */
export async function cards(input: Input<'cards'>, call: Call): Promise<Output<'cards'>> {
	const answer = await sheet(input, call)
	const { grid, next } = answer
	const fonts = openFonts(call.ports.fonts)
	const { sheets, problems } = sheetsOf([gridCards(answer)], fonts)
	const name = PRINT_WORDS.file(placeName(grid.path))
	const result = {
		grid,
		name,
		cards: answer.cards.length,
		sheets: sheets.length,
		missing: [...problems.missing],
		cut: [...problems.cut],
		...(next !== undefined && { next }),
	}
	if (sheets.length === 0) return result
	const { cursor = '', withAddress = false } = input
	const path = `prints/${digest(call.openid, grid.code, cursor, withAddress)}.pdf`
	await call.ports.uploads.expect({
		id: digest(path),
		until: call.now + KEPT_DAYS.print * DAY_MS,
		paths: [path],
	})
	const fileId = await call.ports.files.put(path, printPdf(name, sheets, fonts))
	const [link] = await call.ports.files.links([fileId])
	if (link === undefined || link === '') throw new Error(`${path} was kept and is not there`)
	return { ...result, link }
}

import { GROUP_HEADING, NOTE_ROW, PAGE_ROW, SIGNATURE_ROW, TOTAL_ROW } from '#shared/words/roster-cells'
import type { PassedOver, SheetKind } from '#shared/words/roster-sheets'
import { plainText } from '../cells/cell-text'
import { headerName, type HeaderCell } from '../columns/headers'
import type { RawCell, RawRow } from '../raw'

const BY_TEXT: readonly (readonly [RegExp, PassedOver])[] = [
	[TOTAL_ROW, 'total'],
	[SIGNATURE_ROW, 'signature'],
	[NOTE_ROW, 'note'],
	[PAGE_ROW, 'page'],
]

/** Why a row below a header is none of the sheet's rows; undefined for one that is. */
export function passedOver(
	{ cells }: RawRow,
	header: readonly HeaderCell[],
	kind: SheetKind,
): PassedOver | undefined {
	const position = cells.findIndex(isFilled)
	if (position < 0) return undefined
	const text = plainText(cells[position])
	const byText = BY_TEXT.find(([pattern]) => pattern.test(text))
	if (byText) return byText[1]
	if (isHeaderAgain(cells, position, header)) return 'header'
	if (header.length < 2 || cells.filter(isFilled).length > 1) return undefined
	// One cell makes no row, but of a list of areas, in which what stands above is often filled only once.
	return kind !== 'area' || GROUP_HEADING.test(text) ? 'heading' : undefined
}

/** A header that is printed again on each page, be it the lower one of two rows. */
function isHeaderAgain(cells: readonly RawCell[], first: number, header: readonly HeaderCell[]): boolean {
	const repeats = ({ position, full }: HeaderCell): boolean => {
		const text = headerName(plainText(cells[position]))
		return full === text || (text !== '' && (full.startsWith(text) || full.endsWith(text)))
	}
	const own = header.find(({ position }) => position === first)
	if (!own || !repeats(own)) return false
	const written = header.filter(({ position }) => isFilled(cells[position]))
	return written.length > 1 && written.length * 2 >= header.length && written.every(repeats)
}

function isFilled(cell: RawCell): boolean {
	return typeof cell === 'string' ? plainText(cell) !== '' : cell !== undefined
}

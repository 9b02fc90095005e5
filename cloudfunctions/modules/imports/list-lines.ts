import { plainText } from './tables/cells/cell-text'
import type { RawRow } from './tables/raw'
import type { SourceRow } from './tables/source'

/** Between what stands on one line of a list, as it was typed. */
const BETWEEN = /[\s,，、;；]+/

/** What was pasted, as a table: cells that were copied stand between tabs, words that were typed between spaces. */
export function pastedBytes(text: string): Uint8Array {
	const lines = text.split(/\r?\n/)
	const isCopied = lines.some((line) => line.includes('\t'))
	return Buffer.from(
		lines.map((line) => (isCopied ? line : line.trim().split(BETWEEN).join('\t'))).join('\n'),
	)
}

const A_CODE = /^[0-9A-Za-z-]+$/

/** A row without a header: its last word is the number, what stands before it the grid; or it is one door code. */
export function bareRow(sheet: string, { row, cells }: RawRow): SourceRow {
	const words = Array.from(cells, plainText)
		.flatMap((text) => text.split(BETWEEN))
		.filter((word) => word !== '')
	const number = words[words.length - 1] ?? ''
	const [grid = '', village] = words.slice(0, -1).reverse()
	return {
		sheet,
		row,
		kind: 'household',
		cells: {
			number,
			...(A_CODE.test(grid) ? { grid } : { gridName: grid }),
			...(village !== undefined && { village }),
			...(words.length === 1 && { doorCode: number }),
		},
	}
}

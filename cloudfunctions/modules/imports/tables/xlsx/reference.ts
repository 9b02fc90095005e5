const A = 64
const LETTERS = 26

/** Where a cell such as `AB12` stands: column from 0, row from 1; undefined for what is no reference. */
export function placeOf(reference: string): { column: number; row: number } | undefined {
	const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
	if (letters === undefined || digits === undefined) return undefined
	let column = 0
	for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - A
	return { column: column - 1, row: Number(digits) }
}

/** The number of a row, from 1; undefined where none is written or it is no number of a row. */
export function rowNumber(written: string | undefined): number | undefined {
	return written !== undefined && /^[1-9]\d{0,6}$/.test(written) ? Number(written) : undefined
}

/** The letters that a table program shows above a column, which counts from 0. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(A + 1 + (column % LETTERS))
	return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last
}

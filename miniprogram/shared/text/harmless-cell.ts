/** With what a table program takes a cell for a formula or a command; in full width, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell as everything that the product writes has it: text that begins like a formula stays text, behind an apostrophe. */
export function harmless(cell: string): string {
	return FORMULA.test(cell) ? `'${cell}` : cell
}

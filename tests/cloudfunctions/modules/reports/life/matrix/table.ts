/** The cells of one line of a written table: what stands between its bars. */
export type Line = readonly string[]

/** Reads a table: a line each, its columns parted by bars; empty lines and those that begin with # say nothing. */
export function linesOf(text: string): Line[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('|').map((column) => column.trim()))
}

/** The names in a column, parted by commas. */
export function namesIn(column: string): string[] {
	return column
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '')
}

/** What a column like `A, b but c` names: `meaning` says what one name stands for. @throws RangeError for an unknown one. */
export function named(column: string, meaning: (name: string) => readonly string[] | undefined): Set<string> {
	const [some = '', ...except] = column.split(' but ')
	const all = (names: string): string[] =>
		namesIn(names).flatMap((name) => {
			const found = meaning(name)
			if (!found) throw new RangeError(`nothing is called ${name}`)
			return found
		})
	const left = new Set(all(some))
	for (const name of except.flatMap(all)) left.delete(name)
	return left
}

import type { FileRow, RowProblem } from './job'

/** Collects everything that is wrong, not just the first. */
export class Problems {
	private readonly beyond = new Map<string, FileRow>()
	private readonly found = new Map<string, RowProblem>()

	add(problem: RowProblem): void {
		this.found.set(JSON.stringify(problem), problem)
	}

	/** Notes a row of the file that lies outside of the importer's areas, once. */
	addOutside(row: FileRow): void {
		this.beyond.set(JSON.stringify(row), row)
	}

	outside(): FileRow[] {
		return [...this.beyond.values()]
	}

	list(): RowProblem[] {
		return [...this.found.values()]
	}
}

/** In the order of the rows, sheet by sheet. */
export function inRowOrder(problems: readonly RowProblem[]): RowProblem[] {
	const sheets = [...new Set(problems.map(({ sheet }) => sheet))]
	return [...problems].sort(
		(one, other) =>
			sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || (one.row ?? 0) - (other.row ?? 0),
	)
}

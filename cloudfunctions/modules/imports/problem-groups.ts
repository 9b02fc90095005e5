import { firstOf } from '#shared/text/characters'
import { HEADER_LENGTH, PROBLEM_LENGTH, ROWS_NAMED } from './contract/import'
import type { RowProblem } from './job'

/** One line for all that is alike: the same sentence about the same column of a sheet, with how many rows have it. */
export class ProblemGroups {
	private readonly found = new Map<string, RowProblem>()

	constructor(problems: readonly RowProblem[] = []) {
		for (const problem of problems) this.add(problem)
	}

	add(problem: RowProblem): void {
		const one = shortened(problem)
		const key = JSON.stringify([one.sheet, one.column, one.message])
		const known = this.found.get(key)
		this.found.set(key, known ? together(known, one) : one)
	}

	list(): RowProblem[] {
		return [...this.found.values()]
	}
}

/** How many rows a line stands for. */
export function rowsAlike({ alike }: RowProblem): number {
	return alike?.count ?? 1
}

function together(one: RowProblem, other: RowProblem): RowProblem {
	const rows = [...new Set([...rowsOf(one), ...rowsOf(other)])]
	// About a sheet, the same sentence twice says nothing more.
	if (rows.length === 0) return one
	return { ...one, alike: { count: rowsAlike(one) + rowsAlike(other), rows: rows.slice(0, ROWS_NAMED) } }
}

function rowsOf({ row, alike }: RowProblem): number[] {
	return alike?.rows ?? (row === undefined ? [] : [row])
}

/** No longer than what may be handed over. */
function shortened({ column, message, ...problem }: RowProblem): RowProblem {
	return {
		...problem,
		...(column !== undefined && { column: firstOf(column, HEADER_LENGTH) }),
		message: firstOf(message, PROBLEM_LENGTH),
	}
}

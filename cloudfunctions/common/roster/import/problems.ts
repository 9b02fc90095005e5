import type { RowProblem } from './job'

/** Collects everything that is wrong, not just the first. */
export class Problems {
  private readonly found = new Map<string, RowProblem>()

  add(problem: RowProblem): void {
    this.found.set(JSON.stringify(problem), problem)
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

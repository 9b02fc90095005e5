/** What is wrong with one row of a roster file. */
export interface RowProblem {
  /** As the clerk's table program counts: the header is row 1. */
  row: number
  column?: string
  message: string
}

/** Collects everything that is wrong, not just the first. */
export class Problems {
  private readonly found: RowProblem[] = []

  add(row: number, column: string | undefined, message: string): void {
    const same = this.found.some((one) => one.row === row && one.column === column && one.message === message)
    if (!same) this.found.push({ row, ...(column !== undefined && { column }), message })
  }

  /** In the order of the rows. */
  list(): RowProblem[] {
    return [...this.found].sort((one, other) => one.row - other.row)
  }
}

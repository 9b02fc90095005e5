import type { Input } from '../../contract'
import type { SourceTable } from '../tables/source'

/** The rows of a file, and what reading found wrong, as one call takes them. */
export type PartContent = Pick<Input<'roster', 'put'>, 'sheets' | 'rows' | 'problems'>

/** Cuts a file into parts. What reading found wrong goes with the first. There is always one part. */
export function partsOf({ sheets, rows, problems }: SourceTable, size: number): PartContent[] {
  const count = Math.max(1, Math.ceil(rows.length / size))
  return Array.from({ length: count }, (_, at) => {
    const own = rows.slice(at * size, (at + 1) * size)
    const names = new Set(own.map(({ sheet }) => sheet))
    return {
      sheets: sheets.filter(({ name }) => names.has(name)),
      rows: own,
      problems: at === 0 ? problems.slice(0, size) : [],
    }
  })
}

import type { Input } from '../../contract'
import type { SourceNotes } from '../tables/notes'
import type { SourceRow } from '../tables/source'

/** The rows of a file, and what reading found wrong, as one call takes them. */
export type PartContent = Pick<Input<'roster', 'put'>, 'sheets' | 'rows' | 'problems'>

/**
 * Cuts a file into parts of so many rows while it is read, so that no more than one part is in memory. What reading
 * found wrong goes with the part in which it was found. There is always one part.
 */
export async function* partsFrom(
  read: (notes: SourceNotes) => AsyncIterable<SourceRow>,
  size: number,
): AsyncGenerator<PartContent, void> {
  const sheets: PartContent['sheets'] = []
  let problems: PartContent['problems'] = []
  let rows: PartContent['rows'] = []
  const part = (): PartContent => {
    const names = new Set(rows.map(({ sheet }) => sheet))
    return { sheets: sheets.filter(({ name }) => names.has(name)), rows, problems: problems.slice(0, size) }
  }
  let parts = 0
  const notes: SourceNotes = {
    sheet: (sheet) => void sheets.push(sheet),
    problem: (problem) => void problems.push(problem),
  }
  for await (const row of read(notes)) {
    rows.push(row)
    if (rows.length < size) continue
    yield part()
    parts += 1
    rows = []
    problems = []
  }
  if (rows.length > 0 || problems.length > 0 || parts === 0) yield part()
}

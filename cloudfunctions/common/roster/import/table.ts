import { CsvError, parse } from 'csv-parse/sync'
import { COLUMNS, type Column } from '../../../../miniprogram/domain/words/roster'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import type { Problems } from './problems'

/** One row of the file that is not empty. */
export interface TableRow {
  row: number
  cells: string[]
}

/** A roster file as a table with named columns. */
export class Table {
  private readonly places: Map<string, number>

  constructor(
    headers: readonly string[],
    readonly rows: readonly TableRow[],
  ) {
    this.places = new Map(headers.map((header, at) => [header, at]))
  }

  /** The header under which a field stands in this file; undefined when the file has none of its names. */
  header(column: Column): string | undefined {
    return COLUMNS[column].find((name) => this.places.has(name))
  }

  /** The first filled cell among those that may hold the field. */
  cell(row: TableRow, column: Column): string {
    for (const name of COLUMNS[column]) {
      const at = this.places.get(name)
      const value = at === undefined ? '' : (row.cells[at] ?? '')
      if (value !== '') return value
    }
    return ''
  }
}

/** Reads CSV text. Quotes, line ends and a byte order mark are the parser's work; cells come trimmed and half-width. */
export function readTable(csv: string, problems: Problems): Table {
  const [header, ...rows] = records(csv, problems)
  if (!header || rows.length === 0) problems.add(1, undefined, PROBLEMS.noRows)
  return new Table(header?.cells ?? [], rows)
}

function records(csv: string, problems: Problems): TableRow[] {
  try {
    const lines: string[][] = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false })
    return lines
      .map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cell.normalize('NFKC').trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const { lines } = fault as CsvError & { lines?: number }
    problems.add(lines ?? 1, undefined, PROBLEMS.unreadable)
    return []
  }
}

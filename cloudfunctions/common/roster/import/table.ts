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
  const [header, ...rows] = records(csv, problems) ?? []
  return new Table(header?.cells ?? [], rows)
}

/** Every row that is not empty, the header among them; undefined when the file cannot be read. */
function records(csv: string, problems: Problems): TableRow[] | undefined {
  try {
    const lines: string[][] = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false })
    const rows = lines
      .map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cell.normalize('NFKC').trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    if (rows.length < 2) problems.add(1, undefined, PROBLEMS.noRows)
    return rows
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const { lines } = fault as CsvError & { lines?: number }
    problems.add(lines ?? 1, undefined, PROBLEMS.unreadable)
    return undefined
  }
}

import { parse } from 'csv-parse/sync'
import type { SourceTable } from '../../cloudfunctions/common/roster/tables/source'
import { COLUMNS, ROW_KINDS, type Column } from '../../miniprogram/domain/words/roster'

/** TEMPORARY until readTables lands. */
export function plainTable(csv: string): SourceTable {
  const lines: string[][] = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false })
  const [header = [], ...rest] = lines.map((cells) => cells.map((cell) => cell.normalize('NFKC').trim()))
  const columns = Object.keys(COLUMNS) as Column[]
  const at = (column: Column): number => {
    const name = (COLUMNS[column] as readonly string[]).find((one) => header.includes(one))
    return name === undefined ? -1 : header.indexOf(name)
  }
  const headers = Object.fromEntries(
    columns.filter((one) => at(one) >= 0).map((one) => [one, header[at(one)] ?? '']),
  )
  const byKind = {
    area: ['code', 'name', 'level', 'parent', 'centreName', 'centrePhone', 'centreHours'],
    tenure: ['deskArea', 'post', 'person', 'phone', 'standing', 'from', 'to', 'body'],
    leave: ['deskArea', 'post', 'phone', 'from', 'to'],
    household: ['grid', 'number', 'head', 'address', 'doorCode'],
  } as const
  const rows = rest.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return []
    const word = cells[at('kind')] ?? ''
    if (!(word in ROW_KINDS)) return []
    const kind = ROW_KINDS[word as keyof typeof ROW_KINDS]
    const filled = byKind[kind].flatMap((column) => {
      const value = (COLUMNS[column] as readonly string[])
        .map((name) => cells[header.indexOf(name)] ?? '')
        .find((one) => one !== '')
      return value === undefined ? [] : [[column, value] as const]
    })
    return [{ sheet: '', row: index + 2, kind, cells: Object.fromEntries(filled) }]
  })
  return { sheets: [{ name: '', headers }], rows, problems: [] }
}

import * as v from 'valibot'
import { addDays } from '../../../../miniprogram/domain/clock/china-time'
import type { Day, DaySpan } from '../../../../miniprogram/domain/roster/tenure'
import { COLUMNS, DATE, type Column } from '../../../../miniprogram/domain/words/roster'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import { areaCode } from '../../contract/shapes'
import type { Problems } from './problems'
import type { Table, TableRow } from './table'

const STAFF_PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/

/** Reads the fields of one row and notes what is wrong with them. A field that is wrong reads as undefined. */
export class RowReader {
  /** False once a field was wrong. */
  good = true

  constructor(
    private readonly table: Table,
    private readonly source: TableRow,
    private readonly problems: Problems,
  ) {}

  get row(): number {
    return this.source.row
  }

  fail(column: Column | undefined, message: string): undefined {
    this.good = false
    const header = column && (this.table.header(column) ?? COLUMNS[column][0])
    this.problems.add(this.row, header, message)
    return undefined
  }

  optional(column: Column, max = 100): string | undefined {
    const value = this.table.cell(this.source, column)
    if (value.length > max) return this.fail(column, PROBLEMS.tooLong(max))
    return value === '' ? undefined : value
  }

  required(column: Column, max?: number): string | undefined {
    if (this.table.header(column) === undefined) {
      this.good = false
      this.problems.add(1, undefined, PROBLEMS.noColumn(COLUMNS[column][0]))
      return undefined
    }
    const cell = this.table.cell(this.source, column)
    return cell === '' ? this.fail(column, PROBLEMS.empty) : this.optional(column, max)
  }

  /** A word of a list, such as a level or a post. */
  word<T>(
    column: Column,
    known: Readonly<Record<string, T>>,
    unknown: (word: string) => string,
  ): T | undefined {
    const word = this.required(column)
    if (word === undefined) return undefined
    return Object.hasOwn(known, word) ? known[word] : this.fail(column, unknown(word))
  }

  code(column: Column): string | undefined {
    const code = this.required(column)
    if (code === undefined || v.is(areaCode, code)) return code
    return this.fail(column, PROBLEMS.badCode)
  }

  phone(column: Column): string | undefined {
    const phone = this.required(column)
    if (phone === undefined) return undefined
    const plain = phone.replace(/ /g, '')
    return STAFF_PHONE.test(plain) ? plain : this.fail(column, PROBLEMS.badPhone)
  }

  /** From and to; the end may be left open. */
  span(): DaySpan | undefined {
    const from = this.day('from', this.required('from'))
    const end = this.optional('to')
    const to = this.day('to', end)
    if (from === undefined || (end !== undefined && to === undefined)) return undefined
    if (to !== undefined && to < from) return this.fail('to', PROBLEMS.datesReversed)
    return { from, ...(to !== undefined && { to }) }
  }

  private day(column: Column, text: string | undefined): Day | undefined {
    if (text === undefined) return undefined
    const [, year = '', month = '', date = ''] = DATE.exec(text) ?? []
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    return isDay(day) ? day : this.fail(column, PROBLEMS.badDate)
  }
}

/** True for a day that the calendar has. */
function isDay(day: string): boolean {
  if (Number.isNaN(Date.parse(`${day}T00:00:00+08:00`))) return false
  return addDays(day, 0) === day
}

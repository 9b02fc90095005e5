import type { Column } from '../../../../../miniprogram/domain/words/roster'
import {
  DAY_OF_A_NUMBER,
  NOTHING_WORDS,
  OPEN_END_WORDS,
} from '../../../../../miniprogram/domain/words/roster-cells'
import { CELL_PROBLEMS } from '../../../../../miniprogram/domain/words/roster-files'
import type { RawCell, RawFault, RawNumber } from '../raw'
import { cleanDay, dayOfSerial } from './clean-day'
import { cleanPhone } from './clean-phone'
import { cleanText } from './clean-text'

const DAYS: ReadonlySet<Column> = new Set(['from', 'to'])
const PHONES: ReadonlySet<Column> = new Set(['phone', 'centrePhone', 'pairedPhone'])

/** Columns in which every digit counts, and which Excel likes to take for numbers. */
const EXACT: ReadonlySet<Column> = new Set([
  ...PHONES,
  'code',
  'parent',
  'deskArea',
  'grid',
  'number',
  'doorCode',
])

/** Excel keeps fifteen digits of a number. */
const LARGEST_EXACT = 999_999_999_999_999

/** Takes a sentence for the clerk and stands for the cell. */
export type Fail = (message: string) => ''

/** The clean text of a cell; empty for one that holds nothing or is a problem. */
export function cellText(raw: RawCell, column: Column, fail: Fail): string {
  if (raw === undefined) return ''
  if (typeof raw === 'string') return ofText(cleanText(raw), column, fail)
  return 'fault' in raw ? ofFault(raw, fail) : ofNumber(raw, column, fail)
}

/** The text of a cell where nothing depends on its column: a header, a title. */
export function plainText(raw: RawCell): string {
  if (raw === undefined) return ''
  if (typeof raw === 'string') return cleanText(raw)
  return 'fault' in raw ? '' : digitsOf(raw.value)
}

function ofFault({ fault, shown }: RawFault, fail: Fail): '' {
  return fail(fault === 'errorValue' ? CELL_PROBLEMS.errorValue(shown) : CELL_PROBLEMS.formulaWithoutValue)
}

function ofNumber({ value, isDate }: RawNumber, column: Column, fail: Fail): string {
  if (DAYS.has(column)) return dayOfSerial(value) ?? cleanDay(digitsOf(value))
  if (isDate) return fail(CELL_PROBLEMS.isDate)
  if (EXACT.has(column) && value > LARGEST_EXACT) return fail(CELL_PROBLEMS.tooManyDigits)
  return digitsOf(value)
}

function ofText(text: string, column: Column, fail: Fail): string {
  if (NOTHING_WORDS.has(text)) return ''
  if (DAYS.has(column)) return column === 'to' && OPEN_END_WORDS.has(text) ? '' : cleanDay(text)
  if (!EXACT.has(column)) return text
  if (column === 'number' && DAY_OF_A_NUMBER.test(text)) return fail(CELL_PROBLEMS.isDate)
  const exact = withoutExponent(text)
  if (exact === undefined) return fail(CELL_PROBLEMS.digitsLost(text))
  return PHONES.has(column) ? cleanPhone(exact) : exact
}

/** 13947800001.0 and 1.3947800001E+10 as the digits they stand for; undefined when 1.3948E+10 has lost some. */
function withoutExponent(text: string): string | undefined {
  const [, whole] = /^(\d{5,})\.0+$/.exec(text) ?? []
  if (whole !== undefined) return whole
  const [, first, decimals = '', exponent] = /^(\d)(?:\.(\d+))?E\+(\d{1,2})$/i.exec(text) ?? []
  if (first === undefined) return text
  const digits = first + decimals
  return digits.length > Number(exponent) ? digits.slice(0, Number(exponent) + 1) : undefined
}

function digitsOf(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(15)))
}

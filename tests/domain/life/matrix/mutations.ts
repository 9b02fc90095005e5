import { REPORT_EVENTS } from '../../../../miniprogram/domain/life/event'
import { RELATIONS } from '../../../../miniprogram/domain/life/relation'
import type { LifeRow } from '../../../../miniprogram/domain/life/rows/row'
import { STATUSES } from '../../../../miniprogram/domain/life/status'
import { LIFE } from '../../../../miniprogram/domain/life/table'

/** The life table with one thing of one row changed. */
export interface Mutation {
  /** The row, and what is changed of it. */
  name: string
  row: LifeRow
  mutant: LifeRow
  life: readonly LifeRow[]
}

type Field = keyof LifeRow

/** Everything that the table has in a field, whatever the row: what could stand there instead. */
function valuesOf(field: Field): string[] {
  const known: Partial<Record<Field, readonly string[]>> = {
    event: REPORT_EVENTS,
    from: STATUSES,
    who: RELATIONS,
    to: [...STATUSES, 'same'],
  }
  return [...new Set([...(known[field] ?? []), ...LIFE.flatMap((row) => [row[field]].flat())])]
}

const FIELDS = [...new Set(LIFE.flatMap((row) => Object.keys(row)))] as Field[]
const VALUES = new Map(FIELDS.map((field) => [field, valuesOf(field)]))

/** Each other value of a field that has one; each value taken from, and each other put into, a field with several. */
function variants(row: LifeRow, field: Field): [change: string, value: unknown][] {
  const value: string | readonly string[] = row[field]
  const others = (VALUES.get(field) ?? []).filter((one) => !value.includes(one))
  if (typeof value === 'string') return others.map((one) => [`${field}: ${one}`, one])
  return [
    ...value.map((one): [string, unknown] => [`${field} without ${one}`, value.filter((other) => other !== one)]),
    ...others.map((one): [string, unknown] => [`${field} with ${one}`, [...value, one]]),
  ]
}

/** Every row's name, so that two rows of one event are told apart. */
export const nameOf = (row: LifeRow): string =>
  [row.event, row.from.join(' '), row.who.join(' '), row.must.join(' ')].join(' | ')

export const MUTATIONS: readonly Mutation[] = LIFE.flatMap((row) =>
  FIELDS.flatMap((field) =>
    variants(row, field).map(([change, value]): Mutation => {
      const mutant = { ...row, [field]: value }
      return { name: `${nameOf(row)} ~ ${change}`, row, mutant, life: LIFE.map((one) => (one === row ? mutant : one)) }
    }),
  ),
)

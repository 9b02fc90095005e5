import type { ServiceCentre } from '../../../../miniprogram/domain/area/area'
import type { Level } from '../../../../miniprogram/domain/area/level'
import { normalDoorCode } from '../../../../miniprogram/domain/roster/door-code'
import type { Desk } from '../../../../miniprogram/domain/roster/desk'
import type { DaySpan, TenureKind } from '../../../../miniprogram/domain/roster/tenure'
import {
  LEVEL_NAMES,
  POST_NAMES,
  ROW_KINDS,
  STANDINGS,
  type RowKind,
} from '../../../../miniprogram/domain/words/roster'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import { RowReader } from './row-reader'
import type { Problems } from './problems'
import type { Table } from './table'

interface Row<K extends RowKind> {
  kind: K
  /** For what turns out to be wrong only beside the other rows. */
  at: RowReader
}

export interface AreaRow extends Row<'area'> {
  code: string
  name: string
  level: Level
  levelName: string
  parent?: string
  centre?: ServiceCentre
}

export interface TenureRow extends Row<'tenure'>, Desk, DaySpan {
  name: string
  phone: string
  standing: TenureKind
  body?: string
}

export interface LeaveRow extends Row<'leave'>, Desk, DaySpan {
  phone: string
}

export interface HouseholdRow extends Row<'household'> {
  gridCode: string
  number: string
  headName: string
  address: string
  doorCode?: string
}

export type RosterRow = AreaRow | TenureRow | LeaveRow | HouseholdRow

export type RowsOf<K extends RowKind> = Extract<RosterRow, { kind: K }>

/** The rows that are right by themselves. */
export function readRows(table: Table, problems: Problems): RosterRow[] {
  return table.rows.flatMap((source) => {
    const at = new RowReader(table, source, problems)
    const kind = at.word<RowKind>('kind', ROW_KINDS, PROBLEMS.unknownKind)
    const row = kind && READERS[kind](at)
    return row && at.good ? [row] : []
  })
}

const READERS: Readonly<Record<RowKind, (at: RowReader) => RosterRow | undefined>> = {
  area: readArea,
  tenure: readTenure,
  leave: readLeave,
  household: readHousehold,
}

function readArea(at: RowReader): AreaRow | undefined {
  const code = at.code('code')
  const name = at.required('name', 30)
  const levelName = at.required('level')
  const level = at.word('level', LEVEL_NAMES, PROBLEMS.unknownLevel)
  const parent = at.optional('parent')
  const centre = readCentre(at)
  if (!code || !name || !level || !levelName) return undefined
  return {
    kind: 'area',
    at,
    code,
    name,
    level,
    levelName,
    ...(parent !== undefined && { parent }),
    ...(centre && { centre }),
  }
}

function readCentre(at: RowReader): ServiceCentre | undefined {
  const name = at.optional('centreName', 40)
  if (name === undefined) return undefined
  const phone = at.phone('centrePhone')
  return phone === undefined ? undefined : { name, phone, hours: at.optional('centreHours', 60) ?? '' }
}

function readDesk(at: RowReader): Desk | undefined {
  const areaCode = at.code('deskArea')
  const post = at.word('post', POST_NAMES, PROBLEMS.unknownPost)
  return areaCode !== undefined && post ? { areaCode, post } : undefined
}

function readTenure(at: RowReader): TenureRow | undefined {
  const desk = readDesk(at)
  const name = at.required('person', 20)
  const phone = at.phone('phone')
  const word = at.optional('standing') ?? ''
  const standing = STANDINGS[word] ?? at.fail('standing', PROBLEMS.unknownStanding(word))
  const span = at.span()
  const body = at.optional('body', 40)
  if (!desk || !name || !phone || !standing || !span) return undefined
  return { kind: 'tenure', at, ...desk, name, phone, standing, ...span, ...(body !== undefined && { body }) }
}

function readLeave(at: RowReader): LeaveRow | undefined {
  const desk = readDesk(at)
  const phone = at.phone('phone')
  const span = at.span()
  return desk && phone && span ? { kind: 'leave', at, ...desk, phone, ...span } : undefined
}

function readHousehold(at: RowReader): HouseholdRow | undefined {
  const gridCode = at.code('grid')
  const number = at.required('number', 20)
  const headName = at.required('head', 20)
  const address = at.required('address', 60)
  const given = at.optional('doorCode')
  const doorCode = given === undefined ? undefined : normalDoorCode(given)
  if (doorCode === null) at.fail('doorCode', PROBLEMS.badDoorCode)
  if (!gridCode || !number || !headName || !address) return undefined
  return { kind: 'household', at, gridCode, number, headName, address, ...(doorCode && { doorCode }) }
}

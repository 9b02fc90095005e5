import { alternatives, necessaryConditions, type FieldConditions } from './conditions'
import type { Filter, SortOrder } from './document'
import { after, keyPart, stringPrefixKey, tagOf } from './keys'

/** An index as the engine keeps it. */
export interface Index {
  id: number
  collection: string
  name: string
  fields: Record<string, 1 | -1>
  unique: boolean
  /** True once any document had an array in one of the fields. */
  multikey: boolean
}

/** Keys from `low` up to but without `high`. */
export interface KeyRange {
  low: Buffer
  high: Buffer
}

/** How candidates are found. They may be too many, never too few: the matcher decides. */
export type Plan =
  | { kind: 'ids'; ids: string[] }
  | { kind: 'index'; index: Index; ranges: KeyRange[]; sorted: boolean; backwards: boolean }
  | { kind: 'union'; plans: Plan[] }
  | { kind: 'scan' }

/** Chooses the declared index that narrows most: equal fields first, then a range, then the wanted order. */
export function planQuery(indexes: Index[], filter: Filter, sort: SortOrder = {}): Plan {
  const conditions = necessaryConditions(filter)
  const id = conditions.get('_id')
  if (typeof id?.equals === 'string') return { kind: 'ids', ids: [id.equals] }
  if (id?.oneOf !== undefined)
    return { kind: 'ids', ids: [...new Set(id.oneOf)].filter((value) => typeof value === 'string') }
  const best = indexes
    .map((index) => candidate(index, conditions, sort))
    .filter((found) => found.score > 0)
    .sort((left, right) => right.score - left.score)[0]
  if (best !== undefined) return best.plan
  return planUnion(indexes, filter)
}

function planUnion(indexes: Index[], filter: Filter): Plan {
  const branches = alternatives(filter)
  if (branches === undefined) return { kind: 'scan' }
  const plans = branches.map((branch) => planQuery(indexes, branch))
  return plans.some((plan) => plan.kind === 'scan') ? { kind: 'scan' } : { kind: 'union', plans }
}

function candidate(index: Index, conditions: Map<string, FieldConditions>, sort: SortOrder) {
  const fields = Object.entries(index.fields)
  const prefix: Buffer[] = []
  let equal = 0
  for (const [field, direction] of fields) {
    const value = conditions.get(field)?.equals
    if (value === undefined) break
    prefix.push(keyPart(value, direction))
    equal += 1
  }
  const [nextField, nextDirection = 1] = fields[equal] ?? []
  const next = nextField === undefined ? undefined : conditions.get(nextField)
  const several = next?.oneOf !== undefined
  const ranged = next?.above !== undefined || next?.below !== undefined || next?.prefix !== undefined
  const order = several ? undefined : servedOrder(fields.slice(equal), sort)
  const start = Buffer.concat(prefix)
  const narrowed = narrow(next, nextDirection, index.multikey)
  const ranges = narrowed.map(({ low, high }) => ({
    low: Buffer.concat([start, low]),
    high: high === undefined ? after(start) : Buffer.concat([start, high]),
  }))
  const plan: Plan = {
    kind: 'index',
    index,
    ranges,
    sorted: order !== undefined,
    backwards: order === -1,
  }
  return { plan, score: equal * 10 + (several ? 6 : 0) + (ranged ? 5 : 0) + (order === undefined ? 0 : 4) }
}

/** 1 if the index's next fields give the wanted order, -1 if they do read backwards, undefined if neither. */
function servedOrder(fields: [string, 1 | -1][], sort: SortOrder): 1 | -1 | undefined {
  const wanted = Object.entries(sort)
  if (wanted.length === 0 || wanted.length > fields.length) return undefined
  const turns = wanted.map(([field, direction], i) => {
    const [indexed, indexDirection] = fields[i] ?? []
    return indexed === field && indexDirection !== undefined ? direction * indexDirection : 0
  })
  const [first] = turns
  return (first === 1 || first === -1) && turns.every((turn) => turn === first) ? first : undefined
}

interface PartRange {
  low: Buffer
  high: Buffer | undefined
}

/** The ranges of one field's part of the key, in the index's direction. */
function narrow(conditions: FieldConditions | undefined, direction: 1 | -1, multikey: boolean): PartRange[] {
  if (conditions?.oneOf !== undefined)
    return conditions.oneOf.map((value) => {
      const part = keyPart(value, direction)
      return { low: part, high: after(part) }
    })
  const range = conditions === undefined ? undefined : ascendingRange(conditions, multikey)
  if (range === undefined) return [{ low: Buffer.alloc(0), high: undefined }]
  if (direction === 1) return [range]
  return [{ low: inverted(range.high), high: after(inverted(range.low)) }]
}

function ascendingRange(conditions: FieldConditions, multikey: boolean) {
  const { above, prefix } = conditions
  if (prefix !== undefined) {
    const start = stringPrefixKey(prefix)
    return { low: start, high: after(start) }
  }
  // Different elements of an array may meet the two bounds, so only one of them may narrow.
  const below = multikey && above !== undefined ? undefined : conditions.below
  const bound = above ?? below
  if (bound === undefined) return undefined
  const tag = Buffer.from([tagOf(bound.value)])
  const low = above === undefined ? tag : keyPart(above.value)
  const high = below === undefined ? tag : keyPart(below.value)
  return {
    low: above !== undefined && !above.inclusive ? after(low) : low,
    high: below !== undefined && !below.inclusive ? high : after(high),
  }
}

function inverted(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => ~byte & 0xff))
}

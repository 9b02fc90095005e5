import { isFields, isOperatorObject, type Filter, type Value } from './document'
import { prefixOf } from './filter-check'

/** What must hold for one field, as far as an index can help: each entry alone is a necessary condition. */
export interface FieldConditions {
  equals?: Value
  oneOf?: Value[]
  above?: { value: Value; inclusive: boolean }
  below?: { value: Value; inclusive: boolean }
  prefix?: string
}

/** Reads the necessary conditions of a filter, field by field; `$or` gives none. */
export function necessaryConditions(
  filter: Filter,
  found = new Map<string, FieldConditions>(),
): Map<string, FieldConditions> {
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and') for (const branch of condition as Filter[]) necessaryConditions(branch, found)
    else if (!key.startsWith('$')) found.set(key, { ...found.get(key), ...readCondition(condition) })
  }
  return found
}

/** The branches of the first `$or` of a filter, or nothing. */
export function alternatives(filter: Filter): Filter[] | undefined {
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$or') return condition as Filter[]
    if (key !== '$and') continue
    for (const branch of condition as Filter[]) {
      const found = alternatives(branch)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function readCondition(condition: unknown): FieldConditions {
  if (condition instanceof RegExp) return { prefix: prefixOf(condition) }
  if (!isOperatorObject(condition)) return equality(condition)
  const found: FieldConditions = {}
  for (const [operator, operand] of Object.entries(condition)) {
    if (operator === '$eq') Object.assign(found, equality(operand))
    if (operator === '$in') found.oneOf = operand as Value[]
    if (operator === '$all') Object.assign(found, equality((operand as Value[])[0]))
    if (operator === '$gt' || operator === '$gte')
      found.above = { value: operand as Value, inclusive: operator === '$gte' }
    if (operator === '$lt' || operator === '$lte')
      found.below = { value: operand as Value, inclusive: operator === '$lte' }
  }
  return found
}

/** An index holds the elements of an array, so equality with a whole array cannot use it. */
function equality(value: unknown): FieldConditions {
  return value === undefined || Array.isArray(value) || isFields(value) ? {} : { equals: value as Value }
}

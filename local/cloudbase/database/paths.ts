import { requestFailed, unsupported } from '../errors'
import { isFields, type Fields, type Value } from './document'
import { emptyArray, joinKey, keyPart, type KeyValue } from './keys'

/** Everything a dotted path leads to; an array on the way or at the end stands for each of its elements. */
export function valuesAt(document: Fields, path: string): KeyValue[] {
  let reached: Value[] = [document]
  for (const step of path.split('.')) reached = reached.flatMap((value) => stepInto(value, step))
  const values = reached.flatMap((value): KeyValue[] => {
    if (!Array.isArray(value)) return [value]
    return value.length === 0 ? [emptyArray] : value
  })
  return values.length === 0 ? [null] : values
}

function stepInto(value: Value, step: string): Value[] {
  if (Array.isArray(value)) {
    const element = /^\d+$/.test(step) ? value[Number(step)] : undefined
    if (element !== undefined) return [element]
    return value.filter(isFields).map((item) => (item as Fields)[step] ?? null)
  }
  return isFields(value) ? [value[step] ?? null] : [null]
}

/** The index keys of a document, by their text: one, or one for each element where a field is an array. */
export function indexKeys(document: Fields, fields: Record<string, 1 | -1>): Map<string, Buffer> {
  let keys: Buffer[][] = [[]]
  let arrays = 0
  for (const [path, direction] of Object.entries(fields)) {
    const values = valuesAt(document, path)
    if (values.length > 1) arrays += 1
    if (arrays > 1) throw requestFailed(`cannot index parallel arrays: ${Object.keys(fields).join(', ')}`)
    const parts = values.map((value) => keyPart(value, direction))
    keys = keys.flatMap((key) => parts.map((part) => [...key, part]))
  }
  return new Map(keys.map(joinKey).map((key) => [key.toString('latin1'), key]))
}

/** The one plain value to sort by. Sorting by arrays or objects is refused: engines differ on it. */
export function sortValue(document: Fields, path: string): Value {
  let value: Value = document
  for (const step of path.split('.')) {
    if (Array.isArray(value)) throw unsupported(`sorting by ${path}, which leads through an array`)
    value = isFields(value) ? (value[step] ?? null) : null
  }
  if (Array.isArray(value) || isFields(value))
    throw unsupported(`sorting by ${path}, which is an array or an object`)
  return value
}

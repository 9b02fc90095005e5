import { EJSON } from 'bson'
import { invalidParameter, requestFailed, unsupported } from '../errors'
import { isFields } from './document'

/** Parses canonical EJSON text of the SDK into plain values, dates and regular expressions. */
export function parseWire(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw invalidParameter('EJSON text expected')
  let parsed: unknown
  try {
    parsed = EJSON.parse(text, { relaxed: true })
  } catch (cause) {
    throw invalidParameter(`not EJSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  return restore(parsed, now)
}

/** The same for text that must hold an object. */
export function parseWireObject(text: unknown, now: number): Record<string, unknown> {
  const value = parseWire(text, now)
  if (!isFields(value)) throw invalidParameter('EJSON object expected')
  return value
}

function restore(value: unknown, now: number): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw unsupported(`the number ${value}`)
  if (typeof value === 'bigint' || value === undefined) throw unsupported(`a value of type ${typeof value}`)
  if (Array.isArray(value)) return value.map((item) => restore(item, now))
  if (value instanceof Date) return validDate(value)
  if (!isFields(value)) return value
  const bsonType = '_bsontype' in value ? value['_bsontype'] : undefined
  if (bsonType === 'BSONRegExp') return restoreRegExp(value)
  if (typeof bsonType === 'string') throw unsupported(`values of BSON type ${bsonType}`)
  const serverDate = value['$tcb_server_date']
  if (isFields(serverDate)) return validDate(new Date(now + Number(serverDate['offset'] ?? 0)))
  const restored: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw requestFailed('a field may not be named __proto__')
    restored[key] = restore(item, now)
  }
  return restored
}

function validDate(date: Date): Date {
  if (Number.isNaN(date.getTime())) throw requestFailed('an invalid date')
  return date
}

function restoreRegExp(value: Record<string, unknown>): RegExp {
  try {
    return new RegExp(String(value['pattern']), typeof value['options'] === 'string' ? value['options'] : '')
  } catch {
    throw requestFailed(`not a regular expression: ${String(value['pattern'])}`)
  }
}

/** Writes a value as EJSON text: for the wire and for the disk. */
export function toText(value: unknown): string {
  // A replacer makes writing several times slower, and few documents have a date.
  return hasDate(value) ? JSON.stringify(value, replaceDate) : JSON.stringify(value)
}

function hasDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof Date) return true
  if (Array.isArray(value)) return value.some(hasDate)
  for (const key in value) if (hasDate((value as Record<string, unknown>)[key])) return true
  return false
}

function replaceDate(this: Record<string, unknown>, key: string, item: unknown): unknown {
  // A date was already turned into a string by its toJSON: look at the holder.
  const original = this[key]
  return original instanceof Date ? { $date: { $numberLong: String(original.getTime()) } } : item
}

/** Reads what `toText` wrote. */
export function fromText(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return text.includes('"$date"') ? reviveDates(value) : value
}

function reviveDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reviveDates)
  if (!isFields(value)) return value
  const date = value['$date']
  if (isFields(date)) return new Date(Number(date['$numberLong']))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reviveDates(item)]))
}

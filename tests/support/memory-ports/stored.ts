/**
 * Freezes a value that a store keeps, however deep, and refuses what a database would not give back as it was:
 * whoever changes what they read, or keeps what can't be kept, is found out at once.
 */
export function stored<T>(value: T): T {
  if (value === undefined) throw new TypeError('a database keeps no undefined')
  if (typeof value === 'function') throw new TypeError('a database keeps no function')
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  const kind = Object.prototype.toString.call(value)
  if (kind !== '[object Object]' && kind !== '[object Array]') throw new TypeError(`no place for ${kind}`)
  for (const part of Object.values(value)) stored(part)
  return Object.freeze(value)
}

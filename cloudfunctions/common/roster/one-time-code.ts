import { createHash } from 'node:crypto'
import { halfWidth } from '../../../miniprogram/domain/text/half-width'
import type { Chance } from '../ports/ports'

const DIGITS = 8
const RANDOM_BYTES = 6

/** A code that is easily read out: eight digits. */
export function oneTimeCode(chance: Chance): string {
  const bytes = chance.bytes(RANDOM_BYTES)
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** What is kept of a code: SHA-256 in hex of the code without spaces and hyphens. */
export function codeHash(code: string): string {
  return createHash('sha256').update(halfWidth(code).replace(/[\s-]/g, '')).digest('hex')
}

import { signsOf } from '../../miniprogram/shared/report/suggest'

/** What somebody said, and the code of the category that it is about. */
export interface Said {
  code: string
  sentence: string
}

/** As many as tell most, of some thirty thousand: what the phone carries stays below 100 KB. */
const KEPT = 8_000
/** What was said once may be chance. */
const TWICE = 2
const LEVELS = 9
/** Levels a natural logarithm of how much likelier a sign is in one category than anywhere. */
const STEPS = 2.6
const LEAST = 0.3

interface Pointer {
  sign: string
  code: string
  level: number
  worth: number
}

/**
 * How much each sign points at each category: how much likelier it is to be said of it than of anything, smoothed by half a
 * sentence, as levels from 1 to 9. What makes it less likely is left out, so that a sum over a sentence needs no other table.
 */
export function learn(said: readonly Said[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const all = new Map<string, number>()
  const totals = new Map<string, number>()
  let total = 0
  for (const { code, sentence } of said) {
    const own = counts.get(code) ?? new Map<string, number>()
    counts.set(code, own)
    for (const sign of signsOf(sentence)) {
      own.set(sign, (own.get(sign) ?? 0) + 1)
      all.set(sign, (all.get(sign) ?? 0) + 1)
      totals.set(code, (totals.get(code) ?? 0) + 1)
      total++
    }
  }
  const pointers: Pointer[] = []
  const smoothing = counts.size / 2
  for (const [code, own] of counts) {
    for (const [sign, count] of own) {
      const anywhere = (all.get(sign) ?? 0) / total
      if ((all.get(sign) ?? 0) < TWICE) continue
      const here = (count + smoothing * anywhere) / ((totals.get(code) ?? 0) + smoothing)
      const weight = Math.log(here / anywhere)
      if (weight <= LEAST) continue
      const level = Math.max(1, Math.min(LEVELS, Math.round(weight * STEPS)))
      pointers.push({ sign, code, level, worth: count * weight })
    }
  }
  const kept = pointers.sort((one, other) => other.worth - one.worth).slice(0, KEPT)
  return Object.fromEntries([...counts.keys()].map((code) => [code, packed(kept, code)]))
}

/** Nine parts, the strongest first; in each the pairs of signs, then the single ones. */
function packed(pointers: readonly Pointer[], code: string): string {
  const signs = (level: number, length: number): string =>
    pointers
      .filter((one) => one.code === code && one.level === level && one.sign.length === length)
      .map(({ sign }) => sign)
      .sort()
      .join('')
  return Array.from({ length: LEVELS }, (_, at) => LEVELS - at)
    .map((level) => `${signs(level, 2)}/${signs(level, 1)}`)
    .join('|')
}

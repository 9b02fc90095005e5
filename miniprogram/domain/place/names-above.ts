import { DIVISION_NAMES } from '../words/divisions'

const PROVINCE_DIGITS = 2
const LEAGUE_DIGITS = 4

/** What lies above the tree's root by its official division code: its province and its league, each with its names. */
export function namesAbove(rootCode: string): string[][] {
  if (!/^\d{6,12}$/.test(rootCode)) return []
  return [PROVINCE_DIGITS, LEAGUE_DIGITS].flatMap((digits) => {
    const names = DIVISION_NAMES[rootCode.slice(0, digits)]
    return names ? [[...names]] : []
  })
}

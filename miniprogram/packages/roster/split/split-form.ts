import { cleanLine } from '../../../domain/text/clean-line'
import { cleanPhone } from '../../../domain/text/clean-phone'
import { GRIDS_SAYS as SAYS, GRIDS_WORDS as WORDS } from '../../../domain/words/pages/roster-grids'
import type { GridHousehold, splitGrid } from '../../../services/regrid'

type NewGrids = Parameters<typeof splitGrid>[0]['into']

/** A new grid, as far as it is filled in: it has the households before `end` that no part above has. */
export interface Part {
  name: string
  leaderName: string
  leaderPhone: string
  end: number
}

/** The server makes up to nine of one. */
export const MOST_PARTS = 9
export const FEWEST_PARTS = 2

/** Parts of about the same size, with what was filled in before. */
export function evenParts(count: number, households: number, before: readonly Part[] = []): Part[] {
  return Array.from({ length: count }, (_, at) => ({
    name: before[at]?.name ?? '',
    leaderName: before[at]?.leaderName ?? '',
    leaderPhone: before[at]?.leaderPhone ?? '',
    end: Math.round((households * (at + 1)) / count),
  }))
}

/** Moves the end of a part; the parts beside it give way, and the last one has what is left. */
export function withEnd(parts: readonly Part[], index: number, end: number): Part[] {
  return parts.map((part, at) => {
    if (at === index) return { ...part, end }
    return { ...part, end: at < index ? Math.min(part.end, end) : Math.max(part.end, end) }
  })
}

/** A new grid, ready to be shown. */
export interface PartScreen extends Part {
  key: string
  head: string
  range: string
  /** The last household of it, for the wheel. */
  lastIndex: number
  isLast: boolean
  leaderHint: string
}

export function partScreens(parts: readonly Part[], households: readonly GridHousehold[]): PartScreen[] {
  return parts.map((part, at) => {
    const start = parts[at - 1]?.end ?? 0
    return {
      ...part,
      key: String(at),
      head: SAYS.part(at),
      range: rangeWords(households.slice(start, part.end)),
      lastIndex: Math.max(0, part.end - 1),
      isLast: at === parts.length - 1,
      leaderHint: at === 0 ? WORDS.firstKeeps : WORDS.othersEmpty,
    }
  })
}

function rangeWords(households: readonly GridHousehold[]): string {
  const first = households[0]
  const last = households[households.length - 1]
  return first && last ? SAYS.range(first.number, last.number, households.length) : SAYS.noHouseholds
}

/** What will happen, line by line. */
export function splitLines(grid: string, screens: readonly PartScreen[]): string[] {
  return [
    ...screens.map(({ name, leaderName, range }, at) => {
      const goes = SAYS.goes(name.trim() === '' ? SAYS.part(at) : name.trim(), range)
      return leaderName.trim() === '' ? goes : goes + SAYS.leader(leaderName.trim())
    }),
    SAYS.reports,
    SAYS.ends(grid),
    SAYS.splitStays,
  ]
}

/** The new grids as the server takes them. */
export function newGrids(parts: readonly Part[], households: readonly GridHousehold[]): NewGrids {
  return parts.map(({ name, leaderName, leaderPhone, end }, at) => {
    const start = parts[at - 1]?.end ?? 0
    const leader = { name: cleanLine(leaderName), phone: cleanPhone(leaderPhone) }
    return {
      name: name.trim(),
      ...(leader.name + leader.phone !== '' && { leader }),
      householdIds: households.slice(start, end).map(({ id }) => id),
    }
  })
}

import type { AreaRef } from '../area/area'
import type { Report } from './report'

/**
 * Where a report is public: its grid, or its village where the grid is not known. Null for a private one, and for one
 * whose place is not known that closely. Public are category, area, state and public words, never a person.
 */
export function publicArea({ place, category }: Pick<Report, 'place' | 'category'>): AreaRef | null {
  if (category.private) return null
  const level = (wanted: AreaRef['level']) => place.path.find((area) => area.level === wanted)
  return level('grid') ?? level('village') ?? null
}

/** The code of the area above the one where it is public: neighbouring areas share it. Null at the root. */
export function neighbourhood({ place }: Pick<Report, 'place'>, area: AreaRef): string | null {
  const at = place.path.findIndex(({ code }) => code === area.code)
  return place.path[at - 1]?.code ?? null
}

/** True when both are public in the same area, or in two that lie side by side. */
export function isNear(one: Report, other: Report): boolean {
  const own = publicArea(one)
  const theirs = publicArea(other)
  if (!own || !theirs) return false
  return own.code === theirs.code || neighbourhood(one, own) === neighbourhood(other, theirs)
}

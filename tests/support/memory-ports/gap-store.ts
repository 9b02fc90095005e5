import type { GapStore } from '../../../cloudfunctions/common/ports/gap-store'
import {
  rosterKey,
  type AreaDocument,
  type HouseholdDocument,
  type PersonDocument,
  type RosterDocument,
} from '../../../cloudfunctions/common/roster/documents'
import type { MemoryRoster } from './roster-store'

/** What the gap list reads, over the roster in memory. */
export function memoryGaps(roster: MemoryRoster): GapStore {
  const inForce = (version: number): RosterDocument[] =>
    roster.all().filter((one) => {
      return 'since' in one && one.since <= version && (one.until === null || one.until > version)
    })
  const areas = (version: number): AreaDocument[] =>
    inForce(version)
      .filter((one): one is AreaDocument => one.kind === 'area')
      .sort((one, other) => (one._id < other._id ? -1 : 1))
  return {
    areasUnder: async (code, after, limit, version) =>
      areas(version)
        .filter(({ keys }) => keys.includes(rosterKey.under(code)))
        .filter(({ area }) => area.level === 'grid' || area.path.every(({ level }) => level !== 'grid'))
        .filter(({ _id }) => after === undefined || _id > `${rosterKey.area(after)}@:`)
        .slice(0, limit),
    areasAround: async (codes, below, version) => {
      const wanted = new Set([...codes.map(rosterKey.area), ...below.map(rosterKey.under)])
      return areas(version).filter(({ keys }) => keys.some((key) => wanted.has(key)))
    },
    countHouseholds: async (codes, version) => {
      const counts = new Map<string, number>()
      const all = inForce(version).filter((one): one is HouseholdDocument => one.kind === 'household')
      for (const { household } of all) {
        const code = household.path[household.path.length - 1]?.code ?? ''
        if (codes.includes(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
      }
      return counts
    },
    people: async (ids, version) =>
      inForce(version).filter(
        (one): one is PersonDocument => one.kind === 'person' && ids.includes(one.person.id),
      ),
  }
}

import type { AreaRef } from '../../../../miniprogram/domain/area/area'
import type { Day } from '../../../../miniprogram/domain/roster/tenure'
import type { Call } from '../../kernel/call'
import { carryBindings } from '../bindings'
import { lineOf, refOf, type RosterBook } from '../book'
import { rosterKey, type HouseholdDocument } from '../documents'
import { householdContent } from '../publish'
import { allPages, isInForce } from '../read-tree'
import type { Change } from '../staging'
import { dayBefore } from './tenures'

/** Which grid each household goes to, by its id; whoever is in none goes to `else`. */
export interface Placement {
  of: ReadonlyMap<string, string>
  else: string
}

/** The households of grids, as they are in force. */
export async function householdsOfGrids(
  call: Call,
  codes: readonly string[],
  version: number,
): Promise<HouseholdDocument[]> {
  const found: HouseholdDocument[] = []
  for (const code of codes) {
    for await (const one of allPages((cursor) =>
      call.ports.roster.pageWithKey(rosterKey.grid(code), cursor),
    )) {
      if (one.kind === 'household' && isInForce(one, version)) found.push(one)
    }
  }
  return found
}

/** Households as they stand in their new grids: they remember the old one, and keep id, door code and people. */
export function movedHouseholds(
  book: RosterBook,
  found: readonly HouseholdDocument[],
  placed: Placement,
  today: Day,
): Change[] {
  const taken = new Set<string>()
  return found.map((one) => {
    const { members: _, ...household } = one.household
    const code = placed.of.get(household.id) ?? placed.else
    const number = freeNumber(code, household.number, household.path, taken)
    const content = householdContent({
      ...household,
      number,
      path: lineOf(book, code).map(refOf),
      former: [...(household.former ?? []), { to: dayBefore(today), path: household.path }],
    })
    return { content: carryBindings(content, one), replaces: one }
  })
}

/** Where two grids become one, a number may stand twice: the second one says from which grid it comes. */
function freeNumber(code: string, number: string, path: readonly AreaRef[], taken: Set<string>): string {
  const before = path[path.length - 1]?.name ?? ''
  const own = taken.has(`${code}/${number}`) ? `${before}${number}` : number
  taken.add(`${code}/${own}`)
  return own
}

/** Numbers as people count: 2 before 10. */
export function naturally(one: string, other: string): number {
  return one.localeCompare(other, 'zh-CN', { numeric: true })
}

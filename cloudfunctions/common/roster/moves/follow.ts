import type { Area } from '../../../../miniprogram/domain/area/area'
import { regridEntry } from '../../../../miniprogram/domain/life/regrid'
import type { Report } from '../../../../miniprogram/domain/life/report'
import { POSTS } from '../../../../miniprogram/domain/roster/post'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import type { Appended } from '../../ports/report-store'
import { staffActor } from '../../report/situation'
import { lineOf, refOf, type RosterBook } from '../book'
import type { Staging } from '../documents'
import { catchUpBindings } from '../staging'
import type { Placement } from './households'

/** Reports of one read. */
const REPORTS_A_READ = 100
/** How often the switch is tried again when a report was changed at that very moment. */
const TRIES = 8

/**
 * Puts a version in force together with the open reports of the grids that ended, in one transaction: each of them lies
 * at its new desk exactly from then on. What was submitted in that moment to an old desk follows right after.
 * @throws UserError ROSTER_BUSY
 */
export async function finishWithReports(
  call: Call,
  staging: Staging,
  book: RosterBook,
  ended: readonly string[],
  placed: Placement,
): Promise<void> {
  const { roster, reports } = call.ports
  await catchUpBindings(roster, staging.version)
  for (let tries = 0; ; tries++) {
    const following = await reportsThatFollow(call, staging, book, ended, placed)
    if (await roster.switchWith(staging, following)) break
    if (tries === TRIES) throw new UserError('ROSTER_BUSY')
  }
  for (const { report, entry } of await reportsThatFollow(call, staging, book, ended, placed)) {
    await reports.append(report, entry)
  }
}

async function reportsThatFollow(
  call: Call,
  staging: Staging,
  book: RosterBook,
  ended: readonly string[],
  placed: Placement,
): Promise<Appended[]> {
  const desks = ended.flatMap((areaCode) => POSTS.map((post) => ({ areaCode, post })))
  const { viewer } = await call.roster()
  const by = staffActor(viewer, [], call.day)
  const from = new Set(ended)
  const found: Appended[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await call.ports.reports.atDesks(desks, cursor, REPORTS_A_READ)
    for (const report of items) {
      const to = gridOf(report, book, placed)
      const entry = regridEntry(report, { from, to }, by, call.now, staging.by)
      if (entry) found.push({ report, entry })
    }
    cursor = next
  } while (cursor !== undefined)
  return found
}

/** Where the household of a report belongs now; a report without one goes with the rest. */
function gridOf({ place }: Report, book: RosterBook, placed: Placement): Area {
  const code = (place.householdId && placed.of.get(place.householdId)) ?? placed.else
  const grid = book.areas.get(code)
  if (!grid) throw new RangeError(`no grid ${code} in the book`)
  return { ...refOf(grid), path: lineOf(book, code).map(refOf), desks: grid.desks }
}

import { dutiesOn } from '../../../miniprogram/domain/roster/person'
import { sameDesk, type Desk } from '../../../miniprogram/domain/roster/desk'
import { choosable } from '../../../miniprogram/domain/report/category'
import type { Viewer } from '../../../miniprogram/domain/life/relations'
import type { Report } from '../../../miniprogram/domain/life/report'
import { readCategories } from '../category/read-categories'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import type { Page } from '../ports/page'
import { itemsFor } from './item'

export const PAGE_SIZE = 20

/** What a resident chooses from. */
export async function categories(_: unknown, call: Call): Promise<Output<'report', 'categories'>> {
  const { list } = await readCategories(call)
  return choosable(list.categories).map((category) => ({
    code: category.code,
    name: category.name,
    hint: category.hint,
    class: category.class,
    private: category.private,
    ...(category.mayBeUnnamed && { mayBeUnnamed: true }),
  }))
}

/** The open reports at the desks that the caller answers for today, what is due first on top. */
export async function inbox(input: Input<'report', 'inbox'>, call: Call): Promise<Output<'report', 'inbox'>> {
  const { viewer } = await call.roster()
  const desks = viewer.person ? dutiesOn(viewer.person, call.day) : []
  if (desks.length === 0) return { items: [] }
  const { items, ...rest } = await call.ports.reports.atDesks(desks, input.cursor, PAGE_SIZE)
  const mayAct = items.filter((report) => !isOnlyOwnCheck(report, desks, viewer.person?.id ?? ''))
  return pageView({ items: mayAct, ...rest }, viewer, call)
}

/** True when it is there for its check alone, and the viewer handled it or has checked it: then others have to. */
function isOnlyOwnCheck({ state }: Report, desks: readonly Desk[], personId: string): boolean {
  const lies = [state.owner, ...state.coHandlers].some((desk) => desks.some((own) => sameDesk(own, desk)))
  const done = [...state.handlerIds, ...state.checks.done.map(({ by }) => by.id)]
  return !lies && done.includes(personId)
}

/** A page of reports as a list of staff shows them: what the viewer may not read is not among it. */
export function pageView(
  { items, next }: Page<Report>,
  viewer: Viewer,
  call: Call,
): Output<'report', 'mine'> {
  return {
    items: items.flatMap((report) => itemsFor(report, viewer, call.now)),
    ...(next !== undefined && { cursor: next }),
  }
}

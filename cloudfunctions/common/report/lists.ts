import { dutiesOn } from '../../../miniprogram/domain/roster/person'
import { sameDesk, type Desk } from '../../../miniprogram/domain/roster/desk'
import { choosable } from '../../../miniprogram/domain/report/category'
import type { Report } from '../../../miniprogram/domain/life/report'
import { readCategories } from '../category/read-categories'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import type { Page } from '../ports/report-store'
import { itemOf } from './item'

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
  }))
}

/** What the caller reported, newest first: their own, and what they said on somebody's behalf. */
export async function mine(input: Input<'report', 'mine'>, call: Call): Promise<Output<'report', 'mine'>> {
  const { viewer } = await call.roster()
  const who = { openid: call.openid, ...(viewer.person && { personId: viewer.person.id }) }
  const { items, next } = await call.ports.reports.ofReporter(who, input.cursor, PAGE_SIZE)
  return {
    items: items.map((report) => ({ ...itemOf(report, call.now), ...onBehalfOf(report) })),
    ...(next !== undefined && { cursor: next }),
  }
}

/** Its spokesperson knows for whom they said it. */
function onBehalfOf({ reporter: { by, name } }: Report): { onBehalfOf?: string } {
  return by && name !== undefined ? { onBehalfOf: name } : {}
}

/** The open reports at the desks that the caller answers for today, what is due first on top. */
export async function inbox(input: Input<'report', 'inbox'>, call: Call): Promise<Output<'report', 'inbox'>> {
  const { viewer } = await call.roster()
  const desks = viewer.person ? dutiesOn(viewer.person, call.day) : []
  if (desks.length === 0) return { items: [] }
  const { items, ...rest } = await call.ports.reports.atDesks(desks, input.cursor, PAGE_SIZE)
  const mayAct = items.filter((report) => !isOnlyOwnCheck(report, desks, viewer.person?.id ?? ''))
  return pageView({ items: mayAct, ...rest }, call)
}

/** True when it is there for its check alone, and the viewer handled it or has checked it: then others have to. */
function isOnlyOwnCheck({ state }: Report, desks: readonly Desk[], personId: string): boolean {
  const lies = [state.owner, ...state.coHandlers].some((desk) => desks.some((own) => sameDesk(own, desk)))
  const done = [...state.handlerIds, ...state.checks.done.map(({ by }) => by.id)]
  return !lies && done.includes(personId)
}

/** A page of reports as a list shows them. */
export function pageView({ items, next }: Page<Report>, call: Call): Output<'report', 'mine'> {
  return {
    items: items.map((report) => itemOf(report, call.now)),
    ...(next !== undefined && { cursor: next }),
  }
}

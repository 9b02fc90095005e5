import { dutiesOn } from '../../../miniprogram/domain/roster/person'
import { choosable } from '../../../miniprogram/domain/report/category'
import type { Report } from '../../../miniprogram/domain/life/report'
import { readCategories } from '../category/read-categories'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import type { Page } from '../ports/report-store'
import { itemOf } from './item'

const PAGE_SIZE = 20

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

/** The caller's own reports, newest first. */
export async function mine(input: Input<'report', 'mine'>, call: Call): Promise<Output<'report', 'mine'>> {
  return pageView(await call.ports.reports.ofReporter(call.openid, input.cursor, PAGE_SIZE), call)
}

/** The open reports at the desks that the caller answers for today, what is due first on top. */
export async function inbox(input: Input<'report', 'inbox'>, call: Call): Promise<Output<'report', 'inbox'>> {
  const { viewer } = await call.roster()
  const desks = viewer.person ? dutiesOn(viewer.person, call.day) : []
  if (desks.length === 0) return { items: [] }
  return pageView(await call.ports.reports.atDesks(desks, input.cursor, PAGE_SIZE), call)
}

function pageView({ items, next }: Page<Report>, call: Call): Output<'report', 'mine'> {
  return {
    items: items.map((report) => itemOf(report, call.now)),
    ...(next !== undefined && { cursor: next }),
  }
}

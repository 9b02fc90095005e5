import { choosable } from '#shared/report/category'
import type { Viewer } from '../org/rules/viewer'
import type { Report } from '#shared/life/report'
import { readCategories } from '../categories/read-categories'
import type { Output } from './contract/report'
import type { Call } from './call'
import type { Page } from '../../ports/page'
import { itemsFor } from './item'

export const PAGE_SIZE = 20

/** What a resident chooses from. */
export async function categories(_: unknown, call: Call): Promise<Output<'categories'>> {
	const { list } = await readCategories(call)
	return choosable(list.categories).map((category) => ({
		code: category.code,
		name: category.name,
		hint: category.hint,
		class: category.class,
		private: category.private,
		...(category.mayBeUnnamed && { mayBeUnnamed: true }),
		...(category.sharesWords && { sharesWords: true }),
	}))
}

/** A page of reports as a list of staff shows them: what the viewer may not read is not among it. */
export function pageView({ items, next }: Page<Report>, viewer: Viewer, call: Call): Output<'mine'> {
	return {
		items: items.flatMap((report) => itemsFor(report, viewer, call.now)),
		...(next !== undefined && { cursor: next }),
	}
}

import type { Input, Output } from './contract'
import type { Call } from './call'
import { itemsFor } from '../reports/item'
import { readingOf } from './reading'

const PAGE_SIZE = 20

/** The reports behind a number, newest first: of those that the caller may not read, nothing. */
export async function reports(input: Input<'reports'>, call: Call): Promise<Output<'reports'>> {
	const { counting, viewer } = await readingOf(input, call)
	const { rate, counted, cursor } = input
	const page = await call.ports.rates.behind(counting, { rate, counted, cursor, limit: PAGE_SIZE })
	return {
		items: page.items.flatMap((report) => itemsFor(report, viewer, call.now)),
		...(page.next !== undefined && { cursor: page.next }),
	}
}

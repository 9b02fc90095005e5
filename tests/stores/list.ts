import type { Page } from '../../cloudfunctions/ports/page'
import type { StorePorts } from '../support/memory-ports/stores'
import type { Promises } from './promise'

/** A list as its port gives it, page by page. */
type PageOf = (stores: StorePorts, cursor: string | undefined, limit: number) => Promise<Page<{ id: string }>>

/** Something that may stand in a list. Times that are the same leave the order to the ids. */
export interface Item {
	id: string
	at: number
}

interface List {
	page: PageOf
	direction: 'asc' | 'desc'
	add: (stores: StorePorts, item: Item) => Promise<unknown>
	/** Takes an item out of the list. Some lists only grow. */
	takeOut?: (stores: StorePorts, id: string) => Promise<unknown>
}

/** More than anybody asks for. */
const ALL = 100

/** Cursors that nobody gave out. */
const UNKNOWN = ['', '.', '.x', 'x.y', 'NaN.x', 'x'.repeat(600)]

const MOMENT = Date.parse('2026-11-20T09:00:00+08:00')

/** Added in this order; the letter tells where each stands in a list that descends, the last first. */
const ITEMS: readonly Item[] = [
	{ id: 'd', at: MOMENT + 2 },
	{ id: 'b', at: MOMENT + 2 },
	{ id: 'a', at: MOMENT + 1 },
	{ id: 'f', at: MOMENT + 9 },
	{ id: 'c', at: MOMENT + 2 },
	{ id: 'e', at: MOMENT + 3 },
	{ id: 'c-1', at: MOMENT + 2 },
]
const ASCENDING = ['a', 'b', 'c', 'c-1', 'd', 'e', 'f']

/** What every list promises, whatever it shows. */
export function promisesOfList({ page, direction, add, takeOut }: List): Promises {
	const inOrder = direction === 'asc' ? ASCENDING : [...ASCENDING].reverse()
	const addAll = async (stores: StorePorts): Promise<void> => {
		for (const item of ITEMS) await add(stores, item)
	}
	return {
		'is empty, and at its end, where nothing is kept': async (stores) => {
			expect(await page(stores, undefined, 3)).toEqual({ items: [] })
		},
		'pages of any length join without a gap or a repetition, equal moments in the order of their ids': async (
			stores,
		) => {
			await addAll(stores)
			for (const limit of [1, 3, ITEMS.length, ITEMS.length + 1]) {
				expect({ limit, pages: await pagesOf(stores, page, limit) }).toEqual({
					limit,
					pages: inPages(inOrder, limit),
				})
			}
		},
		'a cursor that nobody gave out begins at the beginning': async (stores) => {
			await addAll(stores)
			for (const cursor of UNKNOWN) {
				const { items } = await page(stores, cursor, 2)
				expect({ cursor, ids: items.map(({ id }) => id) }).toEqual({ cursor, ids: inOrder.slice(0, 2) })
			}
		},
		'what comes in between moves nothing behind the cursor': async (stores) => {
			await addAll(stores)
			const { next } = await page(stores, undefined, 3)
			const [before, after] = direction === 'asc' ? [MOMENT, MOMENT + 99] : [MOMENT + 99, MOMENT]
			await add(stores, { id: 'before', at: before })
			await add(stores, { id: 'after', at: after })
			const { items } = await page(stores, next, ALL)
			expect(items.map(({ id }) => id)).toEqual([...inOrder.slice(3), 'after'])
		},
		...(takeOut && {
			'goes on behind its last item, also when that one has gone': async (stores) => {
				await addAll(stores)
				const { next } = await page(stores, undefined, 3)
				await takeOut(stores, inOrder[2]!)
				await takeOut(stores, inOrder[0]!)
				const { items } = await page(stores, next, ALL)
				expect(items.map(({ id }) => id)).toEqual(inOrder.slice(3))
			},
		}),
	}
}

/** The ids of every page up to the one that has no next. */
async function pagesOf(stores: StorePorts, page: PageOf, limit: number): Promise<string[][]> {
	const pages: string[][] = []
	let cursor: string | undefined
	do {
		const { items, next } = await page(stores, cursor, limit)
		pages.push(items.map(({ id }) => id))
		cursor = next
	} while (cursor !== undefined && pages.length < ALL)
	return pages
}

function inPages(ids: readonly string[], limit: number): string[][] {
	return Array.from({ length: Math.ceil(ids.length / limit) }, (_, at) =>
		ids.slice(at * limit, (at + 1) * limit),
	)
}

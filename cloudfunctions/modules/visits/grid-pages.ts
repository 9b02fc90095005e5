import type { Call } from './call'
import type { HouseholdDocument } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { gridsUnder, householdsOfGrid } from './reading'

/** What there is to say of a household, and where it stands among those of its grid. */
export interface Placed<T> {
	item: T
	place: string
}

export interface GridPage<T> {
	items: T[]
	/** The grids that were looked at. */
	grids: string[]
	next?: string
}

interface From {
	areaCode: string
	cursor?: string | undefined
	snapshot: RosterSnapshot
	/** How many items there are in one answer, but for the last grid's. */
	most: number
	/** So many grids are looked at for one answer, fewer where others were before. */
	grids?: number
}

/** So many grids are looked at for one answer. */
export const MOST_GRIDS = 10

const AT = ' '

/**
 * One page of what there is to say of the households of an area: grid by grid along the index of grids, and within a grid by
 * place. Each goes on where the one before stopped, so that nobody is left out or named twice, whatever happens meanwhile; and
 * however large the area is, a page reads some grids and no more.
 */
export async function pageOfGrids<T>(
	{ areaCode, cursor, snapshot, most, grids: left = MOST_GRIDS }: From,
	linesOf: (households: readonly HouseholdDocument[]) => readonly Placed<T>[],
	call: Call,
): Promise<GridPage<T>> {
	const [from = '', ...rest] = cursor?.split(AT) ?? []
	let after = rest.join(AT)
	const items: T[] = []
	const grids: string[] = []
	const walk = gridsUnder(call.ports, areaCode, snapshot.version, call.day, from === '' ? undefined : from)
	for await (const { grid, before = '' } of walk) {
		const at = (place: string): string => `${before}${AT}${place}`
		if (grids.length >= left || items.length >= most) return { items, grids, next: at('') }
		grids.push(grid.code)
		const lines = [...linesOf(await householdsOfGrid(call.ports, grid.code, snapshot))]
			.filter(({ place }) => place > after)
			.sort((one, other) => (one.place < other.place ? -1 : 1))
		after = ''
		const shown = lines.slice(0, most - items.length)
		items.push(...shown.map(({ item }) => item))
		if (shown.length < lines.length) return { items, grids, next: at(shown[shown.length - 1]?.place ?? '') }
	}
	return { items, grids }
}

/** Neighbours stand side by side, 2 before 10. */
export const naturalKey = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'))

/** Where a household stands in its grid: by its number. */
export const placeByNumber = ({ household: { number, id } }: HouseholdDocument): string =>
	`${naturalKey(number)}~${id}`

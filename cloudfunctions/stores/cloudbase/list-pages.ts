import { type Page, readCursor } from '../../ports/page'
import { command as _, database } from './cloud'

/** A list as an index keeps it: the field whose values say what it is a list of, and the place within it. */
export interface List<T extends Listed> {
	collection: 'reports' | 'messages' | 'unnamed' | 'showings' | 'proposals' | 'visits'
	keys: string
	place: string
	placeIn: (document: T) => string
	direction: 'asc' | 'desc'
	/** Fields that serve indexes alone, and stay where they are. */
	unread?: Readonly<Record<string, false>>
}

/** What of a list is wanted: all with any of these keys, from one place on and before another. */
export interface Wanted {
	keys: readonly string[]
	from?: string
	before?: string
}

interface Listed {
	_id: string
	/** Whom a report keeps out. */
	barred?: string[]
}

/** The database merges so many ordered stretches of an index, and sorts what comes of more (docs/adr/0023). */
const MOST_MERGED = 200

/** One page of a list, in one call to the database; in some at once where more keys are asked for than it merges. */
export async function pageOf<T extends Listed>(
	list: List<T>,
	{ keys, ...span }: Wanted,
	cursor: string | undefined,
	limit: number,
): Promise<Page<T>> {
	const range = rangeOf(span, readCursor(cursor), list.direction)
	// One more than asked for tells whether there is a next page.
	const parts = await Promise.all(
		batches(keys).map((some) => first(list, { [list.keys]: _.in(some), ...range(list.place) }, limit + 1)),
	)
	const documents = parts.length === 1 ? (parts[0] ?? []) : merged(parts, list)
	const items = documents.slice(0, limit)
	const last = items[items.length - 1]
	return { items, ...(documents.length > limit && last && { next: list.placeIn(last) }) }
}

/** How many a list has, counted no further than a limit; whom each keeps out is read with it. */
export async function countOf<T extends Listed>(
	list: List<T>,
	{ keys, ...span }: Wanted,
	limit: number,
	isTheirs: (barred: string[] | undefined) => boolean = () => true,
): Promise<number> {
	const where = { [list.keys]: _.in([...keys]), ...rangeOf(span, undefined, list.direction)(list.place) }
	const { data } = await database
		.collection<T>(list.collection)
		.where(where)
		.limit(limit)
		.field({ _id: true, barred: true })
		.get()
	return data.filter(({ barred }) => isTheirs(barred)).length
}

async function first<T extends Listed>(
	{ collection, place, direction, unread }: List<T>,
	where: object,
	limit: number,
): Promise<T[]> {
	const query = database.collection<T>(collection).where(where).orderBy(place, direction).limit(limit)
	const { data } = await (unread ? query.field(unread) : query).get()
	return data
}

/** The condition on the place, which has one bound at each end. */
function rangeOf(
	{ from, before }: Pick<Wanted, 'from' | 'before'>,
	cursor: string | undefined,
	direction: 'asc' | 'desc',
): (place: string) => object {
	const isAfter = direction === 'asc' && cursor !== undefined && (from === undefined || cursor >= from)
	const low = isAfter ? [_.gt(cursor)] : from === undefined ? [] : [_.gte(from)]
	const isBefore = direction === 'desc' && cursor !== undefined && (before === undefined || cursor < before)
	const end = isBefore ? cursor : before
	const bounds = [...low, ...(end === undefined ? [] : [_.lt(end)])]
	return (place) => (bounds.length === 0 ? {} : { [place]: _.and(bounds) })
}

function merged<T extends Listed>(parts: readonly T[][], { placeIn, direction }: List<T>): T[] {
	const sign = direction === 'asc' ? 1 : -1
	const each = new Map(parts.flat().map((one) => [one._id, one]))
	return [...each.values()].sort((one, other) => (placeIn(one) < placeIn(other) ? -sign : sign))
}

/** Keys, as many at once as the database merges. */
export function batches(keys: readonly string[]): string[][] {
	const all = [...new Set(keys)]
	const parts = []
	for (let at = 0; at < Math.max(1, all.length); at += MOST_MERGED)
		parts.push(all.slice(at, at + MOST_MERGED))
	return parts
}

import { RosterSnapshot } from './snapshot'
import { READ_LIMIT, type RosterStore } from './ports/roster-store'
import type {
	AreaDocument,
	HouseholdDocument,
	InVersions,
	PersonDocument,
	PointerDocument,
	RosterDocument,
	RosterEntry,
} from './documents'
import { rosterKey, POINTER_KEY } from './documents'

/** Areas and people as they are in force in one version. */
export interface Tree {
	pointer: PointerDocument | undefined
	entries: (AreaDocument | PersonDocument)[]
}

/** True when a document is part of a version. */
export function isInForce({ since, until }: InVersions, version: number): boolean {
	return since <= version && (until === null || until > version)
}

/**
 * Reads all areas and people, a thousand at a time. The pointer is read first: a version that comes into force
 * meanwhile is noticed when the next one is claimed.
 */
export async function readTree(store: RosterStore): Promise<Tree> {
	const pointer = await readPointer(store)
	const version = pointer?.version ?? 0
	const entries: (AreaDocument | PersonDocument)[] = []
	for (const kind of ['area', 'person'] as const) {
		for await (const item of allPages((cursor) => store.page(kind, cursor))) {
			if ((item.kind === 'area' || item.kind === 'person') && isInForce(item, version)) entries.push(item)
		}
	}
	return { pointer, entries }
}

/** The areas below one and itself, as they are in force. */
export async function readAreasUnder(
	store: RosterStore,
	code: string,
	version: number,
): Promise<AreaDocument[]> {
	const areas: AreaDocument[] = []
	for await (const item of allPages((cursor) => store.pageWithKey(rosterKey.under(code), cursor))) {
		if (item.kind === 'area' && isInForce(item, version)) areas.push(item)
	}
	return areas
}

/** The households of grids, as they are in force. */
export async function householdsOfGrids(
	store: RosterStore,
	codes: readonly string[],
	version: number,
): Promise<HouseholdDocument[]> {
	const households: HouseholdDocument[] = []
	for (const code of codes) {
		for await (const item of allPages((cursor) => store.pageWithKey(rosterKey.grid(code), cursor))) {
			if (item.kind === 'household' && isInForce(item, version)) households.push(item)
		}
	}
	return households
}

/** Keys in one question: each has up to three versions, and an answer has at most a thousand documents. */
const KEYS_A_READ = 250

/** Everything with one of many keys, of any version. */
export async function readAllWith(store: RosterStore, keys: readonly string[]): Promise<RosterEntry[]> {
	const found = new Map<string, RosterEntry>()
	for (let at = 0; at < keys.length; at += KEYS_A_READ) {
		const documents = await store.find(keys.slice(at, at + KEYS_A_READ))
		for (const one of documents) if ('since' in one) found.set(one._id, one)
	}
	return [...found.values()]
}

export async function readPointer(store: RosterStore): Promise<PointerDocument | undefined> {
	return new RosterSnapshot(await store.find([POINTER_KEY])).pointer
}

/** Every document with one of some keys, however many: where one read is cut, each key is read page by page. */
export async function findAll(store: RosterStore, keys: readonly string[]): Promise<RosterDocument[]> {
	const found = await store.find(keys)
	if (found.length < READ_LIMIT) return found
	const all = new Map<string, RosterDocument>()
	for (const key of keys)
		for await (const one of allPages((cursor) => store.pageWithKey(key, cursor))) all.set(one._id, one)
	return [...all.values()]
}

/** Everything that pages bring, one after the other. */
export async function* allPages(
	page: (cursor: string | undefined) => Promise<{ items: RosterDocument[]; next?: string }>,
): AsyncGenerator<RosterDocument> {
	let cursor: string | undefined
	do {
		const { items, next } = await page(cursor)
		yield* items
		cursor = next
	} while (cursor !== undefined)
}

/** Numbers as people count: 2 before 10. */
export function naturally(one: string, other: string): number {
	return one.localeCompare(other, 'zh-CN', { numeric: true })
}

import type { Page } from '../../../cloudfunctions/ports/page'
import { READ_LIMIT } from '../../../cloudfunctions/modules/org/ports/roster-store'
import {
	POINTER_KEY,
	type PointerDocument,
	type RosterDocument,
	type RosterEntry,
} from '../../../cloudfunctions/modules/org/documents'
import { stored } from './stored'

/** The documents of a roster in memory, of every version, found by id and by key. */
export class RosterDocuments {
	private readonly documents = new Map<string, RosterDocument>()
	/** The ids with a key, and the place of each among all. */
	private readonly byKey = new Map<string, Map<string, number>>()
	private readonly places = new Map<string, number>()
	private next = 0

	constructor(documents: Iterable<RosterDocument> = []) {
		for (const document of documents) this.put(document)
	}

	all(): RosterDocument[] {
		return [...this.documents.values()]
	}

	get(id: string): RosterDocument | undefined {
		return this.documents.get(id)
	}

	pointer(): PointerDocument | undefined {
		const document = this.documents.get(POINTER_KEY)
		return document?.kind === 'pointer' ? document : undefined
	}

	/** Every document with one of the keys, once. */
	withKeys(keys: readonly string[]): RosterDocument[] {
		const ids = new Set(keys.flatMap((key) => this.idsWith(key)))
		return [...ids].flatMap((id) => this.documents.get(id) ?? [])
	}

	/** The next documents that fit, in the order of their ids. */
	page(fits: (document: RosterDocument) => boolean, cursor: string | undefined): Page<RosterDocument> {
		const items = this.all()
			.filter((document) => (cursor === undefined || document._id > cursor) && fits(document))
			.sort((one, other) => (one._id < other._id ? -1 : 1))
			.slice(0, READ_LIMIT)
		const last = items[READ_LIMIT - 1]
		return { items, ...(last && { next: last._id }) }
	}

	put(document: RosterDocument): void {
		const { _id: id } = document
		const place = this.places.get(id) ?? this.next++
		for (const key of this.documents.get(id)?.keys ?? []) this.byKey.get(key)?.delete(id)
		const kept = stored(document)
		for (const key of kept.keys) {
			const ids = this.byKey.get(key)
			if (ids) ids.set(id, place)
			else this.byKey.set(key, new Map([[id, place]]))
		}
		this.documents.set(id, kept)
		this.places.set(id, place)
	}

	remove(id: string): void {
		for (const key of this.documents.get(id)?.keys ?? []) this.byKey.get(key)?.delete(id)
		this.documents.delete(id)
		this.places.delete(id)
	}

	/** Changes every document of a kind; says how many there were. */
	change<T extends RosterEntry>(which: (entry: RosterDocument) => entry is T, how: (entry: T) => T): number {
		const found = this.all().filter(which)
		for (const entry of found) this.put(how(entry))
		return found.length
	}

	/** In the order in which the documents came. */
	private idsWith(key: string): string[] {
		const ids = this.byKey.get(key)
		if (!ids || ids.size < 2) return ids ? [...ids.keys()] : []
		return [...ids].sort(([, one], [, other]) => one - other).map(([id]) => id)
	}
}

/** An entry that has more keys, each once. */
export function withKeys<T extends RosterEntry>(entry: T, ...keys: string[]): T {
	return { ...entry, keys: [...new Set([...entry.keys, ...keys])] }
}

/** An entry without a key. */
export function without<T extends RosterEntry>(entry: T, key: string): T {
	return { ...entry, keys: entry.keys.filter((one) => one !== key) }
}

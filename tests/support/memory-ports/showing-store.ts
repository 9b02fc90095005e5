import type { Showing, ShowingStore } from '../../../cloudfunctions/modules/showings/ports/showing-store'
import { clearOldest } from './clear-oldest'
import { pageIn, type Order } from './page'

const NEWEST_FIRST: Order<Showing> = { value: ({ at }) => at, id: ({ id }) => id, direction: 'desc' }

/** The record of showings, in memory. */
export class MemoryShowings implements ShowingStore {
	private readonly kept = new Map<string, Showing>()

	async add(showing: Showing) {
		if (!this.kept.has(showing.id)) this.kept.set(showing.id, showing)
	}

	async of(subjects: readonly string[], cursor: string | undefined, limit: number) {
		const theirs = [...this.kept.values()].filter(({ of }) => of.some((one) => subjects.includes(one)))
		return pageIn(theirs, NEWEST_FIRST, cursor, limit)
	}

	async clearBefore(before: number, limit: number) {
		return clearOldest(this.kept, limit, ({ at }) => at < before)
	}
}

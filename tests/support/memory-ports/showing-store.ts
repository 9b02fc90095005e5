import type { Showing, ShowingStore } from '../../../cloudfunctions/common/ports/showing-store'
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
    const old = [...this.kept.values()]
      .filter(({ at }) => at < before)
      .sort((one, other) => one.at - other.at)
    const gone = old.slice(0, limit)
    for (const { id } of gone) this.kept.delete(id)
    return gone.length
  }
}

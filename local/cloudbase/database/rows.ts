import type { Plan, Walk } from './plan'
import type { Row } from './kept-rows'
import { firstPage, type KeyedRow, type SqliteStore } from './sqlite-store'

/** The rows that a plan leads to, some of them more than once; in the wanted order where the plan has one. */
export function* rowsOf(store: SqliteStore, collection: string, plan: Plan): Generator<Row> {
	switch (plan.kind) {
		case 'scan':
			yield* store.scan(collection)
			return
		case 'union':
			for (const part of plan.plans) yield* rowsOf(store, collection, part)
			return
		case 'ids':
			for (const id of plan.ids) {
				const row = store.get(collection, id)
				if (row !== undefined) yield row
			}
			return
		case 'index':
			if (plan.order === 'none')
				for (const walk of plan.walks)
					for (const { row } of store.scanIndex(plan.index.id, walk, false)) yield row
			else yield* merged(store, plan.index.id, plan.walks, plan.order === 'backwards')
	}
}

/** A walk that has come as far as one row. */
interface Head {
	at: KeyedRow
	fixed: number
	rest: Iterator<KeyedRow>
}

/** Goes along several walks at once: each has its rows in order, and the next one is the first of their heads. */
function* merged(store: SqliteStore, index: number, walks: Walk[], backwards: boolean): Generator<Row> {
	const first = Math.max(1, Math.floor(firstPage / Math.max(1, walks.length)))
	const heads: Head[] = []
	for (const walk of walks) {
		const rest = store.scanIndex(index, walk, backwards, first)
		const step = rest.next()
		if (step.done !== true) heads.push({ at: step.value, fixed: walk.fixed, rest })
	}
	const sign = backwards ? -1 : 1
	for (;;) {
		const [head, ...others] = heads
		if (head === undefined) return
		const next = others.reduce((best, other) => (sign * compare(other, best) < 0 ? other : best), head)
		yield next.at.row
		const step = next.rest.next()
		if (step.done === true) heads.splice(heads.indexOf(next), 1)
		else next.at = step.value
	}
}

/** Compares what stands in the keys behind the values that each walk has fixed. */
function compare({ at: { key }, fixed }: Head, other: Head): number {
	return key.compare(other.at.key, other.fixed, other.at.key.length, fixed, key.length)
}

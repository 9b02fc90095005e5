import type { KeyRange } from './key-ranges'

/** An index as the engine keeps it. */
export interface Index {
	id: number
	collection: string
	name: string
	fields: Record<string, 1 | -1>
	unique: boolean
	/** The fields in which any document had an array. */
	arrays: ReadonlySet<string>
}

/** One stretch of an index. */
export interface Walk extends KeyRange {
	/** How many bytes of each key stand before the first field of the wanted order. */
	fixed: number
}

/** How candidates are found. They may be too many, never too few: the matcher decides. */
export type Plan =
	| { kind: 'ids'; ids: string[] }
	/** Stretches of an index; `exact` when they lead to nothing that does not match. */
	| { kind: 'index'; index: Index; walks: Walk[]; order: Order; exact: boolean }
	| { kind: 'union'; plans: Plan[] }
	/** All documents; `exact` when all are wanted. */
	| { kind: 'scan'; exact: boolean }

/** Whether walks, merged, come in the wanted order, and how the index is read for it. */
export type Order = 'none' | 'forwards' | 'backwards'

import type { Branch } from './conditions'
import type { SortOrder, Value } from './document'
import { joined, partRange, pointRange, type KeyRange } from './key-ranges'
import { after } from './keys'
import type { Index, Order, Plan, Walk } from './plan'

/** MongoDB merges no more ordered ranges than this; with more it sorts (internalQueryMaxScansToExplode). */
const mostMerged = 200

/** More values than this in several `$in` together are left to the matcher. */
const mostPoints = 10_000

interface Candidate {
	plan: Plan
	/** How well it serves; 0 for not at all. */
	score: number
}

/** How one index serves all branches of a query. */
export function candidateOf(index: Index, branches: readonly Branch[], sort: SortOrder): Candidate {
	const turn = turnOf(index, sort)
	const stretches = branches.map((branch) => stretchOf(index, branch, turn?.at))
	const isOrdered = turn !== undefined && stretches.every(({ fixed }) => fixed)
	const walks = joined(
		stretches.flatMap((stretch) => stretch.walks),
		// Joined ranges are read as one: in order only where the same values stand before it.
		(one, other) => !isOrdered || (one.fixed === other.fixed && sameStart(one, other)),
	)
	const order: Order = isOrdered && walks.length <= mostMerged ? turn.order : 'none'
	const narrows = Math.min(...stretches.map(({ score }) => score))
	return {
		plan: { kind: 'index', index, walks, order, exact: stretches.every(({ whole }) => whole) },
		score: narrows === 0 && order === 'none' ? 0 : narrows + (order === 'none' ? 0 : 4),
	}
}

function sameStart(one: Walk, other: Walk): boolean {
	return one.low.subarray(0, one.fixed).equals(other.low.subarray(0, other.fixed))
}

/** Where in an index the wanted order begins, and how it is read for it; nothing where it does not give that order. */
function turnOf({ fields }: Index, sort: SortOrder): { at: number; order: Order } | undefined {
	const wanted = Object.entries(sort)
	const indexed = Object.entries(fields)
	const at = indexed.findIndex(([field]) => field === wanted[0]?.[0])
	if (at < 0) return undefined
	const turns = wanted.map(([field, direction], i) => {
		const [name, own] = indexed[at + i] ?? []
		return name === field && own !== undefined ? direction * own : 0
	})
	const [first] = turns
	if (first === undefined || first === 0 || turns.some((turn) => turn !== first)) return undefined
	return { at, order: first === 1 ? 'forwards' : 'backwards' }
}

interface Stretch {
	walks: Walk[]
	score: number
	/** True when each walk has one value in every field before the wanted order. */
	fixed: boolean
	/** False when the walks take in more than the branch does. */
	whole: boolean
}

/** What one branch leaves of an index: each combination of its values, and then a range. */
function stretchOf({ fields, arrays }: Index, branch: Branch, orderAt = -1): Stretch {
	const entries = Object.entries(fields)
	let walks: Walk[] = [{ low: Buffer.alloc(0), high: Buffer.alloc(0), fixed: 0 }]
	let score = 0
	let used = 0
	for (const [field, direction] of entries) {
		const { equals, oneOf } = branch.fields.get(field) ?? {}
		const values = equals === undefined ? oneOf : [equals]
		if (values === undefined || walks.length * values.length > mostPoints) break
		const keepsFixed = used < orderAt
		walks = walks.flatMap((walk) => distinct(values, direction).map((part) => grown(walk, part, keepsFixed)))
		score += equals === undefined ? 6 : 10
		used += 1
	}
	const points = used
	const [nextField, direction = 1] = entries[used] ?? []
	const conditions = nextField === undefined ? undefined : branch.fields.get(nextField)
	const range = conditions && partRange(conditions, direction, arrays.has(nextField ?? ''))
	if (range === undefined) walks = walks.map((walk) => ({ ...walk, high: after(walk.low) }))
	else {
		walks = walks.map((walk) => grown(walk, range, false))
		score += 5
		if (range.whole) used += 1
	}
	return { walks, score, fixed: orderAt <= points, whole: branch.whole && used === branch.fields.size }
}

function grown({ low, fixed }: Walk, part: KeyRange, keepsFixed: boolean): Walk {
	const start = Buffer.concat([low, part.low])
	return { low: start, high: Buffer.concat([low, part.high]), fixed: keepsFixed ? start.length : fixed }
}

function distinct(values: readonly Value[], direction: 1 | -1): KeyRange[] {
	const ranges = values.map((value) => pointRange(value, direction))
	return [...new Map(ranges.map((range) => [range.low.toString('latin1'), range])).values()]
}

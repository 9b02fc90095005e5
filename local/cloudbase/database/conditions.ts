import { isFields, isOperatorObject, type Filter, type Value } from './document'
import { prefixOf } from './filter-check'

/** What must hold for one field, as far as an index can help. */
export interface FieldConditions {
	equals?: Value
	oneOf?: Value[]
	above?: { value: Value; inclusive: boolean }
	below?: { value: Value; inclusive: boolean }
	prefix?: string
}

/** One way to match a filter: every one of its conditions is necessary for it. */
export interface Branch {
	fields: ReadonlyMap<string, FieldConditions>
	/** True when the conditions say all that the filter does. */
	whole: boolean
}

/** An `$or` that would make more branches than this is left to the matcher. */
const mostBranches = 1000

const anything: Branch = { fields: new Map(), whole: true }

/** The ways to match a filter: a document that matches it is in at least one of them. */
export function branchesOf(filter: Filter): Branch[] {
	let branches = [anything]
	for (const [key, condition] of Object.entries(filter)) {
		if (key === '$and')
			for (const part of condition as Filter[]) branches = crossed(branches, branchesOf(part))
		else if (key === '$or') branches = crossed(branches, (condition as Filter[]).flatMap(branchesOf))
		else branches = crossed(branches, [fieldBranch(key, condition)])
	}
	return branches
}

function crossed(ones: Branch[], others: Branch[]): Branch[] {
	if (ones.length * others.length > mostBranches) return ones.map((one) => ({ ...one, whole: false }))
	return ones.flatMap((one) => others.map((other) => both(one, other)))
}

function both(one: Branch, other: Branch): Branch {
	const fields = new Map(one.fields)
	let whole = one.whole && other.whole
	for (const [field, conditions] of other.fields) {
		const known = fields.get(field)
		if (known === undefined) fields.set(field, conditions)
		else if (isBelow(known) && isAbove(conditions)) fields.set(field, { ...known, ...conditions })
		else if (isAbove(known) && isBelow(conditions)) fields.set(field, { ...known, ...conditions })
		else {
			// An index takes one of the two; the narrower kind is kept, the other is left to the matcher.
			if (narrowness(conditions) > narrowness(known)) fields.set(field, conditions)
			whole = false
		}
	}
	return { fields, whole }
}

const isAbove = ({ above, below }: FieldConditions): boolean => above !== undefined && below === undefined
const isBelow = ({ above, below }: FieldConditions): boolean => below !== undefined && above === undefined

function narrowness({ equals, oneOf }: FieldConditions): number {
	return equals !== undefined ? 2 : oneOf !== undefined ? 1 : 0
}

function fieldBranch(field: string, condition: unknown): Branch {
	if (!isOperatorObject(condition)) return leaf(field, plain(condition))
	return Object.entries(condition)
		.flatMap(([operator, operand]) => leaves(field, operator, operand))
		.reduce(both, anything)
}

function leaves(field: string, operator: string, operand: unknown): Branch[] {
	if (operator !== '$all') return [leaf(field, readOperator(operator, operand))]
	const values = operand as Value[]
	return values.length === 0 ? [leaf(field, undefined)] : values.map((value) => leaf(field, plain(value)))
}

function leaf(field: string, conditions: FieldConditions | undefined): Branch {
	return conditions === undefined
		? { fields: new Map(), whole: false }
		: { fields: new Map([[field, conditions]]), whole: true }
}

/** What an index can do with an operator, or nothing. */
function readOperator(operator: string, operand: unknown): FieldConditions | undefined {
	switch (operator) {
		case '$eq':
			return plain(operand)
		case '$in':
			return { oneOf: operand as Value[] }
		case '$gt':
		case '$gte':
			return { above: { value: operand as Value, inclusive: operator === '$gte' } }
		case '$lt':
		case '$lte':
			return { below: { value: operand as Value, inclusive: operator === '$lte' } }
		default:
			return undefined
	}
}

/** An index holds the elements of an array, so equality with a whole array cannot use it. */
function plain(value: unknown): FieldConditions | undefined {
	if (value instanceof RegExp) return { prefix: prefixOf(value) }
	return value === undefined || Array.isArray(value) || isFields(value)
		? undefined
		: { equals: value as Value }
}

import type { DeclaredWalks } from '../../../cloudfunctions/ports/database-schema'
import { CloudError } from '../errors'
import type { Filter, SortOrder } from './document'
import type { Plan } from './plan'
import type { Selection } from './selection'

/**
 * The name of a request that looks at more documents than it answers, if it does. The plan alone tells, so that it is
 * the same with three documents as with a million.
 * @throws CloudError DATABASE_QUERY_UNBOUNDED when only some are declared, and this is none of them
 */
export function walkOf(selection: Selection, plan: Plan, declared?: DeclaredWalks): string | undefined {
	const fault = faultOf(selection, plan)
	if (fault === undefined) return undefined
	const name = nameOf(selection)
	if (declared !== undefined && !Object.hasOwn(declared, name))
		throw new CloudError('DATABASE_QUERY_UNBOUNDED', `"${name}" ${fault}, and is not declared`)
	return name
}

/** What a request does beyond a walk along an index that ends with its page; nothing where it is one. */
function faultOf({ sort, skip = 0, atMost }: Selection, plan: Plan): string | undefined {
	if (plan.kind === 'ids') return undefined
	if (sort !== undefined && !(plan.kind === 'index' && plan.order !== 'none')) return 'sorts in memory'
	if (!isExact(plan)) return 'goes past documents that do not match'
	if (skip > 0) return 'goes past documents that it skips'
	return atMost === Infinity ? 'goes through all that match' : undefined
}

function isExact(plan: Plan): boolean {
	switch (plan.kind) {
		case 'ids':
			return true
		case 'index':
			return plan.exact
		case 'union':
			return plan.plans.every(isExact)
		case 'scan':
			return plan.exact
	}
}

/** The name of a request: what it does, by which fields, in which order. No value is part of it. */
function nameOf({ request, collection, filter, sort }: Selection): string {
	const by = [...new Set(fieldsOf(filter))].sort()
	return [
		`${request} ${collection}`,
		...(by.length === 0 ? [] : [`by ${by.join(', ')}`]),
		...(sort === undefined ? [] : [`in order of ${orderWords(sort)}`]),
	].join(' ')
}

function fieldsOf(filter: Filter): string[] {
	return Object.entries(filter).flatMap(([key, condition]) =>
		key.startsWith('$') ? (condition as Filter[]).flatMap(fieldsOf) : [key],
	)
}

function orderWords(sort: SortOrder): string {
	return Object.entries(sort)
		.map(([path, direction]) => (direction === 1 ? path : `${path} downwards`))
		.join(', ')
}

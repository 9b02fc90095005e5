import { branchesOf, type Branch } from './conditions'
import type { Filter, SortOrder } from './document'
import { candidateOf } from './index-walks'
import type { Index, Plan } from './plan'

/** Chooses what narrows most: ids, then the declared index with most equal fields, then a range, then the wanted order. */
export function planQuery(indexes: Index[], filter: Filter, sort: SortOrder = {}): Plan {
	return planBranches(indexes, branchesOf(filter), sort)
}

function planBranches(indexes: Index[], branches: Branch[], sort: SortOrder): Plan {
	const ids = branches.map(idsOf)
	if (ids.every((known) => known !== undefined)) return { kind: 'ids', ids: [...new Set(ids.flat())] }
	const best = indexes
		.map((index) => candidateOf(index, branches, sort))
		.filter((found) => found.score > 0)
		.sort((one, other) => other.score - one.score)[0]
	if (best !== undefined) return best.plan
	const scan: Plan = {
		kind: 'scan',
		exact: branches.every(({ fields, whole }) => whole && fields.size === 0),
	}
	if (branches.length === 1) return scan
	const plans = branches.map((branch) => planBranches(indexes, [branch], {}))
	return plans.some(({ kind }) => kind === 'scan') ? scan : { kind: 'union', plans }
}

function idsOf({ fields }: Branch): string[] | undefined {
	const { equals, oneOf } = fields.get('_id') ?? {}
	if (typeof equals === 'string') return [equals]
	return oneOf?.filter((value) => typeof value === 'string')
}

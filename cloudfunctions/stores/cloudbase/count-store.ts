import type { CountProgress, CountStore, Sum, Summing } from '../../modules/visits/ports/count-store'
import { NOTHING_ENDED, type Ended, type GridCount } from '../../modules/visits/rules/grid-count'
import { startOf } from '../../ports/page'
import { command as _, database } from './cloud'
import { addedOnce, type VisitDocument } from './visit-store'

type CountDocument = Omit<GridCount, 'grid'> & {
	_id: string
	/** The steps of its path, each by how many stand above: sums are told apart by one. */
	steps: Record<string, string>
	/** When something was changed that is not counted yet; 0 where nothing was. */
	flag: number
}

const counts = database.collection<CountDocument>('visitCounts')
const progress = database.collection<CountProgress & { _id: string }>('visitCounts')
const visits = database.collection<VisitDocument>('visits')

/** How far the counts are kept stands beside them. */
const PROGRESS = '!progress'

/** More areas than stand right below any. */
const MOST_GROUPS = 1000

const stepName = (depth: number): string => `s${depth}`

export const countStore: CountStore = {
	async progress() {
		const { data } = await progress.where({ _id: PROGRESS }).limit(1).get()
		const [found] = data
		if (!found) return null
		const { _id: _own, ...kept } = found
		return kept
	},

	async saveProgress(next) {
		await progress.doc(PROGRESS).set(next)
	},

	async put(all) {
		for (const { grid, path, kinds, plans, at } of all) {
			const steps = Object.fromEntries(path.map((code, depth) => [stepName(depth), code]))
			const content = { at, path, steps, kinds, plans }
			if (await addedOnce(() => counts.add({ _id: grid, ...content, flag: 0 }))) continue
			await counts.where({ _id: grid }).update({
				at,
				path: _.set(path),
				steps: _.set(steps),
				kinds: _.set(kinds),
				plans: _.set(plans),
			})
			await counts.where({ _id: grid, flag: _.gt(0).and(_.lte(at)) }).update({ flag: 0 })
		}
	},

	async flag(grids, at) {
		await counts.where({ _id: _.in([...grids]) }).update({ flag: at })
	},

	async flagged(until, limit) {
		const { data } = await counts
			.where({ flag: _.gt(0).and(_.lte(until)) })
			.orderBy('flag', 'asc')
			.limit(limit)
			.field({ _id: true })
			.get()
		return data.map(({ _id }) => _id)
	},

	async touched(place, until, limit) {
		const { data } = await visits
			.where({ touched: _.gt(place).and(_.lt(startOf(until + 1))) })
			.orderBy('touched', 'asc')
			.limit(limit)
			.field({ householdId: true, touched: true })
			.get()
		return data.map(({ householdId, touched }) => ({
			...(householdId !== undefined && { householdId }),
			place: touched,
			at: Number(touched.split('.')[0]),
		}))
	},

	async sum({ areaCode, depth, kinds, planId, owed }: Summing) {
		const { data } = await counts
			.aggregate<Record<string, number> & { _id: string | null }>()
			.match({ path: areaCode })
			.group({
				_id: `$steps.${stepName(depth)}`,
				...Object.fromEntries(kinds.map((kind, at) => [`k${at}`, { $sum: `$kinds.${kind}` }])),
				...Object.fromEntries(ENDED.map((name) => [name, { $sum: `$plans.${planId}.${owed}.${name}` }])),
			})
			.limit(MOST_GROUPS)
			.end()
		return data.map(sumOf)
	},
}

const ENDED = Object.keys(NOTHING_ENDED) as (keyof Ended)[]

function sumOf({ _id: areaCode, ...group }: Record<string, number> & { _id: string | null }): Sum {
	const kinds = Object.entries(group).filter(([name]) => /^k\d+$/.test(name))
	return {
		areaCode: areaCode ?? '',
		households: kinds.reduce((sum, [, count]) => sum + count, 0),
		ended: {
			done: group['done'] ?? 0,
			again: group['again'] ?? 0,
			refused: group['refused'] ?? 0,
			other: group['other'] ?? 0,
			started: group['started'] ?? 0,
			came: group['came'] ?? 0,
			went: group['went'] ?? 0,
		},
	}
}

import { placeOf } from '../../../cloudfunctions/ports/page'
import type {
	CountProgress,
	CountStore,
	Summing,
} from '../../../cloudfunctions/modules/visits/ports/count-store'
import {
	NOTHING_ENDED,
	type Ended,
	type GridCount,
} from '../../../cloudfunctions/modules/visits/rules/grid-count'
import { stored } from './stored'
import type { MemoryVisits } from './visit-store'

/** Counts of grids in memory. */
export class MemoryCounts implements CountStore {
	private readonly kept = new Map<string, GridCount>()
	private readonly flags = new Map<string, number>()
	private at: CountProgress | null = null

	constructor(private readonly visits: MemoryVisits) {}

	async progress() {
		return this.at && stored(this.at)
	}

	async saveProgress(progress: CountProgress) {
		this.at = stored(progress)
	}

	async put(counts: readonly GridCount[]) {
		for (const count of counts) {
			this.kept.set(count.grid, stored(count))
			if ((this.flags.get(count.grid) ?? 0) <= count.at) this.flags.delete(count.grid)
		}
	}

	async flag(grids: readonly string[], at: number) {
		for (const grid of grids) if (this.kept.has(grid)) this.flags.set(grid, at)
	}

	async flagged(until: number, limit: number) {
		const due = [...this.flags].filter(([, at]) => at <= until).sort(([, one], [, other]) => one - other)
		return due.slice(0, limit).map(([grid]) => grid)
	}

	async touched(place: string, until: number, limit: number) {
		return this.visits
			.all()
			.map(({ id, householdId, attempts }) => {
				const at = attempts[attempts.length - 1]?.arrived ?? 0
				return { ...(householdId !== undefined && { householdId }), place: placeOf(at, id), at }
			})
			.filter((one) => one.place > place && one.at <= until)
			.sort((one, other) => (one.place < other.place ? -1 : 1))
			.slice(0, limit)
	}

	async sum({ areaCode, depth, kinds, planId, owed }: Summing) {
		const groups = new Map<string, GridCount[]>()
		for (const grid of this.kept.values()) {
			if (!grid.path.includes(areaCode)) continue
			const code = grid.path[depth] ?? ''
			groups.set(code, [...(groups.get(code) ?? []), grid])
		}
		return [...groups].map(([code, grids]) => ({
			areaCode: code,
			households: grids.reduce(
				(sum, grid) => sum + kinds.reduce((own, kind) => own + (grid.kinds[kind] ?? 0), 0),
				0,
			),
			ended: grids.map(({ plans }) => plans[planId]?.[owed] ?? NOTHING_ENDED).reduce(added, NOTHING_ENDED),
		}))
	}
}

const added = (one: Ended, other: Ended): Ended => ({
	done: one.done + other.done,
	again: one.again + other.again,
	refused: one.refused + other.refused,
	other: one.other + other.other,
	started: one.started + other.started,
	came: one.came + other.came,
	went: one.went + other.went,
})

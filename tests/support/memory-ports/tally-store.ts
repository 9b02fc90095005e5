import type { DayTally, Tally } from '../../../cloudfunctions/modules/operations/rules/tally'
import type { Run, TallyStore } from '../../../cloudfunctions/modules/operations/ports/tally-store'
import { stored } from './stored'

/** Counts of days, in memory. */
export class MemoryTally implements TallyStore {
	private readonly days = new Map<string, DayTally>()
	private readonly runs = new Map<Run, number>()

	async add(day: string, tally: Tally, of: string, count: number) {
		const { counts }: DayTally = this.days.get(day) ?? { day, counts: {} }
		const sum = (counts[tally]?.[of] ?? 0) + count
		this.days.set(day, { day, counts: { ...counts, [tally]: { ...counts[tally], [of]: sum } } })
	}

	async ofDays(wanted: readonly string[]) {
		return [...this.days.values()].filter(({ day }) => wanted.includes(day)).map(stored)
	}

	async ran(run: Run, at: number) {
		this.runs.set(run, at)
	}

	async lastRuns() {
		return Object.fromEntries(this.runs)
	}

	async clearBefore(before: string) {
		for (const day of this.days.keys()) if (day < before) this.days.delete(day)
	}
}

import type { ImportStore } from '../../../../cloudfunctions/modules/imports/ports/import-store'
import type { ReportStore } from '../../../../cloudfunctions/modules/reports/ports/report-store'
import type { RosterStore } from '../../../../cloudfunctions/modules/org/ports/roster-store'
import type { RosterSwitch } from '../../../../cloudfunctions/modules/roster/ports/roster-switch'
import type { StorePorts } from '../../../support/memory-ports/stores'

class Killed extends Error {}

/** Stores that die at one place: before a write, halfway through one of many documents, or after the switch. */
export interface Dying {
	stores: StorePorts
	seen: { places: number; survived: boolean }
	/** Runs something on the stores to its end or its death. */
	run(change: () => Promise<unknown>): Promise<void>
}

/** Wraps what a change of the grids writes with. From its death on nothing is written any more. */
export function dyingStores(
	{ roster, rosterSwitch, reports, imports, ...others }: StorePorts,
	place: number,
): Dying {
	const seen = { places: 0, survived: true }
	const pass = (): void => {
		if (!seen.survived || seen.places++ === place) {
			seen.survived = false
			throw new Killed()
		}
	}
	const write = async <T>(act: () => Promise<T>): Promise<T> => {
		pass()
		return act()
	}
	/** A write of several is half done at a place of its own. */
	const writeAll = async <T>(
		all: readonly T[],
		act: (some: readonly T[]) => Promise<void>,
	): Promise<void> => {
		pass()
		if (all.length < 2) return act(all)
		const half = Math.ceil(all.length / 2)
		await act(all.slice(0, half))
		pass()
		await act(all.slice(half))
	}
	const dyingRoster: RosterStore = {
		...roster,
		startStaging: (...args) => write(() => roster.startStaging(...args)),
		add: (entries) => writeAll(entries, (some) => roster.add(some)),
		replace: (entry) => write(() => roster.replace(entry)),
		setUntil: (ids, until) => writeAll(ids, (some) => roster.setUntil(some, until)),
		clearLeftOvers: (version) => write(() => roster.clearLeftOvers(version)),
		switchTo: (staging) => write(() => roster.switchTo(staging)),
	}
	const dyingSwitch: RosterSwitch = {
		switchWith: async (...args) => {
			const isDone = await write(() => rosterSwitch.switchWith(...args))
			pass()
			return isDone
		},
	}
	const dyingReports: ReportStore = Object.assign(Object.create(reports) as ReportStore, {
		append: (...args: Parameters<ReportStore['append']>) => write(() => reports.append(...args)),
	})
	const dyingImports: ImportStore = Object.assign(Object.create(imports) as ImportStore, {
		log: (...args: Parameters<ImportStore['log']>) => write(() => imports.log(...args)),
	})
	return {
		stores: {
			...others,
			roster: dyingRoster,
			rosterSwitch: dyingSwitch,
			reports: dyingReports,
			imports: dyingImports,
		},
		seen,
		run: async (change) => {
			try {
				await change()
			} catch (fault) {
				if (!(fault instanceof Killed)) throw fault
			}
		},
	}
}

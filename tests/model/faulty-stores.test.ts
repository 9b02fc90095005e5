import type { HistoryEntry, Report } from '#shared/life/report'
import { append } from '../../cloudfunctions/modules/reports/life/append'
import type { MemoryCloud } from '../support/memory-ports/memory-cloud'
import { MemoryReports } from '../support/memory-ports/report-store'
import { settledCloud, walk } from './walk'

/** Keeps the state of an event, and not its entry. */
class LosesAnEntry extends MemoryReports {
	override async append(report: Report, entry: HistoryEntry) {
		if (entry.event !== 'note' || !(await super.append(report, entry))) return super.append(report, entry)
		this.put({ ...append(report, entry), history: report.history })
		return true
	}
}

/** Keeps an entry with the state as it was before. */
class LosesAState extends MemoryReports {
	override async append(report: Report, entry: HistoryEntry) {
		const taken = await super.append(report, entry)
		if (taken && entry.event === 'settle') this.put({ ...append(report, entry), state: report.state })
		return taken
	}
}

/** Takes whatever comes, though somebody was faster. */
class AsksForNoVersion extends MemoryReports {
	override async append(report: Report, entry: HistoryEntry) {
		const now = this.peek(report.id) ?? report
		return super.append(now, { ...entry, version: now.version + 1 })
	}
}

/** Writes one half of a merge. */
class WritesHalfAMerge extends MemoryReports {
	override async appendBoth(one: { report: Report; entry: HistoryEntry }) {
		return this.append(one.report, one.entry)
	}
}

/** Never finds what is due for the timer to close. */
class ForgetsWhatIsDue extends MemoryReports {
	override async due(now: number, limit: number) {
		return (await super.due(now, limit)).filter(({ state }) => state.status !== 'suspended')
	}
}

let settled: MemoryCloud
beforeAll(async () => {
	settled = await settledCloud()
})

// Each from a seed that comes to it within an episode.
test.each([
	['loses an entry', LosesAnEntry, 1, 'only what was sent changes a report'],
	['loses a state', LosesAState, 1, 'the history replays to the state'],
	['asks for no version', AsksForNoVersion, 4, 'of two at the same moment one is first'],
	['writes half a merge', WritesHalfAMerge, 8, 'what was answered as done is in the history'],
	['forgets what is due', ForgetsWhatIsDue, 14, 'silence ends closed or supervised at the top'],
])('a store that %s is found out', async (_name, Store, seed, rule) => {
	const reports = () => new Store()
	await expect(walk(settled, { seed, steps: 20_000, reports })).rejects.toThrow(rule)
})

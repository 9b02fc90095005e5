import { startOf } from '../../../../cloudfunctions/ports/page'
import { countedAt, countedKey } from '../../../../cloudfunctions/modules/rates/measured'
import { itemOf, publicItemOf } from '../../../../cloudfunctions/modules/reports/item'
import { decide } from '../../../../cloudfunctions/modules/reports/life/decide'
import { timerTask } from '../../../../cloudfunctions/modules/reports/life/due'
import { reportLine } from '../../../../miniprogram/presenters/report-line'
import { reportScreen } from '../../../../miniprogram/presenters/report-screen'
import { clockLine } from '../../../../miniprogram/presenters/time'
import { MemoryReports } from '../../../support/memory-ports/report-store'
import { CHAIN } from '../../../support/reports'
import { situationOf } from './life'
import type { Clock, Look, PageOf } from './look'

const ROOT = CHAIN[0]?.code ?? ''
/** Where stands what waits for the reporter, behind all that is owed. */
const AFTER_ALL_DUE = 1e14

/** What a viewer reads, and what they should read. */
interface Viewer {
	reads: (look: Look) => unknown
	should: (look: Look) => unknown
}

const readsPage = (of: PageOf): Viewer => ({
	reads: (look) => look.page(of).clock,
	should: ({ clock }) => clock,
})
const readsSentence = (of: PageOf, reader: 'resident' | 'staff'): Viewer => ({
	reads: (look) => reportScreen(look.page(of), look.now, reader).clock,
	should: ({ clock, now }) => clockLine(clock, now),
})

/** Missed by now: by some desk that had to accept it, or as a whole. */
const readsRate = (code: 'acceptance' | 'completion'): Viewer => ({
	reads: ({ kept: { index }, now }) =>
		countedAt(index.measured, now).includes(countedKey(ROOT, code, 'missed')),
	should: ({ kept: { report, parted }, now }) => {
		const { status } = report.state
		if (status === 'merged' || (code === 'completion' && status === 'rejected')) return false
		const term = code === 'acceptance' ? parted.next(now) : parted.result()
		const isOver = term !== null && (code === 'completion' || term.what === code) && now > term.until
		return parted.missed[code] || isOver
	},
})

const outside = ({ dueAt, overdue }: Clock): Clock => ({ owes: null, dueAt, overdue })

/** Everybody and everything that says what is owed, and answers at once. */
export const VIEWERS: Readonly<Record<string, Viewer>> = {
	'the reporter’s page': readsPage('reporter'),
	'the leader’s page': readsPage('leader'),
	'the dispatcher’s page': readsPage('dispatcher'),
	'a list': {
		reads: ({ kept, now }) => itemOf(kept.report, now).clock,
		should: ({ clock }) => clock,
	},
	'a neighbour’s list': {
		reads: ({ kept, now }) => publicItemOf(kept.report, now).clock,
		should: ({ clock }) => outside(clock),
	},
	'the reporter’s sentence': readsSentence('reporter', 'resident'),
	'the leader’s sentence': readsSentence('leader', 'staff'),
	'a list’s sentence': {
		reads: ({ kept, now }) => reportLine(itemOf(kept.report, now), now, 'resident').clock.text,
		should: ({ clock, now }) => clockLine(clock, now).text,
	},
	'the index of what is late': {
		reads: ({ kept: { index }, now }) =>
			index.overseers.includes(ROOT) && index.late !== null && index.late < startOf(now),
		should: ({ isLate }) => isLate,
	},
	'the order of the lists': {
		reads: ({ kept: { index } }) => Math.min(Number(index.inboxOrder.split('.')[0]), AFTER_ALL_DUE),
		should: ({ kept: { ledger }, now }) => ledger.owed(now)[0]?.until ?? AFTER_ALL_DUE,
	},
	'the rate of acceptance': readsRate('acceptance'),
	'the rate of completion': readsRate('completion'),
	'the timer': {
		reads: ({ kept: { report }, now }) => {
			const task = timerTask(report.state)
			if (!task || task.at > now) return false
			return 'entry' in decide(task.event, 'k', { ...situationOf(report, ['timer'], now), supplied: {} })
		},
		should: ({ kept: { ledger }, now }) => {
			const at = ledger.timerAt()
			return at !== null && at <= now
		},
	},
}

/** How often a report stands in the dispatcher's section of what is late, and is counted there. */
export async function inSection({ kept: { report }, now }: Look): Promise<[listed: number, counted: number]> {
	const where = { section: 'overdue', areas: [ROOT], now } as const
	const reports = new MemoryReports([report])
	const { items } = await reports.inSection(where, undefined, 20)
	return [items.length, await reports.countSection(where)]
}

import { chinaDay } from '#shared/clock/china-time'
import { append, decide } from '../reports/life/decide'
import { timerTask } from '../reports/life/due'
import { placePath } from '#shared/life/place-path'
import type { Actor, HistoryEntry, Report } from '#shared/life/report'
import type { Change } from '../messages/rules/change'
import { tell } from '../messages/tell'
import { logFailure } from '../../rpc/log'
import type { Ports } from '../../ports/ports'
import { withDeskWords } from '../reports/desk-words'
import { areaKeys, chainOf } from '../reports/situation'
import { POINTER_KEY } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import { timerWay, unboundAbove } from './bound-chain'

/** How many reports one run takes; the next run goes on. Their areas are read at once. */
const BATCH = 100

const TIMER: Actor = { kind: 'timer', id: 'timer', name: '' }

/** How many of each event one run of the timer sent. */
export interface TimerRun {
	close: number
	resume: number
	escalate: number
}

const NOTHING_DONE: TimerRun = { close: 0, resume: 0, escalate: 0 }

/**
 * Does what the clock asks for: closes what is silent, resumes, passes on what nobody handled in time, and recounts
 * what has run out besides. Only what is due is read.
 */
export async function runDue(ports: Ports): Promise<TimerRun> {
	const now = ports.clock.now()
	const due = await ports.reports.due(now, BATCH)
	if (due.length === 0) return NOTHING_DONE
	const keys = [...new Set([POINTER_KEY, ...due.flatMap(areaKeys)])]
	const snapshot = new RosterSnapshot(await ports.roster.find(keys))
	const unbound = await unboundAbove(due, snapshot, now, ports)
	const settled = await Promise.all(due.map((report) => settle(report, unbound, snapshot, now, ports)))
	const changes = settled.filter((change) => change !== null)
	await tell(changes, snapshot, ports)
	const count = (event: HistoryEntry['event']) => changes.filter(({ entry }) => entry.event === event).length
	return { close: count('close'), resume: count('resume'), escalate: count('escalate') }
}

/** Somebody may act at the same moment: then their word stands, and the timer leaves it. */
async function settle(
	report: Report,
	unbound: string[],
	snapshot: RosterSnapshot,
	now: number,
	ports: Ports,
): Promise<Change | null> {
	const task = timerTask(report.state)
	if (!task || task.at > now) {
		await ports.reports.recount(report, now)
		return null
	}
	const { event } = task
	const { chain, passedBy } = timerWay(report, unbound, snapshot, now)
	const decision = decide(event, `timer:${event}:${report.version}`, {
		report,
		category: report.category,
		now,
		calendar: snapshot.calendar(placePath(report)),
		actor: TIMER,
		relations: new Set(['timer']),
		reach: [],
		chain,
		placeChain: chainOf(report, placePath(report), snapshot, chinaDay(now)),
		supplied: {},
	})
	if ('refusal' in decision) {
		// One report that a rule holds back must not hold back the others.
		logFailure({ timer: event, report: report.id, refused: decision.refusal.code })
		return null
	}
	const entry = {
		...withDeskWords(decision.entry, snapshot),
		...(event === 'escalate' && passedBy.length > 0 && { passedBy }),
	}
	const won = await ports.reports.append(report, entry)
	return won ? { before: report, entry, after: append(report, entry) } : null
}

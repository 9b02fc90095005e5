import { chinaDay, MINUTE_MS } from '#shared/clock/china-time'
import { append, type Change } from '../reports/life/append'
import { decide } from '../reports/life/decide'
import { timerTask } from '../reports/life/due'
import { placePath, type Actor, type HistoryEntry, type Report } from '#shared/life/report'
import { logFailure, logFault } from '../../rpc/log'
import type { TimedPorts } from '../reports/call'
import { noteStep, withDeskWords } from '../reports/history-entry'
import { areaKeys, chainOf } from '../reports/situation'
import { POINTER_KEY } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import { timerWay, unboundAbove } from './bound-chain'

/** How many reports are read at once, and their areas. */
const BATCH = 100

/** A run begins no more of them once it has taken so long, or so many times; the next run goes on. */
const WORK_MS = 20_000
const MOST_BATCHES = 40

/** When one that a rule or a fault holds back is tried again: it holds back no other. */
const AGAIN_MS = 10 * MINUTE_MS

/** One report that a rule holds back must not hold back the others. */
const HELD_BACK = 'held back'

const TIMER: Actor = { kind: 'timer', id: 'timer', name: '' }

/** How many of each event one run of the timer sent. */
export interface TimerRun {
	close: number
	resume: number
	escalate: number
}

/**
 * Does what the clock asks for: closes what is silent, resumes, passes on what nobody handled in time, and recounts
 * what has run out besides. Only what is due is read.
 */
export async function runDue(ports: TimedPorts): Promise<TimerRun> {
	const { clock, reports, stopwatch } = ports
	const now = clock.now()
	const since = stopwatch.elapsed()
	const done: TimerRun = { close: 0, resume: 0, escalate: 0 }
	for (let batch = 0; batch < MOST_BATCHES && stopwatch.elapsed() - since < WORK_MS; batch++) {
		const due = await reports.due(now, BATCH)
		for (const { entry } of await settleAll(due, now, ports))
			if (isCounted(entry.event)) done[entry.event] += 1
		if (due.length < BATCH) break
	}
	return done
}

const isCounted = (event: HistoryEntry['event']): event is keyof TimerRun =>
	event === 'close' || event === 'resume' || event === 'escalate'

async function settleAll(due: readonly Report[], now: number, ports: TimedPorts): Promise<Change[]> {
	if (due.length === 0) return []
	const keys = [...new Set([POINTER_KEY, ...due.flatMap(areaKeys)])]
	const snapshot = new RosterSnapshot(await ports.roster.find(keys))
	const unbound = await unboundAbove(due, snapshot, now, ports)
	const settled = await Promise.all(
		due.map(async (report) => {
			try {
				return await settle(report, unbound, snapshot, now, ports)
			} catch (fault) {
				logFault({ timer: 'due', report: report.id }, fault)
				return HELD_BACK
			}
		}),
	)
	await ports.reports.putOff(
		'due',
		due.filter((_, at) => settled[at] === HELD_BACK),
		now + AGAIN_MS,
	)
	const changes = settled.filter((one) => one !== null && one !== HELD_BACK)
	await ports.notifier.notify(changes, snapshot)
	return changes
}

/** Somebody may act at the same moment: then their word stands, and the timer leaves it. */
async function settle(
	report: Report,
	unbound: string[],
	snapshot: RosterSnapshot,
	now: number,
	ports: TimedPorts,
): Promise<Change | typeof HELD_BACK | null> {
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
		logFailure({ timer: event, report: report.id, refused: decision.refusal.code })
		return HELD_BACK
	}
	const entry = {
		...withDeskWords(decision.entry, snapshot),
		...(event === 'escalate' && passedBy.length > 0 && { passedBy }),
	}
	const won = await ports.reports.append(report, entry)
	if (won) noteStep(report, entry, now)
	return won ? { before: report, entry, after: append(report, entry) } : null
}

import { chinaDay } from '#shared/clock/china-time'
import type { Report, HistoryEntry } from '#shared/life/report'
import { withoutBarred } from '../reports/life/barred'
import { heardTo, unheardIn, type Change } from '../reports/life/append'
import type { Notifier } from '../reports/ports/notifier'
import { logFault } from '../../rpc/log'
import type { OrgPorts } from '../org/ports/roster-store'
import type { ReportStore } from '../reports/ports/report-store'
import type { UnnamedPorts } from '../unnamed/ports/unnamed-reporters'
import type { RosterSnapshot } from '../org/snapshot'
import type { Channels, NotifiedEvent, Listener } from './ports/listener'
import { Around } from './around'
import { notificationsOf } from './notifications-of'
import { replay } from '../reports/life/begin'

/** What notifying needs. */
export type NotifierPorts = Channels & OrgPorts & UnnamedPorts & { reports: ReportStore }

/**
 * Notifies every listener. Each runs alone, beside the others: a failure is logged and undoes nothing, and the timer repeats what
 * one has not heard (`catchUp`).
 */
export function notifierOf(listeners: readonly Listener[], ports: NotifierPorts): Notifier {
	return {
		async notify(changes, snapshot) {
			await notifyAll(changes.flatMap(withUnheard), snapshot, ports, listeners)
		},
		notifyUnheard: (reports, snapshot) => notifyAll(reports.flatMap(unheardOf), snapshot, ports, listeners),
	}
}

async function notifyAll(
	unheard: readonly UnheardEvent[],
	snapshot: RosterSnapshot,
	ports: NotifierPorts,
	listeners: readonly Listener[],
): Promise<boolean> {
	if (unheard.length === 0) return true
	const around = new Around(snapshot, ports)
	let isHeard = false
	await alone('untold', unheard, async () => {
		await around.addAreas(unheard.flatMap(areasOf))
		const events = unheard.map((one) => ({ ...one, ...inContext(one, around) }))
		let composed: ReturnType<typeof notificationsOf> | undefined
		const notifications = () => (composed ??= notificationsOf(events, around))
		const reached = await Promise.all(
			listeners.map((listener) => {
				const theirs = events.filter((one) => isNewTo(listener, one))
				const ids = new Set(theirs.map(({ notificationId }) => notificationId))
				const batch = {
					events: theirs,
					notifications: async () => (await notifications()).filter(({ id }) => ids.has(id)),
				}
				return alone(listener.missed, theirs, () => listener.hear(batch, ports))
			}),
		)
		await saveHeard(unheard, listeners, reached, ports)
		isHeard = !reached.includes(false)
	})
	return isHeard
}

/** An event that notifies nobody only wakes open pages, and is not caught up. */
function isNewTo({ name }: Listener, { entry, marks }: UnheardEvent): boolean {
	return !entry.tells || entry.version > heardTo(marks, name)
}

/** Saves how far each listener has heard: in one call, where none failed. */
async function saveHeard(
	unheard: readonly UnheardEvent[],
	listeners: readonly Listener[],
	reached: readonly boolean[],
	{ reports }: NotifierPorts,
): Promise<void> {
	const marked = new Map(unheard.flatMap(({ marks }) => (marks.heard ? [[marks.id, marks] as const] : [])))
	const versions = [...marked.values()].map(({ id, version }) => ({ id, version }))
	if (versions.length === 0) return
	if (!reached.includes(false)) return reports.told(versions)
	for (const [at, { name }] of listeners.entries()) if (reached[at]) await reports.toldBy(name, versions)
}

/** Does one part; its failure stops no other, and the log says of which events. */
async function alone(
	failed: string,
	unheard: readonly Change[],
	part: () => Promise<unknown>,
): Promise<boolean> {
	try {
		await part()
		return true
	} catch (fault) {
		const ids = unheard.map(notificationIdOf)
		logFault({ [failed]: ids }, fault)
		return false
	}
}

/** One event is one notification, however often it is sent. */
const notificationIdOf = ({ after, entry }: Change): string => `${after.id}.${entry.version}`

/** The event with the areas around it. Whom a report bars is at no desk of it. */
function inContext(change: Change, around: Around): NotifiedEvent {
	const { after, entry } = change
	return {
		...change,
		notificationId: notificationIdOf(change),
		chainTo: (code) => withoutBarred(around.chainTo(code), after, chinaDay(entry.at)),
	}
}

/** The areas whose desks may be notified. */
function areasOf({ before, after }: Change): string[] {
	const { ownerPath, coHandlers, checks } = after.state
	const helping = coHandlers.map(({ areaCode }) => areaCode)
	return [
		...ownerPath,
		...(before?.state.ownerPath ?? []),
		...helping,
		...(checks.desk ? [checks.desk.areaCode] : []),
	]
}

/** An event, and its report as it was read: it says how far each listener has heard. */
interface UnheardEvent extends Change {
	marks: Report
}

/** The events of a report that some listener has not heard, in their order. */
function unheardOf(report: Report): UnheardEvent[] {
	return unheardIn(report).map((entry) => ({ ...changeAt(report, entry), marks: report }))
}

/** The unheard events before a change, and then the change. */
function withUnheard(change: Change): UnheardEvent[] {
	const { after, entry } = change
	const earlier = unheardOf(after).filter(({ entry: { version } }) => version < entry.version)
	return [...earlier, { ...change, marks: after }]
}

/** An event with the report on both sides of it: a history replays to any version. */
function changeAt(report: Report, entry: HistoryEntry): Change {
	const before = versionAt(report, entry.version - 1)
	return { before, entry, after: versionAt(report, entry.version) ?? report }
}

function versionAt(report: Report, version: number): Report | null {
	if (version === report.version) return report
	const history = report.history.filter((entry) => entry.version <= version)
	return history.length === 0 ? null : { ...report, version, history, state: replay(history) }
}

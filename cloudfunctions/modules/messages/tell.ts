import { chinaDay } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import { withoutBarred } from '../reports/life/barred'
import { heardTo } from '../reports/life/heard'
import type { Change } from './rules/change'
import { logFault } from '../../rpc/log'
import type { Ports } from '../../ports/ports'
import { LISTENERS } from '../listeners'
import type { RosterSnapshot } from '../org/snapshot'
import type { Heard, Listener } from './ports/listener'
import { Around } from './around'
import { newsOf } from './news-of'
import { unheardOf, withUnheard, type Untold } from './unheard'

/**
 * Tells everybody who listens of events that have been written, and before them of those of the same reports that they have not
 * heard. Each hears alone, beside the others: a failure is logged and undoes nothing, and what one has not heard the timer tells
 * (`catchUp`).
 */
export async function tell(
	changes: readonly Change[],
	snapshot: RosterSnapshot,
	ports: Ports,
	listeners: readonly Listener[] = LISTENERS,
): Promise<void> {
	await tellAll(changes.flatMap(withUnheard), snapshot, ports, listeners)
}

/** Tells of what has not been heard of some reports; false where something is still not. */
export async function tellUnheard(
	reports: readonly Report[],
	snapshot: RosterSnapshot,
	ports: Ports,
	listeners: readonly Listener[] = LISTENERS,
): Promise<boolean> {
	return tellAll(reports.flatMap(unheardOf), snapshot, ports, listeners)
}

async function tellAll(
	untold: readonly Untold[],
	snapshot: RosterSnapshot,
	ports: Ports,
	listeners: readonly Listener[],
): Promise<boolean> {
	if (untold.length === 0) return true
	const around = new Around(snapshot, ports)
	let isHeard = false
	await alone('untold', untold, async () => {
		await around.addAreas(untold.flatMap(areasOf))
		const heard = untold.map((one) => ({ ...one, ...heardIn(one, around) }))
		let composed: ReturnType<typeof newsOf> | undefined
		const news = () => (composed ??= newsOf(heard, around))
		const reached = await Promise.all(
			listeners.map((listener) => {
				const theirs = heard.filter((one) => isNewTo(listener, one))
				const ids = new Set(theirs.map(({ newsId }) => newsId))
				const tidings = { heard: theirs, news: async () => (await news()).filter(({ id }) => ids.has(id)) }
				return alone(listener.missed, theirs, () => listener.hear(tidings, ports))
			}),
		)
		await note(untold, listeners, reached, ports)
		isHeard = !reached.includes(false)
	})
	return isHeard
}

/** What tells nobody wakes open pages, and is not caught up. */
function isNewTo({ name }: Listener, { entry, marks }: Untold): boolean {
	return !entry.tells || entry.version > heardTo(marks, name)
}

/** Notes how far everybody has heard: in one call, where nobody failed. */
async function note(
	untold: readonly Untold[],
	listeners: readonly Listener[],
	reached: readonly boolean[],
	{ reports }: Ports,
): Promise<void> {
	const marked = new Map(untold.flatMap(({ marks }) => (marks.heard ? [[marks.id, marks] as const] : [])))
	const versions = [...marked.values()].map(({ id, version }) => ({ id, version }))
	if (versions.length === 0) return
	if (!reached.includes(false)) return reports.told(versions)
	for (const [at, { name }] of listeners.entries()) if (reached[at]) await reports.toldBy(name, versions)
}

/** Does one part of the telling; its failure stops no other, and says of which events. */
async function alone(
	failed: string,
	untold: readonly Change[],
	part: () => Promise<unknown>,
): Promise<boolean> {
	try {
		await part()
		return true
	} catch (fault) {
		const ids = untold.map(newsId)
		logFault({ [failed]: ids }, fault)
		return false
	}
}

/** One event is one piece of news, however often it is told. */
const newsId = ({ after, entry }: Change): string => `${after.id}.${entry.version}`

/** Whom a report keeps out is at no desk of it. */
function heardIn(change: Change, around: Around): Heard {
	const { after, entry } = change
	return {
		...change,
		newsId: newsId(change),
		chainTo: (code) => withoutBarred(around.chainTo(code), after, chinaDay(entry.at)),
	}
}

/** The areas whose desks may hear of it. */
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

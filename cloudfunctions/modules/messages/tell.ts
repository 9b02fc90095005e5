import { chinaDay } from '#shared/clock/china-time'
import { withoutBarred } from '../reports/life/barred'
import { aboutFor } from './rules/about'
import { messagesOf, type Message } from './rules/message'
import type { Addressee } from './rules/addressees'
import type { Change, Happening } from './rules/change'
import { watchersOf } from './rules/watchers'
import { logFault } from '../../rpc/log'
import type { Letter, News } from './ports/messenger'
import type { Ports } from '../../ports/ports'
import type { RosterSnapshot } from '../org/snapshot'
import { alarmsOf } from './alarms'
import { Around } from './around'
import { readingFor } from './reading-for'
import { wakesOf } from './wakes'

/**
 * Tells people of events that have been written: in an emergency by phone, and beside it, waiting for nothing, into their
 * inboxes, along with whose open pages are to look again, then by subscription message to those who consented. Each fails
 * alone; a failure is logged and undoes nothing, and what did not reach the inbox is told by the timer (`catchUp`).
 */
export async function tell(
	changes: readonly Change[],
	snapshot: RosterSnapshot,
	ports: Ports,
): Promise<void> {
	const around = new Around(snapshot, ports)
	await alone('untold', changes, async () => {
		await around.addAreas(changes.flatMap(areasOf))
		await Promise.all([
			alone('notRung', changes, () => ring(changes, around, ports)),
			alone('untold', changes, () => inform(changes, around, ports)),
		])
	})
}

/** Does one part of the telling; its failure stops no other, and says of which events. */
async function alone(
	failed: 'untold' | 'notRung',
	changes: readonly Change[],
	part: () => Promise<void>,
): Promise<void> {
	try {
		await part()
	} catch (fault) {
		const ids = changes.map(({ after }) => newsId(after.id, after.version))
		logFault({ [failed]: ids }, fault)
	}
}

/** Who never bound a WeChat has no news, and is rung all the same. Rung again by the timer, it is the same alarm by its id. */
async function ring(changes: readonly Change[], around: Around, ports: Ports): Promise<void> {
	const alarms = changes.flatMap((change) =>
		alarmsOf(happening(change, around), newsId(change.after.id, change.after.version)),
	)
	if (alarms.length > 0) await ports.alarm.ring(alarms)
}

async function inform(changes: readonly Change[], around: Around, ports: Ports): Promise<void> {
	const news = await newsOf(changes, around)
	const fresh = await ports.inbox.deliver(news.filter(({ wakes }) => wakes.length > 0))
	const spoken = changes.filter(({ entry }) => entry.tells)
	if (spoken.length === 0) return
	await ports.reports.told(spoken.map(({ after }) => ({ id: after.id, version: after.version })))
	await ports.wechat.deliver(fresh.filter(({ letters }) => letters.length > 0))
}

/** One event is one piece of news, however often it is told. */
function newsId(reportId: string, version: number): string {
	return `${reportId}.${version}`
}

/** What each change says to inboxes and open pages. */
async function newsOf(changes: readonly Change[], around: Around): Promise<News[]> {
	const told = changes.map((change) => ({ change, messages: messagesAround(change, around) }))
	await around.addPeople(
		told.flatMap(({ change, messages }) => [
			...messages.flatMap(({ to }) => to),
			...actorOf(change),
			// What tells nobody is not worth a read of its own.
			...(messages.length > 0 ? watchersOf(happening(change, around)) : []),
		]),
	)
	return told.map(({ change, messages }) => {
		const { after, entry } = change
		// Each person hears of an event once, as the first audience that they are part of, and never of their own.
		const heard = new Set(actorOf(change).flatMap((actor) => around.openidsOf(actor)))
		const letters = messages.flatMap(({ to, reader, text, template, notice }) =>
			to.flatMap((one) => {
				const fresh = around.openidsOf(one).filter((openid) => !heard.has(openid) && heard.add(openid))
				const about = fresh.length === 0 ? {} : aboutFor(after, readingFor(reader, one, change, around))
				return fresh.map((openid): Letter => ({ to: openid, reader, text, about, template, notice }))
			}),
		)
		const wakes = wakesOf(
			happening(change, around),
			letters.map(({ to }) => to),
			around,
		)
		return { id: newsId(after.id, after.version), reportId: after.id, at: entry.at, letters, wakes }
	})
}

/** Whom a report keeps out is at no desk of it. */
function happening(change: Change, around: Around): Happening {
	const { after, entry } = change
	return {
		...change,
		chainTo: (code) => withoutBarred(around.chainTo(code), after, chinaDay(entry.at)),
	}
}

function messagesAround(change: Change, around: Around): Message[] {
	return messagesOf(happening(change, around))
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

function actorOf({ entry: { by } }: Change): Addressee[] {
	switch (by.kind) {
		case 'timer':
			return []
		case 'staff':
			return [{ personId: by.id }]
		case 'reporter':
		case 'neighbour':
			return [{ openid: by.id }]
	}
}

import { aboutFor, messagesOf } from './rules/message'
import { type Addressee, watchersOf } from './rules/addressees'
import type { NotifiedEvent } from './ports/listener'
import type { Delivery, Notification } from '../../ports/messenger'
import type { Around } from './around'

/** What each event says to inboxes and open pages. */
export async function notificationsOf(
	events: readonly NotifiedEvent[],
	around: Around,
): Promise<Notification[]> {
	const messagesOfEach = events.map((one) => ({ one, messages: messagesOf(one) }))
	await around.addPeople(
		messagesOfEach.flatMap(({ one, messages }) => [
			...messages.flatMap(({ to }) => to),
			...actorOf(one),
			// An event that notifies nobody is not worth a read of its own.
			...(messages.length > 0 ? watchersOf(one) : []),
		]),
	)
	return messagesOfEach.map(({ one, messages }) => {
		const { after, entry, notificationId } = one
		// Each person hears of an event once, as the first audience that they are part of, and never of their own.
		const reached = new Set(actorOf(one).flatMap((actor) => around.openidsOf(actor)))
		const deliveries = messages.flatMap(({ to, reader, text, template, notice }) =>
			to.flatMap((person) => {
				const fresh = around.openidsOf(person).filter((openid) => !reached.has(openid) && reached.add(openid))
				if (fresh.length === 0) return []
				const reading = reader === 'neighbour' ? 'public' : around.readingOf(person, after, entry.at)
				const about = aboutFor(after, reading)
				return fresh.map((openid): Delivery => ({ to: openid, reader, text, about, template, notice }))
			}),
		)
		const to = deliveries.map((delivery) => delivery.to)
		return {
			id: notificationId,
			reportId: after.id,
			at: entry.at,
			deliveries,
			wakes: wakesOf(one, to, around),
		}
	})
}

function actorOf({ entry: { by } }: NotifiedEvent): Addressee[] {
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

/**
 * The openids of those whose open pages are to look again after a change: who is told of it, and who reads more of the
 * report than neighbours do on one of its two sides. The actor has the answer already. The right is asked for at the change, so that one
 * that has ended hears of nothing that came later.
 */
function wakesOf(event: NotifiedEvent, told: readonly string[], around: Around): string[] {
	const readers = watchersOf(event).flatMap((one) =>
		mayRead(one, event, around) ? around.openidsOf(one) : [],
	)
	const actor = actorOf(event).flatMap((one) => around.openidsOf(one))
	return [...new Set([...told, ...readers])].filter((openid) => !actor.includes(openid))
}

function mayRead(one: Addressee, { before, after, entry }: NotifiedEvent, around: Around): boolean {
	const sides = before ? [before, after] : [after]
	const readings = sides.map((report) => around.readingOf(one, report, entry.at))
	return readings.some((reading) => reading === 'all' || reading === 'outline')
}

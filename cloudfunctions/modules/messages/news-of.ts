import { aboutFor } from './rules/about'
import { messagesOf } from './rules/message'
import type { Addressee } from './rules/addressees'
import { watchersOf } from './rules/watchers'
import type { Heard } from './ports/listener'
import type { Letter, News } from './ports/messenger'
import type { Around } from './around'
import { readingFor } from './reading-for'
import { wakesOf } from './wakes'

/** What each event says to inboxes and open pages. */
export async function newsOf(heard: readonly Heard[], around: Around): Promise<News[]> {
	const told = heard.map((one) => ({ one, messages: messagesOf(one) }))
	await around.addPeople(
		told.flatMap(({ one, messages }) => [
			...messages.flatMap(({ to }) => to),
			...actorOf(one),
			// What tells nobody is not worth a read of its own.
			...(messages.length > 0 ? watchersOf(one) : []),
		]),
	)
	return told.map(({ one, messages }) => {
		const { after, entry, newsId } = one
		// Each person hears of an event once, as the first audience that they are part of, and never of their own.
		const reached = new Set(actorOf(one).flatMap((actor) => around.openidsOf(actor)))
		const letters = messages.flatMap(({ to, reader, text, template, notice }) =>
			to.flatMap((person) => {
				const fresh = around.openidsOf(person).filter((openid) => !reached.has(openid) && reached.add(openid))
				const about = fresh.length === 0 ? {} : aboutFor(after, readingFor(reader, person, one, around))
				return fresh.map((openid): Letter => ({ to: openid, reader, text, about, template, notice }))
			}),
		)
		const to = letters.map((letter) => letter.to)
		return { id: newsId, reportId: after.id, at: entry.at, letters, wakes: wakesOf(one, to, around) }
	})
}

function actorOf({ entry: { by } }: Heard): Addressee[] {
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

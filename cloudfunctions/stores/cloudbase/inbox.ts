import { DAY_MS } from '#shared/clock/china-time'
import { COUNTED_TO } from '#shared/words/count'
import { MARKED_AT_ONCE, type Inbox, type InboxItem } from '../../modules/messages/ports/inbox'
import type { Notification } from '../../ports/messenger'
import { KEPT_DAYS } from '../../privacy/kept-days'
import { codeOf, command as _, database } from './cloud'
import { pageOf, type List } from './list-pages'
import { messageDocument, type MessageDocument } from './message-document'

const messages = database.collection<MessageDocument>('messages')

const RECEIVED: List<MessageDocument> = {
	collection: 'messages',
	keys: 'to',
	place: 'place',
	placeIn: ({ place }) => place,
	direction: 'desc',
}

/** True when it was not there before. */
async function addOnce(notification: Notification): Promise<boolean> {
	try {
		await messages.add(messageDocument(notification))
		return true
	} catch (fault) {
		if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return false
		throw fault
	}
}

export const inbox: Inbox = {
	async deliver(notifications) {
		const added = await Promise.all(notifications.map(addOnce))
		return notifications.filter((_one, at) => added[at])
	},

	async ofPerson(openid, cursor, limit) {
		const { items, ...rest } = await pageOf(RECEIVED, { keys: [openid] }, cursor, limit)
		return { items: items.flatMap((document) => itemsOf(document, openid)), ...rest }
	},

	async lastWakes(openid, limit) {
		const { data } = await messages
			.where({ wakes: openid })
			.orderBy('place', 'desc')
			.limit(limit)
			.field({ reportId: true })
			.get()
		return data.map(({ _id, reportId }) => ({ id: _id, reportId }))
	},

	async unread(openid) {
		return (await unreadIds(openid, COUNTED_TO)).length
	},

	async markRead(openid, which) {
		const ids = which === 'all' ? await unreadIds(openid, MARKED_AT_ONCE) : [...which]
		await messages.where({ _id: _.in(ids), unread: openid }).update({ unread: _.pull(openid) })
	},

	async markReportRead(openid, reportId) {
		await messages.where({ reportId, unread: openid }).update({ unread: _.pull(openid) })
	},

	async clearOld(now, limit) {
		const { data } = await messages
			.where({ clearAt: _.lte(now) })
			.orderBy('clearAt', 'asc')
			.limit(limit)
			.field({ unread: true, at: true })
			.get()
		const idsOf = (some: typeof data) => some.map(({ _id }) => _id)
		const goes = ({ unread, at }: (typeof data)[number]): boolean =>
			unread.length === 0 || at + KEPT_DAYS.unread * DAY_MS <= now
		const [gone, kept] = [data.filter(goes), data.filter((one) => !goes(one))]
		if (gone.length > 0) await messages.where({ _id: _.in(idsOf(gone)) }).remove()
		// Said again, it moves nothing: by then it is ahead.
		if (kept.length > 0)
			await messages
				.where({ _id: _.in(idsOf(kept)), clearAt: _.lte(now) })
				.update({ clearAt: _.inc((KEPT_DAYS.unread - KEPT_DAYS.message) * DAY_MS) })
		return { looked: data.length, cleared: gone.length }
	},

	async forget(reportIds) {
		await messages.where({ reportId: _.in([...reportIds]) }).remove()
	},
}

function itemsOf({ _id, reportId, at, unread, letters }: MessageDocument, openid: string): InboxItem[] {
	return letters
		.filter(({ to }) => to === openid)
		.map(({ reader, text, about = {} }) => ({
			id: _id,
			reportId,
			at,
			reader,
			text,
			about,
			read: !unread.includes(openid),
		}))
}

async function unreadIds(openid: string, limit: number): Promise<string[]> {
	const { data } = await messages.where({ unread: openid }).limit(limit).field({ _id: true }).get()
	return data.map(({ _id }) => _id)
}

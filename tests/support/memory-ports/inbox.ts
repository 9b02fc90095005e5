import {
	MARKED_AT_ONCE,
	type Inbox,
	type InboxItem,
} from '../../../cloudfunctions/modules/messages/ports/inbox'
import type { Delivery, Notification } from '../../../cloudfunctions/ports/messenger'
import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../../cloudfunctions/privacy/kept-days'
import { COUNTED_TO } from '#shared/words/count'
import { pageIn, type Order } from './page'

const NEWEST_FIRST: Order<Pick<InboxItem, 'id' | 'at'>> = {
	value: ({ at }) => at,
	id: ({ id }) => id,
	direction: 'desc',
}

/** Messages in memory, each piece of news once. */
export class MemoryInbox implements Inbox {
	private readonly delivered = new Set<string>()
	/** By the openid of whom they were sent to. */
	private readonly kept = new Map<string, InboxItem[]>()

	/** When each piece of news was told, and when it is looked at whether it goes. */
	private readonly news = new Map<string, Pick<Notification, 'reportId' | 'at'> & { clearAt: number }>()

	private readonly woken = new Map<string, Pick<Notification, 'id' | 'reportId' | 'at'>[]>()

	async deliver(news: readonly Notification[]) {
		return news.filter((one) => this.isFirst(one))
	}

	async ofPerson(openid: string, cursor: string | undefined, limit: number) {
		return pageIn(this.messagesOf(openid), NEWEST_FIRST, cursor, limit)
	}

	async lastWakes(openid: string, limit: number) {
		const { items } = pageIn(this.woken.get(openid) ?? [], NEWEST_FIRST, undefined, limit)
		return items.map(({ id, reportId }) => ({ id, reportId }))
	}

	async unread(openid: string) {
		return Math.min(this.messagesOf(openid).filter(({ read }) => !read).length, COUNTED_TO)
	}

	async markRead(openid: string, which: readonly string[] | 'all') {
		const all = this.messagesOf(openid)
		const unread = all.filter(({ read }) => !read)
		const marked = new Set(
			which === 'all' ? unread.slice(0, MARKED_AT_ONCE) : unread.filter(({ id }) => which.includes(id)),
		)
		const read = all.map((one) => (marked.has(one) ? { ...one, read: true } : one))
		this.kept.set(openid, read)
	}

	async markReportRead(openid: string, reportId: string) {
		const read = this.messagesOf(openid).map((one) =>
			one.reportId === reportId ? { ...one, read: true } : one,
		)
		this.kept.set(openid, read)
	}

	async clearOld(now: number, limit: number) {
		const due = [...this.news]
			.filter(([, { clearAt }]) => clearAt <= now)
			.sort(([, one], [, other]) => one.clearAt - other.clearAt)
			.slice(0, limit)
		const isRead = (id: string): boolean =>
			[...this.kept.values()].flat().every((one) => one.id !== id || one.read)
		const gone = due.flatMap(([id, { at }]) =>
			isRead(id) || at + KEPT_DAYS.unread * DAY_MS <= now ? [id] : [],
		)
		for (const [, one] of due) one.clearAt = one.at + KEPT_DAYS.unread * DAY_MS
		for (const id of gone) this.news.delete(id)
		for (const held of [this.kept, this.woken] as Map<string, { id: string }[]>[])
			for (const [openid, items] of held)
				held.set(
					openid,
					items.filter(({ id }) => !gone.includes(id)),
				)
		return { looked: due.length, cleared: gone.length }
	}

	async forget(reportIds: readonly string[]) {
		for (const [id, { reportId }] of this.news) if (reportIds.includes(reportId)) this.news.delete(id)

		for (const [openid, items] of this.kept) {
			this.kept.set(
				openid,
				items.filter(({ reportId }) => !reportIds.includes(reportId)),
			)
		}
		for (const [openid, news] of this.woken) {
			this.woken.set(
				openid,
				news.filter(({ reportId }) => !reportIds.includes(reportId)),
			)
		}
	}

	/** True when it was not delivered before; then it lies in the inboxes. */
	private isFirst(news: Notification): boolean {
		if (this.delivered.has(news.id)) return false
		this.delivered.add(news.id)
		const { id, reportId, at } = news
		this.news.set(id, { reportId, at, clearAt: at + KEPT_DAYS.message * DAY_MS })
		for (const letter of news.deliveries) {
			this.kept.set(letter.to, [...this.messagesOf(letter.to), messageFrom(news, letter)])
		}
		for (const openid of news.wakes) this.woken.set(openid, [...(this.woken.get(openid) ?? []), news])
		return true
	}

	private messagesOf(openid: string): InboxItem[] {
		return this.kept.get(openid) ?? []
	}
}

function messageFrom({ id, reportId, at }: Notification, { reader, text, about }: Delivery): InboxItem {
	return { id, reportId, at, reader, text, about, read: false }
}

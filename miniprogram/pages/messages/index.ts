import { MESSAGES_SAYS, MESSAGES_WORDS } from '../../shared/words/pages/messages'
import { initially } from '../../presenters/initially'
import { reminders, withMessages, type MessageLine, type Reminders } from '../../presenters/message-screen'
import { listPage } from '../../presenters/list-page'
import { emptyPhase, sentenceOf } from '../../presenters/page-phase'
import { accountOrNobody } from '../../services/account'
import {
	lastMessages,
	listMessages,
	markRead,
	readMessagesOf,
	type MessagePage,
} from '../../services/message'
import { askConsent, listTemplates } from '../../services/subscribe'
import { follow } from '../../services/live'

/** So many pages are read at once while none of them shows a report that is new to the list. */
const MOST_PAGES = 5

const EMPTY = emptyPhase({ title: MESSAGES_WORDS.emptyTitle, hint: MESSAGES_WORDS.emptyHint })

listPage({
	data: {
		w: MESSAGES_WORDS,
		head: '',
		unread: 0,
		reminders: initially<Reminders | null>(null),
		/** The answer to WeChat's dialog. */
		answered: '',
	},

	reads: 'onShow',
	hasHelper: true,

	onShow() {
		follow(this, { look: () => this.lookAgain() })
	},

	/** A page may hold nothing but earlier messages of what is shown: whoever asks for more is to see more. */
	async ask(cursor): Promise<MessagePage> {
		const shown = new Set(this.data.lines.map(({ reportId }) => reportId))
		let part = await listMessages(cursor)
		for (let pages = 1; cursor !== undefined && pages < MOST_PAGES; pages += 1) {
			if (part.cursor === undefined || part.items.some(({ reportId }) => !shown.has(reportId))) break
			const next = await listMessages(part.cursor)
			part = { ...next, items: [...part.items, ...next.items] }
		}
		return part
	},
	linesOf: ({ items }): MessageLine[] => withMessages([], items, Date.now()),
	join: (lines, { items }) => withMessages(lines, items, Date.now()),
	beside: ({ unread }) => ({ unread, head: MESSAGES_SAYS.head(unread) }),
	empty: () => EMPTY,
	last: lastMessages,
	afterwards(): Promise<void> {
		return this.loadReminders()
	},

	/** The messages are there without it. */
	async loadReminders() {
		try {
			const [templates, { person }] = await Promise.all([listTemplates(), accountOrNobody()])
			this.setData({ reminders: reminders(templates, person !== undefined) })
		} catch (error) {
			this.setData({ notice: sentenceOf(error) })
		}
	},

	/** A report's page marks its messages as read, this page all others; the list is read anew on return. */
	onOpen(event: WechatMiniprogram.TouchEvent<object, object, { at: number }>) {
		const line = this.data.lines[event.currentTarget.dataset.at]
		if (!line) return
		if (line.isNews && line.unread) void readMessagesOf(line.reportId)
		void wx.navigateTo({ url: line.url })
	},

	onUnfold(event: WechatMiniprogram.TouchEvent<object, object, { at: number }>) {
		const { at } = event.currentTarget.dataset
		this.setData({ [`lines[${at}].isOpen`]: this.data.lines[at]?.isOpen !== true })
	},

	async onReadAll(): Promise<void> {
		try {
			const unread = await markRead({ all: true })
			const lines = this.data.lines.map((line) => ({ ...line, unread: false }))
			this.setData({ lines, unread, head: MESSAGES_SAYS.head(unread) })
		} catch (error) {
			this.setData({ notice: sentenceOf(error) })
		}
	},

	async onRemind() {
		const asking = askConsent(this.data.reminders?.occasion ?? 'reporter', true)
		const answered = (await asking.settle()) ? MESSAGES_WORDS.wechatAnswered : MESSAGES_WORDS.wechatNotAsked
		this.setData({ answered })
		await this.loadReminders()
	},
})

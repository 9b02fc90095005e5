import { MESSAGES_SAYS, MESSAGES_WORDS } from '../../shared/words/pages/messages'
import { initially } from '../../presenters/initially'
import { reminders, withMessages, type Reminders } from '../../presenters/message-screen'
import { listPage } from '../../presenters/list-page'
import { emptyPhase, sentenceOf } from '../../presenters/page-phase'
import { readOn } from '../../presenters/read-on'
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

	ask: listMessages,
	linesOf: ({ items }) => withMessages([], items, Date.now()),
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

	onReachBottom(): Promise<void> {
		return readOn(this, async (from) => {
			const shown = this.data.lines.length
			let next: string | undefined = from
			// A page may hold earlier messages of shown subjects alone: reading on has to show more.
			for (let pages = 0; pages < MOST_PAGES && next !== undefined; pages += 1) {
				const { items, cursor }: MessagePage = await listMessages(next)
				this.setData({ lines: withMessages(this.data.lines, items, Date.now()), cursor: cursor ?? '' })
				next = this.data.lines.length > shown ? undefined : cursor
			}
		})
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

import { toIso } from '../../shared/clock/china-time'
import { MESSAGES_SAYS, MESSAGES_WORDS } from '../../shared/words/pages/messages'
import { STATE_SAYS } from '../../shared/words/states'
import { onHelper } from '../../presenters/on-helper'
import { forReader, type Helper } from '../../presenters/for-reader'
import { initially } from '../../presenters/initially'
import { reminders, withMessages, type MessageLine, type Reminders } from '../../presenters/message-screen'
import { lookAgain } from '../../presenters/look-again'
import { onPullDownRefresh } from '../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../presenters/page-phase'
import { readOn } from '../../presenters/read-on'
import { momentWords } from '../../presenters/time'
import { accountOrNobody } from '../../services/account'
import { CallError } from '../../services/call-error'
import { lastMessages, listMessages, markRead, type MessagePage } from '../../services/message'
import { askConsent, listTemplates } from '../../services/subscribe'
import { follow } from '../../services/live'

/** So many pages are read at once while none of them shows a report that is new to the list. */
const MOST_PAGES = 5

const EMPTY = emptyPhase({ title: MESSAGES_WORDS.emptyTitle, hint: MESSAGES_WORDS.emptyHint })

Page({
	data: {
		w: MESSAGES_WORDS,
		elder: false,
		helper: initially<Helper | null>(null),
		state: LOADING,
		head: '',
		unread: 0,
		lines: [] as MessageLine[],
		reminders: initially<Reminders | null>(null),
		cursor: '',
		more: false,
		notice: '',
		/** What WeChat's dialog came to. */
		answered: '',
	},

	onHelper,

	onShow(): Promise<void> {
		this.setData({ ...forReader() })
		follow(this, { look: () => lookAgain(this) })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			this.show(await listMessages(), Date.now())
			this.setData({ notice: '' })
		} catch (error) {
			this.showLast(error)
			return
		}
		await this.loadReminders()
	},

	/** Without a network the last list is shown, with its time. */
	showLast(error: unknown) {
		const last = error instanceof CallError && error.unanswered ? lastMessages() : null
		if (!last) {
			this.setData({ state: phaseOfError(error) })
			return
		}
		const now = Date.now()
		this.show({ items: last.value.items, unread: last.value.unread }, now)
		this.setData({ notice: STATE_SAYS.lastSeen(momentWords(toIso(last.at), now)) })
	},

	show({ items, unread, cursor = '' }: MessagePage, now: number) {
		this.setData({
			state: items.length === 0 ? EMPTY : READY,
			lines: withMessages([], items, now),
			unread,
			head: MESSAGES_SAYS.head(unread),
			cursor,
		})
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
			// A page may hold nothing but earlier messages of what is shown: whoever asks for more is to see more.
			for (let pages = 0; pages < MOST_PAGES && next !== undefined; pages += 1) {
				const { items, cursor }: MessagePage = await listMessages(next)
				this.setData({ lines: withMessages(this.data.lines, items, Date.now()), cursor: cursor ?? '' })
				next = this.data.lines.length > shown ? undefined : cursor
			}
		})
	},

	/** The page of the report marks what was said of it as read; coming back, the list is read anew. */
	onOpen(event: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
		void wx.navigateTo({ url: event.currentTarget.dataset.url })
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

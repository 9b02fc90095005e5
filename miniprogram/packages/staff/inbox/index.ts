import { toIso } from '../../../shared/clock/china-time'
import type { InboxView } from '../../../shared/life/inbox-view'
import { INBOX_VIEW_WORDS, INBOX_WORDS } from '../../../shared/words/pages/inbox'
import { SEARCH_WORDS } from '../../../shared/words/pages/search'
import { STATE_SAYS } from '../../../shared/words/states'
import { floodLine, type FloodLineShown } from '../../../presenters/flood-screen'
import { emptyView, inboxTabs } from '../../../presenters/inbox-tabs'
import { initially } from '../../../presenters/initially'
import { lookAgain } from '../../../presenters/look-again'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { momentWords } from '../../../presenters/time'
import { followInTime } from '../../../presenters/time-in-view'
import { CallError } from '../../../services/call-error'
import { countInbox, lastInbox, listInbox, type ReportPage } from '../../../services/report'
import { textSize } from '../../../services/text-size'

Page({
	data: {
		w: INBOX_WORDS,
		find: SEARCH_WORDS.link,
		elder: false,
		state: LOADING,
		/** Whether there is anything to choose: not for whoever may not be here. */
		known: false,
		tabs: inboxTabs(),
		view: initially<InboxView>('waiting'),
		hint: INBOX_VIEW_WORDS.waiting.hint,
		floods: [] as FloodLineShown[],
		lines: [] as ReportLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		followInTime(this, { look: () => lookAgain(this) })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		const { view } = this.data
		try {
			const page = await listInbox(view)
			// Another view may have been chosen meanwhile.
			if (view !== this.data.view) return
			this.show([], page)
			this.setData({ known: true, notice: '' })
		} catch (error) {
			if (view === this.data.view) this.showLast(error)
			return
		}
		await this.count()
	},

	/** The list is there without it. */
	async count(): Promise<void> {
		try {
			const { counts, floods } = await countInbox()
			this.setData({ tabs: inboxTabs(counts), floods: floods.map(floodLine) })
		} catch (error) {
			this.setData({ notice: sentenceOf(error) })
		}
	},

	/** Without a network what waited is shown as it was last seen, with its time. */
	showLast(error: unknown) {
		const last =
			error instanceof CallError && error.unanswered && this.data.view === 'waiting' ? lastInbox() : null
		if (!last) {
			this.setData({ state: phaseOfError(error) })
			return
		}
		this.show([], { items: last.value.items })
		this.setData({ known: true, notice: STATE_SAYS.lastSeen(momentWords(toIso(last.at), Date.now())) })
	},

	show(before: ReportLine[], page: ReportPage) {
		const lines = [...before, ...reportLines(page, Date.now(), 'staff')]
		this.setData({
			state: lines.length === 0 ? emptyView(this.data.view) : READY,
			lines,
			cursor: page.cursor ?? '',
		})
	},

	onView(event: WechatMiniprogram.TouchEvent<object, object, { view: InboxView }>): Promise<void> {
		const { view } = event.currentTarget.dataset
		this.setData({
			view,
			state: LOADING,
			lines: [],
			cursor: '',
			hint: INBOX_VIEW_WORDS[view].hint,
			notice: '',
		})
		return this.load()
	},

	onReachBottom(): Promise<void> {
		const { view } = this.data
		return readOn(this, async (cursor) => {
			const page = await listInbox(view, cursor)
			if (view === this.data.view) this.show(this.data.lines, page)
		})
	},

	onFind() {
		void wx.navigateTo({ url: '/pages/search/index' })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})

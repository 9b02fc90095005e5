import type { InboxView } from '../../../shared/life/inbox-view'
import { INBOX_VIEW_WORDS } from '../../../shared/words/pages/inbox'
import { SEARCH_WORDS } from '../../../shared/words/pages/search'
import { floodLine, type FloodLineShown } from '../../../presenters/flood-screen'
import { emptyView, inboxTabs } from '../../../presenters/inbox-tabs'
import { initially } from '../../../presenters/initially'
import { listPage } from '../../../presenters/list-page'
import { LOADING, sentenceOf, type PagePhase } from '../../../presenters/page-phase'
import { reportLines } from '../../../presenters/report-line'
import { followInTime } from '../../../presenters/time-in-view'
import { countInbox, lastInbox, listInbox, type ReportPage } from '../../../services/report'

listPage({
	data: {
		find: SEARCH_WORDS.link,
		/** Whether views can be chosen; not where the reader may not be here. */
		known: false,
		tabs: inboxTabs(),
		view: initially<InboxView>('waiting'),
		hint: INBOX_VIEW_WORDS.waiting.hint,
		floods: [] as FloodLineShown[],
	},
	reads: 'onShow',

	onShow() {
		followInTime(this, { look: () => this.lookAgain() })
	},

	ask(cursor): Promise<ReportPage> {
		return listInbox(this.data.view, cursor)
	},
	linesOf: (page) => reportLines(page, Date.now(), 'staff'),
	beside: () => ({ known: true }),
	empty(): PagePhase {
		return emptyView(this.data.view)
	},
	last(): ReturnType<typeof lastInbox> {
		return this.data.view === 'waiting' ? lastInbox() : null
	},

	/** The list is there without it. */
	async afterwards(): Promise<void> {
		try {
			const { counts, floods } = await countInbox()
			this.setData({ tabs: inboxTabs(counts), floods: floods.map(floodLine) })
		} catch (error) {
			this.setData({ notice: sentenceOf(error) })
		}
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

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})

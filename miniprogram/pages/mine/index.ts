import { MINE_WORDS } from '../../shared/words/pages/mine'
import { SEARCH_WORDS } from '../../shared/words/pages/search'
import { initially } from '../../presenters/initially'
import { isSure } from '../../presenters/is-sure'
import { listPage } from '../../presenters/list-page'
import { waitingLines, type WaitingLine } from '../../presenters/waiting-line'
import { emptyPhase, READY, type PagePhase } from '../../presenters/page-phase'
import { reportLines } from '../../presenters/report-line'
import { followInTime } from '../../presenters/time-in-view'
import { dropDraft, unsentDrafts, waitingDrafts } from '../../services/drafts'
import { sendWaiting } from '../../services/outbox'
import { neverOnStaff } from '../../services/account'
import { lastMine, listMine, type Mine, type ReportPage } from '../../services/report'
import { showTabCount } from '../../services/tab-counts'

const EMPTY = emptyPhase({
	title: MINE_WORDS.emptyTitle,
	hint: MINE_WORDS.emptyHint,
	action: MINE_WORDS.report,
})

const NONE_FOR_OTHERS = emptyPhase({
	title: MINE_WORDS.noneForOthers,
	hint: MINE_WORDS.noneForOthersHint,
	action: MINE_WORDS.report,
})

const WHOSE = (['own', 'others'] as const).map((value) => ({ value, label: MINE_WORDS[value] }))

listPage({
	data: {
		/** Whoever is or was on staff looks at what they said for others apart: nobody else has any. */
		whose: initially<typeof WHOSE>([]),
		of: initially<Mine>('all'),
		w: MINE_WORDS,
		find: SEARCH_WORDS.link,
		waiting: [] as WaitingLine[],
		sending: false,
	},
	reads: 'onShow',
	hasHelper: true,

	onShow() {
		if (this.data.of === 'all' && !neverOnStaff()) this.setData({ whose: WHOSE, of: 'own' })
		followInTime(this, { look: () => this.lookAgain() })
	},

	ask(cursor): Promise<ReportPage> {
		if (cursor === undefined) this.setData({ waiting: waitingLines(unsentDrafts()) })
		return listMine(this.data.of, cursor)
	},
	linesOf: (page) => reportLines(page, Date.now(), 'resident'),
	empty(): PagePhase {
		if (this.data.of === 'others') return NONE_FOR_OTHERS
		return this.data.waiting.length === 0 ? EMPTY : READY
	},
	afterwards(page): void {
		this.count(page)
	},
	last(): ReturnType<typeof lastMine> {
		const last = lastMine()
		this.count(last?.value)
		return last
	},

	/** What waits for the reader: unsent drafts, and questions. */
	count(page?: ReportPage) {
		// Nobody is asked about what they said for others.
		if (this.data.of === 'others') return
		const asked = page?.items.filter(({ asksYou }) => asksYou) ?? []
		showTabCount('mine', this.data.waiting.length + asked.length)
	},

	async onWhose({ detail }: WechatMiniprogram.CustomEvent<{ value: Mine }>) {
		this.setData({ of: detail.value, lines: [] })
		await this.load()
	},

	async onSend() {
		this.setData({ sending: true })
		const sent = await sendWaiting()
		this.setData({ sending: false })
		const said = sent.length > 0 ? MINE_WORDS.sent : MINE_WORDS.stillWaiting
		await this.load()
		if (sent.length > 0 || waitingDrafts().length > 0) this.setData({ notice: said })
	},

	onCorrect(event: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
		void wx.navigateTo({ url: `/pages/report/index?draft=${event.currentTarget.dataset.key}` })
	},

	async onRemove(event: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
		const { key } = event.currentTarget.dataset
		const { removeAsk, removeYes, removeNo } = MINE_WORDS
		if (!(await isSure(removeAsk, removeYes, removeNo))) return
		dropDraft(key)
		await this.load()
	},

	onAction() {
		if (this.data.state.phase === 'empty') void wx.navigateTo({ url: '/pages/report/index' })
		else void this.load()
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},
})

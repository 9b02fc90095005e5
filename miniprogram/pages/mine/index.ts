import { MINE_WORDS } from '../../shared/words/pages/mine'
import { SEARCH_WORDS } from '../../shared/words/pages/search'
import { STATE_SAYS } from '../../shared/words/states'
import { initially } from '../../presenters/initially'
import { onHelper } from '../../presenters/on-helper'
import { forReader, type Helper } from '../../presenters/for-reader'
import { waitingLines, type WaitingLine } from '../../presenters/waiting-line'
import { lookAgain } from '../../presenters/look-again'
import { onPullDownRefresh } from '../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../presenters/page-phase'
import { readOn } from '../../presenters/read-on'
import { reportLines, type ReportLine } from '../../presenters/report-line'
import { momentWords } from '../../presenters/time'
import { followInTime } from '../../presenters/time-in-view'
import { toIso } from '../../shared/clock/china-time'
import { CallError } from '../../services/call-error'
import { dropDraft, unsentDrafts, waitingDrafts } from '../../services/drafts'
import { sendWaiting } from '../../services/outbox'
import { lastMine, listMine, type ReportPage } from '../../services/report'
import { showTabCount } from '../../services/tab-counts'

const EMPTY = emptyPhase({
	title: MINE_WORDS.emptyTitle,
	hint: MINE_WORDS.emptyHint,
	action: MINE_WORDS.report,
})

Page({
	data: {
		w: MINE_WORDS,
		find: SEARCH_WORDS.link,
		elder: false,
		helper: initially<Helper | null>(null),
		state: LOADING,
		lines: [] as ReportLine[],
		waiting: [] as WaitingLine[],
		cursor: '',
		more: false,
		notice: '',
		sending: false,
	},

	onHelper,

	onShow(): Promise<void> {
		this.setData({ ...forReader() })
		followInTime(this, { look: () => lookAgain(this) })
		return this.load()
	},

	onPullDownRefresh,

	async load() {
		this.setData({ waiting: waitingLines(unsentDrafts()) })
		try {
			const page = await listMine()
			this.count(page)
			const lines = reportLines(page, Date.now(), 'resident')
			const state = lines.length === 0 && this.data.waiting.length === 0 ? EMPTY : READY
			this.setData({ lines, cursor: page.cursor ?? '', state, notice: '' })
		} catch (error) {
			this.showLast(error)
		}
	},

	/** What waits for its user: drafts that are not sent, and questions. */
	count(page?: ReportPage) {
		const asked = page?.items.filter(({ asksYou }) => asksYou) ?? []
		showTabCount('mine', this.data.waiting.length + asked.length)
	},

	/** Without a network the last list is shown, with its time. */
	showLast(error: unknown) {
		const last = error instanceof CallError && error.unanswered ? lastMine() : null
		this.count(last?.value)
		if (!last) {
			this.setData({ state: phaseOfError(error) })
			return
		}
		const now = Date.now()
		this.setData({
			state: READY,
			lines: reportLines(last.value, now, 'resident'),
			cursor: '',
			notice: STATE_SAYS.lastSeen(momentWords(toIso(last.at), now)),
		})
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (from) => {
			const { items, cursor = '' } = await listMine(from)
			this.setData({ lines: [...this.data.lines, ...reportLines({ items }, Date.now(), 'resident')], cursor })
		})
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
		const { confirm } = await wx.showModal({
			content: MINE_WORDS.removeAsk,
			confirmText: MINE_WORDS.removeYes,
			cancelText: MINE_WORDS.removeNo,
		})
		if (!confirm) return
		dropDraft(key)
		await this.load()
	},

	onAction() {
		if (this.data.state.phase === 'empty') void wx.navigateTo({ url: '/pages/report/index' })
		else void this.load()
	},

	onFind() {
		void wx.navigateTo({ url: '/pages/search/index?own=1' })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},
})

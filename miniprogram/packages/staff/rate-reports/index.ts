import { COUNTED, type Counted } from '../../../shared/rates/rate'
import { RATE_WORDS, RATES_WORDS } from '../../../shared/words/pages/rates'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, MISSING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readRateLink, type RateLink } from '../../../presenters/rate-link'
import { daysWords } from '../../../presenters/rates-screen'
import { readOn } from '../../../presenters/read-on'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { keepTime } from '../../../presenters/time-in-view'
import { listRateReports, type RateReports } from '../../../services/rates'
import { textSize } from '../../../services/text-size'

const EMPTY = emptyPhase({ title: RATES_WORDS.reportsEmptyTitle, hint: RATES_WORDS.reportsEmptyHint })

Page({
	data: {
		w: RATES_WORDS,
		elder: false,
		state: LOADING,
		link: initially<RateLink | null>(null),
		head: '',
		means: '',
		days: '',
		groups: [] as { value: Counted; label: string }[],
		counted: initially<Counted>('missed'),
		lines: [] as ReportLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onLoad(query: Record<string, string | undefined>): Promise<void> {
		const link = readRateLink(query)
		this.setData({ elder: textSize() === 'elder', link })
		if (!link) {
			this.setData({ state: MISSING })
			return Promise.resolve()
		}
		const { name, means, ...labels } = RATE_WORDS[link.rate]
		this.setData({
			head: name,
			means,
			days: daysWords(link),
			groups: COUNTED.map((value) => ({ value, label: labels[value] })),
			counted: link.counted,
		})
		return this.load()
	},

	onShow() {
		keepTime(this)
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		const { counted } = this.data
		try {
			const page = await this.ask()
			// Whoever chose the other group meanwhile waits for that one.
			if (page && counted === this.data.counted)
				this.show(reportLines(page, Date.now(), 'staff'), page.cursor)
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	async ask(cursor?: string): Promise<RateReports | null> {
		const { link, counted } = this.data
		if (!link) return null
		const { areaCode, from, to, rate } = link
		return listRateReports({ areaCode, from, to, rate, counted, ...(cursor !== undefined && { cursor }) })
	},

	show(lines: ReportLine[], cursor: string | undefined) {
		this.setData({ state: lines.length === 0 ? EMPTY : READY, lines, cursor: cursor ?? '', notice: '' })
	},

	onGroup(event: WechatMiniprogram.CustomEvent<{ value: Counted }>): Promise<void> {
		this.setData({ counted: event.detail.value, state: LOADING, lines: [], cursor: '' })
		return this.load()
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const page = await this.ask(cursor)
			if (page && cursor === this.data.cursor)
				this.show([...this.data.lines, ...reportLines(page, Date.now(), 'staff')], page.cursor)
		})
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})

import { COUNTED, type Counted } from '../../../shared/rates/rate'
import { RATE_WORDS, RATES_WORDS } from '../../../shared/words/pages/rates'
import { STATE_WORDS } from '../../../shared/words/states'
import { initially } from '../../../presenters/initially'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase, LOADING } from '../../../presenters/page-phase'
import { readRateLink, type RateLink } from '../../../presenters/rate-link'
import { daysWords } from '../../../presenters/rates-screen'
import { reportLines } from '../../../presenters/report-line'
import { keepTime } from '../../../presenters/time-in-view'
import { CallError } from '../../../services/call-error'
import { listRateReports, type RateReports } from '../../../services/rates'

const EMPTY = emptyPhase({ title: RATES_WORDS.reportsEmptyTitle, hint: RATES_WORDS.reportsEmptyHint })

listPage({
	data: {
		w: RATES_WORDS,
		link: initially<RateLink | null>(null),
		head: '',
		means: '',
		days: '',
		groups: [] as { value: Counted; label: string }[],
		counted: initially<Counted>('missed'),
	},

	onLoad(query: Record<string, string | undefined>) {
		const link = readRateLink(query)
		if (!link) return
		const { name, means, ...labels } = RATE_WORDS[link.rate]
		this.setData({
			link,
			head: name,
			means,
			days: daysWords(link),
			groups: COUNTED.map((value) => ({ value, label: labels[value] })),
			counted: link.counted,
		})
	},

	onShow() {
		keepTime(this)
	},

	async ask(cursor): Promise<RateReports> {
		const { link, counted } = this.data
		if (!link) throw new CallError({ code: 'NOT_FOUND', message: STATE_WORDS.missing.title })
		const { areaCode, from, to, rate } = link
		return listRateReports({ areaCode, from, to, rate, counted, ...(cursor !== undefined && { cursor }) })
	},
	linesOf: (page) => reportLines(page, Date.now(), 'staff'),
	empty: () => EMPTY,

	onGroup(event: WechatMiniprogram.CustomEvent<{ value: Counted }>): Promise<void> {
		this.setData({ counted: event.detail.value, state: LOADING, lines: [], cursor: '' })
		return this.load()
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})

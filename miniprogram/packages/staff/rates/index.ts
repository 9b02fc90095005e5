import { chinaDay } from '../../../shared/clock/china-time'
import { periodOf, withDay, type Period } from '../../../shared/rates/period'
import type { Counted, RateCode } from '../../../shared/rates/rate'
import { supervises } from '../../../shared/rates/reader'
import { RATES_WORDS } from '../../../shared/words/pages/rates'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY, type PagePhase } from '../../../presenters/page-phase'
import { rateLink, ratesLink, readPeriod, type ChosenPeriod } from '../../../presenters/rate-link'
import { dateWords, PERIOD_CHOICES, ratesScreen, type RatesScreen } from '../../../presenters/rates-screen'
import { showAccount } from '../../../services/account'
import { showRates } from '../../../services/rates'
import { textSize } from '../../../services/text-size'

const NO_POST: PagePhase = {
	...emptyPhase({ title: RATES_WORDS.noPostTitle, hint: RATES_WORDS.noPostHint }),
	phase: 'denied',
}
const EMPTY = emptyPhase({ title: RATES_WORDS.emptyTitle, hint: RATES_WORDS.emptyHint })

type OnArea = WechatMiniprogram.TouchEvent<object, object, { code: string }>
type OnDay = WechatMiniprogram.CustomEvent<{ value: string }, object, { end: 'from' | 'to' }>
type OnRate = WechatMiniprogram.TouchEvent<object, object, { code: RateCode; counted: Counted }>

Page({
	data: {
		w: RATES_WORDS,
		elder: false,
		state: LOADING,
		periods: PERIOD_CHOICES,
		period: initially<ChosenPeriod['period']>('thisMonth'),
		days: initially<Period>({ from: '', to: '' }),
		dayWords: initially<Period>({ from: '', to: '' }),
		today: '',
		areaCode: '',
		screen: initially<RatesScreen | null>(null),
		/** Whoever supervises several areas goes to the others from the first one. */
		others: [] as { code: string; name: string }[],
	},

	onLoad(query: Record<string, string | undefined>): Promise<void> {
		const areaCode = query['areaCode'] ?? ''
		const today = chinaDay(Date.now())
		this.setData({ elder: textSize() === 'elder', areaCode, today })
		return this.choose(readPeriod(query, today))
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		const { from, to } = this.data.days
		try {
			const areaCode = await this.findArea()
			if (areaCode === null) {
				this.setData({ state: NO_POST })
				return
			}
			const answer = await showRates({ areaCode, from, to })
			// Whoever chose another period meanwhile waits for that one.
			if (from !== this.data.days.from || to !== this.data.days.to) return
			this.setData({
				state: answer.reports === 0 ? EMPTY : READY,
				areaCode,
				screen: ratesScreen(answer),
			})
		} catch (error) {
			this.setData({ state: phaseOfError(error), screen: null })
		}
	},

	/** The area of the link; without one, the first that the caller supervises. */
	async findArea(): Promise<string | null> {
		if (this.data.areaCode !== '') return this.data.areaCode
		const { person } = await showAccount()
		const areas = (person?.posts ?? [])
			.filter(supervises)
			.map(({ area }) => ({ code: area.code, name: area.name }))
		const [first, ...more] = [...new Map(areas.map((area) => [area.code, area])).values()]
		this.setData({ others: more })
		return first?.code ?? null
	},

	choose({ period, days }: ChosenPeriod): Promise<void> {
		const dayWords = { from: dateWords(days.from), to: dateWords(days.to) }
		this.setData({ period, days, dayWords, state: LOADING })
		return this.load()
	},

	onPeriod(event: WechatMiniprogram.CustomEvent<{ value: ChosenPeriod['period'] }>): Promise<void> {
		const period = event.detail.value
		// Any days begin with those that were looked at.
		const days = period === 'own' ? this.data.days : periodOf(period, this.data.today)
		return this.choose({ period, days })
	},

	onDay(event: OnDay): Promise<void> {
		const days = withDay(this.data.days, event.currentTarget.dataset.end, event.detail.value)
		return this.choose({ period: 'own', days })
	},

	onArea(event: OnArea) {
		const { period, days } = this.data
		void wx.navigateTo({ url: ratesLink(event.currentTarget.dataset.code, { period, days }) })
	},

	onRate(event: OnRate) {
		const { code, counted } = event.currentTarget.dataset
		const { areaCode, days, screen } = this.data
		if (!screen) return
		void wx.navigateTo({ url: rateLink({ areaCode, areaName: screen.name, ...days, rate: code, counted }) })
	},
})

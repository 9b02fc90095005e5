import { chinaDay } from '../../../shared/clock/china-time'
import { periodOf, withDay, type Period } from '../../../shared/rates/period'
import type { Counted, RateCode } from '../../../shared/rates/rate'
import { supervises } from '../../../shared/rates/reader'
import { RATES_WORDS } from '../../../shared/words/pages/rates'
import { dayInWords } from '../../../shared/words/moment'
import { initially } from '../../../presenters/initially'
import { deniedPhase, emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { rateLink, ratesLink, readPeriod, type ChosenPeriod } from '../../../presenters/rate-link'
import { PERIOD_CHOICES, ratesScreen, type RatesScreen } from '../../../presenters/rates-screen'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount } from '../../../services/account'
import { showRates, type AreaRates } from '../../../services/rates'

const NO_POST = deniedPhase({ title: RATES_WORDS.noPostTitle, hint: RATES_WORDS.noPostHint })
const EMPTY = emptyPhase({ title: RATES_WORDS.emptyTitle, hint: RATES_WORDS.emptyHint })

type OnArea = WechatMiniprogram.TouchEvent<object, object, { code: string }>
type OnDay = WechatMiniprogram.CustomEvent<{ value: string }, object, { end: 'from' | 'to' }>
type OnRate = WechatMiniprogram.TouchEvent<object, object, { code: RateCode; counted: Counted }>

readingPage({
	data: {
		w: RATES_WORDS,
		periods: PERIOD_CHOICES,
		period: initially<ChosenPeriod['period']>('thisMonth'),
		days: initially<Period>({ from: '', to: '' }),
		dayWords: initially<Period>({ from: '', to: '' }),
		today: '',
		areaCode: '',
		screen: initially<RatesScreen | null>(null),
		/** Other areas of a reader who supervises several; the first one is shown. */
		others: [] as { code: string; name: string }[],
	},

	reads: 'whenAsked',

	onLoad(query: Record<string, string | undefined>): Promise<void> {
		const areaCode = query['areaCode'] ?? ''
		const today = chinaDay(Date.now())
		this.setData({ areaCode, today })
		return this.choose(readPeriod(query, today))
	},

	async ask(): Promise<AreaRates | null> {
		const { from, to } = this.data.days
		const areaCode = await this.findArea()
		return areaCode === null ? null : showRates({ areaCode, from, to })
	},
	show(rates): void {
		if (!rates) {
			this.setData({ state: NO_POST })
			return
		}
		this.setData({
			state: rates.reports === 0 ? EMPTY : READY,
			areaCode: rates.area.code,
			screen: ratesScreen(rates),
		})
	},
	fail(error): void {
		this.setData({ state: phaseOfError(error), screen: null })
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
		const dayWords = { from: dayInWords(days.from), to: dayInWords(days.to) }
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

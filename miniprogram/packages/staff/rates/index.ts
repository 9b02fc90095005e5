import { chinaDay } from '../../../domain/clock/china-time'
import { periodOf, type NamedPeriod, type Period } from '../../../domain/rates/period'
import type { Counted, RateCode } from '../../../domain/rates/rate'
import { supervises } from '../../../domain/rates/reader'
import { RATES_WORDS } from '../../../domain/words/pages/rates'
import { initially } from '../../../presenters/initially'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { rateLink, readPeriod } from '../../../presenters/rate-link'
import { PERIOD_CHOICES, ratesScreen, type RatesScreen } from '../../../presenters/rates-screen'
import { showAccount } from '../../../services/account'
import { showRates } from '../../../services/rates'
import { textSize } from '../../../services/text-size'

const NO_POST = emptyPhase({ title: RATES_WORDS.noPostTitle, hint: RATES_WORDS.noPostHint })
const EMPTY = emptyPhase({ title: RATES_WORDS.emptyTitle, hint: RATES_WORDS.emptyHint })

type OnArea = WechatMiniprogram.TouchEvent<object, object, { code: string }>
type OnRate = WechatMiniprogram.TouchEvent<object, object, { code: RateCode; counted: Counted }>

Page({
  data: {
    w: RATES_WORDS,
    elder: false,
    state: LOADING,
    periods: PERIOD_CHOICES,
    period: initially<NamedPeriod>('thisMonth'),
    days: initially<Period | null>(null),
    areaCode: '',
    screen: initially<RatesScreen | null>(null),
    /** Whoever supervises several areas goes to the others from the first one. */
    others: [] as { code: string; name: string }[],
  },

  onLoad(query: Record<string, string | undefined>): Promise<void> {
    const areaCode = query['areaCode'] ?? ''
    this.setData({ elder: textSize() === 'elder', areaCode, period: readPeriod(query) })
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load(): Promise<void> {
    const { period } = this.data
    const days = periodOf(period, chinaDay(Date.now()))
    try {
      const areaCode = await this.findArea()
      if (areaCode === null) {
        this.setData({ state: NO_POST })
        return
      }
      const answer = await showRates({ areaCode, ...days })
      // Whoever chose another period meanwhile waits for that one.
      if (period !== this.data.period) return
      this.setData({
        state: answer.reports === 0 ? EMPTY : READY,
        days,
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

  onPeriod(event: WechatMiniprogram.CustomEvent<{ value: NamedPeriod }>): Promise<void> {
    this.setData({ period: event.detail.value, state: LOADING })
    return this.load()
  },

  onArea(event: OnArea) {
    const { code } = event.currentTarget.dataset
    void wx.navigateTo({ url: `/packages/staff/rates/index?areaCode=${code}&period=${this.data.period}` })
  },

  onRate(event: OnRate) {
    const { code, counted } = event.currentTarget.dataset
    const { areaCode, days, screen } = this.data
    if (!days || !screen) return
    void wx.navigateTo({ url: rateLink({ areaCode, areaName: screen.name, ...days, rate: code, counted }) })
  },
})

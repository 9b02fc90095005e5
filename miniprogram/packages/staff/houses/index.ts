import { toIso } from '../../../domain/clock/china-time'
import { HOUSES_SAYS, HOUSES_WORDS as WORDS } from '../../../domain/words/pages/houses'
import { houseLine, housesWith, type HouseLine } from '../../../presenters/house-lines'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { momentWords } from '../../../presenters/time'
import { CallError } from '../../../services/call-error'
import { lastHouses, listHouses, type House } from '../../../services/houses'
import { ring } from '../../../services/phone'
import { textSize } from '../../../services/text-size'

/** So many are shown at once: a grid has hundreds. */
const SHOWN = 30

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

Page({
  data: {
    w: WORDS,
    elder: false,
    state: LOADING,
    text: '',
    count: '',
    lines: [] as HouseLine[],
    /** There are more that fit. */
    more: false,
    /** The household whose actions are shown. */
    open: '',
    notice: '',
  },

  /** All of them; what is shown of them stands in `lines`. */
  houses: [] as House[],
  shown: SHOWN,

  onLoad(): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    const last = lastHouses()
    // What is known opens at once; the newest comes in its place.
    if (last && last.value.length > 0) this.show(last.value)
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load(): Promise<void> {
    try {
      this.show(await listHouses())
      this.setData({ notice: '' })
    } catch (error) {
      const last = error instanceof CallError && error.unanswered ? lastHouses() : null
      if (!last) {
        this.setData({ state: phaseOfError(error) })
        return
      }
      this.show(last.value)
      this.setData({ notice: HOUSES_SAYS.from(momentWords(toIso(last.at), Date.now())) })
    }
  },

  show(houses: House[]) {
    this.houses = houses
    const state = houses.length === 0 ? EMPTY : READY
    this.setData({ state, count: HOUSES_SAYS.count(houses.length) })
    this.find()
  },

  find() {
    const fit = housesWith(this.data.text, this.houses)
    this.setData({ lines: fit.slice(0, this.shown).map(houseLine), more: fit.length > this.shown })
  },

  onText(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.shown = SHOWN
    this.setData({ text: event.detail.value, open: '' })
    this.find()
  },

  onReachBottom() {
    if (!this.data.more) return
    this.shown += SHOWN
    this.find()
  },

  onOpen(event: Tapped<{ id: string }>) {
    const { id } = event.currentTarget.dataset
    this.setData({ open: this.data.open === id ? '' : id })
  },

  onCall(event: Tapped<{ phone: string }>) {
    void ring(event.currentTarget.dataset.phone)
  },

  onGo(event: Tapped<{ url: string }>) {
    void wx.navigateTo({ url: event.currentTarget.dataset.url })
  },
})

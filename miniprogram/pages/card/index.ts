import { CARD_WORDS } from '../../domain/words/pages/card'
import { STATE_SAYS } from '../../domain/words/states'
import { toIso } from '../../domain/clock/china-time'
import { cardScreen, type CardScreen } from '../../presenters/card-screen'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../presenters/page-phase'
import { momentWords } from '../../presenters/time'
import { showAccount } from '../../services/account'
import { CallError } from '../../services/call-error'
import { lastCard, showCard, type CardKey } from '../../services/card'
import { doorCodeOf, scanDoorCode, type CardQuery } from '../../services/door-code'
import { bindHousehold } from '../../services/household'
import { ring, saveContact } from '../../services/phone'
import { textSize } from '../../services/text-size'
import { initially } from '../../presenters/initially'

const UNKNOWN = emptyPhase({
  title: CARD_WORDS.unknownTitle,
  hint: CARD_WORDS.unknownHint,
  action: CARD_WORDS.scan,
})
const NO_HOME = emptyPhase({
  title: CARD_WORDS.mineEmptyTitle,
  hint: CARD_WORDS.mineEmptyHint,
  action: CARD_WORDS.scan,
})

Page({
  data: {
    w: CARD_WORDS,
    elder: false,
    key: initially<CardKey>({}),
    state: LOADING,
    card: initially<CardScreen | null>(null),
    notice: '',
    canBind: false,
    binding: false,
    name: '',
    phone: '',
    busy: false,
    problem: '',
    /** What is wrong with a field of the form. */
    fields: initially<Partial<Record<'name' | 'phone', string>>>({}),
  },

  onLoad(query: CardQuery & { areaCode?: string }): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    const scanned = doorCodeOf(query)
    if (scanned === 'unknown') {
      this.setData({ state: UNKNOWN })
      return Promise.resolve()
    }
    this.setData({ key: scanned ?? (query.areaCode === undefined ? {} : { areaCode: query.areaCode }) })
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load(): Promise<void> {
    const { key } = this.data
    try {
      const card = await showCard(key)
      this.setData({ state: READY, card: cardScreen(card, Date.now()), notice: '' })
      await this.lookWhetherMine()
    } catch (error) {
      this.showLast(error)
    }
  },

  /** Only whoever has no household yet is asked whether this is theirs. */
  async lookWhetherMine() {
    if (this.data.key.doorCode === undefined) return
    const { households, person } = await showAccount()
    this.setData({ canBind: households.length === 0 && person === undefined })
  },

  showLast(error: unknown) {
    const { key } = this.data
    const last = error instanceof CallError && error.unanswered ? lastCard(key) : null
    if (last) {
      const now = Date.now()
      const notice = STATE_SAYS.lastSeen(momentWords(toIso(last.at), now))
      this.setData({ state: READY, card: cardScreen(last.value, now), notice })
      return
    }
    const notFound =
      error instanceof CallError && ['UNKNOWN_DOOR_CODE', 'NOT_FOUND', 'INVALID_INPUT'].includes(error.code)
    if (!notFound) this.setData({ state: phaseOfError(error) })
    else this.setData({ state: key.doorCode === undefined && key.areaCode === undefined ? NO_HOME : UNKNOWN })
  },

  async onAction() {
    if (this.data.state.phase !== 'empty') {
      this.setData({ state: LOADING })
      await this.load()
      return
    }
    const scanned = await scanDoorCode()
    if (scanned === 'unknown') void wx.showToast({ title: CARD_WORDS.notACard, icon: 'none' })
    if (scanned === null || scanned === 'unknown') return
    this.setData({ key: scanned, state: LOADING })
    await this.load()
  },

  onCall(event: WechatMiniprogram.CustomEvent<{ phone: string }>) {
    void ring(event.detail.phone)
  },

  async onSave(event: WechatMiniprogram.CustomEvent<{ name: string; phone: string; title: string }>) {
    const { name, phone, title } = event.detail
    const saved = await saveContact({ name, phone, note: title })
    if (saved) void wx.showToast({ title: CARD_WORDS.saved, icon: 'none' })
  },

  onAskBind() {
    this.setData({ binding: true, problem: '' })
  },

  onCloseBind() {
    this.setData({ binding: false })
  },

  onName(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ name: event.detail.value, problem: '', fields: {} })
  },

  onPhone(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ phone: event.detail.value, problem: '', fields: {} })
  },

  async onBind() {
    const { key, name, phone } = this.data
    if (key.doorCode === undefined) return
    if (name.trim() === '') {
      this.setData({ fields: { name: CARD_WORDS.bindNeedName } })
      return
    }
    this.setData({ busy: true })
    try {
      const { state } = await bindHousehold({
        doorCode: key.doorCode,
        name: name.trim(),
        ...(phone.trim() !== '' && { phone: phone.trim() }),
      })
      const notice = state === 'pending' ? CARD_WORDS.bindPending : CARD_WORDS.bindDone
      this.setData({ binding: false, canBind: false, notice })
    } catch (error) {
      this.setData({ problem: sentenceOf(error) })
      if (error instanceof CallError) this.setData({ fields: error.fields })
    } finally {
      this.setData({ busy: false })
    }
  },

  onReport() {
    const { doorCode } = this.data.key
    const query = doorCode === undefined ? '' : `?doorCode=${encodeURIComponent(doorCode)}`
    void wx.navigateTo({ url: `/pages/report/index${query}` })
  },
})

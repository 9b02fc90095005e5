import { ME_WORDS } from '../../domain/words/pages/me'
import { MESSAGES_SAYS } from '../../domain/words/pages/messages'
import { accountScreen, type AccountScreen } from '../../presenters/account-screen'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../presenters/page-phase'
import { bindPost, showAccount } from '../../services/account'
import { CallError } from '../../services/call-error'
import { doorCodeIn, scanDoorCode } from '../../services/door-code'
import { myGrid } from '../../services/my-grid'
import { countUnread } from '../../services/message'
import { chooseTextSize, textSize, type TextSize } from '../../services/text-size'
import { initially } from '../../presenters/initially'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

Page({
  data: {
    w: ME_WORDS,
    elder: false,
    state: LOADING,
    account: initially<AccountScreen | null>(null),
    news: '',
    /** The grid that was picked on this phone. */
    picked: '',
    size: initially<TextSize>('standard'),
    sheet: initially<'' | 'code' | 'post'>(''),
    code: '',
    name: '',
    busy: false,
    problem: '',
  },

  onShow(): Promise<void> {
    const size = textSize()
    this.setData({ size, elder: size === 'elder', picked: myGrid()?.name ?? '' })
    return this.load()
  },

  async load(): Promise<void> {
    try {
      this.setData({ account: accountScreen(await showAccount()), state: READY })
      await this.loadNews()
    } catch (error) {
      this.setData({ state: phaseOfError(error) })
    }
  },

  /** The page is there without it. */
  async loadNews() {
    try {
      const unread = await countUnread()
      this.setData({ news: unread === 0 ? '' : MESSAGES_SAYS.head(unread) })
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      this.setData({ news: '' })
    }
  },

  onMessages() {
    void wx.navigateTo({ url: '/pages/messages/index' })
  },

  async onScan() {
    const scanned = await scanDoorCode()
    if (scanned === 'unknown') void wx.showToast({ title: ME_WORDS.notACard, icon: 'none' })
    else if (scanned !== null) openCard(scanned.doorCode)
  },

  onFindGrid() {
    void wx.navigateTo({ url: '/pages/my-grid/index' })
  },

  onTypeCode() {
    this.setData({ sheet: 'code', code: '', problem: '' })
  },

  onBindPost() {
    this.setData({ sheet: 'post', code: '', problem: '' })
  },

  onClose() {
    this.setData({ sheet: '' })
  },

  onCode(event: Typed) {
    this.setData({ code: event.detail.value, problem: '' })
  },

  onName(event: Typed) {
    this.setData({ name: event.detail.value, problem: '' })
  },

  onShowCard() {
    const scanned = doorCodeIn(this.data.code)
    if (scanned === 'unknown') {
      this.setData({ problem: ME_WORDS.needCode })
      return
    }
    this.setData({ sheet: '' })
    openCard(scanned.doorCode)
  },

  async onSendPost() {
    const code = this.data.code.trim()
    const name = this.data.name.trim()
    if (code === '') {
      this.setData({ problem: ME_WORDS.needOneTimeCode })
      return
    }
    this.setData({ busy: true })
    try {
      await bindPost({ code, ...(name !== '' && { name }) })
      this.setData({ sheet: '' })
      void wx.showToast({ title: ME_WORDS.bound, icon: 'none' })
      await this.load()
    } catch (error) {
      this.setData({ problem: sentenceOf(error) })
    } finally {
      this.setData({ busy: false })
    }
  },

  onSize(event: WechatMiniprogram.CustomEvent<{ value: TextSize }>) {
    const size = event.detail.value
    chooseTextSize(size)
    this.setData({ size, elder: size === 'elder' })
  },

  onLink(event: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
    void wx.navigateTo({ url: event.currentTarget.dataset.url })
  },
})

function openCard(doorCode: string): void {
  void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(doorCode)}` })
}

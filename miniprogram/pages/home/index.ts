import { HOME_SAYS, HOME_WORDS } from '../../domain/words/pages/home'
import { LOADING, phaseOfError, READY } from '../../presenters/page-phase'
import { homeCard, type HomeCard } from '../../presenters/home-card'
import { reportLines, type ReportLine } from '../../presenters/report-line'
import { showAccount } from '../../services/account'
import { CallError } from '../../services/call-error'
import { lastCard, showCard } from '../../services/card'
import { scanDoorCode } from '../../services/door-code'
import { waitingDrafts } from '../../services/drafts'
import { lastInbox, lastMine, listInbox, listMine } from '../../services/report'
import { sendWaiting } from '../../services/outbox'
import { ring } from '../../services/phone'
import { textSize } from '../../services/text-size'
import { initially } from '../../presenters/initially'

const LATEST = 3

Page({
  data: {
    w: HOME_WORDS,
    elder: false,
    state: LOADING,
    greeting: initially<string>(HOME_WORDS.greeting),
    card: initially<HomeCard | null>(null),
    hasHome: false,
    isStaff: false,
    todo: '',
    latest: [] as ReportLine[],
    waiting: '',
    sending: false,
  },

  onShow(): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load() {
    const waiting = waitingDrafts().length
    this.setData({ waiting: waiting === 0 ? '' : HOME_SAYS.waitingTitle(waiting) })
    try {
      const { person, households } = await showAccount()
      const hasHome = households.length > 0
      this.setData({
        state: READY,
        greeting: person ? HOME_SAYS.greetingTo(person.name) : HOME_WORDS.greeting,
        isStaff: person !== undefined,
        hasHome,
      })
      await Promise.all([hasHome && this.loadCard(), this.loadLatest(), person && this.loadTodo()])
    } catch (error) {
      this.setData({ state: phaseOfError(error) })
    }
  },

  async loadCard() {
    const card = await showCard({}).catch(kept(() => lastCard({})?.value))
    this.setData({ card: card ? homeCard(card) : null })
  },

  async loadLatest() {
    const page = await listMine().catch(kept(() => lastMine()?.value))
    this.setData({ latest: page ? reportLines(page, Date.now()).slice(0, LATEST) : [] })
  },

  async loadTodo() {
    const page = await listInbox().catch(kept(() => lastInbox()?.value))
    if (!page) return
    const count = `${page.items.length}${page.cursor === undefined ? '' : '+'}`
    this.setData({ todo: page.items.length === 0 ? '' : HOME_SAYS.todoCount(count) })
  },

  async onScan() {
    const scanned = await scanDoorCode()
    if (scanned === null) return
    if (scanned === 'unknown') {
      void wx.showToast({ title: HOME_WORDS.notACard, icon: 'none' })
      return
    }
    void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(scanned.doorCode)}` })
  },

  async onSendWaiting() {
    this.setData({ sending: true })
    const sent = await sendWaiting()
    this.setData({ sending: false })
    if (sent.length > 0) void wx.showToast({ title: HOME_WORDS.sent, icon: 'none' })
    await this.load()
  },

  onReport() {
    void wx.navigateTo({ url: '/pages/report/index' })
  },

  onCard() {
    void wx.navigateTo({ url: '/pages/card/index' })
  },

  onInbox() {
    void wx.navigateTo({ url: '/packages/staff/inbox/index' })
  },

  onArea() {
    void wx.navigateTo({ url: '/packages/staff/area/index' })
  },

  onAll() {
    void wx.switchTab({ url: '/pages/mine/index' })
  },

  onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
    void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
  },

  onCall(event: WechatMiniprogram.CustomEvent<{ phone: string }>) {
    void ring(event.detail.phone)
  },
})

/** A part of the page that can't be had is shown as it was last seen; the others still come. */
function kept<T>(last: () => T | undefined): (error: unknown) => T | undefined {
  return (error) => {
    if (!(error instanceof CallError)) throw error
    return last()
  }
}

import { toIso } from '../../domain/clock/china-time'
import { MESSAGES_SAYS, MESSAGES_WORDS } from '../../domain/words/pages/messages'
import { STATE_SAYS } from '../../domain/words/states'
import { initially } from '../../presenters/initially'
import { messageLine, reminders, type MessageLine, type Reminders } from '../../presenters/message-screen'
import { lookAgain } from '../../presenters/look-again'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../presenters/page-phase'
import { readOn } from '../../presenters/read-on'
import { momentWords } from '../../presenters/time'
import { accountOrNobody } from '../../services/account'
import { CallError } from '../../services/call-error'
import { lastMessages, listMessages, markRead, type MessagePage } from '../../services/message'
import { askConsent, listTemplates } from '../../services/subscribe'
import { follow } from '../../services/live'
import { textSize } from '../../services/text-size'

const EMPTY = emptyPhase({ title: MESSAGES_WORDS.emptyTitle, hint: MESSAGES_WORDS.emptyHint })

Page({
  data: {
    w: MESSAGES_WORDS,
    elder: false,
    state: LOADING,
    head: '',
    unread: 0,
    lines: [] as MessageLine[],
    reminders: initially<Reminders | null>(null),
    cursor: '',
    more: false,
    notice: '',
  },

  onShow(): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    follow(this, { look: () => lookAgain(this) })
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load(): Promise<void> {
    try {
      this.show(await listMessages(), Date.now())
      this.setData({ notice: '' })
    } catch (error) {
      this.showLast(error)
      return
    }
    await this.loadReminders()
  },

  /** Without a network the last list is shown, with its time. */
  showLast(error: unknown) {
    const last = error instanceof CallError && error.unanswered ? lastMessages() : null
    if (!last) {
      this.setData({ state: phaseOfError(error) })
      return
    }
    const now = Date.now()
    this.show({ items: last.value.items, unread: last.value.unread }, now)
    this.setData({ notice: STATE_SAYS.lastSeen(momentWords(toIso(last.at), now)) })
  },

  show({ items, unread, cursor = '' }: MessagePage, now: number) {
    this.setData({
      state: items.length === 0 ? EMPTY : READY,
      lines: items.map((item) => messageLine(item, now)),
      unread,
      head: MESSAGES_SAYS.head(unread),
      cursor,
    })
  },

  /** The messages are there without it. */
  async loadReminders() {
    try {
      const [templates, { person }] = await Promise.all([listTemplates(), accountOrNobody()])
      this.setData({ reminders: reminders(templates, person !== undefined) })
    } catch (error) {
      this.setData({ notice: sentenceOf(error) })
    }
  },

  onReachBottom(): Promise<void> {
    return readOn(this, async (from) => {
      const { items, cursor = '' } = await listMessages(from)
      const now = Date.now()
      this.setData({ lines: [...this.data.lines, ...items.map((item) => messageLine(item, now))], cursor })
    })
  },

  /** The report opens at once; that the message was read is noted meanwhile. */
  onOpen(event: WechatMiniprogram.TouchEvent<object, object, { id: string; url: string; unread: boolean }>) {
    const { id, url, unread } = event.currentTarget.dataset
    if (unread) void this.read({ ids: [id] })
    void wx.navigateTo({ url })
  },

  onReadAll(): Promise<void> {
    return this.read({ all: true })
  },

  async read(which: { ids: string[] } | { all: true }): Promise<void> {
    try {
      const unread = await markRead(which)
      const isRead = (id: string): boolean => !('ids' in which) || which.ids.includes(id)
      const lines = this.data.lines.map((line) => (isRead(line.id) ? { ...line, unread: false } : line))
      this.setData({ lines, unread, head: MESSAGES_SAYS.head(unread) })
    } catch (error) {
      this.setData({ notice: sentenceOf(error) })
    }
  },

  async onRemind() {
    const asking = askConsent(this.data.reminders?.occasion ?? 'reporter', true)
    const title = (await asking.settle()) ? MESSAGES_WORDS.wechatAnswered : MESSAGES_WORDS.wechatNotAsked
    void wx.showToast({ title, icon: 'none' })
    await this.loadReminders()
  },
})

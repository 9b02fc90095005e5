import { toIso } from '../../../domain/clock/china-time'
import { INBOX_SAYS, INBOX_WORDS } from '../../../domain/words/pages/inbox'
import { STATE_SAYS } from '../../../domain/words/states'
import { lookAgain } from '../../../presenters/look-again'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { momentWords } from '../../../presenters/time'
import { CallError } from '../../../services/call-error'
import { lastInbox, listInbox } from '../../../services/report'
import { follow } from '../../../services/live'
import { textSize } from '../../../services/text-size'

const EMPTY = emptyPhase({ title: INBOX_WORDS.emptyTitle, hint: INBOX_WORDS.emptyHint })

Page({
  data: {
    w: INBOX_WORDS,
    elder: false,
    state: LOADING,
    head: '',
    lines: [] as ReportLine[],
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
      const page = await listInbox()
      this.show(reportLines(page, Date.now(), 'staff'), page.cursor)
      this.setData({ notice: '' })
    } catch (error) {
      const last = error instanceof CallError && error.unanswered ? lastInbox() : null
      if (!last) {
        this.setData({ state: phaseOfError(error) })
        return
      }
      const now = Date.now()
      this.show(reportLines(last.value, now, 'staff'), undefined)
      this.setData({ notice: STATE_SAYS.lastSeen(momentWords(toIso(last.at), now)) })
    }
  },

  show(lines: ReportLine[], cursor: string | undefined) {
    this.setData({
      state: lines.length === 0 ? EMPTY : READY,
      head: INBOX_SAYS.head(`${lines.length}${cursor === undefined ? '' : '+'}`),
      lines,
      cursor: cursor ?? '',
    })
  },

  onReachBottom(): Promise<void> {
    return readOn(this, async (cursor) => {
      const page = await listInbox(cursor)
      this.show([...this.data.lines, ...reportLines(page, Date.now(), 'staff')], page.cursor)
    })
  },

  onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
    void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
  },
})

import { DESK_SECTIONS, type DeskSection } from '../../../domain/life/attention'
import { countWords } from '../../../domain/words/count'
import { DESK_PAGE_WORDS, DESK_WORDS } from '../../../domain/words/pages/desk'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { listDesk, type DeskPage } from '../../../services/report'
import { textSize } from '../../../services/text-size'
import { initially } from '../../../presenters/initially'

interface Section {
  section: DeskSection
  name: string
  count: string
}

type Counts = NonNullable<DeskPage['counts']>

const sectionsWith = (counts: Counts): Section[] =>
  DESK_SECTIONS.map((section) => ({
    section,
    name: DESK_WORDS[section].name,
    count: countWords(counts.find((one) => one.section === section)?.count ?? 0),
  }))

Page({
  data: {
    w: DESK_PAGE_WORDS,
    elder: false,
    state: LOADING,
    /** Whether the counts have come: before that there is nothing to choose. */
    known: false,
    sections: [] as Section[],
    section: initially<DeskSection>('unplaced'),
    hint: DESK_WORDS.unplaced.hint,
    lines: [] as ReportLine[],
    cursor: '',
    more: false,
    notice: '',
  },

  onShow(): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load(): Promise<void> {
    const { section } = this.data
    try {
      const page = await listDesk(section)
      // Another section may have been chosen meanwhile.
      if (section === this.data.section) this.show(reportLines(page, Date.now(), 'staff'), page)
    } catch (error) {
      this.setData({ state: phaseOfError(error) })
    }
  },

  show(lines: ReportLine[], { cursor, counts }: DeskPage) {
    const { section } = this.data
    const { hint, empty } = DESK_WORDS[section]
    this.setData({
      state: lines.length === 0 ? emptyPhase({ title: DESK_PAGE_WORDS.emptyTitle, hint: empty }) : READY,
      hint,
      lines,
      cursor: cursor ?? '',
      notice: '',
      ...(counts && { known: true, sections: sectionsWith(counts) }),
    })
  },

  onSection(event: WechatMiniprogram.TouchEvent<object, object, { section: DeskSection }>): Promise<void> {
    const { section } = event.currentTarget.dataset
    this.setData({ section, state: LOADING, lines: [], hint: DESK_WORDS[section].hint })
    return this.load()
  },

  onReachBottom(): Promise<void> {
    const { section } = this.data
    return readOn(this, async (cursor) => {
      const page = await listDesk(section, cursor)
      // Another section may have been chosen meanwhile.
      if (section === this.data.section)
        this.show([...this.data.lines, ...reportLines(page, Date.now(), 'staff')], page)
    })
  },

  onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
    void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
  },
})

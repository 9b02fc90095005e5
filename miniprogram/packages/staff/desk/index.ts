import { TRIAGE_SECTIONS, type TriageSection } from '../../../shared/life/attention'
import { countWords } from '../../../shared/words/count'
import { TRIAGE_PAGE_WORDS, TRIAGE_WORDS } from '../../../shared/words/pages/triage'
import { floodLine, type FloodLineShown } from '../../../presenters/flood-screen'
import { lookAgain } from '../../../presenters/look-again'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { CallError } from '../../../services/call-error'
import { listDesk, type DeskPage } from '../../../services/report'
import { ring } from '../../../services/phone'
import { countWaiting } from '../../../services/proposal'
import { textSize } from '../../../services/text-size'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { followInTime } from '../../../presenters/time-in-view'

interface Section {
	section: TriageSection
	name: string
	count: string
}

type Counts = NonNullable<DeskPage['counts']>

const sectionsWith = (counts: Counts): Section[] =>
	TRIAGE_SECTIONS.map((section) => ({
		section,
		name: TRIAGE_WORDS[section].name,
		count: countWords(counts.find((one) => one.section === section)?.count ?? 0),
	}))

/** A line, and what the button to ring somebody says. */
interface DeskLine extends ReportLine {
	callText: string
}

const deskLines = (page: DeskPage): DeskLine[] =>
	reportLines(page, Date.now(), 'staff').map((line) => ({
		...line,
		callText: line.ring ? TRIAGE_PAGE_WORDS.call(line.ring.name) : '',
	}))

const firstWithSomething = (counts: Counts): TriageSection | undefined =>
	TRIAGE_SECTIONS.find((section) => counts.some((one) => one.section === section && one.count > 0))

Page({
	data: {
		w: TRIAGE_PAGE_WORDS,
		elder: false,
		state: LOADING,
		/** Whether the counts have come: before that there is nothing to choose. */
		known: false,
		sections: [] as Section[],
		section: initially<TriageSection>('urgent'),
		hint: TRIAGE_WORDS.urgent.hint,
		floods: [] as FloodLineShown[],
		lines: [] as DeskLine[],
		cursor: '',
		more: false,
		notice: '',
		/** How many changes of the roster wait for a second person; empty where none does, or nobody asked the caller. */
		proposals: '',
	},

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		followInTime(this, { look: () => lookAgain(this) })
		void this.countProposals()
		return this.load()
	},

	/** Beside the desk, never in its way: what goes wrong with the desk itself is said. */
	async countProposals(): Promise<void> {
		try {
			const count = await countWaiting()
			this.setData({ proposals: count > 0 ? TRIAGE_PAGE_WORDS.proposals(countWords(count)) : '' })
		} catch (error) {
			if (!(error instanceof CallError)) throw error
			this.setData({ proposals: '' })
		}
	},

	onProposals() {
		void wx.navigateTo({ url: '/packages/roster/proposals/index' })
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		const { section } = this.data
		try {
			const page = await listDesk(section)
			// Another section may have been chosen meanwhile.
			if (section === this.data.section) this.show(deskLines(page), page)
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	show(lines: DeskLine[], { cursor, counts, floods }: DeskPage) {
		const { section } = this.data
		const fullest = counts && !this.isChosen && lines.length === 0 && firstWithSomething(counts)
		if (fullest) {
			this.choose(fullest)
			return
		}
		const { hint, empty } = TRIAGE_WORDS[section]
		this.setData({
			state: lines.length === 0 ? emptyPhase({ title: TRIAGE_PAGE_WORDS.emptyTitle, hint: empty }) : READY,
			hint,
			lines,
			cursor: cursor ?? '',
			notice: '',
			...(counts && { known: true, sections: sectionsWith(counts) }),
			...(floods && { floods: floods.map(floodLine) }),
		})
	},

	onSection(event: WechatMiniprogram.TouchEvent<object, object, { section: TriageSection }>) {
		this.isChosen = true
		this.choose(event.currentTarget.dataset.section)
	},

	/** Whoever has not chosen yet sees the first section with something in it. */
	isChosen: false,

	choose(section: TriageSection) {
		this.setData({ section, state: LOADING, lines: [], hint: TRIAGE_WORDS[section].hint })
		void this.load()
	},

	onRing(event: WechatMiniprogram.TouchEvent<object, object, { phone: string }>) {
		void ring(event.currentTarget.dataset.phone)
	},

	onReachBottom(): Promise<void> {
		const { section } = this.data
		return readOn(this, async (cursor) => {
			const page = await listDesk(section, cursor)
			// Another section may have been chosen meanwhile.
			if (section === this.data.section) this.show([...this.data.lines, ...deskLines(page)], page)
		})
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})

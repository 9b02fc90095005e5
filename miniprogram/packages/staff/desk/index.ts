import { TRIAGE_SECTIONS, type TriageSection } from '../../../shared/life/attention'
import { countWords } from '../../../shared/words/count'
import { TRIAGE_PAGE_WORDS, TRIAGE_WORDS } from '../../../shared/words/pages/triage'
import { floodLine, type FloodLineShown } from '../../../presenters/flood-screen'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase, LOADING, type PagePhase } from '../../../presenters/page-phase'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { CallError } from '../../../services/call-error'
import { listDesk, type DeskPage } from '../../../services/report'
import { countWaiting } from '../../../services/proposal'
import { initially } from '../../../presenters/initially'
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
		who: line.who || TRIAGE_PAGE_WORDS.yours,
		callText: line.ring ? TRIAGE_PAGE_WORDS.call(line.ring.name) : '',
	}))

const firstWithSomething = (counts: Counts): TriageSection | undefined =>
	TRIAGE_SECTIONS.find((section) => counts.some((one) => one.section === section && one.count > 0))

listPage({
	data: {
		w: TRIAGE_PAGE_WORDS,
		/** Whether the counts have come: before that there is nothing to choose. */
		known: false,
		sections: [] as Section[],
		section: initially<TriageSection>('urgent'),
		hint: TRIAGE_WORDS.urgent.hint,
		floods: [] as FloodLineShown[],
		/** How many changes of the roster wait for a second person; empty where none does, or nobody asked the caller. */
		proposals: '',
	},
	reads: 'onShow',

	onShow() {
		followInTime(this, { look: () => this.lookAgain() })
		void this.countProposals()
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

	/** Until a section is chosen, the first one with something in it is shown. */
	isChosen: false,

	ask(cursor): Promise<DeskPage> {
		return listDesk(this.data.section, cursor)
	},
	linesOf: deskLines,
	beside: ({ counts, floods }) => ({
		...(counts && { known: true, sections: sectionsWith(counts) }),
		...(floods && { floods: floods.map(floodLine) }),
	}),
	empty(page): PagePhase {
		if (this.fuller(page)) return LOADING
		return emptyPhase({ title: TRIAGE_PAGE_WORDS.emptyTitle, hint: TRIAGE_WORDS[this.data.section].empty })
	},
	async afterwards(page): Promise<void> {
		const section = this.fuller(page)
		if (section) await this.choose(section)
	},

	/** The first section with something in it, where the shown one is empty and was not chosen. */
	fuller({ items, counts }: DeskPage): TriageSection | undefined {
		return !this.isChosen && items.length === 0 && counts ? firstWithSomething(counts) : undefined
	},

	onSection(event: WechatMiniprogram.TouchEvent<object, object, { section: TriageSection }>): Promise<void> {
		this.isChosen = true
		return this.choose(event.currentTarget.dataset.section)
	},

	choose(section: TriageSection): Promise<void> {
		this.setData({ section, state: LOADING, lines: [], cursor: '', hint: TRIAGE_WORDS[section].hint })
		return this.load()
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})

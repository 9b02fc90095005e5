import {
	SEARCH_WORDS as WORDS,
	UNDERSTOOD_OWN_WORDS,
	UNDERSTOOD_WORDS,
} from '../../shared/words/pages/search'
import { listPage } from '../../presenters/list-page'
import { emptyPhase, LOADING, phaseOfError, READY, type PagePhase } from '../../presenters/page-phase'
import { reportLines, type ReportLine } from '../../presenters/report-line'
import {
	asksSomething,
	PERIOD_OPTIONS,
	searchInput,
	STATE_OPTIONS,
	type SearchForm,
} from '../../presenters/search-form'
import { keepTime } from '../../presenters/time-in-view'
import { CallError } from '../../services/call-error'
import { knownCategories } from '../../services/category'
import type { Mine } from '../../services/report'
import { searchReports, type Found, type SearchInput } from '../../services/search'
import { initially } from '../../presenters/initially'

type Changed = WechatMiniprogram.CustomEvent<{ value: string }>

const anyCategory: { code: string; name: string } = { code: '', name: WORDS.anyCategory }
const categories = (): { code: string; name: string }[] => [
	anyCategory,
	...knownCategories().map(({ code, name }) => ({ code, name })),
]

listPage({
	data: {
		w: WORDS,
		/** Which of the own reports; those of the areas else. */
		own: initially<Mine | null>(null),
		hint: '',
		text: '',
		problem: '',
		narrow: false,
		stateOptions: STATE_OPTIONS,
		periodOptions: PERIOD_OPTIONS,
		categories: [anyCategory],
		category: 0,
		open: initially<SearchForm['state']>('any'),
		period: initially<SearchForm['period']>('any'),
		/** Whether anything was looked for. */
		asked: false,
		understood: '',
		state: READY,
	},

	reads: 'whenAsked',
	hasHelper: true,

	/** The search that the shown list answers. */
	question: initially<SearchInput>({}),

	onLoad({ own }: { own?: Mine }) {
		const hint = own ? WORDS.ownHint : WORDS.staffHint
		this.setData({ own: own ?? null, hint, categories: categories() })
	},

	onShow() {
		keepTime(this)
	},

	onText({ detail }: Changed) {
		this.setData({ text: detail.value, problem: '' })
	},

	onConfirm({ detail }: Changed): Promise<void> {
		this.setData({ text: detail.value })
		return this.onGo()
	},

	onNarrow() {
		this.setData({ narrow: !this.data.narrow })
	},

	onState({ detail }: WechatMiniprogram.CustomEvent<{ value: SearchForm['state'] }>): Promise<void> {
		this.setData({ open: detail.value })
		return this.again()
	},

	onPeriod({ detail }: WechatMiniprogram.CustomEvent<{ value: SearchForm['period'] }>): Promise<void> {
		this.setData({ period: detail.value })
		return this.again()
	},

	onCategory({ detail }: Changed): Promise<void> {
		this.setData({ category: Number(detail.value) })
		return this.again()
	},

	/** A choice counts at once where something is shown already. */
	async again(): Promise<void> {
		if (this.data.asked) await this.onGo()
	},

	async onGo(): Promise<void> {
		const { text, open, period, category, categories: all } = this.data
		const form = { text, state: open, period, category: all[category]?.code ?? '' }
		const question = searchInput(form, Date.now())
		if (!asksSomething(question)) {
			this.setData({ asked: false, lines: [], cursor: '', state: READY, problem: WORDS.staffHint })
			if (this.data.own) this.setData({ problem: WORDS.ownHint })
			return
		}
		this.question = question
		this.setData({
			asked: true,
			state: LOADING,
			lines: [],
			cursor: '',
			problem: '',
			notice: '',
			understood: '',
		})
		await this.load()
	},

	ask(cursor): Promise<Found> {
		return searchReports(this.data.own, this.question, cursor)
	},
	linesOf(found): ReportLine[] {
		return reportLines(found, Date.now(), this.data.own ? 'resident' : 'staff')
	},
	beside({ understood }): object {
		return { understood: (this.data.own ? UNDERSTOOD_OWN_WORDS : UNDERSTOOD_WORDS)[understood] }
	},
	empty(): PagePhase {
		return emptyPhase({ title: WORDS.noneTitle, hint: this.data.own ? WORDS.noneOwnHint : WORDS.noneHint })
	},

	fail(error): void {
		const problem = error instanceof CallError ? (error.fields['text'] ?? '') : ''
		if (problem === '') this.setData({ state: phaseOfError(error) })
		else this.setData({ problem, asked: false, state: READY })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		const page = this.data.own ? '/pages/detail/index' : '/packages/staff/handle/index'
		void wx.navigateTo({ url: `${page}?id=${event.detail.id}` })
	},
})

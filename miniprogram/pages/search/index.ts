import {
	SEARCH_WORDS as WORDS,
	UNDERSTOOD_OWN_WORDS,
	UNDERSTOOD_WORDS,
} from '../../shared/words/pages/search'
import { onHelper } from '../../presenters/on-helper'
import { forReader, type Helper } from '../../presenters/for-reader'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../presenters/page-phase'
import { readOn } from '../../presenters/read-on'
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
import { searchReports, type Found, type SearchInput } from '../../services/search'
import { initially } from '../../presenters/initially'

type Changed = WechatMiniprogram.CustomEvent<{ value: string }>

const anyCategory: { code: string; name: string } = { code: '', name: WORDS.anyCategory }
const categories = (): { code: string; name: string }[] => [
	anyCategory,
	...knownCategories().map(({ code, name }) => ({ code, name })),
]

Page({
	data: {
		w: WORDS,
		elder: false,
		helper: initially<Helper | null>(null),
		own: false,
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
		lines: [] as ReportLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onHelper,

	/** What the list that is shown answers. */
	question: initially<SearchInput>({}),

	onLoad({ own = '' }: { own?: string }) {
		const isOwn = own !== ''
		const hint = isOwn ? WORDS.ownHint : WORDS.staffHint
		this.setData({ ...forReader(), own: isOwn, hint, categories: categories() })
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

	async load(): Promise<void> {
		const { question } = this
		try {
			const found = await searchReports(this.data.own, question)
			// Something else may have been asked meanwhile.
			if (question === this.question) this.show([], found)
		} catch (error) {
			if (question === this.question) this.fail(error)
		}
	},

	fail(error: unknown) {
		const problem = error instanceof CallError ? (error.fields['text'] ?? '') : ''
		if (problem === '') this.setData({ state: phaseOfError(error) })
		else this.setData({ problem, asked: false, state: READY })
	},

	show(before: ReportLine[], found: Found) {
		const { own } = this.data
		const lines = [...before, ...reportLines(found, Date.now(), own ? 'resident' : 'staff')]
		const isNone = lines.length === 0 && found.cursor === undefined
		const hint = own ? WORDS.noneOwnHint : WORDS.noneHint
		this.setData({
			state: isNone ? emptyPhase({ title: WORDS.noneTitle, hint }) : READY,
			understood: (own ? UNDERSTOOD_OWN_WORDS : UNDERSTOOD_WORDS)[found.understood],
			lines,
			cursor: found.cursor ?? '',
		})
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const { question } = this
			const found = await searchReports(this.data.own, question, cursor)
			if (question === this.question) this.show(this.data.lines, found)
		})
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		const page = this.data.own ? '/pages/detail/index' : '/packages/staff/handle/index'
		void wx.navigateTo({ url: `${page}?id=${event.detail.id}` })
	},
})

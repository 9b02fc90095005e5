import { LIST_WORDS as WORDS } from '../../../shared/words/pages/household-list'
import { SHEETS_WORDS } from '../../../shared/words/pages/roster-sheets'
import { attempt } from '../../../presenters/attempt'
import { initially } from '../../../presenters/initially'
import { deniedPhase, READY } from '../../../presenters/page-phase'
import { makesPlans } from '../../../presenters/plan-posts'
import { readingPage } from '../../../presenters/reading-page'
import { withChoice, type Question } from '../../../presenters/sheet-choices'
import { SHEET_TAPS } from '../../../presenters/sheet-taps'
import { showAccount } from '../../../services/account'
import { keepList, readList, type ListSource, type ReadList } from '../../../services/household-list'
import { leavePage } from '../../../services/leave-page'
import { chooseRosterFile, uploadFileOf, type SheetChoice } from '../../../services/roster-import'
import { listQuestion, listScreen, type ListScreen } from './list-screen'

const SHOWN_AT_ONCE = 30

const NO_POST = deniedPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint })

type Asked = WechatMiniprogram.CustomEvent<{ ask: string }, object, { index: number }>

/** A list of households, out of a file or pasted: which were understood, which not and why, before anything starts. */
readingPage({
	...SHEET_TAPS,

	data: {
		w: WORDS,
		sheetWords: SHEETS_WORDS,
		text: '',
		screen: initially<ListScreen | null>(null),
		question: initially<Question | null>(null),
		problem: '',
		busy: false,
	},

	areaCode: '',
	source: initially<ListSource | null>(null),
	choices: initially<SheetChoice[]>([]),
	list: initially<ReadList | null>(null),
	asked: { index: 0, ask: '' },
	shown: SHOWN_AT_ONCE,

	onLoad({ area = '' }: Record<string, string | undefined>) {
		this.areaCode = area
	},

	ask: showAccount,
	show({ person }): void {
		this.setData({ state: makesPlans(person?.posts ?? []) ? READY : NO_POST })
	},

	onText(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ text: event.detail.value, problem: '' })
	},

	async onPick(): Promise<void> {
		await attempt(this, async () => {
			const file = await chooseRosterFile()
			if (file) await this.look({ name: file.name, fileId: await uploadFileOf(file) }, [])
		})
	},

	async onRead(): Promise<void> {
		const { text } = this.data
		await attempt(this, () => this.look({ name: WORDS.pasted, text }, []))
	},

	/** Has the list read as the choices say; what was shown stays where there is no answer. */
	async look(source: ListSource, choices: SheetChoice[]): Promise<void> {
		this.list = await readList(this.areaCode, source, choices)
		this.source = source
		this.choices = choices
		this.shown = SHOWN_AT_ONCE
		this.setData({ screen: listScreen(source.name, this.list, this.shown) })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	onMore() {
		const { list, source } = this
		if (!list || !source) return
		this.shown += SHOWN_AT_ONCE
		this.setData({ screen: listScreen(source.name, list, this.shown) })
	},

	onAsk({ detail: { ask }, currentTarget }: Asked) {
		const { index } = currentTarget.dataset
		const sheet = this.list?.sheets[index]
		if (!sheet) return
		this.asked = { index, ask }
		this.setData({ question: listQuestion(sheet, ask) })
	},

	async answer(value: string): Promise<void> {
		const { source } = this
		const { index, ask } = this.asked
		const sheet = this.list?.sheets[index]
		this.setData({ question: null })
		if (!sheet || !source) return
		const choices = withChoice(this.choices, sheet, ask, value)
		await attempt(this, () => this.look(source, choices))
	},

	onPickOther() {
		this.list = null
		this.setData({ screen: null, problem: '' })
	},

	onTake() {
		const { list, source } = this
		if (!list || !source) return
		keepList({ areaCode: this.areaCode, name: source.name, households: list.households })
		void leavePage()
	},
})

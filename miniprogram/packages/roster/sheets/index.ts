import { SHEETS_WORDS as WORDS } from '../../../shared/words/pages/roster-sheets'
import { initially } from '../../../presenters/initially'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { CallError } from '../../../services/call-error'
import {
	forgetImport,
	keepImport,
	keptImport,
	lookAtFile,
	type KeptImport,
	type SheetUnderstanding,
} from '../../../services/roster-import'
import { questionOf, withChoice, type Question } from '../../../presenters/sheet-choices'
import { SHEET_TAPS } from '../../../presenters/sheet-taps'
import { canGo, isLacking, sheetCards, type SheetCard } from '../../../presenters/sheet-screen'

const IMPORT = '/packages/roster/import/index'

const NO_FILE = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint, action: WORDS.emptyAction })

type Asked = WechatMiniprogram.CustomEvent<{ ask: string }, object, { index: number }>

readingPage({
	...SHEET_TAPS,

	data: {
		w: WORDS,
		file: '',
		cards: initially<SheetCard[]>([]),
		canGo: false,
		isLacking: false,
		/** Why the file is none. */
		refused: '',
		/** Why a change could not be shown. */
		problem: '',
		busy: false,
		question: initially<Question | null>(null),
	},

	sheets: initially<SheetUnderstanding[]>([]),
	asked: { index: 0, ask: '' },
	answering: initially<Promise<void> | null>(null),
	/** How many choices wait for the one that is looked at now. */
	waiting: 0,

	async ask(): Promise<KeptImport | null> {
		const kept = keptImport()
		this.setData({ state: LOADING, refused: '' })
		await requireClerk()
		if (kept) await this.look(kept)
		return kept
	},
	show(kept): void {
		if (!kept) this.setData({ state: NO_FILE })
	},
	fail(error): void {
		const isNone = error instanceof CallError && ['BAD_ROSTER_FILE', 'FOREIGN_FILE'].includes(error.code)
		if (isNone) forgetImport()
		this.setData(isNone ? { state: READY, refused: sentenceOf(error) } : { state: phaseOfError(error) })
	},

	onStateAction() {
		return keptImport() ? this.load() : this.onPickOther()
	},

	/** Asks how the file is understood with the choices so far, and shows it. */
	async look(kept: KeptImport): Promise<void> {
		this.sheets = await lookAtFile(kept)
		this.setData({
			state: READY,
			file: kept.name,
			cards: sheetCards(this.sheets),
			canGo: canGo(this.sheets),
			isLacking: isLacking(this.sheets),
			problem: '',
			busy: this.waiting > 0,
		})
	},

	onAsk({ detail: { ask }, currentTarget }: Asked) {
		const { index } = currentTarget.dataset
		const sheet = this.sheets[index]
		if (!sheet) return
		this.asked = { index, ask }
		this.setData({ question: questionOf(sheet, ask) })
	},

	/** Choices are sent one after the other; the next line can be tapped meanwhile. */
	answer(value: string): Promise<void> {
		const { index, ask } = this.asked
		this.waiting += 1
		this.setData({ question: null, busy: true })
		const before = this.answering ?? Promise.resolve()
		return (this.answering = before.then(() => this.choose(index, ask, value)))
	},

	/** Keeps the choice and shows the sheet with it; without a network, the page stays as it was. */
	async choose(index: number, ask: string, value: string): Promise<void> {
		this.waiting -= 1
		const kept = keptImport()
		const sheet = this.sheets[index]
		if (!kept || !sheet) return
		const next = { ...kept, choices: withChoice(kept.choices, sheet, ask, value) }
		try {
			await this.look(next)
			keepImport(next)
		} catch (error) {
			this.setData({ problem: sentenceOf(error), busy: this.waiting > 0 })
		}
	},

	onGo() {
		const kept = keptImport()
		if (!kept) return
		keepImport({ ...kept, sure: true })
		void wx.redirectTo({ url: `${IMPORT}?go=1` })
	},

	onPickOther() {
		forgetImport()
		void wx.redirectTo({ url: IMPORT })
	},
})

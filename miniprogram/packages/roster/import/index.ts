import { IMPORT_SAYS as SAYS, IMPORT_WORDS as WORDS } from '../../../shared/words/pages/roster-import'
import { TEMPLATE } from '../../../shared/words/roster-template'
import { initially } from '../../../presenters/initially'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import { newLines } from '../../../presenters/read-on'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { CallError } from '../../../services/call-error'
import { proposalPage } from '../../../services/proposal'
import { openWorkbook } from '../../../services/own-file'
import {
	chooseRosterFile,
	forgetImport,
	keepImport,
	keptImport,
	listDifferences,
	readRosterFile,
	runImport,
	uploadRosterFile,
	type ChosenFile,
	type Difference,
	type ImportStep,
	type ImportSummary,
	type KeptImport,
} from '../../../services/roster-import'
import { checkScreen, moreOnScreen, problemText, type CheckScreen } from './check-screen'
import { templateWorkbook } from './template/workbook'
import { doingWith } from './doing'

const SHOWN_AT_ONCE = 30

/** What a fault asks for: go on, check anew because the roster has changed, or another file. */
type Way = 'goOn' | 'again' | 'pick'

/** Calling again does not help here: another file has to be picked. */
const FILE_IS_NONE: readonly string[] = ['BAD_ROSTER_FILE', 'FOREIGN_FILE', 'NOT_FOUND', 'INVALID_INPUT']

readingPage({
	data: {
		w: WORDS,
		stage: initially<'start' | 'working' | 'stopped' | 'checked' | 'done'>('start'),
		/** The name of a file that an earlier visit left unfinished. */
		left: '',
		doing: '',
		percent: 0,
		screen: initially<CheckScreen | null>(null),
		problem: '',
		templateProblem: '',
		way: initially<Way>('goOn'),
		/** What the file changes, as far as it was read, and the cursor behind it. */
		differences: initially<Difference[]>([]),
		differencesCursor: '',
		differencesProblem: '',
		reading: false,
	},

	/** The next reading goes on with the file. */
	goes: false,
	gone: false,
	shown: SHOWN_AT_ONCE,
	file: initially<ChosenFile | null>(null),
	checked: initially<{ name: string; summary: ImportSummary } | null>(null),

	onLoad({ go = '' }: Record<string, string | undefined>) {
		this.goes = go !== ''
	},

	ask: requireClerk,
	/** A clerk who has seen how the file is understood goes on at once. */
	async show(): Promise<void> {
		const kept = keptImport()
		this.setData({ state: READY, stage: 'start', left: kept ? SAYS.left(kept.name) : '' })
		if (!this.goes) return
		this.goes = false
		await this.work()
	},

	/** The work stops after the present step, and goes on when the page is opened again. */
	onUnload() {
		this.gone = true
	},

	async onPick() {
		const file = await chooseRosterFile()
		if (!file) return
		forgetImport()
		this.file = file
		await this.work()
	},

	async onTemplate() {
		this.setData({ templateProblem: '' })
		try {
			await openWorkbook(TEMPLATE.file, templateWorkbook())
		} catch (error) {
			this.setData({ templateProblem: sentenceOf(error) })
		}
	},

	/** The roster has changed: the same file is read and checked against it as it is now. */
	onAgain(): Promise<void> {
		const kept = keptImport()
		if (kept) keepImport({ ...withoutReading(kept), writing: false })
		return this.work()
	},

	onConfirm(): Promise<void> {
		const kept = keptImport()
		if (kept) keepImport({ ...kept, writing: true })
		return this.work()
	},

	onWay(): Promise<void> {
		const { way } = this.data
		return way === 'pick' ? this.onPick() : way === 'again' ? this.onAgain() : this.work()
	},

	/** Does the next step of the file: uploads, reads, checks or writes it. */
	async work(): Promise<void> {
		this.setData({ stage: 'working', doing: doingWith(keptImport()), percent: 0, problem: '' })
		try {
			const kept = await this.uploaded()
			if (!kept) return this.setData({ stage: 'start', left: '' })
			if (!kept.sure) {
				this.onSheets()
				return
			}
			const importId = await this.read(kept)
			const verb = kept.writing ? 'import' : 'check'
			const step = await runImport(verb, importId, (one) => this.tell(verb, one))
			if (step) this.showStep(kept, step.summary)
		} catch (error) {
			this.stop(error)
		}
	},

	async uploaded(): Promise<KeptImport | null> {
		const known = keptImport()
		if (known || !this.file) return known
		const kept = await uploadRosterFile(this.file)
		keepImport(kept)
		return kept
	},

	async read(kept: KeptImport): Promise<string> {
		if (kept.importId !== undefined) return kept.importId
		if (!this.gone) this.setData({ doing: doingWith(kept) })
		const importId = await readRosterFile(kept)
		const readOne = { ...kept, importId }
		keepImport(readOne)
		if (!this.gone) this.setData({ doing: doingWith(readOne) })
		return importId
	},

	/** Says how far it is; false once nobody looks any more. */
	tell(verb: 'check' | 'import', { progress: { done, of } }: ImportStep): boolean {
		if (this.gone) return false
		const percent = of === 0 ? 0 : Math.floor((done / of) * 100)
		this.setData({ doing: verb === 'check' ? SAYS.checking(done, of) : SAYS.writing(done, of), percent })
		return true
	},

	showStep({ name, writing }: KeptImport, summary: ImportSummary) {
		this.checked = { name, summary }
		this.shown = SHOWN_AT_ONCE
		const screen = checkScreen(name, summary, this.shown)
		// A file that is written, or has nothing to write, is done with.
		if (writing || screen.outcome !== 'some') forgetImport()
		this.setData({
			stage: writing ? 'done' : 'checked',
			screen,
			left: '',
			differences: [],
			differencesCursor: '',
		})
		if (!writing && screen.changes) void this.onDifferences()
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	/** The next lines; the first of them come by themselves. */
	async onDifferences() {
		const { differences, differencesCursor: from, reading } = this.data
		const importId = keptImport()?.importId
		if (importId === undefined || reading) return
		this.setData({ reading: true, differencesProblem: '' })
		try {
			const { lines, cursor = '' } = await listDifferences(importId, from === '' ? undefined : from)
			const all = [...differences, ...lines]
			this.setData({ ...newLines('differences', differences, all), differencesCursor: cursor })
		} catch (error) {
			this.setData({ differencesProblem: `${WORDS.differencesFailed}${sentenceOf(error)}` })
		} finally {
			this.setData({ reading: false })
		}
	},

	stop(error: unknown) {
		const page = proposalPage(error)
		if (page !== null) {
			// It comes in by itself once somebody has confirmed it: nothing is left to be done with it here.
			forgetImport()
			if (!this.gone) void wx.redirectTo({ url: page })
			return
		}
		const problem = sentenceOf(error)
		const code = error instanceof CallError ? error.code : ''
		const way: Way = code === 'ROSTER_CHANGED' ? 'again' : FILE_IS_NONE.includes(code) ? 'pick' : 'goOn'
		if (way === 'pick') forgetImport()
		if (!this.gone) this.setData({ stage: 'stopped', problem, way })
	},

	onSheets() {
		void wx.redirectTo({ url: '/packages/roster/sheets/index' })
	},

	/** How the file is understood may be changed as long as nothing is being written. */
	onUnderstood() {
		const kept = keptImport()
		if (!kept) return
		keepImport({ ...withoutReading(kept), sure: false })
		this.onSheets()
	},

	onMore() {
		const { screen } = this.data
		if (!this.checked || !screen) return
		this.shown += SHOWN_AT_ONCE
		this.setData(moreOnScreen(screen, checkScreen(this.checked.name, this.checked.summary, this.shown)))
	},

	async onCopy() {
		if (!this.checked) return
		await wx.setClipboardData({ data: problemText(this.checked.name, this.checked.summary) })
	},

	onChanges() {
		void wx.redirectTo({ url: '/packages/roster/changes/index' })
	},
})

/** The file as it was before it was read. */
function withoutReading({ importId: _, ...kept }: KeptImport): KeptImport {
	return kept
}

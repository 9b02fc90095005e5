import { CHANGES_WORDS as WORDS } from '../../../shared/words/pages/roster-changes'
import { initially } from '../../../presenters/initially'
import { emptyPhase, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import { proposalPage } from '../../../services/proposal'
import { listRosterChanges, undoRosterChange } from '../../../services/roster'
import { changeLines, type ChangeLine } from './change-lines'

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint, action: WORDS.toImport })

readingPage({
	data: {
		w: WORDS,
		lines: [] as ChangeLine[],
		/** The change that the sheet asks about. */
		asked: initially<ChangeLine | null>(null),
		busy: false,
		problem: '',
	},

	reads: 'onShow',
	stays: 'notice',
	ask: listRosterChanges,
	show(changes): void {
		const lines = changeLines(changes, Date.now())
		this.setData({ state: lines.length === 0 ? EMPTY : READY, lines })
	},

	onAction(): void {
		if (this.data.state.phase === 'empty') void wx.navigateTo({ url: '/packages/roster/import/index' })
		else void this.load()
	},

	onAsk(event: WechatMiniprogram.TouchEvent<object, object, { version: number }>) {
		const { version } = event.currentTarget.dataset
		const asked = this.data.lines.find((line) => line.version === version) ?? null
		this.setData({ asked, problem: '' })
	},

	onClose() {
		if (!this.data.busy) this.setData({ asked: null })
	},

	async onUndo() {
		const { asked } = this.data
		if (!asked) return
		this.setData({ busy: true, problem: '' })
		try {
			await undoRosterChange(asked.version)
			this.setData({ asked: null })
			void wx.showToast({ title: WORDS.undone, icon: 'none' })
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) {
				this.setData({ asked: null })
				void wx.navigateTo({ url: page })
				return
			}
			this.setData({ problem: sentenceOf(error) })
			// Somebody else was faster: what is shown is old.
			if (!(error instanceof CallError) || error.unanswered) return
		} finally {
			this.setData({ busy: false })
		}
		await this.load()
	},
})

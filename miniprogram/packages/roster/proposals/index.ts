import { PROPOSAL_SAYS as SAYS, PROPOSALS_WORDS as WORDS } from '../../../shared/words/pages/proposals'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { listProposals, showBeginning } from '../../../services/proposal'
import { textSize } from '../../../services/text-size'
import { beginningLines, proposalLines, type BeginningLine, type ProposalLine } from './proposal-lines'

Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		over: false,
		lines: initially<ProposalLine[]>([]),
		cursor: '',
		more: false,
		notice: '',
		/** What the first clerk did alone; empty where that is none of the caller's. */
		beginning: initially<BeginningLine[]>([]),
		beginningCount: '',
		isOpen: false,
	},

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		const { over } = this.data
		try {
			const page = await listProposals(over)
			const beginning = await showBeginning()
			const lines = proposalLines(page, Date.now())
			const hint = over ? '' : WORDS.emptyHint
			const empty = emptyPhase({ title: over ? WORDS.emptyOver : WORDS.emptyTitle, hint })
			this.setData({
				state: lines.length === 0 ? empty : READY,
				lines,
				cursor: page.cursor ?? '',
				notice: '',
				beginning: beginningLines(beginning, Date.now()),
				beginningCount: SAYS.beginning(beginning.changes.length),
				// Shown by itself once; later it is there to be opened.
				isOpen: this.data.isOpen || beginning.first,
			})
		} catch (error) {
			if (this.data.state.phase === 'ready') this.setData({ notice: sentenceOf(error) })
			else this.setData({ state: phaseOfError(error) })
		}
	},

	async onMore() {
		const { cursor, over, lines } = this.data
		this.setData({ more: true })
		try {
			const page = await listProposals(over, cursor)
			this.setData({ lines: [...lines, ...proposalLines(page, Date.now())], cursor: page.cursor ?? '' })
		} catch (error) {
			this.setData({ notice: sentenceOf(error) })
		} finally {
			this.setData({ more: false })
		}
	},

	onOver(): Promise<void> {
		this.setData({ over: !this.data.over, state: LOADING, lines: [], cursor: '' })
		return this.load()
	},

	onBeginning() {
		this.setData({ isOpen: !this.data.isOpen })
	},

	onOpen(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		void wx.navigateTo({ url: `/packages/roster/proposal/index?id=${event.currentTarget.dataset.id}` })
	},
})

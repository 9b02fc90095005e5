import { PROPOSAL_SAYS as SAYS, PROPOSALS_WORDS as WORDS } from '../../../shared/words/pages/proposals'
import { initially } from '../../../presenters/initially'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase, LOADING, type PagePhase } from '../../../presenters/page-phase'
import { listProposals, showBeginning, type Beginning, type ProposalPage } from '../../../services/proposal'
import { beginningLines, proposalLines, type BeginningLine } from './proposal-lines'

listPage({
	data: {
		w: WORDS,
		over: false,
		/** What the first clerk did alone; empty where that is none of the caller's. */
		beginning: initially<BeginningLine[]>([]),
		beginningCount: '',
		isOpen: false,
	},
	reads: 'onShow',
	stays: 'notice',

	async ask(cursor): Promise<ProposalPage & { beginning?: Beginning }> {
		const page = await listProposals(this.data.over, cursor)
		return cursor === undefined ? { ...page, beginning: await showBeginning() } : page
	},
	linesOf: (page) => proposalLines(page, Date.now()),
	beside({ beginning }): object {
		return {
			...(beginning && {
				beginning: beginningLines(beginning, Date.now()),
				beginningCount: SAYS.beginning(beginning.changes.length),
				// Shown by itself once; later it is there to be opened.
				isOpen: this.data.isOpen || beginning.first,
			}),
		}
	},
	empty(): PagePhase {
		const { over } = this.data
		return emptyPhase({ title: over ? WORDS.emptyOver : WORDS.emptyTitle, hint: over ? '' : WORDS.emptyHint })
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

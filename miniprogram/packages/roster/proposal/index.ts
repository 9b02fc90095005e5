import { PROPOSAL_WORDS as WORDS } from '../../../shared/words/pages/proposals'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import {
	confirmProposal,
	declineProposal,
	showProposal,
	stopProposal,
	type Proposal,
} from '../../../services/proposal'
import { proposalScreen, type ProposalScreen } from './proposal-screen'

readingPage({
	data: {
		w: WORDS,
		screen: initially<ProposalScreen | null>(null),
		busy: false,
		/** The sheet that asks why not. */
		asks: false,
		reason: '',
		reasonProblem: '',
		problem: '',
	},

	id: '',

	onLoad({ id = '' }: Record<string, string | undefined>) {
		this.id = id
	},

	reads: 'onShow',
	stays: 'problem',
	ask(): Promise<Proposal> {
		return showProposal(this.id)
	},
	show(proposal): void {
		this.setData({ state: READY, screen: proposalScreen(proposal, Date.now()), problem: '' })
	},

	onConfirm(): Promise<void> {
		return this.send(() => confirmProposal(this.id))
	},

	onAsk() {
		this.setData({ asks: true, problem: '', reasonProblem: '' })
	},

	onClose() {
		if (!this.data.busy) this.setData({ asks: false })
	},

	onReason(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ reason: event.detail.value, reasonProblem: '' })
	},

	async onDecline() {
		const reason = this.data.reason.trim()
		if (reason === '') {
			this.setData({ reasonProblem: WORDS.needReason })
			return
		}
		await this.send(() => declineProposal(this.id, reason))
		if (this.data.problem === '') this.setData({ asks: false })
	},

	async onStop() {
		const { stopTitle, stopHint, yes, cancel } = WORDS
		if (await isSure(stopHint, yes, cancel, stopTitle)) await this.send(() => stopProposal(this.id))
	},

	onCode() {
		void wx.redirectTo({ url: '/packages/staff/bindings/index' })
	},

	/** Another person decided first: the answer says how it stands now. */
	async send(decide: () => Promise<Proposal>): Promise<void> {
		this.setData({ busy: true, problem: '' })
		try {
			this.show(await decide())
		} catch (error) {
			if (!(error instanceof CallError)) throw error
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},
})

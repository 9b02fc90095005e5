import { cleanPhone } from '../../../shared/text/clean-phone'
import { cleanWords } from '../../../shared/text/characters'
import { WAITING_WORDS as WORDS } from '../../../shared/words/pages/pairs'
import { attempt } from '../../../presenters/attempt'
import { emptyPhase, READY } from '../../../presenters/page-phase'
import { waitingLine, type WaitingLine } from '../../../presenters/pair-lines'
import { seesPlans } from '../../../presenters/plan-posts'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount } from '../../../services/account'
import { ownPhone } from '../../../services/own-phone'
import { listWaiting, offer } from '../../../services/pair'

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** Who waits for somebody that looks in on them: what they need, and not who they are. */
readingPage({
	data: {
		w: WORDS,
		lines: [] as WaitingLine[],
		/** The household that they are about to offer for. */
		open: '',
		note: '',
		phone: '',
		/** The roster has none of theirs. */
		asksPhone: false,
		seesLedger: false,
		busy: false,
		problem: '',
	},

	reads: 'onShow',

	async ask(): ReturnType<typeof listWaiting> {
		const { person, phone } = await showAccount()
		this.setData({
			seesLedger: seesPlans(person?.posts ?? []),
			asksPhone: person === undefined,
			phone: this.data.phone || (ownPhone() ?? phone ?? ''),
		})
		return listWaiting()
	},
	show(waiting): void {
		const lines = waiting.map((one) => waitingLine(one, Date.now()))
		this.setData({ lines, state: lines.length === 0 ? EMPTY : READY })
	},

	onOpen(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		this.setData({ open: event.currentTarget.dataset.id, note: '', problem: '' })
	},

	onNote(event: Typed) {
		this.setData({ note: event.detail.value })
	},

	onPhone(event: Typed) {
		this.setData({ phone: event.detail.value })
	},

	async onSend(): Promise<void> {
		const { open, asksPhone } = this.data
		const note = cleanWords(this.data.note)
		const phone = cleanPhone(this.data.phone)
		await attempt(this, async () => {
			await offer({
				householdId: open,
				...(note !== '' && { note }),
				...(asksPhone && phone !== '' && { phone }),
			})
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			this.setData({ open: '' })
			await this.load()
		})
	},
})

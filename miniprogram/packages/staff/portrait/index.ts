import { PORTRAIT_STATES, PORTRAIT_WORDS as WORDS } from '../../../shared/words/pages/portrait'
import { attempt } from '../../../presenters/attempt'
import { initialOf } from '../../../presenters/initial'
import { isSure } from '../../../presenters/is-sure'
import { emptyPhase, LOADING, READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount } from '../../../services/account'
import {
	choosePortrait,
	dropPortrait,
	givePortrait,
	showPortrait,
	type Portrait,
} from '../../../services/portrait'

const NO_POST = emptyPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint, action: WORDS.toMe })

readingPage({
	data: {
		w: WORDS,
		/** The photo on the cards, one that is not there yet, and how its check is. */
		onCard: '',
		given: '',
		says: '',
		initial: '',
		busy: false,
		problem: '',
	},

	async ask(): Promise<Portrait | null> {
		this.setData({ state: LOADING })
		const { person } = await showAccount()
		if (!person) return null
		this.setData({ initial: initialOf(person.name) })
		return showPortrait()
	},

	/** A person without a post has none. */
	show(portrait): void {
		if (!portrait) {
			this.setData({ state: NO_POST })
			return
		}
		const { state, onCard = '', given = '' } = portrait
		this.setData({ state: READY, onCard, given, says: PORTRAIT_STATES[state], problem: '' })
	},

	onAction() {
		if (this.data.state.phase === 'empty') void wx.switchTab({ url: '/pages/me/index' })
		else void this.load()
	},

	async onChoose() {
		const path = await choosePortrait()
		if (path !== null) await this.send(() => givePortrait(path))
	},

	async onDrop() {
		const { dropAsk, dropYes, dropNo } = WORDS
		if (await isSure(dropAsk, dropYes, dropNo)) await this.send(dropPortrait)
	},

	async send(change: () => Promise<Portrait>): Promise<void> {
		await attempt(this, async () => this.show(await change()))
	},
})

import { AREA_WORDS } from '../../../shared/words/pages/area'
import { HOUSEHOLD_PAGE_WORDS as WORDS } from '../../../shared/words/pages/household'
import {
	codeSlip,
	householdLines,
	type CodeSlip,
	type HouseholdLine,
} from '../../../presenters/household-lines'
import { initially } from '../../../presenters/initially'
import { emptyPhase, LOADING, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount, type Account } from '../../../services/account'
import { scanDoorCode } from '../../../services/door-code'
import { findHouseholds, issueHouseholdCode } from '../../../services/household'

const { noPostTitle, noPostHint, toMe } = AREA_WORDS
const NO_POST = emptyPhase({ title: noPostTitle, hint: noPostHint, action: toMe })

readingPage({
	data: {
		w: WORDS,
		text: '',
		searching: false,
		found: [] as HouseholdLine[],
		/** Names are looked for, too; nobody knows before the first search. */
		byName: true,
		note: '',
		problem: '',
		giving: '',
		slip: initially<CodeSlip | null>(null),
	},

	ask(): Promise<Account> {
		this.setData({ state: LOADING })
		return showAccount()
	},
	show({ person }): void {
		this.setData({ state: person ? READY : NO_POST })
	},

	onAction() {
		if (this.data.state.phase === 'empty') void wx.switchTab({ url: '/pages/me/index' })
		else void this.load()
	},

	onText(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ text: event.detail.value, note: '', problem: '' })
	},

	async onScan() {
		const scanned = await scanDoorCode()
		if (scanned === null) return
		if (scanned === 'unknown') {
			void wx.showToast({ title: WORDS.notACard, icon: 'none' })
			return
		}
		this.setData({ text: scanned.doorCode })
		await this.find()
	},

	async find(): Promise<void> {
		const text = this.data.text.trim()
		if (text === '') return
		this.setData({ searching: true, note: '', problem: '', found: [] })
		try {
			const answer = await findHouseholds(text)
			const { items, more, byName } = answer
			this.setData({
				found: householdLines(answer, Date.now()),
				byName,
				note: items.length === 0 ? WORDS.none : more ? WORDS.more : '',
			})
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ searching: false })
		}
	},

	async onGive(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		const { id } = event.currentTarget.dataset
		this.setData({ giving: id, problem: '' })
		try {
			this.setData({ slip: codeSlip(await issueHouseholdCode(id), Date.now()) })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ giving: '' })
		}
	},

	onCopy() {
		const { slip } = this.data
		if (slip) void wx.setClipboardData({ data: slip.letter })
	},

	/** The shown household then says that it has a code. */
	async onClose() {
		this.setData({ slip: null })
		await this.find()
	},
})

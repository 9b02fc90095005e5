import { cleanLine } from '../../../shared/text/clean-line'
import { cleanPhone } from '../../../shared/text/clean-phone'
import { LEDGER_SAYS as SAYS, LEDGER_WORDS as WORDS } from '../../../shared/words/pages/pairs'
import { areaOf, lookBelow, NO_STEPS, ownSteps, type AreaSteps } from '../../../presenters/area-steps'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { offeredLine, pairLine, type OfferedLine, type PairLine } from '../../../presenters/pair-lines'
import { seesPlans } from '../../../presenters/plan-lines'
import { readOn } from '../../../presenters/read-on'
import { showAccount } from '../../../services/account'
import { confirmPair, endPair, listOffered, listPairs, type Ledger } from '../../../services/pair'
import { ring } from '../../../services/phone'
import { textSize } from '../../../services/text-size'

const NO_POST = {
	...emptyPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint }),
	phase: 'denied' as const,
}

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** Who looks in on whom, since when, and who did before; a clerk confirms who offered, hands over and ends. */
Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		isClerk: false,
		steps: initially<AreaSteps>(NO_STEPS),
		offered: [] as OfferedLine[],
		lines: [] as PairLine[],
		cursor: '',
		more: false,
		/** The household for which somebody is named. */
		naming: '',
		name: '',
		phone: '',
		busy: false,
		problem: '',
		notice: '',
	},

	onLoad(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			const { person } = await showAccount()
			const posts = (person?.posts ?? []).filter((post) => seesPlans([post]))
			const { steps } = this.data
			const isClerk = posts.some(({ post }) => post === 'clerk')
			this.setData({ isClerk, steps: steps.own.length > 0 ? steps : await ownSteps(posts) })
			await this.look()
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	async look(): Promise<void> {
		const { steps, isClerk } = this.data
		const area = areaOf(steps)
		if (!area) {
			this.setData({ state: NO_POST })
			return
		}
		const [offered, ledger, seen] = await Promise.all([
			isClerk ? listOffered(area.value) : [],
			listPairs(area.value),
			lookBelow(steps),
		])
		// Another area may have been chosen meanwhile.
		if (areaOf(this.data.steps)?.value !== area.value) return
		this.setData({ offered: offered.map(offeredLine), steps: seen, notice: '' })
		await this.show([], ledger)
	},

	/** Grids without pairs make an empty part: it goes on to the next that has somebody. */
	async show(before: PairLine[], { items, cursor }: Ledger): Promise<void> {
		const area = areaOf(this.data.steps)
		if (items.length === 0 && cursor !== undefined && area) {
			await this.show(before, await listPairs(area.value, cursor))
			return
		}
		const lines = [...before, ...items.map((item) => pairLine(item, Date.now()))]
		const hint = this.data.isClerk ? WORDS.emptyHintClerk : WORDS.emptyHint
		const isEmpty = lines.length === 0 && this.data.offered.length === 0
		this.setData({
			lines,
			cursor: cursor ?? '',
			state: isEmpty ? emptyPhase({ title: WORDS.emptyTitle, hint }) : READY,
		})
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const area = areaOf(this.data.steps)
			if (area) await this.show(this.data.lines, await listPairs(area.value, cursor))
		})
	},

	onStep(event: WechatMiniprogram.CustomEvent<Pick<AreaSteps, 'above'>>): Promise<void> {
		const { above } = event.detail
		this.setData({ steps: { ...this.data.steps, above, below: [] }, state: LOADING, problem: '', naming: '' })
		return this.load()
	},

	onCall(event: Tapped<{ phone: string }>) {
		void ring(event.currentTarget.dataset.phone)
	},

	async onConfirm(event: Tapped<{ id: string; claim: string; name: string }>): Promise<void> {
		const { id, claim, name } = event.currentTarget.dataset
		if (await isSure(SAYS.confirmAsk(name)))
			await this.change(() => confirmPair({ householdId: id, claimId: claim }))
	},

	onName(event: Tapped<{ id: string }>) {
		const { id } = event.currentTarget.dataset
		this.setData({ naming: this.data.naming === id ? '' : id, name: '', phone: '', problem: '' })
	},

	onTypedName(event: Typed) {
		this.setData({ name: event.detail.value })
	},

	onTypedPhone(event: Typed) {
		this.setData({ phone: event.detail.value })
	},

	async onSave(): Promise<void> {
		const { naming, name, phone } = this.data
		const person = { name: cleanLine(name), phone: cleanPhone(phone) }
		await this.change(() => confirmPair({ householdId: naming, person }))
	},

	async onEnd(event: Tapped<{ id: string }>): Promise<void> {
		if (await isSure(WORDS.endAsk)) await this.change(() => endPair(event.currentTarget.dataset.id))
	},

	async change(how: () => Promise<unknown>): Promise<void> {
		if (this.data.busy) return
		this.setData({ busy: true, problem: '' })
		try {
			await how()
			this.setData({ naming: '' })
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	onImport() {
		void wx.navigateTo({ url: '/packages/roster/import/index' })
	},
})

async function isSure(content: string): Promise<boolean> {
	const { confirm } = await wx.showModal({ content, confirmText: WORDS.yes, cancelText: WORDS.no })
	return confirm
}

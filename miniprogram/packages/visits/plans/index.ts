import { chinaDay } from '../../../shared/clock/china-time'
import { cleanLine } from '../../../shared/text/clean-line'
import { PLANS_WORDS as WORDS } from '../../../shared/words/pages/visit-plans'
import { areaOf, lookBelow, NO_STEPS, ownSteps, type AreaSteps } from '../../../presenters/area-steps'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { makesPlans, planLine, seesPlans, type PlanLine } from '../../../presenters/plan-lines'
import { showAccount } from '../../../services/account'
import { decidePlan, endPlan, extendPlan, listPlans } from '../../../services/plan'
import { textSize } from '../../../services/text-size'

const NO_POST = {
	...emptyPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint }),
	phase: 'denied' as const,
}

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		lines: [] as PlanLine[],
		ended: false,
		makes: false,
		steps: initially<AreaSteps>(NO_STEPS),
		today: '',
		busy: false,
		problem: '',
	},

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder', today: chinaDay(Date.now()) })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			const { person } = await showAccount()
			const posts = person?.posts ?? []
			const makes = makesPlans(posts)
			const { steps } = this.data
			const own = steps.own.length > 0 ? steps : await ownSteps(posts.filter((post) => seesPlans([post])))
			this.setData({ makes, steps: own })
			await this.look()
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	/** The plans of where they stand, and what lies below. */
	async look(): Promise<void> {
		const { steps, ended, makes } = this.data
		const area = areaOf(steps)
		if (!area) {
			this.setData({ state: NO_POST })
			return
		}
		const [plans, seen] = await Promise.all([listPlans(area.value, ended), lookBelow(steps)])
		// Another area may have been chosen meanwhile.
		if (areaOf(this.data.steps)?.value !== area.value || ended !== this.data.ended) return
		const hint = makes ? WORDS.emptyHint : WORDS.emptyHintReader
		const lines = plans.map((plan) => planLine(plan, Date.now()))
		const state = lines.length === 0 ? emptyPhase({ title: WORDS.emptyTitle, hint }) : READY
		this.setData({ lines, state, steps: seen })
	},

	onStep(event: WechatMiniprogram.CustomEvent<Pick<AreaSteps, 'above'>>): Promise<void> {
		const { above } = event.detail
		this.setData({ steps: { ...this.data.steps, above, below: [] }, state: LOADING, problem: '' })
		return this.load()
	},

	onEnded(event: WechatMiniprogram.CustomEvent<{ on: boolean }>): Promise<void> {
		this.setData({ ended: event.detail.on, problem: '' })
		return this.load()
	},

	onStands(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/visits/progress/index?id=${event.currentTarget.dataset.id}` })
	},

	onAdd() {
		void wx.navigateTo({ url: '/packages/visits/plan/index' })
	},

	onChange(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/visits/change/index?id=${event.currentTarget.dataset.id}` })
	},

	onExtend(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		return this.change(() => extendPlan(id, event.detail.value))
	},

	async onEnd(event: Tapped<{ id: string }>): Promise<void> {
		const { confirm } = await wx.showModal({
			content: WORDS.endAsk,
			confirmText: WORDS.endYes,
			cancelText: WORDS.endNo,
		})
		if (confirm) await this.change(() => endPlan(event.currentTarget.dataset.id))
	},

	onAllow(event: Tapped<{ id: string }>): Promise<void> {
		return this.change(() => decidePlan(event.currentTarget.dataset.id, true))
	},

	async onRefuse(event: Tapped<{ id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		const { confirm, content } = await wx.showModal({
			title: WORDS.refuseTitle,
			editable: true,
			placeholderText: WORDS.refusePlaceholder,
			confirmText: WORDS.refuseYes,
			cancelText: WORDS.refuseNo,
		})
		if (!confirm) return
		const reason = cleanLine(content)
		if (reason === '') this.setData({ problem: WORDS.refuseWhy })
		else await this.change(() => decidePlan(id, false, reason))
	},

	async change(how: () => Promise<unknown>): Promise<void> {
		if (this.data.busy) return
		this.setData({ busy: true, problem: '' })
		try {
			await how()
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},
})

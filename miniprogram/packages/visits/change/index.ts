import { PLAN_WORDS as WORDS } from '../../../shared/words/pages/visit-plans'
import { initially } from '../../../presenters/initially'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { changeChoices, changeForm, changeInput, type ChangeForm } from '../../../presenters/plan-change'
import { planLine } from '../../../presenters/plan-lines'
import { leavePage } from '../../../services/leave-page'
import { changePlan, showPlan, type Plan } from '../../../services/plan'
import { textSize } from '../../../services/text-size'

type OfField = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'who' | 'every' | 'times' }>

/** How a plan goes on from its next period: who goes, how often, and what of its questions is still asked. */
Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		name: '',
		facts: [] as string[],
		choices: initially<ReturnType<typeof changeChoices> | null>(null),
		form: initially<ChangeForm | null>(null),
		problem: '',
		busy: false,
	},

	plan: initially<Plan | null>(null),
	id: '',

	onLoad({ id = '' }: { id?: string }): Promise<void> {
		this.id = id
		this.setData({ elder: textSize() === 'elder' })
		return this.load()
	},

	async load(): Promise<void> {
		try {
			const plan = await showPlan(this.id)
			this.plan = plan
			const { name, facts } = planLine(plan, Date.now())
			this.setData({ state: READY, name, facts, choices: changeChoices(plan), form: changeForm(plan) })
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	change(part: Partial<ChangeForm>) {
		const { form } = this.data
		if (form) this.setData({ form: { ...form, ...part }, problem: '' })
	},

	onField(event: OfField) {
		this.change({ [event.currentTarget.dataset.field]: event.detail.value })
	},

	onAsked(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
		this.change({ asked: event.detail.values })
	},

	async onSave(): Promise<void> {
		const { form, busy } = this.data
		if (!form || !this.plan || busy) return
		const input = changeInput(form, this.plan)
		if (!input) {
			this.setData({
				problem: form.every === 'times' && !form.times ? WORDS.needNumber : WORDS.nothingChanged,
			})
			return
		}
		this.setData({ busy: true, problem: '' })
		try {
			await changePlan(input)
			void wx.showToast({ title: WORDS.changed, icon: 'none' })
			void leavePage()
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},
})

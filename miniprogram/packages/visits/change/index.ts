import { PLAN_WORDS as WORDS } from '../../../shared/words/pages/visit-plans'
import { attempt } from '../../../presenters/attempt'
import { initially } from '../../../presenters/initially'
import { READY } from '../../../presenters/page-phase'
import { changeChoices, changeForm, changeInput, type ChangeForm } from '../../../presenters/plan-change'
import { planLine } from '../../../presenters/plan-lines'
import { readingPage } from '../../../presenters/reading-page'
import { leavePage } from '../../../services/leave-page'
import { changePlan, showPlan, type Plan } from '../../../services/plan'

type OfField = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'who' | 'every' | 'times' }>

/** Changes a plan from its next period on: who goes, how often, and which of its questions are still asked. */
readingPage({
	data: {
		w: WORDS,
		name: '',
		facts: [] as string[],
		choices: initially<ReturnType<typeof changeChoices> | null>(null),
		form: initially<ChangeForm | null>(null),
		problem: '',
		busy: false,
	},

	plan: initially<Plan | null>(null),
	id: '',

	onLoad({ id = '' }: { id?: string }) {
		this.id = id
	},

	ask(): Promise<Plan> {
		return showPlan(this.id)
	},
	show(plan): void {
		this.plan = plan
		const { name, facts } = planLine(plan, Date.now())
		this.setData({ state: READY, name, facts, choices: changeChoices(plan), form: changeForm(plan) })
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
		const { form } = this.data
		if (!form || !this.plan) return
		const input = changeInput(form, this.plan)
		if (!input) {
			const problem = form.every === 'times' && !form.times ? WORDS.needNumber : WORDS.nothingChanged
			this.setData({ problem })
			return
		}
		await attempt(this, async () => {
			await changePlan(input)
			void wx.showToast({ title: WORDS.changed, icon: 'none' })
			void leavePage()
		})
	},
})

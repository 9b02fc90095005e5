import { chinaDay } from '../../../shared/clock/china-time'
import { TEMPLATES, type Template } from '../../../shared/visits/template'
import { PLAN_WORDS as WORDS } from '../../../shared/words/pages/visit-plans'
import { areaOf, lookBelow, NO_STEPS, ownSteps, type AreaSteps } from '../../../presenters/area-steps'
import { initially } from '../../../presenters/initially'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import {
	EVERY_CHOICES,
	formFor,
	keptWords,
	planInput,
	planProblems,
	previewLines,
	questionChoices,
	TEMPLATE_CHOICES,
	toChoices,
	WHO_CHOICES,
	type PlanForm,
} from '../../../presenters/plan-form'
import { makesPlans } from '../../../presenters/plan-lines'
import { showAccount } from '../../../services/account'
import { bringIntoView } from '../../../services/into-view'
import { previewPlan, startPlan } from '../../../services/plan'
import { textSize } from '../../../services/text-size'

const NO_POST = {
	...emptyPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint }),
	phase: 'denied' as const,
}

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }>
type Field =
	| 'name'
	| 'who'
	| 'to'
	| 'tags'
	| 'words'
	| 'daysAgo'
	| 'drawCount'
	| 'drawSeed'
	| 'every'
	| 'times'
	| 'points'
	| 'own'
	| 'until'
type OfField = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>

/** A plan from a template: seen before it starts, started by a second tap. */
Page({
	data: {
		w: WORDS,
		templates: TEMPLATE_CHOICES,
		whos: WHO_CHOICES,
		tos: initially<ReturnType<typeof toChoices>>([]),
		everys: EVERY_CHOICES,
		elder: false,
		state: LOADING,
		today: '',
		form: initially<PlanForm | null>(null),
		questions: initially<ReturnType<typeof questionChoices>>([]),
		kept: '',
		steps: initially<AreaSteps>(NO_STEPS),
		/** What it would be; empty until it was looked at as it is now. */
		preview: [] as string[],
		problems: {},
		problem: '',
		busy: false,
	},

	onLoad(): Promise<void> {
		const today = chinaDay(Date.now())
		this.setData({ elder: textSize() === 'elder', today })
		return this.load()
	},

	async load(): Promise<void> {
		try {
			const { person } = await showAccount()
			const steps = await ownSteps((person?.posts ?? []).filter((post) => makesPlans([post])))
			if (steps.own.length === 0) {
				this.setData({ state: NO_POST })
				return
			}
			this.setData({ steps: await lookBelow(steps), state: READY })
			if (!this.data.form) this.begin('doorToDoor')
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	begin(template: Template) {
		this.setData({
			kept: keptWords(template),
			questions: questionChoices(template),
			tos: toChoices(template),
		})
		this.change(formFor(template, this.data.today))
	},

	change(part: Partial<PlanForm>) {
		const before = this.data.form ?? formFor('doorToDoor', this.data.today)
		this.setData({ form: { ...before, ...part }, preview: [], problems: {}, problem: '' })
	},

	onTemplate(event: Chosen) {
		const template = TEMPLATES.find((one) => one === event.detail.value)
		if (template) this.begin(template)
	},

	onField(event: OfField) {
		this.change({ [event.currentTarget.dataset.field]: event.detail.value })
	},

	onAsked(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
		this.change({ asked: event.detail.values })
	},

	onNoEnd() {
		this.change({ until: '' })
	},

	async onStep(event: WechatMiniprogram.CustomEvent<Pick<AreaSteps, 'above'>>): Promise<void> {
		const { above } = event.detail
		const steps = { ...this.data.steps, above, below: [] }
		this.setData({ steps, preview: [], problem: '' })
		try {
			const seen = await lookBelow(steps)
			if (areaOf(this.data.steps)?.value === areaOf(steps)?.value) this.setData({ steps: seen })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},

	async onPress(): Promise<void> {
		const { form, steps, preview, busy } = this.data
		const area = areaOf(steps)
		if (!form || !area || busy) return
		const problems = planProblems(form)
		this.setData({ problems, problem: '' })
		if (bringIntoView(Object.keys(problems).map((field) => `field-${field}`)[0])) return
		const input = planInput(form, area.value)
		this.setData({ busy: true })
		try {
			if (preview.length === 0) this.setData({ preview: previewLines(await previewPlan(input), input) })
			else await this.start(input)
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	async start(input: Parameters<typeof startPlan>[0]): Promise<void> {
		const { id, state } = await startPlan(input)
		const waits = state === 'waiting'
		void wx.showToast({ title: waits ? WORDS.waits : WORDS.started, icon: 'none' })
		if (waits) void wx.navigateBack()
		else void wx.redirectTo({ url: `/packages/visits/progress/index?id=${id}` })
	},
})

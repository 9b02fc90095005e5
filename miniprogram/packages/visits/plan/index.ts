import { chinaDay, toIso } from '../../../shared/clock/china-time'
import { TEMPLATES, type Template } from '../../../shared/visits/template'
import { PLAN_SAYS as SAYS, PLAN_WORDS as WORDS, PLANS_WORDS } from '../../../shared/words/pages/visit-plans'
import { areaOf, lookBelow, NO_STEPS, ownSteps, type AreaSteps } from '../../../presenters/area-steps'
import { isSure } from '../../../presenters/is-sure'
import type { AreaChoice } from '../../../presenters/place-finder'
import { attempt } from '../../../presenters/attempt'
import { initially } from '../../../presenters/initially'
import { deniedPhase, READY, sentenceOf } from '../../../presenters/page-phase'
import {
	categoryChoices,
	EVERY_CHOICES,
	GOER_CHOICES,
	HOLIDAY_CHOICES,
	OWN_KINDS,
	questionChoices,
	startChoices,
	startRows,
	suggestedStarts,
	templateChoices,
	toChoices,
} from '../../../presenters/plan-choices'
import {
	formFor,
	noticeOf,
	planInput,
	planProblems,
	planRefusals,
	previewLines,
	type PlanForm,
} from '../../../presenters/plan-form'
import { formLike } from '../../../presenters/plan-like'
import { makesPlans, seesPlans } from '../../../presenters/plan-posts'
import { readingPage } from '../../../presenters/reading-page'
import { dayWords } from '../../../presenters/time'
import { showAccount } from '../../../services/account'
import { CallError } from '../../../services/call-error'
import { listCategories, type CategoryItem } from '../../../services/category'
import { takeList } from '../../../services/household-list'
import { bringIntoView } from '../../../services/into-view'
import { leavePage } from '../../../services/leave-page'
import { notifyHomes, previewPlan, showPlan, startPlan, type Plan } from '../../../services/plan'

const NO_POST = deniedPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint })

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }>
type Field =
	| 'name'
	| 'who'
	| 'to'
	| 'tags'
	| 'people'
	| 'category'
	| 'words'
	| 'daysAgo'
	| 'drawCount'
	| 'drawSeed'
	| 'every'
	| 'times'
	| 'holidays'
	| 'points'
	| 'own'
	| 'ownKind'
	| 'ownOver'
	| 'ownUnder'
	| 'keep'
	| 'until'
type OfField = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>

/** A plan from a template: seen before it starts, started by a second tap. */
readingPage({
	data: {
		w: WORDS,
		templates: initially<ReturnType<typeof templateChoices>>([]),
		/** They may make any plan; a leader of an area may only tell its households something. */
		makes: false,
		whos: GOER_CHOICES,
		categories: initially<ReturnType<typeof categoryChoices>>([]),
		tos: initially<ReturnType<typeof toChoices>>([]),
		everys: EVERY_CHOICES,
		holidays: HOLIDAY_CHOICES,
		today: '',
		untilWords: '',
		form: initially<PlanForm | null>(null),
		questions: initially<ReturnType<typeof questionChoices>>([]),
		ownKinds: OWN_KINDS,
		/** What answers may start, and which question starts what. */
		startChoices: startChoices([]),
		starts: initially<ReturnType<typeof startRows>>([]),
		steps: initially<AreaSteps>(NO_STEPS),
		/** The plan in sentences; empty until the present form was previewed. */
		preview: [] as string[],
		problems: {},
		problem: '',
		busy: false,
	},

	/** The ids on the list of households. */
	listed: initially<readonly string[]>([]),

	/** A plan that was refused is mended: it begins as that was. */
	like: '',

	onLoad({ like = '' }: { like?: string }) {
		this.like = like
		this.setData({ today: chinaDay(Date.now()) })
	},

	/** Back from the list of households. */
	onShow() {
		const list = takeList(areaOf(this.data.steps)?.value)
		if (!list) return
		this.listed = list.households
		this.change({ households: SAYS.listed(list.name, list.households.length) })
	},

	onList() {
		const area = areaOf(this.data.steps)
		if (area) void wx.navigateTo({ url: `/packages/roster/list/index?area=${area.value}` })
	},

	async ask(): Promise<{ makes: boolean; steps: AreaSteps; all: CategoryItem[]; like?: Plan }> {
		const [{ person }, all, like] = await Promise.all([
			showAccount(),
			listCategories(),
			this.like === '' ? undefined : showPlan(this.like),
		])
		const posts = person?.posts ?? []
		const makes = makesPlans(posts)
		const steps = await ownSteps(posts.filter((post) => (makes ? makesPlans : seesPlans)([post])))
		const above = like ? steps.own.filter(({ value }) => value === like.area.code) : []
		const at = above.length > 0 ? { ...steps, above } : steps
		return { makes, steps: await lookBelow(at), all, ...(like && { like }) }
	},
	show({ makes, steps, all, like }): void {
		if (steps.own.length === 0) {
			this.setData({ state: NO_POST })
			return
		}
		const categories = categoryChoices(all.filter((one) => !one.private))
		const templates = templateChoices(makes)
		this.setData({ makes, templates, categories, startChoices: startChoices(all), steps, state: READY })
		if (!makes) void wx.setNavigationBarTitle({ title: PLANS_WORDS.tell })
		if (this.data.form) return
		this.begin(like ? like.template : makes ? 'doorToDoor' : 'notice')
		if (like) this.change(formLike(like, this.data.today))
	},

	begin(template: Template) {
		this.setData({
			questions: questionChoices(template),
			tos: toChoices(template),
		})
		const moment = toIso(Date.now()).slice(0, 19).replace('T', ' ')
		const starts = suggestedStarts(this.data.startChoices)
		this.change({ ...formFor(template, this.data.today, moment), starts })
	},

	change(part: Partial<PlanForm>) {
		const before = this.data.form ?? formFor('doorToDoor', this.data.today)
		const form = { ...before, ...part }
		const starts = startRows(form, this.data.startChoices)
		const untilWords = form.until === '' ? '' : dayWords(form.until, this.data.today)
		this.setData({ form, untilWords, starts, preview: [], problems: {}, problem: '' })
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

	onStarts(event: WechatMiniprogram.CustomEvent<{ value: string | number }, object, { code: string }>) {
		const { code } = event.currentTarget.dataset
		const category = this.data.startChoices[Number(event.detail.value)]?.code ?? ''
		this.change({ starts: { ...this.data.form?.starts, [code]: category } })
	},

	onNoEnd() {
		this.change({ until: '' })
	},

	async onStep(event: WechatMiniprogram.CustomEvent<Pick<AreaSteps, 'above'>>): Promise<void> {
		const { above } = event.detail
		const steps = { ...this.data.steps, above, below: [] }
		// A list is read for one area.
		if (this.data.form?.households) this.change({ households: '' })
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
		const input = planInput(form, area.value, this.listed)
		await attempt(this, async () => {
			try {
				if (!this.data.makes) await this.send(form, area)
				else if (preview.length === 0)
					this.setData({ preview: previewLines(await previewPlan(input), input) })
				else await this.start(input)
			} catch (error) {
				this.markRefused(form, error)
				throw error
			}
		})
	},

	/** A list of hundreds has a line that names nobody: which one stands beside it. */
	markRefused(form: PlanForm, error: unknown): void {
		const problems = error instanceof CallError ? planRefusals(form, error.fields) : {}
		this.setData({ problems })
		bringIntoView(Object.keys(problems).map((field) => `field-${field}`)[0])
	},

	/** Says once more whom it reaches: it can't be taken back. */
	async send(form: PlanForm, area: AreaChoice): Promise<void> {
		const { input, ask } = noticeOf(form, area)
		if (!(await isSure(ask, WORDS.sendYes, WORDS.sendNo))) return
		const { id } = await notifyHomes(input)
		void wx.showToast({ title: WORDS.sent, icon: 'none' })
		void wx.redirectTo({ url: `/packages/visits/progress/index?id=${id}` })
	},

	async start(input: Parameters<typeof startPlan>[0]): Promise<void> {
		const { id, state } = await startPlan(input)
		const waits = state === 'waiting'
		void wx.showToast({ title: waits ? WORDS.waits : WORDS.started, icon: 'none' })
		if (waits) void leavePage()
		else void wx.redirectTo({ url: `/packages/visits/progress/index?id=${id}` })
	},
})

import { chinaDay } from '../../../shared/clock/china-time'
import { cleanLine } from '../../../shared/text/clean-line'
import { PLANS_SAYS, PLANS_WORDS as WORDS } from '../../../shared/words/pages/visit-plans'
import { areaOf, lookBelow, NO_STEPS, ownSteps, type AreaSteps } from '../../../presenters/area-steps'
import { attempt } from '../../../presenters/attempt'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { deniedPhase, emptyPhase, LOADING, READY } from '../../../presenters/page-phase'
import { planLine, type PlanLine } from '../../../presenters/plan-lines'
import { makesPlans, seesPlans } from '../../../presenters/plan-posts'
import { newLines, readOn } from '../../../presenters/read-on'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount } from '../../../services/account'
import {
	decidePlan,
	endPlan,
	extendPlan,
	listPastPlans,
	listPlans,
	pausePlan,
	resumePlan,
	type PastPlans,
	type Plan,
} from '../../../services/plan'

const NO_POST = deniedPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint })

/** What is known of plans and areas; the plans of an area where they stand in one. */
interface Seen {
	makes: boolean
	steps: AreaSteps
	lines: PlanLine[] | null
	/** The month before which there may be more that are over; empty where those are not shown, or there are none. */
	cursor: string
}

/** Where they begin, nothing: there stands also what they have started further down. */
const ownArea = (steps: AreaSteps): string | undefined =>
	steps.above.length > 1 ? areaOf(steps)?.value : undefined

const NO_PAST: PastPlans = { items: [] }

const linesOf = (plans: readonly Plan[]): PlanLine[] => plans.map((plan) => planLine(plan, Date.now()))

const goesOn = (cursor: string) => ({ cursor, earlier: cursor === '' ? '' : PLANS_SAYS.earlier(cursor) })

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

readingPage({
	data: {
		w: WORDS,
		lines: [] as PlanLine[],
		ended: false,
		cursor: '',
		/** What reads further back says from where. */
		earlier: '',
		more: false,
		stuck: '',
		makes: false,
		/** Something waits for the reader's yes: that comes first. */
		decides: false,
		steps: initially<AreaSteps>(NO_STEPS),
		today: '',
		busy: false,
		problem: '',
	},

	reads: 'onShow',

	onShow() {
		this.setData({ today: chinaDay(Date.now()) })
	},

	/** The plans of where they stand, and what lies below. */
	async ask(): Promise<Seen> {
		const { person } = await showAccount()
		const posts = person?.posts ?? []
		const makes = makesPlans(posts)
		const { steps, ended } = this.data
		const own = steps.own.length > 0 ? steps : await ownSteps(posts.filter((post) => seesPlans([post])))
		const area = areaOf(own)
		if (!area) return { makes, steps: own, lines: null, cursor: '' }
		const at = ownArea(own)
		const [plans, past, seen] = await Promise.all([
			listPlans(at),
			ended ? listPastPlans(at) : NO_PAST,
			lookBelow(own),
		])
		const { cursor = '' } = past
		return { makes, steps: seen, lines: linesOf([...plans, ...past.items]), cursor }
	},
	show({ makes, steps, lines, cursor }): void {
		const hint = makes ? WORDS.emptyHint : WORDS.emptyHintReader
		const empty = emptyPhase({ title: WORDS.emptyTitle, hint })
		const state = !lines ? NO_POST : lines.length === 0 ? empty : READY
		const decides = lines?.some(({ mayDecide }) => mayDecide) === true
		this.setData({ makes, decides, steps, lines: lines ?? [], state, stuck: '', ...goesOn(cursor) })
	},

	onEarlier(): Promise<void> {
		return readOn(this, async (month) => {
			const { items, cursor = '' } = await listPastPlans(ownArea(this.data.steps), month)
			const lines = [...this.data.lines, ...linesOf(items)]
			const state = lines.length > 0 ? { state: READY } : {}
			this.setData({ ...newLines('lines', this.data.lines, lines), ...state, ...goesOn(cursor) })
		})
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

	/** Of what is not theirs in the area that they look at: whoever leads a grid does not see the whole of a village's plan. */
	onStands(event: Tapped<{ id: string; theirs: boolean }>) {
		const { id, theirs } = event.currentTarget.dataset
		const areaCode = theirs ? '' : (areaOf(this.data.steps)?.value ?? '')
		void wx.navigateTo({ url: `/packages/visits/progress/index?id=${id}&areaCode=${areaCode}` })
	},

	onChange(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/visits/change/index?id=${event.currentTarget.dataset.id}` })
	},

	onMend(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/visits/plan/index?like=${event.currentTarget.dataset.id}` })
	},

	onExtend(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		return this.change(() => extendPlan(id, event.detail.value))
	},

	async onEnd(event: Tapped<{ id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		if (await isSure(WORDS.endAsk, WORDS.endYes, WORDS.endNo)) await this.change(() => endPlan(id))
	},

	onAllow(event: Tapped<{ id: string }>): Promise<void> {
		return this.change(() => decidePlan(event.currentTarget.dataset.id, true))
	},

	onRefuse(event: Tapped<{ id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		const {
			refuseTitle: title,
			refusePlaceholder: example,
			refuseYes: yes,
			refuseNo: no,
			refuseWhy: why,
		} = WORDS
		return this.withReason({ title, example, yes, no, why }, (reason) => decidePlan(id, false, reason))
	},

	onPause(event: Tapped<{ id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		const { pauseTitle: title, pausePlaceholder: example, pauseYes: yes, pauseNo: no, pauseWhy: why } = WORDS
		return this.withReason({ title, example, yes, no, why }, (reason) => pausePlan(id, reason))
	},

	async onResume(event: Tapped<{ id: string }>): Promise<void> {
		const { id } = event.currentTarget.dataset
		if (await isSure(WORDS.resumeAsk, WORDS.resumeYes, WORDS.resumeNo))
			await this.change(() => resumePlan(id))
	},

	/** Asks for a reason, and does it with that. */
	async withReason(
		asked: { title: string; example: string; yes: string; no: string; why: string },
		how: (reason: string) => Promise<unknown>,
	): Promise<void> {
		const { title, example, yes, no, why } = asked
		const { confirm, content } = await wx.showModal({
			title,
			editable: true,
			placeholderText: example,
			confirmText: yes,
			cancelText: no,
		})
		if (!confirm) return
		const reason = cleanLine(content)
		if (reason === '') this.setData({ problem: why })
		else await this.change(() => how(reason))
	},

	async change(how: () => Promise<unknown>): Promise<void> {
		await attempt(this, async () => {
			await how()
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
		})
	},
})

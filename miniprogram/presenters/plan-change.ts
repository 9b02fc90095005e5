import type { Post } from '../shared/roster/post'
import { cleanLine } from '../shared/text/clean-line'
import type { RHYTHMS } from '../shared/visits/period'
import { PLAN_SAYS as SAYS } from '../shared/words/pages/visit-plans'
import type { Plan, PlanChange } from '../services/plan'
import { EVERY_CHOICES, WHO_CHOICES } from './plan-choices'
import { isCount } from './plan-form'
import { isOfPeople } from './plan-lines'

type Rhythm = (typeof RHYTHMS)[number]

/** How a plan goes on from its next period, as it stands on the form. */
export interface ChangeForm {
	/** `people`: the people whom the plan names already. */
	who: Post | 'paired' | 'people'
	every: Rhythm | 'times'
	times: string
	/** The codes of what is asked. */
	asked: string[]
}

type Terms = Pick<Plan, 'who' | 'every' | 'questions'>

/** What already holds from the next period on. */
const termsOf = (plan: Plan): Terms => plan.next ?? plan

export function changeForm(plan: Plan): ChangeForm {
	const { who, every, questions } = termsOf(plan)
	return {
		who: 'post' in who ? who.post : 'paired' in who ? 'paired' : 'people',
		every: typeof every === 'object' ? 'times' : every,
		times: typeof every === 'object' ? String(every.times) : '',
		asked: questions.map(({ code }) => code),
	}
}

/** What may be chosen for a plan. A plan without households has no pairs; it owes days or ways. */
export function changeChoices(plan: Plan) {
	const { who } = termsOf(plan)
	const named = 'people' in who ? [{ value: 'people', label: SAYS.team(who.people.length) }] : []
	const isOfHomes = !isOfPeople(plan)
	return {
		whos: [...named, ...WHO_CHOICES.filter(({ value }) => isOfHomes || value !== 'paired')],
		everys: EVERY_CHOICES.filter(
			({ value }) => isOfHomes || (value === 'times') === (plan.checkpoints === undefined),
		),
		questions: plan.questions.map(({ code, text }) => ({ value: code, label: text })),
	}
}

/** The changed fields, as the contract wants them; null where nothing changed, or the days of a month are no number. */
export function changeInput(form: ChangeForm, plan: Plan): PlanChange | null {
	const before = changeForm(plan)
	const times = cleanLine(form.times)
	if (form.every === 'times' && !isCount(times)) return null
	const isOther = form.every !== before.every || (form.every === 'times' && times !== before.times)
	const change = {
		...(form.who !== before.who && form.who !== 'people' && { who: whoOf(form.who) }),
		...(isOther && { every: everyOf(form.every, Number(times)) }),
		...(form.asked.join() !== before.asked.join() && {
			questions: plan.questions.filter(({ code }) => form.asked.includes(code)),
		}),
	}
	return Object.keys(change).length > 0 ? { planId: plan.id, ...change } : null
}

const whoOf = (who: Post | 'paired') => (who === 'paired' ? { paired: true as const } : { post: who })

const everyOf = (every: Rhythm | 'times', times: number) =>
	every === 'times' ? { times, per: 'month' as const } : every

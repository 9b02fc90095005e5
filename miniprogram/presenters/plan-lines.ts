import { chinaDay } from '../shared/clock/china-time'
import type { Post } from '../shared/roster/post'
import { PLANS_SAYS as SAYS, PLANS_WORDS as WORDS } from '../shared/words/pages/visit-plans'
import { everyWords, TEMPLATE_WORDS, toWords, whoWords } from '../shared/words/visits'
import type { Plan } from '../services/plan'
import { dayWords } from './time'

type Held = readonly { post: Post }[]

const READERS: readonly Post[] = ['gridLeader', 'villageLeader', 'dispatcher', 'clerk']

/** True for whoever sees how plans stand: who leads a grid or anything above, and clerks. */
export const seesPlans = (posts: Held): boolean => posts.some(({ post }) => READERS.includes(post))

/** True for whoever starts plans. */
export const makesPlans = (posts: Held): boolean =>
	posts.some(({ post }) => post === 'clerk' || post === 'dispatcher')

/** A plan, ready to be shown. */
export interface PlanLine {
	id: string
	name: string
	area: string
	/** Template, who, to whom, how often. */
	facts: string[]
	state: string
	isOpen: boolean
	/** The caller may extend and end it. */
	isTheirs: boolean
	until: string
}

export function planLine(plan: Plan, now: number): PlanLine {
	const { id, name, area, template, who, to, every, until, state, endReason, isTheirs } = plan
	const today = chinaDay(now)
	const end = until === undefined ? WORDS.noEnd : SAYS.until(dayWords(until, today))
	return {
		id,
		name,
		area: area.name,
		facts: [
			SAYS.kind(TEMPLATE_WORDS[template].name, everyWords(every)),
			SAYS.who(whoWords(who), toWords(to)),
		],
		state: state === 'open' ? end : SAYS.over(WORDS.states[state], endReason ?? ''),
		isOpen: state === 'open',
		isTheirs: isTheirs && state === 'open',
		until: until ?? '',
	}
}

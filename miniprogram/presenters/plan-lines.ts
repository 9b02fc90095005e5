import { addDays, chinaDay } from '../shared/clock/china-time'
import type { AskedAtDoor } from '../shared/visits/asked'
import { PLANS_SAYS as SAYS, PLANS_WORDS as WORDS } from '../shared/words/pages/visit-plans'
import { ROUND_WORDS } from '../shared/words/pages/visit-rounds'
import { CHANNEL_WORDS, everyWords, TEMPLATE_WORDS, toWords, whoWords } from '../shared/words/visits'
import type { Plan, PlanInput } from '../services/plan'
import { boundWords } from './plan-choices'
import { dayWords } from './time'

/** A plan, ready to be shown. */
export interface PlanLine {
	id: string
	name: string
	area: string
	/** Template, who, to whom, how often. */
	facts: string[]
	state: string
	isOpen: boolean
	/** It has begun: there is something to read of how it stands. */
	hasBegun: boolean
	/** The caller may extend and end it. */
	isTheirs: boolean
	/** The caller may say how it goes on from the next period. */
	mayChange: boolean
	/** It was refused, and the caller may make another one of it. */
	mayMend: boolean
	/** The caller may pause it, or let it go on. */
	mayPause: boolean
	mayResume: boolean
	until: string
	/** What it asks, and how long the answers are kept; empty where it asks nothing. */
	asks: string[]
	/** The caller is to say whether it may ask that. */
	mayDecide: boolean
}

export function planLine(plan: Plan, now: number): PlanLine {
	const { id, name, area, template, who, to, until, state, isTheirs, questions, next, pauses = [] } = plan
	const today = chinaDay(now)
	const isGoingOn = state === 'open' || state === 'paused'
	return {
		id,
		name,
		area: area.name,
		facts: [
			...(plan.words === undefined
				? [
						SAYS.kind(templateBeside(name, template), oftenWords(plan), plan.restsOnHolidays === true),
						isOfPeople(plan) ? whoWords(who) : SAYS.who(whoWords(who), toWords(to)),
					]
				: [plan.words, toWords(to)]),
			...(plan.checkpoints ? [plan.checkpoints.map(({ name: point }) => point).join(' → ')] : []),
			...(plan.draw?.isDone === false ? [ROUND_WORDS.drawing] : []),
			...pauses
				.slice(-MOST_PAUSES)
				.flatMap(({ from, to, reason }) =>
					to === undefined
						? []
						: [SAYS.wasPaused(dayWords(from, today), dayWords(addDays(to, -1), today), reason)],
				),
			...(next ? [SAYS.next(dayWords(next.from, today), whoWords(next.who), everyWords(next.every))] : []),
		],
		state: stateWords(plan, today),
		isOpen: state === 'open',
		hasBegun: state !== 'waiting' && state !== 'refused',
		isTheirs: isTheirs && (isGoingOn || state === 'waiting'),
		mayChange: isTheirs && isGoingOn && template !== 'notice',
		mayMend: isTheirs && state === 'refused',
		mayPause: isTheirs && state === 'open' && template !== 'notice',
		mayResume: isTheirs && state === 'paused',
		until: until ?? '',
		asks:
			questions.length === 0
				? []
				: [...questions.map((one, at) => asksWords(one, at + 1)), SAYS.kept(plan.keepDays)],
		mayDecide: plan.mayDecide,
	}
}

/** How often; of one that goes there and rings up, each of both. */
const oftenWords = ({ every, parts }: Plan): string =>
	parts.length < 2
		? everyWords(every)
		: parts.map((part) => everyWords(part.every) + CHANNEL_WORDS[part.channel]).join('，')

/** What a plan is made from; nothing where its name says that already. */
const templateBeside = (name: string, template: Plan['template']): string =>
	name === TEMPLATE_WORDS[template].name ? '' : TEMPLATE_WORDS[template].name

/** A question as those above see it: what it is answered by, and what an answer starts. */
function asksWords(question: AskedAtDoor, at: number): string {
	const { text, kind, starts } = question
	if (kind === 'photo') return SAYS.asksPhoto(at, text)
	if (!starts) return SAYS.asks(at, text)
	const { options = [], name } = starts
	const chosen = kind === 'oneOf' ? question.options.filter(({ code }) => options.includes(code)) : []
	const answers = chosen.map(({ label }) => label).join('、')
	return SAYS.asksStarts(at, text, answers === '' ? boundWords(starts) : answers, name)
}

/** So many pauses are told. */
const MOST_PAUSES = 3

function stateWords({ state, until, endReason = '', pauses = [] }: Plan, today: string): string {
	switch (state) {
		case 'open':
			return until === undefined ? WORDS.noEnd : SAYS.until(dayWords(until, today))
		case 'paused':
			return pauses
				.slice(-1)
				.map(({ from, reason }) => SAYS.paused(dayWords(from, today), reason))
				.join('')
		case 'waiting':
		case 'refused':
		case 'over':
		case 'ended':
			return SAYS.isOver(WORDS.states[state], endReason)
	}
}

/** True of a plan that goes to no household: somebody is there on so many days, or passes points. */
export const isOfPeople = ({
	template,
	checkpoints,
	to,
}: Pick<PlanInput, 'template' | 'checkpoints'> & { to: PlanInput['to'] | Plan['to'] }): boolean =>
	(template === 'monthlyDays' && 'all' in to) || checkpoints !== undefined

/** What the list of households is called that a plan names once and for all; empty where there is none. */
export function drawnWords({ to }: Plan): string {
	if ('draw' in to) return ROUND_WORDS.drawn
	return 'closedReports' in to ? ROUND_WORDS.looked : ''
}

import { chinaDay, DAY_MS, startOfDay, toIso } from '../shared/clock/china-time'
import type { Outcome, Result } from '../shared/visits/outcome'
import { VISITS_SAYS as SAYS, VISITS_WORDS as WORDS } from '../shared/words/pages/visits'
import { CHANNEL_WORDS, OUTCOME_BY_PHONE, OUTCOME_WORDS } from '../shared/words/visits'
import type { Going } from '../services/going'
import type { Due, DueItem } from '../services/visit'
import { lookedFacts } from './round-lines'
import { dayWords, momentWords } from './time'
import { toldWords } from './told-words'

/** The outcomes that one tap records; `more` opens the form with all of them. */
export interface Answer {
	value: Outcome | 'more'
	channel: Going['channel']
	label: string
}

/** A household where somebody is to go, ready to be shown. */
export interface DueLine {
	id: string
	name: string
	where: string
	/** Each plan with how it goes; of a notice what it says. */
	plans: string[]
	/** What is looked at again there. */
	looked: string[]
	wait: string
	late: boolean
	/** What residents said and nobody has answered. */
	told: string[]
	again: string
	phone: string
	answers: Answer[]
}

export function dueLine(item: DueItem, now: number): DueLine {
	const { household, plans, since, late, again, told = [] } = item
	const { id, number, head, place, address, phone = '' } = household
	const today = chinaDay(now)
	return {
		id,
		name: SAYS.named(number, head, place),
		where: address,
		plans: plans.flatMap(({ name, channels, to, words }) => {
			const how = channels.map((channel) => CHANNEL_WORDS[channel]).join('、')
			const plan = SAYS.plan(name, to === undefined ? how : `${SAYS.until(dayWords(to, today))}${how}`)
			return words === undefined ? [plan] : [plan, SAYS.notice(words)]
		}),
		looked: plans.flatMap((plan) => lookedFacts(plan, now)),
		wait: waitWords(since, today),
		late,
		told: told.map((one) => toldWords(one, now)),
		again: again ? againWords(again, now) : '',
		phone,
		answers: answersFor(item),
	}
}

function againWords({ last, by, refused, why = '' }: NonNullable<DueItem['again']>, now: number): string {
	const [was, until] = [momentWords(last, now), momentWords(by, now)]
	return refused ? SAYS.refused(was, until, why) : SAYS.again(was, until)
}

function waitWords(since: string, today: string): string {
	const days = Math.round((startOfDay(today) - startOfDay(since)) / DAY_MS)
	return days <= 0 ? SAYS.sinceToday : SAYS.waited(days)
}

/** The first outcomes to offer: where only a call is owed, those of a visit come later. */
export function answersFor({ plans }: DueItem): Answer[] {
	const owed = new Set(plans.flatMap(({ channels }) => channels))
	const byDoor = owed.has('door') || owed.has('any')
	const byPhone = owed.has('phone') || owed.has('any')
	const channel = byDoor ? 'door' : 'phone'
	return [
		...(byDoor ? [answer('done', 'door')] : []),
		...(byPhone ? [answer('called', 'phone')] : []),
		answer('nobodyHome', channel),
		answer('refused', channel),
		answer('movedAway', channel),
		{ value: 'more', channel, label: WORDS.other },
	]
}

function answer(value: Outcome, channel: Going['channel']): Answer {
	return { value, channel, label: outcomeWords(value, channel) }
}

export function outcomeWords(outcome: Result, channel: Going['channel']): string {
	return (channel === 'phone' ? OUTCOME_BY_PHONE[outcome] : undefined) ?? OUTCOME_WORDS[outcome]
}

/** True where one tap says it all: nothing is asked, and no reason is owed. */
export function needsNoForm({
	outcome,
	questions,
	findings = [],
}: Pick<Going, 'outcome' | 'questions' | 'findings'>): boolean {
	if (outcome === 'nobodyHome') return true
	if (findings.length > 0) return false
	return (outcome === 'done' || outcome === 'called') && questions.length === 0
}

/** A going that has not arrived, in a list. */
export interface UnsentLine {
	key: string
	what: string
	where: string
	/** Why it was refused; empty while it waits. */
	problem: string
}

export const unsentLines = (goings: readonly Going[], now: number): UnsentLine[] =>
	goings.map(({ clientKey, household, outcome, channel, at, problem = '' }) => ({
		key: clientKey,
		what: SAYS.unsent(outcomeWords(outcome, channel), momentWords(at, now)),
		where: [household.address, household.head].join(' '),
		problem,
	}))

/** Plans of theirs that are paused, each since when and why; of two of one name it is said once. */
export const pausedLines = ({ paused = [] }: Due, now: number): string[] => [
	...new Set(
		paused.map(({ name, from, reason }) => SAYS.paused(name, dayWords(from, chinaDay(now)), reason)),
	),
]

/** Since when a list is the newest that this phone has. */
export const asOf = (at: number, now: number): string => SAYS.from(momentWords(toIso(at), now))

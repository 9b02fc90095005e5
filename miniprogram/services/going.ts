import { chinaDay, toIso } from '../shared/clock/china-time'
import type { Question } from '../shared/report/question'
import { answersIn, type Typed } from '../shared/report/typed-answers'
import { cleanWords } from '../shared/text/clean-words'
import type { Found, Outcome } from '../shared/visits/outcome'
import { randomKey } from './random-key'
import { outboxOf, shelfOf, whenOnline, type Outgoing } from './send-once'
import { keepLeft, lastDue, recordVisit, type DueItem, type RecordInput } from './visit'

/** One going to a household, written on the spot: what came of it, for all plans that it was for. */
export interface Going extends Outgoing {
	household: { id: string; address: string; head: string }
	planIds: string[]
	outcome: Outcome
	/** How they went, where the outcome alone does not say it. */
	channel: 'door' | 'phone'
	questions: Question[]
	/** What may be found where something is looked at again. */
	findings?: Found[]
	found?: Found | null
	typed: Typed
	note: string
	/** When it was: the moment at which it was written down. */
	at: string
}

/** All that lies on this phone. */
export const goings = shelfOf<Going>('goings')

/** Those that were sent and did not arrive: they wait, or were refused. */
export const unsentGoings = (): Going[] =>
	goings.list().filter(({ state, problem }) => state === 'waiting' || problem !== undefined)

type What = Pick<Going, 'outcome' | 'channel'>

/** As many as one going may be for. */
const MOST_PLANS = 10

/** The plans that a call, or a visit, is for: a call fills no visit's place. Where it is for none, all hear of it. */
export function plansFor({ plans }: DueItem, channel: Going['channel']): DueItem['plans'] {
	const meant = plans.filter(({ channels }) => channels.some((one) => one === channel || one === 'any'))
	return (meant.length > 0 ? meant : plans).slice(0, MOST_PLANS)
}

/** One going to a household, begun now. */
export function newGoing(item: DueItem, what: What): Going {
	const { id, address, head } = item.household
	return {
		clientKey: randomKey(),
		state: 'writing',
		household: { id, address, head },
		...what,
		...meantBy(item, what),
		typed: {},
		note: '',
		photos: [],
		at: toIso(Date.now()),
		updatedAt: 0,
	}
}

/** The plans that a going is for, and what they ask, each question once. */
function meantBy(item: DueItem, what: What): Pick<Going, 'planIds' | 'questions' | 'findings'> {
	const plans = plansFor(item, channelOf(what))
	const asked = new Map(plans.flatMap(({ questions }) => questions).map((one) => [one.code, one]))
	const findings: Found[] = [
		...(plans.some(({ reports }) => reports) ? (['again'] as const) : []),
		...(plans.some(({ visit }) => visit) ? (['neverCame'] as const) : []),
	]
	return { planIds: plans.map(({ id }) => id), questions: [...asked.values()], findings }
}

/** The same going where something else came of it: it may be for other plans then. */
export function withWhat(going: Going, what: Partial<What>): Going {
	const changed = { ...going, ...what }
	const item = lastDue()?.value.items.find(({ household }) => household.id === going.household.id)
	return item ? { ...changed, ...meantBy(item, changed) } : changed
}

/** A going as the cloud wants it; its photos have been uploaded. */
export function recordInput(going: Going, photos: string[]): RecordInput {
	const { clientKey, planIds, household, outcome, channel, at } = going
	const answers = isMet(outcome) ? answersIn(going.questions, going.typed) : []
	const note = cleanWords(going.note)
	return {
		clientKey,
		planIds,
		householdId: household.id,
		outcome,
		channel: channelOf({ outcome, channel }),
		...(isMet(outcome) && going.found && { found: going.found }),
		...(answers.length > 0 && { answers }),
		...(note !== '' && { note }),
		...(photos.length > 0 && { photos }),
		at,
	}
}

/** Somebody spoke to them: what a plan asks can be answered. */
export const isMet = (outcome: Outcome): boolean => outcome === 'done' || outcome === 'called'

/** To have called is by phone, to have been there is at the door; anything else may be either. */
export function channelOf({ outcome, channel }: What): Going['channel'] {
	if (outcome === 'called') return 'phone'
	return outcome === 'done' ? 'door' : channel
}

const outbox = outboxOf(goings, async (going, photos) => {
	const visits = await recordVisit(recordInput(going, photos))
	keepLeft((items) => leftOf(items, [going]))
	return visits
})

/** Sends what came of a going; it waits where no answer comes. */
export const sendGoing = outbox.send

/** Sends what waits. */
export const sendWaitingGoings = outbox.sendWaiting

/** Tells whenever one has arrived. Answers how to stop that. */
export const onGoingArrival = outbox.onArrival

/** Sends what waits as soon as the phone has a network again. */
export const sendGoingsWhenOnline = (): void => whenOnline(() => void sendWaitingGoings())

/** What is left of a list once what waits on this phone has arrived: what was done is done, where somebody was in vain comes later. */
export function leftOf(items: readonly DueItem[], unsent: readonly Going[]): DueItem[] {
	return items.flatMap((item) => {
		const own = unsent.filter(({ household }) => household.id === item.household.id)
		const left = own.reduce((one: DueItem | null, going) => one && withoutGoing(one, going), item)
		return left ? [left] : []
	})
}

function withoutGoing(item: DueItem, going: Going): DueItem | null {
	if (!isMet(going.outcome)) return null
	const filled = channelOf(going)
	const plans = item.plans.flatMap((plan) => {
		if (!going.planIds.includes(plan.id)) return [plan]
		const channels = plan.channels.filter((channel) => channel !== filled && channel !== 'any')
		return channels.length > 0 ? [{ ...plan, channels }] : []
	})
	return plans.length > 0 ? { ...item, plans } : null
}

/** Households that are due, as far as this phone knows it today; null where it has not asked today. */
export function knownDue(): number | null {
	const last = lastDue()
	if (!last || chinaDay(last.at) !== chinaDay(Date.now())) return null
	return leftOf(last.value.items, unsentGoings()).length
}

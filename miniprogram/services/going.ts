import { chinaDay, toIso } from '../shared/clock/china-time'
import { answersIn, type Typed } from '../shared/report/typed-answers'
import { cleanWords } from '../shared/text/characters'
import { proposalsOf, withoutPhotos, type AskedAtDoor, type Proposal } from '../shared/visits/asked'
import type { Found, Outcome } from '../shared/visits/outcome'
import type { Photo } from './photos'
import { randomKey } from './random-key'
import { submitReport } from './report'
import { outboxOf, shelfOf, whenOnline, type Outgoing } from './send-once'
import { keepLeft, lastDue, recordVisit, type DueItem, type RecordInput } from './visit'

/** One going to a household, written on the spot: what came of it, for all plans that it was for. */
export interface Going extends Outgoing {
	household: { id: string; address: string; head: string; doorCode: string; phone?: string }
	planIds: string[]
	outcome: Outcome
	/** How they went, where the outcome alone does not say it. */
	channel: 'door' | 'phone'
	questions: AskedAtDoor[]
	/** What may be found where something is looked at again. */
	findings?: Found[]
	found?: Found | null
	/** Of a photo that answers a question: which of `photos` it is. */
	typed: Typed
	/** What the visitor says to the reports that answers propose, by question. */
	starts?: Readonly<Record<string, Start>>
	note: string
	/** When it was: the moment at which it was written down. */
	at: string
}

/** What the visitor says to a report that an answer proposes: nothing is sent before they have chosen. */
export interface Start {
	choice: 'yes' | 'no' | ''
	text: string
	/** Made once, so that it is one report however often it is sent. */
	clientKey: string
	/** It has arrived. */
	reportId?: string
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
	const { id, address, head, doorCode, phone } = item.household
	return {
		clientKey: randomKey(),
		state: 'writing',
		household: { id, address, head, doorCode, ...(phone !== undefined && { phone }) },
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

/** What was answered by choosing or typing, where somebody was met. */
const answersOf = ({ outcome, questions, typed }: Pick<Going, 'outcome' | 'questions' | 'typed'>) =>
	isMet(outcome) ? answersIn(withoutPhotos(questions), typed) : []

/** The reports that the answers propose as they stand. */
export const proposalsIn = (going: Going): Proposal[] => proposalsOf(going.questions, answersOf(going))

/** What the visitor has said to a proposal so far. */
export const startOf = ({ starts = {} }: Pick<Going, 'starts'>, { question, text }: Proposal): Start =>
	starts[question] ?? { choice: '', text, clientKey: randomKey() }

/** The photos that answer a question, each with its place among all; they are taken off where nobody was met. */
export const answeringPhotos = ({
	questions,
	typed,
	photos,
}: Pick<Going, 'questions' | 'typed' | 'photos'>) =>
	questions.flatMap(({ kind, code }) => {
		const at = kind === 'photo' ? photos.findIndex(({ path }) => path === typed[code]) : -1
		return at < 0 ? [] : [{ question: code, at }]
	})

/** The photos that answer nothing. */
export const photosBeside = (going: Pick<Going, 'questions' | 'typed' | 'photos'>): Photo[] => {
	const answering = answeringPhotos(going).map(({ at }) => at)
	return going.photos.filter((_, at) => !answering.includes(at))
}

/** A going as the cloud wants it; its photos have been uploaded. */
export function recordInput(going: Going, ids: string[]): RecordInput {
	const { clientKey, planIds, household, outcome, channel, at } = going
	const answering = answeringPhotos(going)
	const photos = ids.filter((_, place) => !answering.some((one) => one.at === place))
	const ofPhotos = answering.map((one) => ({ question: one.question, value: ids[one.at] ?? '' }))
	const answers = isMet(outcome) ? [...answersOf(going), ...ofPhotos] : []
	const started = proposalsIn(going).flatMap((proposal) => {
		const { choice, reportId } = startOf(going, proposal)
		return choice === 'yes' && reportId !== undefined ? [{ question: proposal.question, reportId }] : []
	})
	const note = cleanWords(going.note)
	return {
		clientKey,
		planIds,
		householdId: household.id,
		outcome,
		channel: channelOf({ outcome, channel }),
		...(isMet(outcome) && going.found && { found: going.found }),
		...(answers.length > 0 && { answers }),
		...(started.length > 0 && { started }),
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

/** Sends the reports that the visitor said yes to; each that has arrived is kept at once. */
async function withReports(going: Going, keep: (part: Partial<Going>) => void): Promise<Going> {
	let current = going
	for (const proposal of proposalsIn(going)) {
		const start = startOf(current, proposal)
		if (start.choice !== 'yes' || start.reportId !== undefined) continue
		const { doorCode, head, phone } = going.household
		const { id } = await submitReport({
			clientKey: start.clientKey,
			category: proposal.starts.category,
			text: cleanWords(start.text),
			place: { doorCode },
			onBehalf: { name: head, ...(phone !== undefined && { phone }) },
		})
		const starts = { ...current.starts, [proposal.question]: { ...start, reportId: id } }
		keep({ starts })
		current = { ...current, starts }
	}
	return current
}

const outbox = outboxOf(goings, async (going, photos, keep) => {
	const visits = await recordVisit(recordInput(await withReports(going, keep), photos))
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

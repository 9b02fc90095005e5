import { toIso } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import type { Input, Output } from '../contract/visit'
import type { Call } from './call'
import type { HouseholdDocument } from '../../org/documents'
import { lookedView } from '../plans/list-drawn'
import { pauseOn } from '../rules/pause'
import type { Plan } from '../../org/rules/plan'
import { againBy, dueAt, type DuePart } from '../rules/due'
import { MOST_GRIDS, naturalKey, pageOfGrids, type Placed } from '../grid-pages'
import { goerOf } from '../reading'
import { ownRounds } from '../rounds/list'
import type { Slot } from '../../org/rules/standing'
import { isTriedInVain } from '../rules/slot'
import { waitingFor } from '../rules/told'
import { toldView } from '../home/told-view'
import { recordGoing } from './record-going'
import { readTurf, type Turf } from './turf'
import { visitIdOf } from './write'

type Due = Output<'due'>
type Item = Due['items'][number]

/** Between the part of the list that is looked at and where it goes on. */
const AT = ' '

/** What the caller looks in on and their grids; what lies beyond, grid by grid. */
const NEAR = 'near'

/** Items of one answer. */
const MOST_ITEMS = 200

/**
 * Where the caller is to go today. Two reads: the caller; and the plans of their areas with the households of their grids and
 * those that they look in on, each with what stands of its visits. What is due is reckoned from these.
 */
export async function due({ planId, cursor }: Input<'due'>, call: Call): Promise<Due> {
	const read = await call.roster()
	const goer = goerOf(call, read.viewer)
	const turf = await readTurf(read, goer, call)
	const plans = turf.plans.filter(({ id }) => (planId ?? id) === id)
	const refusals = new Map<string, string>()
	const itemsAt = (documents: readonly HouseholdDocument[]): Placed<Item>[] =>
		documents
			.flatMap((document) => {
				const parts = dueAt(plans, document, goer, call.day, call.now)
				const refused = parts.find(({ slot }) => isRefused(slot))
				const { id } = document.household
				if (refused) refusals.set(id, visitOf(refused, id))
				return itemOf(document, parts, call.day)
			})
			.sort((one, other) => (one.place < other.place ? -1 : 1))
	const [part = NEAR, ...rest] = cursor?.split(AT) ?? []
	const after = rest.join(AT)
	const near = part === NEAR ? itemsAt(turf.households).filter(({ place }) => place > after) : []
	const shown = near.slice(0, MOST_ITEMS)
	const last = shown[shown.length - 1]
	const beyond =
		near.length > MOST_ITEMS ? undefined : await readBeyond(turf, part === NEAR ? '' : after, itemsAt, call)
	const listed = [...shown.map(({ item }) => item), ...(beyond?.items ?? [])]
	const items = await withReasons(listed, refusals, call)
	await recordGoing(call, goer, items)
	const next = beyond ? beyond.next : `${NEAR}${AT}${last?.place ?? ''}`
	const rounds = cursor === undefined ? await ownRounds(plans, goer, call) : []
	const paused = cursor === undefined ? turf.paused.filter(({ id }) => (planId ?? id) === id) : []
	return {
		items,
		...(paused.length > 0 && { paused: paused.map((plan) => pausedView(plan, call.day)) }),
		...(rounds.length > 0 && { rounds }),
		...(next !== undefined && { cursor: next }),
	}
}

/** Whoever goes reads why they need not. */
function pausedView(plan: Plan, day: Day): NonNullable<Due['paused']>[number] {
	const { from = day, reason = '' } = pauseOn(plan, day) ?? {}
	return { planId: plan.id, name: plan.name, from, reason }
}

/** Grids of areas all of which the caller goes to, some at a time; from where a cursor says: an area, and where it goes on in it. */
async function readBeyond(
	{ wide, snapshot, households }: Turf,
	from: string,
	itemsAt: (documents: readonly HouseholdDocument[]) => Placed<Item>[],
	call: Call,
): Promise<{ items: Item[]; next?: string }> {
	const known = new Set(households.map(({ _id }) => _id))
	const [code = '', ...rest] = from.split(AT)
	const items: Item[] = []
	let grids = MOST_GRIDS
	for (const areaCode of wide.filter((one) => one >= code)) {
		const page = await pageOfGrids(
			{
				areaCode,
				cursor: areaCode === code ? rest.join(AT) : undefined,
				snapshot,
				most: MOST_ITEMS - items.length,
				grids,
			},
			(documents) => itemsAt(documents.filter(({ _id }) => !known.has(_id))),
			call,
		)
		items.push(...page.items)
		grids -= page.grids.length
		if (page.next !== undefined) return { items, next: ['beyond', areaCode, page.next].join(AT) }
	}
	return { items }
}

/** One household with all its plans, and where it stands in the list. */
function itemOf(document: HouseholdDocument, parts: readonly DuePart[], day: Day): Placed<Item>[] {
	if (parts.length === 0) return []
	const { id, number, address, headName, phone, path, doorCode } = document.household
	const since = parts.map((part) => part.since).sort()[0] ?? ''
	const late = parts.some(({ isLate }) => isLate)
	const tried = parts.flatMap(({ plan, slot }) =>
		isTriedInVain(slot) ? [{ slot, by: againBy(plan, slot, day) }] : [],
	)
	const told = uniquePlans(parts).flatMap((plan) => waitingFor(plan, document.visits))
	const [first] = tried.sort((one, other) => one.by - other.by)
	const item: Item = {
		household: {
			id,
			number,
			address,
			head: headName,
			place: path[path.length - 1]?.name ?? '',
			doorCode,
			...(phone !== undefined && { phone }),
		},
		plans: plansOf(parts, id),
		since,
		late,
		...(told.length > 0 && { told: told.map(toldView) }),
		...(first && {
			again: {
				last: toIso(first.slot.at),
				by: toIso(first.by),
				...(isRefused(first.slot) && { refused: true as const }),
			},
		}),
	}
	return [
		{
			item,
			place: [told.length > 0 ? '!' : late ? 0 : 1, since, naturalKey(address).slice(0, 80), id].join('~'),
		},
	]
}

const isRefused = (slot: Slot | undefined): boolean => slot?.refusedTo !== undefined && isTriedInVain(slot)

const visitOf = ({ plan, owed: { period, channel } }: DuePart, householdId: string): string =>
	visitIdOf(plan, householdId, { period: period.key, channel })

/** Whoever goes where somebody was refused reads why, as long as that is kept: one read, none where nobody was. */
async function withReasons(
	items: readonly Item[],
	refusals: ReadonlyMap<string, string>,
	{ ports }: Call,
): Promise<Item[]> {
	const ids = items.flatMap(({ household: { id } }) => refusals.get(id) ?? [])
	const visits = ids.length > 0 ? await ports.visits.byIds(ids) : []
	const reasons = new Map(
		visits.map(({ id, attempts }) => [
			id,
			attempts.flatMap(({ outcome, note }) => (outcome === 'refused' && note !== undefined ? [note] : [])),
		]),
	)
	return items.map((item) => {
		const [why] = (reasons.get(refusals.get(item.household.id) ?? '') ?? []).slice(-1)
		return item.again && why !== undefined ? { ...item, again: { ...item.again, why } } : item
	})
}

const uniquePlans = (parts: readonly DuePart[]): Plan[] => [...new Set(parts.map(({ plan }) => plan))]

function plansOf(parts: readonly DuePart[], householdId: string): Item['plans'] {
	const plans = new Map<string, { plan: Plan; parts: DuePart[] }>()
	for (const part of parts) {
		const known = plans.get(part.plan.id)
		if (known) known.parts.push(part)
		else plans.set(part.plan.id, { plan: part.plan, parts: [part] })
	}
	return [...plans.values()].map(({ plan, parts: own }) => {
		const { id, name, template, questions, words } = plan
		const to = own.flatMap(({ owed }) => owed.period.to ?? []).sort()[0]
		return {
			id,
			name,
			template,
			channels: own.map(({ owed }) => owed.channel),
			questions,
			...(words !== undefined && { words }),
			...lookedView(plan, householdId),
			...(to !== undefined && { to }),
		}
	})
}

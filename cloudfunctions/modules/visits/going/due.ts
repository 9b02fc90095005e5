import { toIso } from '#shared/clock/china-time'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import type { HouseholdDocument } from '../../org/documents'
import type { Plan } from '../rules/plan'
import { dueAt, type DuePart } from '../rules/due'
import { goerOf, gridsUnder, householdsOfGrid } from '../reading'
import { isTriedInVain } from '../rules/slot'
import { recordGoing } from './record-going'
import { readTurf, type Turf } from './turf'

type Due = Output<'visit', 'due'>
type Item = Due['items'][number]

/** Between the part of the list that is looked at and where it goes on. */
const AT = ' '

/** What the caller looks in on and their grids; what lies beyond, grid by grid. */
const NEAR = 'near'

/** Of one answer. */
const MOST_ITEMS = 200

/** So many grids beyond their own are looked at for one answer. */
const MOST_GRIDS = 10

/**
 * Where the caller is to go today. Two reads: the caller; and the plans of their areas with the households of their grids and
 * those that they look in on, each with what stands of its visits. What is due is reckoned from these.
 */
export async function due({ planId, cursor }: Input<'visit', 'due'>, call: Call): Promise<Due> {
	const read = await call.roster()
	const goer = goerOf(call, read.viewer)
	const turf = await readTurf(read, goer, call)
	const plans = turf.plans.filter(({ id }) => (planId ?? id) === id)
	const itemsAt = (documents: readonly HouseholdDocument[]): Placed[] =>
		documents
			.flatMap((document) => itemOf(document, dueAt(plans, document, goer, call.day, call.now)))
			.sort((one, other) => (one.place < other.place ? -1 : 1))
	const [part = NEAR, ...rest] = cursor?.split(AT) ?? []
	const after = rest.join(AT)
	const near = part === NEAR ? itemsAt(turf.households).filter(({ place }) => place > after) : []
	const shown = near.slice(0, MOST_ITEMS)
	const last = shown[shown.length - 1]
	const beyond =
		near.length > MOST_ITEMS ? undefined : await readBeyond(turf, part === NEAR ? '' : after, itemsAt, call)
	const items = [...shown, ...(beyond?.items ?? [])].map(({ item }) => item)
	await recordGoing(call, goer, items)
	const next = beyond ? beyond.next : `${NEAR}${AT}${last?.place ?? ''}`
	return { items, ...(next !== undefined && { cursor: next }) }
}

interface Placed {
	item: Item
	/** Where it stands in the list. */
	place: string
}

/** Grids of areas all of which the caller goes to, some at a time; from where a cursor says: an area, and what came before in it. */
async function readBeyond(
	{ wide, snapshot, households }: Turf,
	from: string,
	itemsAt: (documents: readonly HouseholdDocument[]) => Placed[],
	call: Call,
): Promise<{ items: Placed[]; next?: string }> {
	const known = new Set(households.map(({ _id }) => _id))
	const [code = '', ...rest] = from.split(AT)
	const items: Placed[] = []
	let looked = 0
	for (const area of wide.filter((one) => one >= code)) {
		const begin = area === code && rest.length > 0 ? rest.join(AT) : undefined
		for await (const { grid, before } of gridsUnder(call.ports, area, snapshot.version, call.day, begin)) {
			if (looked >= MOST_GRIDS || items.length >= MOST_ITEMS)
				return { items, next: ['beyond', area, ...(before === undefined ? [] : [before])].join(AT) }
			looked += 1
			const there = await householdsOfGrid(call.ports, grid.code, snapshot)
			items.push(...itemsAt(there.filter(({ _id }) => !known.has(_id))))
		}
	}
	return { items }
}

/** One household with all its plans, and where it stands in the list. */
function itemOf(document: HouseholdDocument, parts: readonly DuePart[]): Placed[] {
	if (parts.length === 0) return []
	const { id, number, address, headName, phone, path } = document.household
	const since = parts.map((part) => part.since).sort()[0] ?? ''
	const late = parts.some(({ isLate }) => isLate)
	const tried = parts.flatMap(({ slot }) => (slot && isTriedInVain(slot) ? [slot] : []))
	const [first] = tried.sort((one, other) => (one.again ?? 0) - (other.again ?? 0))
	const item: Item = {
		household: {
			id,
			number,
			address,
			head: headName,
			place: path[path.length - 1]?.name ?? '',
			...(phone !== undefined && { phone }),
		},
		plans: plansOf(parts),
		since,
		late,
		...(first && { again: { last: toIso(first.at), by: toIso(first.again ?? first.at) } }),
	}
	return [{ item, place: [late ? 0 : 1, since, naturalKey(address).slice(0, 80), id].join('~') }]
}

function plansOf(parts: readonly DuePart[]): Item['plans'] {
	const plans = new Map<string, { plan: Plan; parts: DuePart[] }>()
	for (const part of parts) {
		const known = plans.get(part.plan.id)
		if (known) known.parts.push(part)
		else plans.set(part.plan.id, { plan: part.plan, parts: [part] })
	}
	return [...plans.values()].map(({ plan: { id, name, template, questions }, parts: own }) => {
		const to = own.flatMap(({ owed }) => owed.period.to ?? []).sort()[0]
		return {
			id,
			name,
			template,
			channels: own.map(({ owed }) => owed.channel),
			questions,
			...(to !== undefined && { to }),
		}
	})
}

/** Neighbours stand side by side, 2 before 10. */
export const naturalKey = (address: string): string =>
	address.replace(/\d+/g, (digits) => digits.padStart(6, '0'))

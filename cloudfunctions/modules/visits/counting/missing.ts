import { toIso } from '#shared/clock/china-time'
import type { Area } from '#shared/area/area'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { goerOf, gridsUnder, householdsIn } from '../reading'
import { readPart } from '../plans/read-plan'
import { slotOf } from '../rules/due'
import { isTriedInVain } from '../rules/slot'
import { owedOn, type Plan } from '../rules/plan'
import { standOf } from '../rules/count'
import { isInCharge, wasTurnOf, type Goer } from '../rules/turn'
import type { RosterSnapshot } from '../../org/snapshot'

type Missing = Output<'visit', 'missing'>
type Item = Missing['items'][number]

const AT = ' '

/** Of one answer, and reads for one. */
const MOST_ITEMS = 100
const MOST_GRIDS = 10

/**
 * Where a plan has not ended, door by door in the order of grids and households: each page is a walk along an index from where
 * the one before stopped, so that nobody is left out or named twice, whatever happens meanwhile.
 */
export async function missing(input: Input<'visit', 'missing'>, call: Call): Promise<Missing> {
	const { plan, area, snapshot, viewer } = await readPart(input.planId, input.areaCode, call)
	const goer = goerOf(call, viewer)
	const found = await pageFrom(input.cursor, { plan, area, snapshot, goer, call })
	const of = [...new Set(found.grids)].map(subject.area)
	await recordShowing(call, viewer, {
		of: found.items.length > 0 ? of : [],
		where: 'missing',
		what: ['address'],
	})
	return { items: found.items, ...(found.next !== undefined && { cursor: found.next }) }
}

interface Looking {
	plan: Plan
	area: Area
	snapshot: RosterSnapshot
	goer: Goer
	call: Call
}

async function pageFrom(
	cursor: string | undefined,
	{ plan, area, snapshot, goer, call }: Looking,
): Promise<{ items: Item[]; grids: string[]; next?: string }> {
	const [from = '', behind = ''] = cursor?.split(AT) ?? []
	const items: Item[] = []
	const grids: string[] = []
	let inside = behind
	const places = gridsUnder(call.ports, area.code, snapshot.version, call.day, from || undefined)
	for await (const { grid, before } of places) {
		const at = (id: string): string => `${before ?? ''}${AT}${id}`
		if (grids.length >= MOST_GRIDS) return { items, grids, next: at('') }
		grids.push(grid.code)
		let next: string | undefined = inside
		inside = ''
		do {
			const page = await call.ports.roster.pageWithKey(rosterKey.grid(grid.code), next || undefined)
			for (const document of householdsIn(page.items, snapshot)) {
				const item = itemOf(plan, document, goer, call)
				if (!item) continue
				if (items.length >= MOST_ITEMS)
					return { items, grids, next: at(lastBefore(page.items, document._id)) }
				items.push(item)
			}
			next = page.next
		} while (next !== undefined)
	}
	return { items, grids }
}

/** The document before one in a page, behind which the next page begins. */
function lastBefore(items: readonly { _id: string }[], id: string): string {
	const place = items.findIndex(({ _id }) => _id === id)
	return items[place - 1]?._id ?? ''
}

/** Who goes there, or leads the grid, reads who it is; whoever only looks on does not. */
function itemOf(plan: Plan, document: HouseholdDocument, goer: Goer, call: Call): Item | undefined {
	const stand = standOf(plan, document, call.day)
	if (stand !== 'missing' && stand !== 'again') return undefined
	const { id, address, headName, path } = document.household
	const isKnown = isInCharge(goer, document, call.day) || wasTurnOf(goer, plan, document, call.day)
	const slots = owedOn(plan, call.day).map((owed) => ({ owed, slot: slotOf(plan, document, owed.slot) }))
	const open = slots.filter(({ slot }) => slot?.ended === undefined)
	const last = Math.max(0, ...open.map(({ slot }) => slot?.at ?? 0))
	return {
		household: {
			id,
			address,
			head: isKnown ? headName : maskedName(headName),
			place: path[path.length - 1]?.name ?? '',
		},
		channels: open.map(({ owed }) => owed.channel),
		again: open.some(({ slot }) => isTriedInVain(slot)),
		...(last > 0 && { last: toIso(last) }),
	}
}

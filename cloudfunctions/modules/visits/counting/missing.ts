import { toIso } from '#shared/clock/china-time'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import type { HouseholdDocument } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { pageOfGrids, placeByNumber } from '../grid-pages'
import { goerOf } from '../reading'
import { readPart } from '../plans/read-plan'
import { slotOf } from '../rules/due'
import { isTriedInVain } from '../rules/slot'
import { dayToCount, owedOn, type Plan } from '../rules/plan'
import { standOf } from '../rules/count'
import { isInCharge, wasTurnOf, type Goer } from '../rules/turn'

type Missing = Output<'visit', 'missing'>
type Item = Missing['items'][number]

/** Of one answer. */
const MOST_ITEMS = 100

/** Where a plan has not ended, door by door to the last. */
export async function missing(input: Input<'visit', 'missing'>, call: Call): Promise<Missing> {
	const { plan, area, snapshot, viewer } = await readPart(input.planId, input.areaCode, call)
	const goer = goerOf(call, viewer)
	const { items, grids, next } = await pageOfGrids(
		{ areaCode: area.code, cursor: input.cursor, snapshot, most: MOST_ITEMS },
		(households) =>
			households.flatMap((one) => {
				const item = itemOf(plan, one, goer, call)
				return item ? [{ item, place: placeByNumber(one) }] : []
			}),
		call,
	)
	const of = items.length > 0 ? grids.map(subject.area) : []
	await recordShowing(call, viewer, { of, where: 'missing', what: ['address'] })
	return { items, ...(next !== undefined && { cursor: next }) }
}

/** Who goes there, or leads the grid, reads who it is; whoever only looks on does not. */
function itemOf(plan: Plan, document: HouseholdDocument, goer: Goer, call: Call): Item | undefined {
	const day = dayToCount(plan, call.day)
	const stand = standOf(plan, document, day)
	if (stand !== 'missing' && stand !== 'again') return undefined
	const { id, address, headName, path } = document.household
	const isKnown = isInCharge(goer, document, call.day) || wasTurnOf(goer, plan, document, call.day)
	const slots = owedOn(plan, day, id).map((owed) => ({ owed, slot: slotOf(plan, document, owed.slot) }))
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

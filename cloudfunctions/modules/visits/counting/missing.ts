import { toIso } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import type { HouseholdDocument } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { pageOfGrids, placeByNumber, type Placed } from '../grid-pages'
import { goerOf } from '../reading'
import { placeWords } from '../pairs/household'
import { readPart } from '../plans/read-plan'
import { isCheck, mayVerify, slotOf } from '../rules/due'
import { overseesAll } from '../rules/may'
import { isTriedInVain } from '../rules/slot'
import type { Plan } from '../../org/rules/plan'
import { dayToCount, owedOn, owesNothing } from '../rules/plan'
import { standOf } from '../rules/count'
import { isInCharge, isTurnOf, type Goer } from '../rules/turn'

type Missing = Output<'missing'>
type Item = Missing['items'][number]

/** Items of one answer. */
const MOST_ITEMS = 100

/** One door, or how many of a grid are there that are not named. */
type Line = { item: Item } | { untold: NonNullable<Missing['untold']>[number] }

/** Comes after every door of its grid. */
const LAST = '\uffff'

/** Where a plan has not ended, door by door to the last. */
export async function missing(input: Input<'missing'>, call: Call): Promise<Missing> {
	const { plan, area, snapshot, viewer } = await readPart(input.planId, input.areaCode, call)
	const looker = { goer: goerOf(call, viewer), overseesAll: overseesAll(plan, viewer.person, call.day) }
	const {
		items: lines,
		grids,
		next,
	} = await pageOfGrids(
		{ areaCode: area.code, cursor: input.cursor, snapshot, most: MOST_ITEMS },
		(households) => linesOf(plan, households, looker, call),
		call,
	)
	const items = lines.flatMap((line) => ('item' in line ? [line.item] : []))
	const untold = lines.flatMap((line) => ('untold' in line ? [line.untold] : []))
	const of = items.length > 0 ? grids.map(subject.area) : []
	const isPhone = items.some(({ household: { phone } }) => phone !== undefined)
	await recordShowing(call, viewer, {
		of,
		where: 'missing',
		what: isPhone ? ['phone', 'address'] : ['address'],
	})
	return { items, ...(untold.length > 0 && { untold }), ...(next !== undefined && { cursor: next }) }
}

interface Looker {
	goer: Goer
	overseesAll: boolean
}

/** The doors of a grid that are named to somebody; of the others, how many they are. */
function linesOf(
	plan: Plan,
	households: readonly HouseholdDocument[],
	looker: Looker,
	call: Call,
): Placed<Line>[] {
	const open = households.filter((one) => isMissing(plan, one, call))
	const told = open.filter((one) => isToldDoor(plan, one, looker, call.day))
	const lines = told.map((one) => ({
		item: { item: itemOf(plan, one, looker.goer, call) },
		place: placeByNumber(one),
	}))
	const [some] = open
	const count = open.length - told.length
	if (!some || count === 0) return lines
	return [...lines, { item: { untold: { place: placeWords(some), count } }, place: LAST }]
}

function isMissing(plan: Plan, document: HouseholdDocument, { day }: Call): boolean {
	if (owesNothing(plan, day)) return false
	const stand = standOf(plan, document, dayToCount(plan, day))
	return stand === 'missing' || stand === 'again'
}

/**
 * That a household is on a list by its tags says that it has a tag, which only those in charge know; staff who are checked
 * do not read where.
 */
function isToldDoor(
	plan: Plan,
	document: HouseholdDocument,
	{ goer, overseesAll: isAbove }: Looker,
	day: Day,
): boolean {
	const goes = isTurnOf(goer, plan, document, day)
	if (isCheck(plan) || 'closedReports' in plan.to) return isAbove || (goes && mayVerify(goer, plan, document))
	return !('tags' in plan.to) || goes || isInCharge(goer, document, day)
}

/** Who goes there today, or leads the grid, reads who it is and how to ring them; whoever only looks on does not. */
function itemOf(plan: Plan, document: HouseholdDocument, goer: Goer, call: Call): Item {
	const { id, address, headName, path, phone } = document.household
	const isKnown = isInCharge(goer, document, call.day) || isTurnOf(goer, plan, document, call.day)
	const slots = owedOn(plan, dayToCount(plan, call.day), id).map((owed) => ({
		owed,
		slot: slotOf(plan, document, owed.slot),
	}))
	const open = slots.filter(({ slot }) => slot?.ended === undefined)
	const last = Math.max(0, ...open.map(({ slot }) => slot?.at ?? 0))
	return {
		household: {
			id,
			address,
			head: isKnown ? headName : maskedName(headName),
			place: path[path.length - 1]?.name ?? '',
			...(isKnown && phone !== undefined && { phone }),
		},
		channels: open.map(({ owed }) => owed.channel),
		again: open.some(({ slot }) => isTriedInVain(slot)),
		...(last > 0 && { last: toIso(last) }),
	}
}

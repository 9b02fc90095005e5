import type { Area } from '#shared/area/area'
import { toIso } from '#shared/clock/china-time'
import { cardLink, isCardLinkPrefix } from '#shared/card/link'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { subject } from '../showings/ports/showing-store'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import { householdsOfGrids, naturally } from '../org/read-tree'
import { recordShowing } from '../showings/record'
import { gridsToPrint } from './grids-to-print'
import { printedPeople } from './printed-people'

/** Cards in one answer: 67 sheets. */
const CARDS = 400

/**
 * What the printed cards of an area say, grid by grid and number by number. The cursor names the grid and the last
 * number, so that a household which came or went meanwhile moves no other.
 */
export async function sheet(input: Input<'sheet'>, call: Call): Promise<Output<'sheet'>> {
	const { cardLinkPrefix: prefix } = call.ports.settings
	const { grids, version } = await gridsToPrint(input.areaCode, call)
	if (!isCardLinkPrefix(prefix)) throw new UserError('CARD_LINK_UNSET')
	const from = placeOf(input.cursor)
	const at = grids.findIndex(({ code }) => from === null || naturally(code, from.gridCode) >= 0)
	const grid = grids[at]
	if (!grid) throw new UserError('NOT_FOUND')

	const { snapshot, viewer } = await call.roster(grid.path.map(({ code }) => rosterKey.area(code)))
	const chain = snapshot.chain(grid.path)
	const centre = [...chain].reverse().find((area) => area.centre)?.centre
	const households = await householdsOf(grid, version, call)
	const begin = from?.gridCode === grid.code ? after(households, from.number) : 0
	const shown = households.slice(begin, begin + CARDS)
	const next = nextCursor(grid, shown, begin + CARDS < households.length, grids[at + 1])
	const of = input.withAddress === true && shown.length > 0 ? [subject.area(grid.code)] : []
	await recordShowing(call, viewer, { of, where: 'cards', what: ['address'] })
	return {
		grid: { code: grid.code, name: grid.name, path: grid.path },
		people: printedPeople(chain, call.day),
		...(centre && { centre }),
		cards: shown.map((document) => cardOf(document, prefix, input.withAddress === true)),
		asOf: toIso(call.now),
		...(next !== undefined && { next }),
	}
}

/** A household's paired member stands on its card where the residents said yes to it. */
function cardOf(
	{ household: { doorCode, number, address, paired }, visits }: HouseholdDocument,
	prefix: string,
	withAddress: boolean,
): Output<'sheet'>['cards'][number] {
	return {
		doorCode,
		link: cardLink(prefix, doorCode),
		number,
		...(withAddress && { address }),
		...(paired && visits?.printed === paired.phone && { paired: { name: paired.name, phone: paired.phone } }),
	}
}

async function householdsOf({ code }: Area, version: number, call: Call): Promise<HouseholdDocument[]> {
	const found = await householdsOfGrids(call.ports.roster, [code], version)
	return found.sort((one, other) => inOrder(one.household.number, other.household.number))
}

/** 07 and 7 are equal as numbers, but not the same household. */
function inOrder(one: string, other: string): number {
	if (one === other) return 0
	return naturally(one, other) || (one < other ? -1 : 1)
}

function after(households: readonly HouseholdDocument[], number: string): number {
	const at = households.findIndex(({ household }) => inOrder(household.number, number) > 0)
	return at < 0 ? households.length : at
}

function nextCursor(
	grid: Area,
	shown: readonly HouseholdDocument[],
	hasMore: boolean,
	nextGrid: Area | undefined,
): string | undefined {
	if (hasMore) return `${grid.code}/${shown[shown.length - 1]?.household.number ?? ''}`
	return nextGrid && `${nextGrid.code}/`
}

function placeOf(cursor: string | undefined): { gridCode: string; number: string } | null {
	const slash = cursor?.indexOf('/') ?? -1
	if (cursor === undefined || slash < 0) return null
	return { gridCode: cursor.slice(0, slash), number: cursor.slice(slash + 1) }
}

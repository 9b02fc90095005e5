import type { Area } from '#shared/area/area'
import { normalDoorCode } from '#shared/roster/door-code'
import { LIST_PROBLEMS, PROBLEMS } from '../../words/roster-problems'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import type { RosterStore } from '../org/ports/roster-store'
import { householdsOfGrids, isInForce, readAllWith } from '../org/read-tree'
import { normalText } from '../places/names/normal-text'
import type { RowProblem } from './job'
import { isNear } from './near-name'
import type { AreaPointer, Place, Places } from './places'
import type { RowReader } from './row-reader'

interface Given {
	store: RosterStore
	version: number
	/** Where the households have to lie, the names of all areas, and its grids. */
	area: Area
	places: Places
	grids: readonly string[]
	notice: (notice: RowProblem) => void
}

/** What a row of a list says of a household, and the grids in which it may be. */
interface Listed {
	at: RowReader
	/** Undefined where it names no grid. */
	grid?: string
	grids: readonly string[]
	number?: string
	door?: string
	head?: string
	address?: string
}

/** In so many grids households are looked for by their heads. */
const MOST_GRIDS = 120

/** Which households some rows name, each once. A row that names none of the area says why. */
export async function findListed(readers: readonly RowReader[], given: Given): Promise<string[]> {
	const rows = readers.flatMap((at) => listedIn(at, given))
	const index = await indexOf(rows.flatMap(keysOf), given)
	const open = rows.filter((row) => !keysOf(row).some((key) => index.has(key)))
	const spelled = await indexOf(open.flatMap(zerosOf), given)
	const byHead = open.filter((row) => row.head !== undefined && row.address !== undefined)
	const wanted = [...new Set(byHead.flatMap(({ grids }) => grids))]
	const there = wanted.length > MOST_GRIDS ? [] : await householdsOfGrids(given.store, wanted, given.version)
	const found = new Map<string, RowReader>()
	for (const row of rows) {
		const document =
			keysOf(row).flatMap((key) => index.get(key) ?? [])[0] ??
			unspelled(row, spelled, given) ??
			atHead(row, there, wanted.length > MOST_GRIDS)
		if (!document || isOther(row, document)) continue
		const { id } = document.household
		if (document.visits?.gone?.left) row.at.fail(undefined, LIST_PROBLEMS.emptyForGood)
		else if (found.has(id)) given.notice(about(row, LIST_PROBLEMS.twice))
		else found.set(id, row.at)
	}
	return [...found.keys()]
}

const about = ({ at }: Listed, message: string): RowProblem => ({ sheet: at.sheet, row: at.row, message })

/** A row with its place; none where that is wrong, which is said. */
function listedIn(at: RowReader, { area, places, grids }: Given): Listed[] {
	const [head, address] = [at.optional('head'), at.optional('address')]
	const number = at.optional('number')
	const said = at.optional('doorCode')
	const door = said === undefined ? null : normalDoorCode(said)
	// A single word of a line may be a number as well.
	if (said !== undefined && door === null && said !== number) return failed(at, LIST_PROBLEMS.noSuchDoor)
	const row = {
		at,
		...(number !== undefined && { number }),
		...(door !== null && { door }),
		...(head !== undefined && { head }),
		...(address !== undefined && { address }),
	}
	const pointer = (['grid', 'gridName', 'village', 'town'] as const).some(
		(column) => at.optional(column) !== undefined,
	)
		? at.area('grid')
		: { code: area.code }
	if (!pointer || !at.good) return []
	const place = placeIn(pointer, area, places)
	if (typeof place === 'string') return door === null ? failed(at, place) : [{ ...row, grids: [] }]
	const line = places.path(place.code)
	const grid = line.find(({ level }) => level === 'grid')?.code
	const isAbove = area.path.some(({ code }) => code === place.code)
	if (!isAbove && !line.some(({ code }) => code === area.code))
		return failed(at, LIST_PROBLEMS.elsewhere(place.name, area.name))
	if (grid !== undefined) return [{ ...row, grid, grids: [grid] }]
	const within = isAbove
		? grids
		: grids.filter((code) => places.path(code).some((one) => one.code === place.code))
	if (door === null && (head === undefined || address === undefined))
		return failed(at, number === undefined ? LIST_PROBLEMS.saysNone : LIST_PROBLEMS.whichGrid)
	return [{ ...row, grids: within }]
}

/** A bare name is looked for within the area that the list is for as well. */
function placeIn(pointer: AreaPointer, area: Area, places: Places): Place | string {
	const place = places.find(pointer)
	if (typeof place !== 'string' || 'code' in pointer) return place
	const within = places.find({ names: [area.name, ...pointer.names] })
	return typeof within === 'string' ? place : within
}

function failed(at: RowReader, message: string): [] {
	at.fail(undefined, message)
	return []
}

function keysOf({ grid, number, door }: Listed): string[] {
	if (door !== undefined) return [rosterKey.door(door)]
	return grid !== undefined && number !== undefined ? [rosterKey.number(grid, number)] : []
}

/** The same number with more zeros before it, or fewer: table programs take them away. */
function zerosOf({ grid, number = '', door }: Listed): string[] {
	if (door !== undefined || grid === undefined || !/^\d{1,4}$/.test(number)) return []
	const bare = number.replace(/^0+(?=\d)/, '')
	const all = [bare, ...[2, 3, 4].map((length) => bare.padStart(length, '0'))]
	return [...new Set(all)].filter((one) => one !== number).map((one) => rosterKey.number(grid, one))
}

/** The households of the area by their keys. */
async function indexOf(
	keys: readonly string[],
	{ store, version, area }: Given,
): Promise<Map<string, HouseholdDocument>> {
	const found = (await readAllWith(store, [...new Set(keys)])).flatMap((one) =>
		one.kind === 'household' && isInForce(one, version) ? [one] : [],
	)
	const inArea = found.filter(({ household }) => household.path.some(({ code }) => code === area.code))
	return new Map(inArea.flatMap((one) => one.keys.map((key) => [key, one] as const)))
}

function unspelled(
	row: Listed,
	spelled: ReadonlyMap<string, HouseholdDocument>,
	{ notice }: Given,
): HouseholdDocument | undefined {
	const [only, ...others] = zerosOf(row).flatMap((key) => spelled.get(key) ?? [])
	if (!only || others.length > 0) return undefined
	notice(about(row, LIST_PROBLEMS.zeros))
	return only
}

/** The household of a head at an address, or undefined once it is said why there is none. */
function atHead(
	{ at, grids, number, door, head, address }: Listed,
	there: readonly HouseholdDocument[],
	isTooMany: boolean,
): HouseholdDocument | undefined {
	if (head === undefined || address === undefined) {
		if (door !== undefined) return at.fail('doorCode', LIST_PROBLEMS.noSuchDoor)
		return number === undefined
			? at.fail(undefined, LIST_PROBLEMS.saysNone)
			: at.fail('number', LIST_PROBLEMS.noSuchNumber)
	}
	if (isTooMany) return at.fail(undefined, LIST_PROBLEMS.whichGrid)
	const [wantedHead, wantedAddress] = [normalText(head), normalText(address)]
	const near = there.filter(({ household: { path } }) => grids.includes(path[path.length - 1]?.code ?? ''))
	const ofHead = near.filter(({ household }) => normalText(household.headName) === wantedHead)
	const [only, ...others] = ofHead.filter(({ household }) => normalText(household.address) === wantedAddress)
	if (only && others.length === 0) return only
	if (only) return at.fail(undefined, PROBLEMS.severalPlaces(`${head}，${address}`))
	const slips = near.filter(
		({ household }) =>
			normalText(household.address) === wantedAddress && isNear(normalText(household.headName), wantedHead),
	)
	const [meant, ...more] = ofHead.length > 0 ? ofHead : slips
	return at.fail(undefined, LIST_PROBLEMS.noSuchHead(meant && more.length === 0 ? placeOf(meant) : undefined))
}

const placeOf = ({ household: { path, number } }: HouseholdDocument): string =>
	`${path[path.length - 1]?.name ?? ''} ${number}`

/** True, and said, where the roster has another head there. */
function isOther({ at, head }: Listed, { household }: HouseholdDocument): boolean {
	if (head === undefined || normalText(head) === normalText(household.headName)) return false
	at.fail('head', LIST_PROBLEMS.otherHead)
	return true
}

import { isDeepStrictEqual } from 'node:util'
import { DOOR_CODE_BYTES, doorCodeFrom } from '#shared/roster/door-code'
import type { Household } from '../org/rules/household'
import type { Day } from '#shared/roster/tenure'
import type { Column } from '../../words/roster'
import { PROBLEMS } from '../../words/roster-problems'
import { VISIT_WORDS } from '../../words/visits'
import type { RosterStore } from '../org/ports/roster-store'
import { carryBindings, withoutBindings } from '../roster/bindings'
import { pairedAfter } from '../org/paired-after'
import { rosterKey, type HouseholdDocument, type RosterEntry } from '../org/documents'
import { householdContent } from '../roster/publish'
import { isInForce, readAllWith } from '../org/read-tree'
import type { Change } from '../roster/staging'
import type { Importer } from './importer'
import type { FileRow, Part, RowProblem } from './job'
import type { Places } from './places'
import { Problems } from './problems'
import { knownWords } from '../org/read-namings'
import { readRows, type HouseholdRow, type RosterRow } from './rows'
import { secretBytes } from './secret'

/** What the rows of households come to. */
export interface HouseholdWork {
	changes: Change[]
	/** Those of the changes that an interrupted step has not written yet. */
	unwritten: Change[]
	problems: RowProblem[]
	/** Rows beyond the importer's areas. */
	outside: FileRow[]
	/** The numbers of the households of each grid that are named and that the roster has. */
	known: Record<string, string[]>
}

export interface Given {
	store: RosterStore
	places: Places
	secret: string
	today: Day
	/** The version in force. */
	version: number
	importer: Importer
	/** What stands beside it already came from earlier rows of this file. */
	writing: boolean
}

/** A row whose grid is found. */
interface PlacedRow {
	row: HouseholdRow
	gridCode: string
}

/** Works out what rows of households change, with two reads for a few hundred rows. A household is known again by its grid and number. */
export async function workOnHouseholds(parts: readonly Part[], given: Given): Promise<HouseholdWork> {
	const problems = new Problems()
	const placed = placeRows(readRows(parts, problems, { today: given.today, words: knownWords() }), given)
	const keys = placed.flatMap(({ row, gridCode }) => [
		rosterKey.number(gridCode, row.number),
		...(row.doorCode === undefined ? [] : [rosterKey.door(row.doorCode)]),
	])
	const there = (await readAllWith(given.store, keys)).flatMap(householdsOf)
	const inForce = new HouseholdIndex(there.filter((entry) => isInForce(entry, given.version)))
	const staged = new HouseholdIndex(there.filter(({ since }) => given.writing && since > given.version))
	const known: Record<string, string[]> = {}
	const changes = placed.flatMap(({ row, gridCode }) => {
		const before = inForce.at(gridCode, row.number)
		// A list of pairs leaves nobody out: it names some.
		if (before && row.headName !== undefined) (known[gridCode] ??= []).push(row.number)
		// Who looks in on a household reads its phone: nobody gives that to themself.
		if (
			row.paired &&
			row.paired.phone !== before?.household.paired?.phone &&
			given.importer.hasPhone(row.paired.phone)
		)
			return leftOut(row, 'pairedPhone', VISIT_WORDS.pairAnother)
		const household = householdOf(row, given.places.path(gridCode), before, given)
		if (!household) return leftOut(row, 'number', PROBLEMS.noSuchHousehold)
		const content = householdContent(household)
		const earlier = staged.at(gridCode, row.number)
		if (earlier && !isSame(earlier, content)) {
			return leftOut(row, 'number', PROBLEMS.sameAsEarlierRow)
		}
		const owner = inForce.behind(household.doorCode) ?? staged.behind(household.doorCode)
		if (owner && owner.household.id !== household.id) return leftOut(row, 'doorCode', PROBLEMS.doorCodeTaken)
		if (before && isSame(before, content)) return []
		if (before) return [{ content: carryBindings(content, before), replaces: before }]
		// What a county begins with has always been there.
		return [{ content: given.version === 0 ? content : { ...content, visits: { from: given.today } } }]
	})
	const unwritten = changes.filter(({ content }) => !staged.has(content.keys[0]))
	return { changes, unwritten, problems: problems.list(), outside: problems.outside(), known }
}

/** Rows that belong to a grid, each number once. */
function placeRows(rows: readonly RosterRow[], { places, importer }: Given): PlacedRow[] {
	const written = new Map<string, HouseholdRow>()
	const doors = new Map<string, HouseholdRow>()
	return rows.flatMap((one) => {
		if (one.kind !== 'household') return []
		const row = one
		const grid = places.find(row.grid)
		if (typeof grid === 'string') return leftOut(row, row.at.placeColumn('grid'), grid)
		if (grid.level !== 'grid') return leftOut(row, row.at.placeColumn('grid'), PROBLEMS.notAGrid(grid.name))
		const fault = importer.fault({ line: places.path(grid.code).map(({ code }) => code) })
		if (fault) {
			row.at.refuse(row.at.placeColumn('grid'), fault)
			return []
		}
		const key = rosterKey.number(grid.code, row.number)
		const twin = written.get(key)
		if (twin) {
			row.at.repeats('number', twin.at)
			return []
		}
		if (row.doorCode !== undefined && doors.has(row.doorCode)) {
			return leftOut(row, 'doorCode', PROBLEMS.doorCodeTaken)
		}
		written.set(key, row)
		if (row.doorCode !== undefined) doors.set(row.doorCode, row)
		return [{ row, gridCode: grid.code }]
	})
}

/** Nothing of a row that does not fit. */
function leftOut({ at }: HouseholdRow, column: Column, message: string): [] {
	at.fail(column, message)
	return []
}

/** A household as its row says; its id and door code are made of the import's secret, the same however often. */
function householdOf(
	row: HouseholdRow,
	path: Household['path'],
	document: HouseholdDocument | undefined,
	{ secret, today }: Pick<Given, 'secret' | 'today'>,
): Omit<Household, 'members'> | undefined {
	const before = document?.household
	const { number, address = before?.address, headName = before?.headName } = row
	if (address === undefined || headName === undefined) return undefined
	const place = rosterKey.number(path[path.length - 1]?.code ?? '', row.number)
	const phone = row.phone === undefined ? before?.phone : row.phone
	return {
		id: before?.id ?? Buffer.from(secretBytes(secret, 'household', place, 9)).toString('base64url'),
		number,
		address,
		headName,
		...(phone && { phone }),
		doorCode:
			row.doorCode ?? before?.doorCode ?? doorCodeFrom(secretBytes(secret, 'door', place, DOOR_CODE_BYTES)),
		path,
		...pairedAfter(document, row.paired, today),
		...(before?.former && { former: before.former }),
	}
}

function isSame(entry: HouseholdDocument, content: ReturnType<typeof householdContent>): boolean {
	const { _id: _, since: _since, until: _until, ...before } = entry
	return isDeepStrictEqual(withoutBindings(before), content)
}

function householdsOf(entry: RosterEntry): HouseholdDocument[] {
	return entry.kind === 'household' ? [entry] : []
}

/** Households by where they are and by what stands on their door. */
class HouseholdIndex {
	private readonly byKey: Map<string, HouseholdDocument>

	constructor(households: readonly HouseholdDocument[]) {
		this.byKey = new Map(households.flatMap((one) => one.keys.map((key) => [key, one] as const)))
	}

	at(gridCode: string, number: string): HouseholdDocument | undefined {
		return this.byKey.get(rosterKey.number(gridCode, number))
	}

	has(key: string | undefined): boolean {
		return key !== undefined && this.byKey.has(key)
	}

	behind(doorCode: string): HouseholdDocument | undefined {
		return this.byKey.get(rosterKey.door(doorCode))
	}
}

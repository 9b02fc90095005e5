import { normalDoorCode } from '#shared/roster/door-code'
import { phoneOfCell } from '#shared/text/clean-phone'
import { VISIT_WORDS } from '../../../words/visits'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { readAllWith } from '../../org/read-tree'
import type { RosterSnapshot } from '../../org/snapshot'
import { gridsUnder, householdsIn } from '../reading'
import type { To, Who } from '../../org/rules/plan'

/** Between what stands on one line of a list, as it was typed or copied out of a table. */
const BETWEEN = /[\s,，、;；]+/

/**
 * Whom a plan goes to, each household by its id. A list may name one as it stands on paper: by its door code, or by its grid and
 * number; in one grid by the number alone.
 * @throws UserError INVALID_INPUT with the lines that name none of the area
 */
export async function householdsMeant(
	to: To,
	area: { code: string; level: string },
	snapshot: RosterSnapshot,
	call: Call,
): Promise<To> {
	if (!('households' in to)) return to
	const lines = to.households
	const there = (await readInArea(lines.map(rosterKey.household), area.code, snapshot, call)).map(idOf)
	const known = new Set(there)
	const written = [...new Set(lines)].filter((line) => !known.has(line))
	const found =
		written.length > 0 ? await findWritten(written, area, snapshot, call) : new Map<string, string>()
	const lost = lines.flatMap((line, at) => (known.has(line) || found.has(line) ? [] : [{ line, at }]))
	if (lost.length > 0) throw new UserError('INVALID_INPUT', { to: VISIT_WORDS.unknownHouseholds(lost) })
	return { households: [...new Set(lines.map((line) => found.get(line) ?? line))] }
}

const idOf = ({ household: { id } }: HouseholdDocument): string => id

async function readInArea(
	keys: readonly string[],
	code: string,
	snapshot: RosterSnapshot,
	call: Call,
): Promise<HouseholdDocument[]> {
	const found = householdsIn(await readAllWith(call.ports.roster, keys), snapshot)
	return found.filter(({ household: { path } }) => path.some((one) => one.code === code))
}

/** The household of each line that names exactly one. */
async function findWritten(
	lines: readonly string[],
	area: { code: string; level: string },
	snapshot: RosterSnapshot,
	call: Call,
): Promise<Map<string, string>> {
	const called = await gridsCalled(lines, area, snapshot, call)
	const keysOf = (line: string): string[] => {
		const { place, number } = partsOf(line)
		const grids =
			place === '' ? (area.level === 'grid' ? [area.code] : []) : [place, ...(called.get(place) ?? [])]
		const door = normalDoorCode(line)
		return [...(door ? [rosterKey.door(door)] : []), ...grids.map((grid) => rosterKey.number(grid, number))]
	}
	const found = await readInArea(lines.flatMap(keysOf), area.code, snapshot, call)
	return new Map(
		lines.flatMap((line) => {
			const keys = keysOf(line)
			const own = found.filter((one) => one.keys.some((key) => keys.includes(key)))
			const [first] = own
			return first && own.length === 1 ? [[line, idOf(first)] as const] : []
		}),
	)
}

/** The last word of a line is the number, what stands before it the grid. */
function partsOf(line: string): { place: string; number: string } {
	const words = line.trim().split(BETWEEN)
	return { place: words.slice(0, -1).join(''), number: words[words.length - 1] ?? '' }
}

/** The grids of an area by what people call them, with or without their village. */
async function gridsCalled(
	lines: readonly string[],
	{ code }: { code: string },
	{ version }: RosterSnapshot,
	call: Call,
): Promise<Map<string, string[]>> {
	const called = new Map<string, string[]>()
	if (lines.every((line) => partsOf(line).place === '')) return called
	for await (const { grid } of gridsUnder(call.ports, code, version, call.day)) {
		const village = grid.path[grid.path.length - 2]?.name ?? ''
		for (const name of [grid.name, `${village}${grid.name}`])
			called.set(name, [...(called.get(name) ?? []), grid.code])
	}
	return called
}

/**
 * Who goes, each by their id. A list may name somebody by their phone, with their name before it.
 * @throws UserError INVALID_INPUT with the lines that name nobody, or several
 */
export async function peopleMeant(who: Who, call: Call): Promise<Who> {
	if (!('people' in who)) return who
	const lines = who.people
	const { snapshot } = await call.roster(
		lines.flatMap((line) => [rosterKey.person(line), rosterKey.phone(phoneIn(line))]),
	)
	const ids = lines.map((line) => {
		const known = snapshot.person(rosterKey.person(line))
		const [first, ...others] = known ? [known] : snapshot.people(rosterKey.phone(phoneIn(line)))
		return others.length === 0 ? first?.person.id : undefined
	})
	const lost = lines.flatMap((line, at) => (ids[at] === undefined ? [{ line, at }] : []))
	if (lost.length > 0) throw new UserError('INVALID_INPUT', { who: VISIT_WORDS.unknownPeople(lost) })
	return { people: [...new Set(ids.flatMap((id) => id ?? []))] }
}

/** The phone of a line: its last word. */
const phoneIn = (line: string): string => phoneOfCell(line.trim().split(BETWEEN).slice(-1)[0] ?? '').phone

import { MOVE_PROBLEMS } from '../../../words/roster-changes'
import type { Input } from '../contract/roster'
import type { EditableArea, EditableRoster } from '../../org/editable-roster'
import type { Placement } from '../../org/regrid'
import { notPossible } from './make-edit'

type Parts = Input<'split'>['into']

/** Where the parts of a split put households. */
export function placementOf(into: Parts, grids: readonly string[]): Placement {
	const of = new Map(
		into.flatMap(({ householdIds }, at) => householdIds.map((id): [string, string] => [id, grids[at] ?? ''])),
	)
	return { grids, of }
}

/** @throws UserError MOVE_NOT_POSSIBLE unless each household of the grid goes to exactly one part */
export function requireWhole(into: Parts, households: readonly { household: { id: string } }[]): void {
	const there = new Set(households.map(({ household }) => household.id))
	const named = into.flatMap(({ householdIds }) => householdIds)
	if (named.some((id) => !there.has(id))) throw notPossible('into', MOVE_PROBLEMS.foreignHousehold)
	if (new Set(named).size < named.length) throw notPossible('into', MOVE_PROBLEMS.twice)
	if (named.length < there.size) throw notPossible('into', MOVE_PROBLEMS.leftOver(there.size - named.length))
}

/**
 * Which part each unit below a grid goes to; those that no part names go to the first.
 * @throws UserError MOVE_NOT_POSSIBLE for a unit that is not there, or in two parts
 */
export function unitsOf(
	into: Parts,
	grids: readonly string[],
	book: EditableRoster,
	old: EditableArea,
): Map<string, string> {
	const units = [...book.areas.values()].filter(({ parent }) => parent === old.code)
	const goes = new Map(units.map(({ code }) => [code, grids[0] ?? '']))
	const named = into.flatMap(({ unitCodes = [] }) => unitCodes)
	if (named.some((code) => !goes.has(code))) throw notPossible('into', MOVE_PROBLEMS.foreignUnit)
	if (new Set(named).size < named.length) throw notPossible('into', MOVE_PROBLEMS.unitTwice)
	into.forEach(({ unitCodes = [] }, at) => {
		for (const code of unitCodes) goes.set(code, grids[at] ?? '')
	})
	return goes
}

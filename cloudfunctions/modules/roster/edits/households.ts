import type { AreaRef } from '#shared/area/area'
import type { Household } from '../../org/rules/household'
import type { Day } from '#shared/roster/tenure'
import { carryBindings } from '../bindings'
import { lineOf, refOf, type EditableRoster } from '../../org/editable-roster'
import type { HouseholdDocument } from '../../org/documents'
import { householdContent } from '../publish'
import type { Change } from '../staging'
import type { Placement } from '../../org/regrid'
import { dayBefore } from './tenures'

/** Households as they stand in their new grids: they remember the old one, and keep id, door code and people. */
export function movedHouseholds(
	book: EditableRoster,
	found: readonly HouseholdDocument[],
	placed: Placement,
	today: Day,
): Change[] {
	const taken = new Set<string>()
	return found.map((one) => {
		const { members: _, ...household } = one.household
		const code = placed.of.get(household.id) ?? ''
		const number = freeNumber(code, household.number, household.path, taken)
		const path = lineOf(book, code).map(refOf)
		const content = householdContent({ ...household, number, path, former: formerOf(household, today) })
		return { content: carryBindings(content, one), replaces: one }
	})
}

/** The grids that a household has belonged to, when it leaves its present one. Where it was for no whole day, it never was. */
function formerOf(
	{ former = [], path }: Pick<Household, 'former' | 'path'>,
	today: Day,
): NonNullable<Household['former']> {
	const to = dayBefore(today)
	const [last] = former.slice(-1)
	return last && last.to >= to ? former : [...former, { to, path }]
}

/**
 * Where grids become one, a number may stand more than once: the further ones say from which grid they come, and should
 * even that be a number already, are counted.
 */
function freeNumber(code: string, number: string, path: readonly AreaRef[], taken: Set<string>): string {
	const said = `${path[path.length - 1]?.name ?? ''}${number}`
	let own = number
	for (let count = 1; taken.has(`${code}/${own}`); count++) own = count === 1 ? said : `${said}-${count}`
	taken.add(`${code}/${own}`)
	return own
}

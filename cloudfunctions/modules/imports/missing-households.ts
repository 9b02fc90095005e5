import type { Household } from '../org/rules/household'
import { areaWords } from '../../words/desk'
import { DIFFERENCE_WORDS as WORDS } from '../../words/roster-changes'
import { householdsOfGrids, naturally } from '../org/read-tree'
import type { Call } from './call'
import { NAMED } from './gone'
import type { HouseholdWork } from './household-work'
import type { ImportProgress } from './job'

/** The most grids that are counted: beyond that a check would take too long to say what stays as it is anyway. */
const GRIDS_COUNTED = 200

type Gone = ImportProgress['gone']
type Unbound = Omit<Household, 'members'>

/**
 * With the households that the grids of the file have, in the version that it is compared with, and the file leaves out.
 * They are named where one step has read all households of the file: `work` is that step.
 */
export async function countMissing(
	{ gone, known }: Pick<ImportProgress, 'gone' | 'known'>,
	work: HouseholdWork | undefined,
	version: number,
	call: Call,
): Promise<Gone> {
	const next: Gone = { ...gone, names: [...gone.names] }
	for (const [grid, named] of Object.entries(known).slice(0, GRIDS_COUNTED)) {
		const missing = Math.max(0, (await call.ports.roster.countHouseholds(grid, version)) - named)
		next.households += missing
		if (missing === 0 || !work || next.names.length >= NAMED) continue
		const found = await householdsOfGrids(call.ports.roster, [grid], version)
		const left = found.filter(({ household }) => work.known[grid]?.includes(household.number) !== true)
		const numbered = left.sort((one, other) => naturally(one.household.number, other.household.number))
		next.names.push(...numbered.map(({ household }, at) => nameOf(household, at === 0, work)))
	}
	return { ...next, names: next.names.slice(0, NAMED) }
}

/** A household that the file leaves out, its grid with the first of it, and where it may have gone: brought in, it would be two. */
function nameOf(household: Unbound, isFirst: boolean, { changes }: HouseholdWork): string {
	const name = isFirst ? WORDS.number(placeOf(household), household.number) : household.number
	const twin = changes.find(
		({ content, replaces }) =>
			!replaces && content.kind === 'household' && isSameHome(household, content.household),
	)
	return twin?.content.kind === 'household' ? WORDS.twin(name, placeOf(twin.content.household)) : name
}

const isSameHome = (one: Unbound, other: Unbound): boolean =>
	one.headName === other.headName &&
	(one.address === other.address || (one.phone !== undefined && one.phone === other.phone))

const placeOf = ({ path }: Unbound): string => areaWords(path[path.length - 1]?.code ?? '', path)

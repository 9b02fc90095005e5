import type { Area } from '#shared/area/area'
import { isLiving, staffOf } from '#shared/roster/gaps/gap'
import type { Day } from '#shared/roster/tenure'
import type { GapPerson, GapStore } from '../ports/gap-store'
import { rosterKey } from '../documents'

/**
 * Areas in one answer, not counting the units below grids: about 16,000 households to count, and 800 people. Every
 * answer takes five reads and one more for each further 300 people, whatever the size of the roster.
 */
const AREAS_A_PAGE = 40

/** Some areas of a subtree with everything that their gaps follow from. */
export interface Slice {
	/** In the order of their codes; units stand with their grid. */
	areas: { area: Area; units: Area[] }[]
	/** These areas and those above them, as far as gaps look there. */
	known: ReadonlyMap<string, Area>
	households: ReadonlyMap<string, number>
	/** By id. */
	people: ReadonlyMap<string, GapPerson>
	/** Where the next slice begins. */
	next?: string
}

/** Reads the next areas below one. `orphans`: also households that belong to no area at all. */
export async function readSlice(
	store: GapStore,
	{ code, cursor, version, day }: { code: string; cursor: string | undefined; version: number; day: Day },
): Promise<Slice> {
	const { items, next } = await store.areasUnder(code, cursor, AREAS_A_PAGE, version)
	const own = items.map(({ area }) => area)
	const grids = own.filter(({ level }) => level === 'grid').map((grid) => grid.code)
	const have = new Set(own.map((area) => area.code))
	const above = own.filter(({ level }) => level === 'grid').flatMap(({ path }) => path.slice(0, -1))
	const missing = [...new Set(above.map((step) => step.code))].filter((one) => !have.has(one))
	const [around, households] = await Promise.all([
		store.areasAround(missing, grids, version),
		store.countHouseholds([...have, ...(cursor === undefined ? [NO_AREA] : [])], version),
	])
	const all = [...own, ...around.map(({ area }) => area)]
	const areas = own.map((area) => ({ area, units: unitsOf(area, all, day) }))
	const staff = areas.flatMap(({ area, units }) => [area, ...units].flatMap((one) => staffOf(one, day)))
	const people = await store.people([...new Set(staff.map(({ personId }) => personId))], version)
	return {
		areas,
		known: new Map(all.map((area) => [area.code, area])),
		households,
		people: new Map(people.map((one) => [one.person.id, one])),
		...(next !== undefined && { next }),
	}
}

/** Stands for the grid of a household whose grid was in no roster. */
export const NO_AREA = ''

/** The living areas below a grid for which it is the nearest one above. */
function unitsOf(grid: Area, all: readonly Area[], day: Day): Area[] {
	if (grid.level !== 'grid') return []
	return all.filter((area) => {
		const nearest = [...area.path].reverse().find(({ level }) => level === 'grid')
		return area.level !== 'grid' && nearest?.code === grid.code && isLiving(area, day)
	})
}

/** True for a person without a bound WeChat. */
export function isUnbound({ keys }: GapPerson): boolean {
	return !keys.some((key) => key.startsWith(rosterKey.openid('')))
}

import { MOMENT } from '../world'
import { BENCH_WORDS as WORDS } from '../words'
import {
	doorOf,
	gridCode,
	householdId,
	openidOf,
	editableRoster,
	ROSTER_CLERK,
	type RosterSize,
} from '../card-roster'
import type { Actors } from '../lives'
import type { EditableArea } from '../../../cloudfunctions/modules/org/editable-roster'
import type { Post } from '#shared/roster/post'

/** The county: as many grids as the largest that is known, some households each. */
export const COUNTY: RosterSize & { everybodyBound: true } = {
	grids: 4_397,
	households: 17_588,
	everybodyBound: true,
}
export const HOMES_A_GRID = COUNTY.households / COUNTY.grids

/** The day on which it is looked at. */
export const TODAY = MOMENT.getTime()

const { areas } = editableRoster(COUNTY.grids)

/** Everybody and everything of one grid by its code, its person's id or its openid. */
export interface Around extends Actors {
	grid: string
	village: string
	town: string
	townDispatcher: string
	household: string
	doorCode: string
}

/** Who is around a grid, and around one of its households. */
export function around(grid: number, home = 0): Around {
	const own = areaOf(gridCode(grid))
	const village = areaOf(own.parent)
	const town = areaOf(village.parent)
	const county = areaOf(town.parent)
	const household = grid * HOMES_A_GRID + home
	const neighbour = grid * HOMES_A_GRID + ((home + 1) % HOMES_A_GRID)
	return {
		grid: own.code,
		village: village.code,
		town: town.code,
		townDispatcher: openidOf.person(holderOf(town, 'dispatcher')),
		household: householdId(household),
		doorCode: doorOf(household),
		home: { areaCode: own.code },
		villager: openidOf.household(household),
		neighbour: openidOf.household(neighbour),
		gridLeader: openidOf.person(holderOf(own, 'gridLeader')),
		gridMember: openidOf.person(holderOf(own, 'gridMember')),
		villageLeader: openidOf.person(holderOf(village, 'villageLeader')),
		verifier: openidOf.person(holderOf(village, 'villageLeader')),
		dispatcher: openidOf.person(holderOf(county, 'dispatcher')),
		clerk: ROSTER_CLERK,
	}
}

const known = new Map<number, readonly string[]>()

/** What differs in a report from one grid's home to another's, in the same order for all: codes, people, the house. */
export function namesAround(grid: number, home: number): string[] {
	const household = grid * HOMES_A_GRID + home
	const id = householdId(household)
	const house = [id, `h${id}`, `home-${id.slice(2)}`, `${WORDS.address}${household}`, `a${household}`]
	const before = known.get(grid)
	if (before) return [...before, ...house]
	const own = areaOf(gridCode(grid))
	const village = areaOf(own.parent)
	const town = areaOf(village.parent)
	const areas = [own, village, town]
	const people = areas.flatMap(({ desks }) =>
		desks.flatMap(({ tenures }) => tenures.map(({ personId }) => personId)),
	)
	const names = [...areas.map(({ code }) => code), ...people]
	known.set(grid, names)
	return [...names, ...house]
}

function areaOf(code: string | undefined): EditableArea {
	const area = areas.get(code ?? '')
	if (!area) throw new RangeError(`the county has no area ${code}`)
	return area
}

function holderOf({ code, desks }: EditableArea, post: Post): string {
	const holder = desks.find((desk) => desk.post === post)?.tenures[0]
	if (!holder) throw new RangeError(`nobody is ${post} of ${code}`)
	return holder.personId
}

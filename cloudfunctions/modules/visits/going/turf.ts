import { dutiesOn, type Person } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import type { RosterRead } from '../../../identity/call'
import type { Call } from './call'
import { rosterKey, type HouseholdDocument, type RosterDocument } from '../../org/documents'
import { RosterSnapshot } from '../../org/snapshot'
import { householdsIn, householdsOfGrid } from '../reading'
import { namedBy } from '../plans/named'
import { isByKind } from '../rules/grid-count'
import { pauseOn, withHolidays } from '../rules/pause'
import type { Plan } from '../../org/rules/plan'
import { asksOn, isOpenOn, planOn } from '../rules/plan'
import { isTarget, linesOf } from '../rules/target'
import { areasOf, goesFor, isNamed, isTurnOf, type Goer } from '../rules/turn'

/** Where somebody goes, with the plans that reach there. */
export interface Turf {
	plans: Plan[]
	/** Those that they would go for, were they not paused. */
	paused: Plan[]
	/** The households that they look in on, those of the grids at whose desks they answer, and those that a plan names. */
	households: HouseholdDocument[]
	/** Areas above grids, all of which they go to for some plan. */
	wide: string[]
	snapshot: RosterSnapshot
}

/** Keys in one question. */
const KEYS_A_READ = 250

/**
 * One read: the plans of the caller's areas, with the households of their grids and those that they look in on. More only
 * where that is more than a read brings, where somebody looks in on a household elsewhere, or where a plan names households.
 */
export async function readTurf({ snapshot: own, viewer }: RosterRead, goer: Goer, call: Call): Promise<Turf> {
	const { person } = goer
	const grids = person ? areasAnswered(person, call.day) : []
	const homes = own.households(rosterKey.openid(call.openid)).flatMap(({ household }) => household.path)
	const codes = new Set([
		...(person?.posts ?? []).flatMap(({ path, former = [] }) => [...path, ...former]),
		...grids,
		...homes.filter(({ code }) => viewer.homes.includes(code)).map(({ code }) => code),
	])
	const planKeys = [...[...codes].map(rosterKey.plans), ...(person ? [rosterKey.goes(person.id)] : [])]
	const pairKeys = [rosterKey.walks(goer.memberId), ...(person ? [rosterKey.paired(person.phone)] : [])]
	const documents = await readKeys([...planKeys, ...pairKeys, ...grids.map(rosterKey.grid)], call)
	const around = new RosterSnapshot([...(own.pointer ? [own.pointer] : []), ...documents])
	const households = around.isCut
		? [
				...householdsIn(documents, around),
				...(await Promise.all(grids.map((grid) => householdsOfGrid(call.ports, grid, around)))).flat(),
			]
		: householdsIn(documents, around)
	const plans = [...plansIn(around), ...(await plansElsewhere(households, codes, call))]
	const now = plans.map((plan) => withHolidays(planOn(plan, call.day), own.calendar(plan.path)))
	const mine = now.filter((plan) => asksOn(plan, call.day))
	const paused = now.filter(
		(plan) =>
			isOpenOn(plan, call.day) &&
			pauseOn(plan, call.day) !== undefined &&
			(goesFor(goer, plan, call.day) ||
				households.some((one) => isTarget(plan, one, call.day) && isTurnOf(goer, plan, one, call.day))),
	)
	const named = await namedHouseholds(mine, households, goer, call, around)
	return {
		plans: uniquely(mine, ({ id }) => id),
		paused: uniquely(paused, ({ id }) => id),
		households: uniquely([...households, ...named], ({ _id }) => _id),
		wide: wideAreas(mine, goer, call.day, grids),
		snapshot: around,
	}
}

const plansIn = ({ plans }: RosterSnapshot): Plan[] => plans.map(({ plan }) => plan)

/** The areas of the desks for which somebody answers; of a unit its grid, which has the households. */
function areasAnswered(person: Person, day: Day): string[] {
	return [...new Set(dutiesOn(person, day).flatMap(({ post }) => areasOf(person, post, day)))].sort()
}

async function readKeys(keys: readonly string[], call: Call): Promise<RosterDocument[]> {
	if (keys.length === 0) return []
	if (keys.length <= KEYS_A_READ) return call.ports.roster.find(keys)
	const [now, later] = [keys.slice(0, KEYS_A_READ), keys.slice(KEYS_A_READ)]
	return [...(await call.ports.roster.find(now)), ...(await readKeys(later, call))]
}

/** The plans of areas that no post of the caller's lies in, but a household does that they look in on, or did before its grid was split. */
async function plansElsewhere(
	households: readonly HouseholdDocument[],
	known: ReadonlySet<string>,
	call: Call,
): Promise<Plan[]> {
	const codes = new Set(households.flatMap(({ household }) => linesOf(household)))
	const unread = [...codes].filter((code) => !known.has(code))
	if (unread.length === 0) return []
	return plansIn(new RosterSnapshot(await readKeys(unread.map(rosterKey.plans), call)))
}

/** The households beyond the caller's grids that plans name. */
async function namedHouseholds(
	plans: readonly Plan[],
	known: readonly HouseholdDocument[],
	goer: Goer,
	call: Call,
	around: RosterSnapshot,
): Promise<HouseholdDocument[]> {
	const there = new Set(known.map(({ household }) => household.id))
	const ids = plans.filter((plan) => isTheirs(plan, goer, call.day)).flatMap(namedBy)
	const unread = [...new Set(ids)].filter((id) => !there.has(id))
	return householdsIn(await readKeys(unread.map(rosterKey.household), call), around)
}

/** True of a plan for which somebody goes beyond a grid. */
function isTheirs({ who, path }: Plan, { person }: Goer, day: Day): boolean {
	if ('people' in who) return isNamed(who, person, day)
	if (!('post' in who)) return false
	const codes = areasOf(person, who.post, day)
	// A grid has been read whole: a list of thousands is none of its leader's to read.
	return (person?.posts ?? []).some(
		(post) =>
			post.area.level !== 'grid' &&
			post.area.level !== 'unit' &&
			codes.includes(post.areaCode) &&
			(post.path.some((code) => code === path[path.length - 1]) || path.includes(post.areaCode)),
	)
}

/** Where somebody goes to all of an area above grids: the plan's own, or that of their desk where this is smaller. */
function wideAreas(plans: readonly Plan[], goer: Goer, day: Day, grids: readonly string[]): string[] {
	const { person } = goer
	const wide = plans
		.filter((plan) => isByKind(plan) && isTheirs(plan, goer, day))
		.flatMap(({ who, path, area }) => {
			if (!('post' in who)) return [area.code]
			return (person?.posts ?? [])
				.filter(({ post, area: own }) => post === who.post && own.level !== 'grid' && own.level !== 'unit')
				.flatMap((post) =>
					path.includes(post.areaCode) ? [area.code] : post.path.includes(area.code) ? [post.areaCode] : [],
				)
		})
	return [...new Set(wide)].filter((code) => !isGrid(code, grids, person)).sort()
}

/** A grid of the caller's own has been read. */
function isGrid(code: string, grids: readonly string[], person: Person | undefined): boolean {
	return (
		grids.includes(code) &&
		(person?.posts ?? []).some(({ areaCode, area }) => areaCode === code && area.level === 'grid')
	)
}

function uniquely<T>(all: readonly T[], key: (one: T) => string): T[] {
	return [...new Map(all.map((one) => [key(one), one])).values()]
}

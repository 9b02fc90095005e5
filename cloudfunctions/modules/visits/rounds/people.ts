import type { Area, DeskRecord } from '#shared/area/area'
import { isPresent, type Day, type Tenure } from '#shared/roster/tenure'
import type { Call } from '../call'
import { rosterKey } from '../../org/documents'
import { readAllWith, readAreasUnder } from '../../org/read-tree'
import { RosterSnapshot } from '../../org/snapshot'
import type { Plan } from '../../org/rules/plan'
import { roundOn } from '../rules/round'
import type { Visit } from '../ports/visit-store'
import { roundsName } from './round-id'

/** Somebody who goes for a plan, and in which area they have their post. */
export interface Walker {
	id: string
	name: string
	/** From the root down. */
	path: Area['path']
}

const PAGE = 200

/** Who goes for a plan of people in a part of its area, in the order of areas and names. */
export async function walkersIn(
	plan: Plan,
	{ code, path }: Pick<Area, 'code' | 'path'>,
	snapshot: RosterSnapshot,
	call: Call,
): Promise<Walker[]> {
	const { who } = plan
	if ('people' in who) {
		const found = new RosterSnapshot([
			...(snapshot.pointer ? [snapshot.pointer] : []),
			...(await readAllWith(call.ports.roster, who.people.map(rosterKey.person))),
		])
		return who.people
			.flatMap((id) => found.person(rosterKey.person(id)) ?? [])
			.map(({ person }) => ({ id: person.id, name: person.name, path }))
	}
	if (!('post' in who)) return []
	const areas = await readAreasUnder(call.ports.roster, code, snapshot.version)
	const formerOf = new Map(areas.map(({ area }) => [area.code, area.former ?? []]))
	// What was split or merged goes on in what became of it.
	const isIn = ({ path: line }: Walker): boolean =>
		line.some((one) => one.code === plan.area.code || formerOf.get(one.code)?.includes(plan.area.code))
	const walkers = areas.flatMap(({ area }) =>
		area.desks
			.filter(({ post }) => post === who.post)
			.flatMap((desk) => goersAt(desk, call.day))
			.map(({ personId, name }) => ({ id: personId, name, path: area.path })),
	)
	return [...new Map(walkers.filter(isIn).map((one) => [one.id, one])).values()].sort((one, other) =>
		sortKey(one) < sortKey(other) ? -1 : 1,
	)
}

/** Whoever is at a desk; a deputy only while they stand in. */
export function goersAt({ tenures }: Pick<DeskRecord, 'tenures'>, day: Day): Tenure[] {
	const there = tenures.filter((tenure) => isPresent(tenure, day))
	const holders = there.filter(({ kind }) => kind === 'holder')
	return holders.length > 0 ? holders : there
}

const sortKey = ({ path, id }: Walker): string => `${path.map(({ code }) => code).join('/')} ${id}`

/** The rounds of a plan in the period of a day, by who goes. */
export async function roundsBy(plan: Plan, day: string, call: Call): Promise<Map<string, Visit>> {
	const name = roundsName(plan, roundOn(plan, day).period.key)
	const found = new Map<string, Visit>()
	let cursor: string | undefined
	do {
		const page = await call.ports.visits.ofRounds(name, cursor, PAGE)
		for (const visit of page.items) {
			const by = visit.attempts[0]?.by.id
			if (by !== undefined) found.set(by, visit)
		}
		cursor = page.next
	} while (cursor !== undefined)
	return found
}

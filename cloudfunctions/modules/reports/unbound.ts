import type { Area } from '#shared/area/area'
import { isPresent, type Day } from '#shared/roster/tenure'
import type { Call } from './call'
import { rosterKey } from '../org/documents'
import { isUnbound } from '../org/gaps/read-slice'
import type { RosterSnapshot } from '../org/snapshot'

/** Who of those at work in these areas today has never bound their WeChat, by the id of the person. One read. */
export async function unboundAround(areas: readonly Area[], call: Call): Promise<string[]> {
	const ids = presentIn(areas, call.day)
	const { snapshot } = await call.roster(ids.map(rosterKey.person))
	return unboundOf(ids, snapshot)
}

/** Everybody at work in these areas on a day, by the id of the person. */
export function presentIn(areas: readonly Area[], day: Day): string[] {
	const present = areas.flatMap(({ desks }) =>
		desks.flatMap(({ tenures }) => tenures.filter((tenure) => isPresent(tenure, day))),
	)
	return [...new Set(present.map(({ personId }) => personId))]
}

/** The people among these who have never bound their WeChat; a person who was not read counts as bound. */
export function unboundOf(ids: readonly string[], snapshot: RosterSnapshot): string[] {
	return ids.filter((id) => {
		const person = snapshot.person(rosterKey.person(id))
		return person !== undefined && isUnbound(person)
	})
}

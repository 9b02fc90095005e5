import { postsOn, type Person } from '#shared/roster/person'
import { reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import type { Role } from '../rpc/method'
import { rosterKey } from '../modules/org/documents'
import type { RosterSnapshot } from '../modules/org/snapshot'

/** Where somebody lives, as far as it is known. */
export interface Homes {
	/** They have a tie that nobody has confirmed yet: it shows nothing of the neighbourhood. */
	isAwaited: boolean
	/** The codes of the areas, from the root down, where somebody confirmed them. */
	confirmed: string[]
}

export function homesOf(snapshot: RosterSnapshot, openid: string): Homes {
	const ties = snapshot.households(rosterKey.openid(openid)).flatMap(({ household: { members, path } }) => {
		const member = members.find((one) => one.openid === openid)
		return member ? [{ state: member.state, path }] : []
	})
	return {
		isAwaited: ties.some(({ state }) => state === 'pending'),
		confirmed: ties.flatMap(({ state, path }) => (state === 'confirmed' ? path.map(({ code }) => code) : [])),
	}
}

/** What somebody is on a day. */
export function rolesOf(person: Person | undefined, { isAwaited, confirmed }: Homes, day: Day): Set<Role> {
	const held = new Set<Role>(['stranger'])
	if (isAwaited || confirmed.length > 0) held.add('pending')
	if (confirmed.length > 0) held.add('member')
	if (person && postsOn(person, day).length > 0) held.add('staff')
	for (const role of ['clerk', 'dispatcher'] as const)
		if (reachingPosts(person, [role], day).length > 0) held.add(role)
	return held
}

import type { AreaChain, AreaRef } from '#shared/area/area'
import { answerFor, atDesk, type Answer } from '#shared/roster/holder'
import type { Post } from '#shared/roster/post'
import { deskWords } from '../../words/desk'
import type { Callable } from '#shared/words/limits'
import type { Call } from '../../identity/call'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'

/** Who there is of a post, from an area itself upwards. */
export function nearest(chain: AreaChain, post: Post, day: string): Answer | null {
	for (const area of [...chain].reverse()) {
		const answer = atDesk(area, post, day)
		if (answer) return answer
	}
	return null
}

/** Whom to ring about a place: who leads its grid, else the nearest dispatcher. Without a path, the county's. */
export async function whomToCall(path: readonly AreaRef[], call: Call): Promise<Callable[]> {
	const chain = chainIn(await around(path, call), path)
	const grid = chain.find(({ level }) => level === 'grid')
	const leader = grid && answerFor({ areaCode: grid.code, post: 'gridLeader' }, chain, call.day)
	return callable(leader ?? nearest(chain, 'dispatcher', call.day), chain)
}

/** Whom to ring for another one-time code of a post. */
export async function clerkToCall(call: Call): Promise<Callable[]> {
	const chain = chainIn(await around([], call), [])
	return callable(nearest(chain, 'clerk', call.day) ?? nearest(chain, 'dispatcher', call.day), chain)
}

/** The areas of a path, or the roots. */
export async function around(path: readonly AreaRef[], call: Call): Promise<RosterSnapshot> {
	const keys = path.length > 0 ? path.map(({ code }) => rosterKey.area(code)) : [rosterKey.parent('')]
	return (await call.roster(keys)).snapshot
}

export function chainIn(snapshot: RosterSnapshot, path: readonly AreaRef[]): AreaChain {
	if (path.length > 0) return snapshot.chain(path)
	const roots = snapshot.areas().filter((area) => area.path.length === 1)
	return roots.sort((one, other) => (one.code < other.code ? -1 : 1)).slice(0, 1)
}

function callable(answer: Answer | null, chain: AreaChain): Callable[] {
	if (!answer) return []
	const who = deskWords(answer.desk, chain)
	const reachable = answer.people.filter(({ phone }) => phone !== '')
	return reachable.slice(0, 1).map(({ name, phone }) => ({ who: `${who}${name}`, phone }))
}

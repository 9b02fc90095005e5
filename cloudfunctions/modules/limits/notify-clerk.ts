import type { AreaRef } from '#shared/area/area'
import { logFault } from '../../rpc/log'
import type { Call } from './call'
import { generalNotification } from '../../ports/messenger'
import { digest } from '../../rpc/digest'
import { FIRST_CLERK } from '../org/editable-roster'
import { POINTER_KEY, rosterKey, type PersonDocument } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import { around, chainIn, nearest } from './whom-to-call'

interface LimitNotice {
	/** What the limit is about: one notification per subject and moment. */
	about: string
	path: readonly AreaRef[]
	says: string
}

const OPENID = rosterKey.openid('')
const ID_LENGTH = 24

/** Notifies the nearest clerk of an area, else the county's first one, in their inbox. A failure undoes nothing. */
export async function notifyClerk({ about, path, says }: LimitNotice, call: Call): Promise<void> {
	try {
		const chain = chainIn(await around(path, call), path)
		const clerks = nearest(chain, 'clerk', call.day)?.people.map(({ personId }) => personId)
		const openids = await openidsOf(clerks ?? [FIRST_CLERK], call)
		if (openids.length === 0) return
		const id = `limit.${digest(about, call.now).slice(0, ID_LENGTH)}`
		const to = { to: openids, reader: 'clerk', template: 'task' } as const
		await call.ports.inbox.deliver([generalNotification({ id, at: call.now, text: says, ...to })])
	} catch (fault) {
		logFault({ untold: 'limit' }, fault)
	}
}

/** By what WeChat knows these people, as far as they have bound it. */
export async function openidsOf(personIds: readonly string[], call: Call): Promise<string[]> {
	const keys = personIds.map(rosterKey.person)
	const people = new RosterSnapshot(await call.ports.roster.find([POINTER_KEY, ...keys]))
	return keys.flatMap((key) => people.person(key) ?? []).flatMap(openidsIn)
}

/** By what WeChat knows a person, where they have bound it. */
export function openidsIn({ keys }: PersonDocument): string[] {
	return keys.flatMap((key) => (key.startsWith(OPENID) ? [key.slice(OPENID.length)] : []))
}

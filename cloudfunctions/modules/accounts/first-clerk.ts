import type { Person } from '#shared/roster/person'
import { EVERYWHERE_NAME, FIRST_CLERK_NAME } from '../../words/roster'
import type { Output } from './contract/account'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { EVERYWHERE, FIRST_CLERK } from '../org/editable-roster'
import { POINTER_KEY, rosterKey, type PersonDocument } from '../org/documents'
import { personKeys } from '../org/person-keys'
import { personView } from './person-view'

const FIRST_VERSION = 1

/** Makes the caller the first clerk. The document has a fixed id, so that there can be one only, once. */
export async function bindFirstClerk(
	hash: string,
	name: string | undefined,
	call: Call,
): Promise<Output<'bindPost'>> {
	const { roster } = call.ports
	const { snapshot } = await call.roster([rosterKey.person(FIRST_CLERK)])
	const clerk = snapshot.person(rosterKey.person(FIRST_CLERK))
	const mine = snapshot.person(rosterKey.openid(call.openid))
	if (mine && mine !== clerk) throw new UserError('ALREADY_BOUND')
	if (!clerk) {
		await roster.addOnce(firstClerk(hash, name, call))
		await roster.addOnce({ _id: POINTER_KEY, kind: 'pointer', keys: [POINTER_KEY], version: FIRST_VERSION })
	}
	const now = clerk ?? (await call.roster()).snapshot.person(rosterKey.openid(call.openid))
	if (!now?.keys.includes(rosterKey.openid(call.openid))) throw new UserError('BAD_ONE_TIME_CODE')
	return { person: personView(now.person, call.day) }
}

function firstClerk(hash: string, name: string | undefined, call: Call): PersonDocument {
	const person: Person = {
		id: FIRST_CLERK,
		name: name ?? FIRST_CLERK_NAME,
		phone: '',
		posts: [
			{
				areaCode: EVERYWHERE,
				post: 'clerk',
				kind: 'holder',
				from: call.day,
				area: { code: EVERYWHERE, name: EVERYWHERE_NAME, level: 'league', levelName: '' },
				path: [],
			},
		],
		duties: [],
	}
	return {
		_id: `${rosterKey.person(FIRST_CLERK)}@${FIRST_VERSION}`,
		kind: 'person',
		keys: [...personKeys(person), rosterKey.openid(call.openid)],
		since: FIRST_VERSION,
		until: null,
		person,
		boundBy: hash,
	}
}

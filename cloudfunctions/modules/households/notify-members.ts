import { CODE_NEWS } from '../../words/household'
import type { Call } from './call'
import { generalNotification } from '../../ports/messenger'
import { digest } from '../../rpc/digest'
import { logFault } from '../../rpc/log'
import { subject, type Showing } from '../showings/ports/showing-store'
import type { HouseholdDocument } from '../org/documents'

const ID_LENGTH = 24

/** What was done with a code that ties its bearer to a household. */
export interface CodeDeed {
	what: 'codeGiven' | 'codeUsed'
	hash: string
	by: Showing['by']
}

/** Writes down where the household reads who looked at it that a code was given or used. */
export async function recordCode(
	{ household }: HouseholdDocument,
	deed: CodeDeed,
	call: Call,
): Promise<void> {
	await call.ports.showings.add({
		id: digest('code', household.id, deed.what, deed.hash),
		at: call.now,
		of: [subject.household(household.id)],
		by: deed.by,
		where: deed.what,
		what: [],
	})
}

/** Notifies the confirmed members of the household, except the one who did it. A failure undoes nothing. */
export async function notifyMembers(
	{ household }: HouseholdDocument,
	deed: CodeDeed,
	call: Call,
): Promise<void> {
	const openids = household.members
		.filter(({ openid, state }) => state === 'confirmed' && openid !== call.openid)
		.map(({ openid }) => openid)
	if (openids.length === 0) return
	try {
		const id = `home.${digest(household.id, deed.what, deed.hash).slice(0, ID_LENGTH)}`
		const { title, name } = deed.by
		const text = CODE_NEWS[deed.what]([title, name].filter((part) => part !== '').join(' '))
		const notification = generalNotification({
			id,
			at: call.now,
			to: openids,
			reader: 'member',
			text,
			template: 'progress',
		})
		await call.ports.inbox.deliver([notification])
	} catch (fault) {
		logFault({ untold: deed.what }, fault)
	}
}

import { answerFor } from '#shared/roster/holder'
import { CODE_NEWS, WAITING_NEWS } from '../../words/household'
import type { Call } from './call'
import { generalNotification } from '../../ports/messenger'
import { digest } from '../../rpc/digest'
import { logFault } from '../../rpc/log'
import { subject, type Showing } from '../showings/ports/showing-store'
import type { HouseholdDocument } from '../org/documents'
import type { HouseholdMember } from '../org/rules/household'
import { openidsOf } from '../limits/notify-clerk'
import { around, chainIn, whomToCall } from '../limits/whom-to-call'
import { gridOf } from './reach'

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

/** Notifies the confirmed members of the household, except the one who did it. */
export async function notifyMembers(
	{ household }: HouseholdDocument,
	deed: CodeDeed,
	call: Call,
): Promise<void> {
	const to = household.members
		.filter(({ openid, state }) => state === 'confirmed' && openid !== call.openid)
		.map(({ openid }) => openid)
	const { title, name } = deed.by
	const text = CODE_NEWS[deed.what]([title, name].filter((part) => part !== '').join(' '))
	const about = [household.id, deed.what, deed.hash]
	await notify(deed.what, { about, to: () => to, reader: 'member', text, template: 'progress' }, call)
}

/**
 * Whoever answers for the leader's desk of its grid hears that somebody waits: they look at that page for nothing else. A village that
 * begins is one line of their inbox, not hundreds.
 */
export function notifyLeader({ household }: HouseholdDocument, call: Call): Promise<void> {
	const { id, path, address } = household
	const to = async (): Promise<string[]> => {
		const chain = chainIn(await around(path, call), path)
		const desk = { areaCode: gridOf(household), post: 'gridLeader' } as const
		return openidsOf(
			(answerFor(desk, chain, call.day)?.people ?? []).map(({ personId }) => personId),
			call,
		)
	}
	const about = [id, 'waits', call.openid, String(call.now)]
	const text = WAITING_NEWS.leader(address)
	return notify(
		'waits',
		{ about, to, reader: 'gridLeader', text, template: 'task', line: `waits.${gridOf(household)}` },
		call,
	)
}

/** Whoever waited would else find the household gone, and no reason. Of a confirmation their home tells by itself. */
export async function notifyRefused(
	{ household: { id, address, path } }: HouseholdDocument,
	{ openid, since }: HouseholdMember,
	call: Call,
): Promise<void> {
	const about = [id, 'refused', openid, since]
	const text = async () => WAITING_NEWS.refused(address, await whomToCall(path, call))
	await notify('refused', { about, to: () => [openid], reader: 'member', text, template: 'progress' }, call)
}

interface News extends Omit<Parameters<typeof generalNotification>[0], 'id' | 'at' | 'to' | 'text'> {
	/** What makes it one: said again, it is kept once. */
	about: readonly string[]
	to: () => string[] | Promise<string[]>
	text: string | (() => Promise<string>)
}

/** A failure undoes nothing. */
async function notify(untold: string, { about, to, text: said, ...says }: News, call: Call): Promise<void> {
	try {
		const openids = await to()
		if (openids.length === 0) return
		const text = typeof said === 'string' ? said : await said()
		const id = `home.${digest(...about).slice(0, ID_LENGTH)}`
		await call.ports.inbox.deliver([generalNotification({ ...says, text, id, at: call.now, to: openids })])
	} catch (fault) {
		logFault({ untold }, fault)
	}
}

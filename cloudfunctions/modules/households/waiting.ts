import type { HouseholdMember } from '../org/rules/household'
import { maskedName, maskedPhone } from '../../privacy/masked-person'
import type { Output } from './contract'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { subject } from '../showings/ports/showing-store'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { recordShowing } from '../showings/record'
import { gridOf, gridsLedBy } from './reach'

type Pending = Output<'pending'>

/** A household with one of its members, whom the caller may decide on. */
export interface MemberAt {
	document: HouseholdDocument
	member: HouseholdMember
	place: number
	snapshot: RosterSnapshot
}

/** Stands for a resident in lists, without telling who they are to WeChat. */
export function memberId(openid: string): string {
	return digest('member', openid)
}

/** Who waits in the grids that the caller leads, masked; who it is says the household, opened (`show`). */
export async function listPending(call: Call): Promise<Pending> {
	const own = await call.roster()
	const grids = gridsLedBy(own.viewer.person, call.day)
	if (grids.length === 0) return { items: [] }
	const keys = grids.map(rosterKey.pending)
	const { snapshot } = await call.roster(keys)
	const waiting = keys.flatMap((key) => snapshot.households(key))
	const of = waiting.map(({ household }) => subject.area(gridOf(household)))
	await recordShowing(call, own.viewer, { of, where: 'list', what: ['address'] })
	return { items: waiting.flatMap(itemsOf).sort(byTime) }
}

function itemsOf({ household }: HouseholdDocument): Pending['items'] {
	const { id, address, members } = household
	return members
		.filter((member) => member.state === 'pending')
		.map(({ openid, name, phone, since }) => ({
			householdId: id,
			memberId: memberId(openid),
			name: maskedName(name),
			...(phone !== undefined && { phone: maskedPhone(phone) }),
			address,
			since,
		}))
}

function byTime(one: Pending['items'][number], other: Pending['items'][number]): number {
	return one.since < other.since ? -1 : 1
}

/** The member that the caller, who decides on the household, wants to decide on. @throws UserError NOT_FOUND, ROSTER_BUSY */
export async function memberAt(
	{ householdId, memberId: wanted }: { householdId: string; memberId: string },
	call: Call,
): Promise<MemberAt> {
	const { snapshot } = await call.roster([rosterKey.household(householdId)])
	const document = snapshot.households(rosterKey.household(householdId))[0]
	const place = document?.household.members.findIndex(({ openid }) => memberId(openid) === wanted) ?? -1
	const member = document?.household.members[place]
	if (!document || !member) throw new UserError('NOT_FOUND')
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	return { document, member, place, snapshot }
}

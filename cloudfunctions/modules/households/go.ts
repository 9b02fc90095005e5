import { DAY_MS } from '#shared/clock/china-time'
import type { HouseholdMember } from '../org/rules/household'
import { HOUSEHOLD_WORDS } from '../../words/household'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import { confirmedIn, gridOf, mayDecide } from './reach'
import { memberId } from './waiting'

/** The caller belongs to a household no longer. Who does not belong to it stays so. */
export async function leave({ householdId }: Input<'leave'>, call: Call): Promise<Output<'leave'>> {
	const key = rosterKey.household(householdId)
	const { snapshot } = await call.roster([key])
	const document = snapshot.households(key).find((one) => isIn(one, call.openid))
	if (!document) return { done: true }
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	await takeOff(document, call.openid, call)
	return { done: true }
}

/** Before so many days in a household nobody takes those off it who were there first: a code may have come into wrong hands. */
const SETTLED_DAYS = 30

/**
 * Takes somebody off a household, by those who decide on its people, or by another confirmed member. A member who has gone stays gone.
 * @throws UserError NO_PERMISSION for a newcomer who would take off those who were there first
 */
export async function letGo(
	{ householdId, memberId: wanted }: Input<'letGo'>,
	call: Call,
): Promise<Output<'letGo'>> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	const document = snapshot.households(key)[0]
	if (!document) throw new UserError('NOT_FOUND')
	const own = confirmedIn(document, call.openid)
	const decides = mayDecide(viewer.person, document, call.day)
	const member = document.household.members.find(({ openid }) => memberId(openid) === wanted)
	if (!member) return { done: true }
	if (!decides && own && cameFirst(member, own) && !isSettled(own, call.now))
		throw new UserError('NO_PERMISSION', undefined, HOUSEHOLD_WORDS.notSettled(SETTLED_DAYS))
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	await takeOff(document, member.openid, call)
	return { done: true }
}

async function takeOff({ household }: HouseholdDocument, openid: string, call: Call): Promise<void> {
	await call.ports.roster.removeMember(household.id, openid)
	await call.ports.roster.settlePending(household.id, gridOf(household))
}

const isIn = ({ household: { members } }: HouseholdDocument, who: string): boolean =>
	members.some(({ openid }) => openid === who)

const cameFirst = (member: HouseholdMember, own: HouseholdMember): boolean =>
	member.openid !== own.openid && Date.parse(member.since) < Date.parse(own.since)

const isSettled = ({ since }: HouseholdMember, now: number): boolean =>
	now - Date.parse(since) >= SETTLED_DAYS * DAY_MS

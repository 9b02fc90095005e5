import { toIso } from '#shared/clock/china-time'
import { normalDoorCode } from '#shared/roster/door-code'
import type { Household, HouseholdMember } from '../org/rules/household'
import { HOUSEHOLD_WORDS } from '../../words/household'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import { codeHash } from '../org/one-time-code'
import type { RosterSnapshot } from '../org/snapshot'
import { notifyLeader, notifyMembers, recordCode, type CodeDeed } from './notify-members'
import { gridOf } from './reach'
import { memberId } from './waiting'

type Bound = Output<'bind'>

/**
 * Ties the caller to a household, pending until the grid leader confirms it, or at once with the household's one-time
 * code. Sent again it changes nothing.
 */
export async function bind(input: Input<'bind'>, call: Call): Promise<Bound> {
	const { document, snapshot } = await atDoor(input.doorCode, call)
	const { household } = document
	const place = household.members.findIndex(({ openid }) => openid === call.openid)
	const member = household.members[place]
	if (member && (member.state === 'confirmed' || input.oneTimeCode === undefined)) {
		return answer(household, member.state)
	}
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	if (input.oneTimeCode === undefined) {
		await call.ports.roster.addMember(household.id, gridOf(household), memberFrom(input, 'pending', call))
		await notifyLeader(document, call)
		return answer(household, 'pending')
	}
	await redeem(document, input.oneTimeCode, memberFrom(input, 'confirmed', call), call)
	if (member) await call.ports.roster.settlePending(household.id, gridOf(household))
	await sayUsed(document, input, call)
	return answer(household, 'confirmed')
}

async function atDoor(
	doorCode: string,
	call: Call,
): Promise<{ document: HouseholdDocument; snapshot: RosterSnapshot }> {
	const code = normalDoorCode(doorCode)
	if (code === null) throw new UserError('UNKNOWN_DOOR_CODE')
	const { snapshot } = await call.roster([rosterKey.door(code)])
	const document = snapshot.households(rosterKey.door(code))[0]
	if (!document) throw new UserError('UNKNOWN_DOOR_CODE')
	return { document, snapshot }
}

/**
 * Confirms by a one-time code. Unknown, used, too old, another household's: all get the same answer, so that trying
 * codes teaches nothing. 10^12 codes of which at most one opens a household for a week: at 500 guesses a second the chance
 * to find it is 1 in 3,300.
 */
async function redeem(
	document: HouseholdDocument,
	oneTimeCode: string,
	member: HouseholdMember,
	call: Call,
): Promise<void> {
	const hash = codeHash(oneTimeCode)
	const waits = document.household.members.findIndex(({ openid }) => openid === call.openid)
	const isGood =
		document.keys.includes(rosterKey.code(hash)) &&
		!document.codeUsed &&
		(document.codeExpiresAt ?? 0) > call.now
	const place = waits < 0 ? undefined : waits
	if (isGood && (await call.ports.roster.redeemCode(document, hash, member, place))) return
	// The same call, sent twice at once, may have been the one that was quicker.
	if (isGood && (await isConfirmed(document, call))) return
	const sentence = HOUSEHOLD_WORDS.badCode
	throw new UserError('BAD_ONE_TIME_CODE', { oneTimeCode: sentence }, sentence)
}

/** Those who live there hear that somebody has come in by the code, and find it written down. */
async function sayUsed(
	document: HouseholdDocument,
	{ oneTimeCode = '', name }: Input<'bind'>,
	call: Call,
): Promise<void> {
	const by = { id: memberId(call.openid), name, title: '' }
	const used: CodeDeed = { what: 'codeUsed', hash: codeHash(oneTimeCode), by }
	await recordCode(document, used, call)
	await notifyMembers(document, used, call)
}

async function isConfirmed({ household: { id } }: HouseholdDocument, call: Call): Promise<boolean> {
	const { snapshot } = await call.roster([rosterKey.household(id)])
	const members = snapshot.households(rosterKey.household(id)).flatMap(({ household }) => household.members)
	return members.some(({ openid, state }) => openid === call.openid && state === 'confirmed')
}

function memberFrom(
	{ name, phone }: Input<'bind'>,
	state: HouseholdMember['state'],
	call: Call,
): HouseholdMember {
	const since = toIso(call.now)
	return { openid: call.openid, name, ...(phone !== undefined && { phone }), state, since }
}

function answer({ id, path }: Household, state: HouseholdMember['state']): Bound {
	return { household: { id, path, state } }
}

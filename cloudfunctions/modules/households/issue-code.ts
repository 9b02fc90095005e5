import { DAY_MS, toIso } from '#shared/clock/china-time'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { codeHash, oneTimeCode } from '../org/one-time-code'
import { lookerOf } from '../showings/record'
import { recordCode, notifyMembers, type CodeDeed } from './notify-members'

/** Long enough to bring a slip of paper to a house, and for the family to find a quiet evening. */
const CODE_DAYS = 7

/** Gives a household a new one-time code; an older one ends with it. What is kept of it is its hash. */
export async function issueCode(
	{ householdId }: Input<'issueCode'>,
	call: Call,
): Promise<Output<'issueCode'>> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	const document = snapshot.households(key)[0]
	if (!document || !viewer.person) throw new UserError('NOT_FOUND')
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const prefix = rosterKey.code('')
	const old = document.keys.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length))
	const code = oneTimeCode(call.ports.chance)
	const expiresAt = call.now + CODE_DAYS * DAY_MS
	const hash = codeHash(code)
	const given: CodeDeed = { what: 'codeGiven', hash, by: lookerOf(viewer.person, call.day) }
	await recordCode(document, given, call)
	await call.ports.roster.setHouseholdCode(householdId, { hash, expiresAt, old })
	await notifyMembers(document, given, call)
	return { code, expiresAt: toIso(expiresAt) }
}

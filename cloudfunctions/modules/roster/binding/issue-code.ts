import { toIso, DAY_MS } from '#shared/clock/china-time'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { codeHash, oneTimeCode } from '../../org/one-time-code'
import { beginningFor, cameAtTheBeginning } from '../proposals/standing-alone'
import { findStaffToGrant } from './find-staff'
import { together } from './together'
import { rosterKey, type PersonDocument } from '../../org/documents'

/** Gives a staff member a new one-time code; an older one ends with it. */
export async function issueCode({ phone }: Input<'issueCode'>, call: Call): Promise<Output<'issueCode'>> {
	const found = await findStaffToGrant(phone, call)
	const { document, snapshot } = found
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const beginning = await beginningFor(found.viewer, snapshot.version, call)
	if (!cameAtTheBeginning(document, beginning))
		await together(call, found, { verb: 'issueCode', input: { phone } })
	await dropCodeOf(document, call)
	const code = oneTimeCode(call.ports.chance)
	const expiresAt = call.now + DAY_MS
	await call.ports.roster.setCode(document.person.id, codeHash(code), expiresAt)
	return { code, expiresAt: toIso(expiresAt) }
}

/** Takes the one-time code away that a staff member was given last, used or not. */
export async function dropCodeOf({ keys, person }: PersonDocument, call: Call): Promise<void> {
	const start = rosterKey.code('')
	const code = keys.find((key) => key.startsWith(start))
	if (code !== undefined) await call.ports.roster.dropCode(person.id, code.slice(start.length))
}

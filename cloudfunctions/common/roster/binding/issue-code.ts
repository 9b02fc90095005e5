import { toIso, DAY_MS } from '../../../../miniprogram/domain/clock/china-time'
import type { Input, Output } from '../../contract'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { codeHash, oneTimeCode } from '../one-time-code'
import { dropCodeOf } from './drop-code'
import { findStaffToGrant } from './find-staff'

/** Gives a staff member a new one-time code; an older one ends with it. */
export async function issueCode(
  { phone }: Input<'roster', 'issueCode'>,
  call: Call,
): Promise<Output<'roster', 'issueCode'>> {
  const { document, snapshot } = await findStaffToGrant(phone, call)
  if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
  await dropCodeOf(document, call)
  const code = oneTimeCode(call.ports.chance)
  const expiresAt = call.now + DAY_MS
  await call.ports.roster.setCode(document.person.id, codeHash(code), expiresAt)
  return { code, expiresAt: toIso(expiresAt) }
}

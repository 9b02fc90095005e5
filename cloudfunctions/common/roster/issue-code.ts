import { toIso, DAY_MS } from '../../../miniprogram/domain/clock/china-time'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'
import { codeHash, oneTimeCode } from './one-time-code'
import { rosterKey } from './documents'

/** Gives a staff member a new one-time code; an older one ends with it. */
export async function issueCode(
  { phone }: Input<'roster', 'issueCode'>,
  call: Call,
): Promise<Output<'roster', 'issueCode'>> {
  const { snapshot } = await call.roster([rosterKey.phone(phone)])
  const person = snapshot.person(rosterKey.phone(phone))
  if (!person) throw new UserError('NOT_FOUND')
  if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
  const { id } = person.person
  const old = person.keys.find((key) => key.startsWith(rosterKey.code('')))
  if (old !== undefined) await call.ports.roster.dropCode(id, old.slice(rosterKey.code('').length))
  const code = oneTimeCode(call.ports.chance)
  const expiresAt = call.now + DAY_MS
  await call.ports.roster.setCode(id, codeHash(code), expiresAt)
  return { code, expiresAt: toIso(expiresAt) }
}

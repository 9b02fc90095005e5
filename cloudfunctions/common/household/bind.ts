import { toIso } from '../../../miniprogram/domain/clock/china-time'
import { normalDoorCode } from '../../../miniprogram/domain/roster/door-code'
import type { Household } from '../../../miniprogram/domain/roster/household'
import { HOUSEHOLD_WORDS } from '../../../miniprogram/domain/words/household'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'
import { rosterKey } from '../roster/documents'

const MOST_HOUSEHOLDS = 3

/** Ties the caller to a household, pending until the grid leader confirms it. Sent again it changes nothing. */
export async function bind(
  { doorCode, name, phone }: Input<'household', 'bind'>,
  call: Call,
): Promise<Output<'household', 'bind'>> {
  const code = normalDoorCode(doorCode)
  if (code === null) throw new UserError('UNKNOWN_DOOR_CODE')
  const { snapshot } = await call.roster([rosterKey.door(code)])
  const household = snapshot.households(rosterKey.door(code))[0]?.household
  if (!household) throw new UserError('UNKNOWN_DOOR_CODE')
  const member = household.members.find(({ openid }) => openid === call.openid)
  if (member) return answer(household, member.state)

  if (snapshot.households(rosterKey.openid(call.openid)).length >= MOST_HOUSEHOLDS) {
    throw new UserError('NO_PERMISSION', undefined, HOUSEHOLD_WORDS.tooMany(MOST_HOUSEHOLDS))
  }
  if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
  await call.ports.roster.addMember(household.id, gridOf(household), {
    openid: call.openid,
    name,
    ...(phone !== undefined && { phone }),
    state: 'pending',
    since: toIso(call.now),
  })
  return answer(household, 'pending')
}

function answer({ id, path }: Household, state: 'pending' | 'confirmed'): Output<'household', 'bind'> {
  return { household: { id, path, state } }
}

/** The code of a household's grid. */
export function gridOf({ path }: Pick<Household, 'path'>): string {
  return path[path.length - 1]?.code ?? ''
}

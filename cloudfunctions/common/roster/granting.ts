import type { Viewer } from '../../../miniprogram/domain/life/relations'
import { grantFault, type Granted } from '../../../miniprogram/domain/roster/grant'
import { GRANT_WORDS } from '../../../miniprogram/domain/words/reach'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'

/** @throws UserError NO_PERMISSION, with who can, when the caller may not grant, end or free this */
export function requireGrant(call: Call, { person }: Viewer, granted: Granted): void {
  const fault = grantFault(person, granted, call.day)
  if (fault) throw new UserError('NO_PERMISSION', undefined, GRANT_WORDS[fault])
}

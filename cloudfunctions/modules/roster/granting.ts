import type { Viewer } from '../org/rules/viewer'
import { grantFault, type Granted } from './rules/grant'
import { GRANT_WORDS } from '../../words/reach'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'

/** @throws UserError NO_PERMISSION, with who can, when the caller may not grant, end or free this */
export function requireGrant(call: Call, { person }: Viewer, granted: Granted): void {
	const fault = grantFault(person, granted, call.day)
	if (fault) throw new UserError('NO_PERMISSION', undefined, GRANT_WORDS[fault])
}

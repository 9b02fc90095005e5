import { ACCOUNT_WORDS } from '../../words/account'
import { UserError } from '../../rpc/user-error'

/** The staff member is bound, and not to the caller. */
export function takenByAnother(): UserError {
	return new UserError('ALREADY_BOUND', undefined, ACCOUNT_WORDS.takenByAnother)
}

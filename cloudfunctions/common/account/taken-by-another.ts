import { ACCOUNT_WORDS } from '../../../miniprogram/domain/words/account'
import { UserError } from '../kernel/user-error'

/** The staff member is bound, and not to the caller. */
export function takenByAnother(): UserError {
  return new UserError('ALREADY_BOUND', undefined, ACCOUNT_WORDS.takenByAnother)
}

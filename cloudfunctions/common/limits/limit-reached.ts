import type { Callable } from '../../../miniprogram/domain/words/limits'
import { UserError } from '../kernel/user-error'

/** Too often, or too many at a time: why, and whom to ring now. */
export function limitReached(sentence: string, calls: readonly Callable[]): UserError {
  return new UserError('LIMIT_REACHED', undefined, sentence, calls)
}

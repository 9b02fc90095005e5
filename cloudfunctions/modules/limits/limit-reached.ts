import type { Callable } from '#shared/words/limits'
import { UserError } from '../../rpc/user-error'

/** Too often, or too many at a time: why, and whom to ring now. */
export function limitReached(sentence: string, calls: readonly Callable[]): UserError {
	return new UserError('LIMIT_REACHED', undefined, sentence, calls)
}

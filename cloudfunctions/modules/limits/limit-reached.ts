import { LIMIT_WORDS, type Callable } from '#shared/words/limits'
import type { AreaRef } from '#shared/area/area'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { AT_MOST } from './limits'
import { whomToCall } from './whom-to-call'

/** Too often, or too many at a time: why, and whom to ring now. */
export function limitReached(sentence: string, calls: readonly Callable[]): UserError {
	return new UserError('LIMIT_REACHED', undefined, sentence, calls)
}

/**
 * Refuses one more of what stands in the document of a place as often as it may.
 * @throws UserError LIMIT_REACHED
 */
export async function requireRoom(
	what: keyof typeof AT_MOST,
	there: number,
	path: readonly AreaRef[],
	call: Call,
): Promise<void> {
	if (there < AT_MOST[what]) return
	const calls = await whomToCall(path, call)
	throw limitReached(LIMIT_WORDS[what](AT_MOST[what], calls), calls)
}

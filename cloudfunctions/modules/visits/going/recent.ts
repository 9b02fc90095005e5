import { DAY_MS, MINUTE_MS } from '#shared/clock/china-time'
import { VISIT_WORDS } from '../../../words/visits'
import type { Call } from './call'
import { UserError } from '../../../rpc/user-error'

/** A phone's clock may be ahead by so much. */
const AHEAD_MS = 10 * MINUTE_MS
/** What is older is not sent any more. */
const OLDEST_MS = 62 * DAY_MS

/** @throws UserError INVALID_INPUT for a moment that has not come, or is long past */
export function requireRecent(moment: number, { now }: Pick<Call, 'now'>): void {
	if (moment > now + AHEAD_MS) throw new UserError('INVALID_INPUT', { at: VISIT_WORDS.notYet })
	if (moment < now - OLDEST_MS) throw new UserError('INVALID_INPUT', { at: VISIT_WORDS.longAgo })
}

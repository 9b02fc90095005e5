import type { PersonEvent } from '#shared/life/event'
import { UserError } from '../../rpc/user-error'
import { allowedEvents, isEverOpenTo } from './life/decide'
import { readingOf } from './life/relations'
import type { Loaded } from './situation'

/**
 * Permission is answered before the state: whoever doesn't read the report whole hears nothing of how it stands from an event
 * that is never theirs to send.
 * @throws UserError NO_PERMISSION
 */
export function requireEverOpen(event: PersonEvent, { situation: { report, relations } }: Loaded): void {
	if (readingOf(report, relations) !== 'all' && !isEverOpenTo(relations, event))
		throw new UserError('NO_PERMISSION')
}

/** The same, and refuses whom the state of it does not let do so now: before anything that only serves that event is answered. */
export function requireOpen(event: PersonEvent, loaded: Loaded): void {
	requireEverOpen(event, loaded)
	if (!allowedEvents(loaded.situation).includes(event)) throw new UserError('EVENT_NOT_ALLOWED')
}

import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { diff } from '../diff'
import { publish } from '../publish'
import { claim, finish, write, type Change } from '../staging'
import type { RosterChange } from '../change-log'
import type { Staging } from '../../org/documents'
import { logChange } from '../log-change'
import { areaChanges, deedsIn, deedWords, keyDesksBefore } from '../proposals/deeds'
import type { ProposedChange, ProposedVerb } from '../proposals/proposal'
import { requireSecond } from '../proposals/propose'
import type { Scope } from './scope'

/** A change of the roster that a clerk makes by hand. */
export interface Edit {
	/** What was asked for. */
	change: ProposedChange
	/** A digest by which the same change, sent again, is recognised. */
	work: string
	/** What is done, in one sentence for the log. */
	what: string
	/** Which areas it reaches: who may read of it and take it back follows from that. */
	reached: Pick<RosterChange, 'reached' | 'post'>
	/** What happens besides the tree: households that move. */
	households?: readonly Change[]
	/** More than the roster changes with it, so it cannot be taken back. */
	isFinal?: true
	/** Puts the version in force in another way than by the pointer alone. */
	finish?: (staging: Staging) => Promise<void>
}

/** Refuses a change in the clerk's words. */
export function notPossible(field: string, sentence: string): UserError {
	return new UserError('MOVE_NOT_POSSIBLE', { [field]: sentence }, sentence)
}

/** What is done at one desk is said whole by its sentence: who, which desk, from when. */
const OF_ONE_DESK: ReadonlySet<ProposedVerb> = new Set([
	'appoint',
	'handOver',
	'endPost',
	'leave',
	'cancelLeave',
])

/**
 * Writes the edited roster of a scope as the next version and puts it in force. An edit that changes nothing
 * writes nothing. Begun anew after a crash, it writes the same again: whatever it writes follows from the version in
 * force, from what was sent and from the day, so another day makes it another work.
 * @throws UserError ROSTER_BUSY; SECOND_NEEDED, when it reaches far and nobody has confirmed it
 */
export async function makeEdit(
	call: Call,
	{ pointer, version, viewer, book, entries }: Scope,
	{ change, work, what, reached, households = [], isFinal, finish: ownFinish }: Edit,
): Promise<void> {
	const { roster } = call.ports
	const changes = [...diff(entries, publish(book, call.day), call.day), ...households]
	if (changes.length === 0) return
	const areas = areaChanges(changes)
	const deeds = deedsIn(areas, call.day)
	const together = await requireSecond(call, viewer, {
		change,
		work,
		version,
		what,
		deeds,
		details: (far) => (OF_ONE_DESK.has(change.verb) ? [] : deedWords(areas, far)),
		before: keyDesksBefore(areas),
	})
	const staging = await claim(roster, pointer, `${work}@${call.day}`, call.now)
	await write(roster, changes, staging)
	const { id = '', name = '' } = viewer.person ?? {}
	const by = { id, name }
	const logged = { version: staging.version, by, what, work, ...reached, ...together }
	await logChange(call, { ...logged, ...(isFinal && { isFinal }) }, { deeds })
	if (ownFinish) await ownFinish(staging)
	else await finish(roster, staging)
}

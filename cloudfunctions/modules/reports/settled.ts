import { postsOn } from '#shared/roster/person'
import { doneOnTheSpot, FIELD_WORDS } from '../../words/fields'
import type { Input } from '../contract'
import type { Call } from '../../identity/call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import type { Viewer } from '../org/rules/viewer'
import { withDeskWords } from './history-entry'
import type { Submission } from './draft'
import { append } from './life/append'
import { decide } from './life/decide'
import type { Report } from '#shared/life/report'
import { situate, staffActor } from './situation'

/**
 * A new report that its finder settled on the spot (自办自结): both steps stand in it before it is kept, so that it is added
 * in one write. The table decides whether it is theirs to settle; where it is not, it goes its way, with what was done among
 * its words.
 */
export function settledOnTheSpot(report: Report, submission: Submission, call: Call): Report {
	const { settled } = submission.input
	if (!settled) return report
	const { snapshot, viewer, by, key } = submission
	const situation = situate(report, snapshot, { ...viewer, openid: by }, call)
	const actor = staffActor(viewer, situation.chain, call.day)
	const decision = decide('settle', digest('settle', key), { ...situation, actor, supplied: settled })
	if ('entry' in decision) return append(report, withDeskWords(decision.entry, snapshot))
	return { ...report, text: doneOnTheSpot(report.text, settled.note) }
}

/** What was settled on the spot staff alone report. @throws UserError NO_PERMISSION */
export function requireStaffToSettle(
	{ settled }: Input<'report', 'submit'>,
	{ person }: Viewer,
	call: Call,
): void {
	if (!settled || (person && postsOn(person, call.day).length > 0)) return
	throw new UserError('NO_PERMISSION', { settled: FIELD_WORDS.settledStaffOnly })
}

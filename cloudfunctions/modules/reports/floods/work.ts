import type { Audience } from '#shared/life/audience'
import type { PersonEvent } from '#shared/life/event'
import type { FloodKind } from '../life/flood'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { ERROR_WORDS } from '#shared/words/errors'
import type { Input, Output } from '../contract/report'
import type { Call } from '../call'
import { logFault } from '../../../rpc/log'
import { UserError } from '../../../rpc/user-error'
import { act } from '../act'
import type { EventInput } from '../contract/event-input'
import { load } from '../situation'
import { floodOf, isDismissed, mayWork } from './flood-of'

type Worked = Output<'dismissFlood'>

/** So many reports one call ends or restores at most; sent again it goes on. Each costs up to seven calls. */
const BATCH = 5
/** A function is cut off after ten seconds: once so long has passed, no further one is begun. */
const PATIENCE_MS = 3000

/** Who hears once of a whole flood. */
const ONCE: readonly Audience[] = ['reporter', 'ownerDesk']

/** Ends what is open of a flood, with one reason. Sent again it goes on with what is left. */
export async function dismissFlood(
	{ id, kind, reason, placeSeen }: Input<'dismissFlood'>,
	call: Call,
): Promise<Worked> {
	const all = await ownOf('dismiss', id, kind, call)
	const wanted = all.filter(({ state }) => isOpen(state.status))
	const told = all.filter(({ state }) => state.dismissal)
	// What the life table asks for is missing to each of them: that need not be read a hundred times.
	const unseen = placeSeen ? [] : wanted.filter(({ category }) => category.class === 'emergency')
	const worked = await work(
		'dismiss',
		wanted.filter((report) => !unseen.includes(report)),
		{ reason, ...(placeSeen && { placeSeen }) },
		told,
		call,
	)
	const failed = unseen.map(({ number }) => ({ number, message: ERROR_WORDS.EMERGENCY_UNSEEN }))
	return { ...worked, left: worked.left + unseen.length, failed: [...worked.failed, ...failed] }
}

/** Lets what was ended of a flood stand again as it was. */
export async function restoreFlood({ id, kind }: Input<'restoreFlood'>, call: Call): Promise<Worked> {
	const all = await ownOf('restore', id, kind, call)
	const told = all.filter(({ history }) => history.at(-1)?.event === 'restore')
	return work('restore', all.filter(isDismissed), {}, told, call)
}

/** The reports of a flood on which the caller may act. @throws UserError NO_PERMISSION where the named report is none of them. */
async function ownOf(
	event: 'dismiss' | 'restore',
	id: string,
	kind: FloodKind,
	call: Call,
): Promise<Report[]> {
	const { situation, viewer } = await load(call, id)
	const isOwn = (report: Report) => mayWork(event, viewer, report, call.now)
	if (!isOwn(situation.report)) throw new UserError('NO_PERMISSION')
	return (await floodOf(situation.report, kind, call)).filter(isOwn)
}

/** One after the other; one that fails stops no other. People who heard of a report of `told` hear nothing more of the same sender. */
async function work(
	event: PersonEvent,
	wanted: readonly Report[],
	supplied: Pick<EventInput, 'reason' | 'placeSeen'>,
	told: readonly Report[],
	call: Call,
): Promise<Worked> {
	const heard = new Set(told.map(senderOf))
	const failed: Worked['failed'] = []
	let done = 0
	for (const report of wanted) {
		const isLate = call.ports.clock.now() - call.now > PATIENCE_MS
		if (done >= BATCH || (isLate && done + failed.length > 0)) break
		try {
			const mute = heard.has(senderOf(report)) ? ONCE : []
			await act(event, { id: report.id, version: report.version, ...supplied }, call, mute)
			heard.add(senderOf(report))
			done += 1
		} catch (fault) {
			failed.push({ number: report.number, message: messageOf(fault, report) })
		}
	}
	return { done, left: wanted.length - done, failed }
}

const senderOf = ({ sender, id }: Report): string => sender ?? id

function messageOf(fault: unknown, { id }: Report): string {
	if (fault instanceof UserError) return fault.sentence ?? ERROR_WORDS[fault.code]
	logFault({ inFlood: id }, fault)
	return ERROR_WORDS.INTERNAL
}

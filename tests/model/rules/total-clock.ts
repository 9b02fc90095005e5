import type { Clocks } from '#shared/life/report-parts'
import { termsOf } from '#shared/report/category'
import type { Change } from './change'
import { hold } from './hold'

const RUNS: readonly string[] = ['reported', 'accepted', 'processing']
const GOES_ON: readonly string[] = ['answer', 'resume', 'assign']
/** While it was taken back, or ended as one of a flood, nothing ran. */
const RESTED: readonly string[] = ['reinstate', 'restore']

/** The clock runs from the submit to the result, and stands only while suspended, resolved or ended. */
export function clockRuns({ after }: Change): void {
	const { status, clocks, suspension } = after.state
	if (status === 'merged') return
	const runs = clocks.total.stoppedAt === null
	hold(runs === RUNS.includes(status), 'the total clock runs until there is a result', { status, runs })
	hold((suspension !== null) === (status === 'suspended'), 'what is suspended says until when', status)
	if (status === 'reported' && clocks.stage === null)
		hold(false, 'what is reported has to be accepted in time')
}

/** Total time never falls: no event but an appeal begins it anew, and none gives time back that was used. */
export function totalNeverFalls({ before, after, entry, now }: Change): void {
	const is = after.state.clocks.total
	if (!before) return hold(is.startedAt === now && is.dueAt > now, 'the total clock starts at the submit', is)
	const was = before.state.clocks.total
	if (entry.event === 'appeal') return hold(is.startedAt === now, 'an appeal begins anew', { was, is })
	if (entry.event === 'letGo') return ownAgain(was, is, after)
	if (RESTED.includes(entry.event)) {
		const gained = is.dueAt - was.dueAt
		return hold(is.startedAt === was.startedAt && gained >= 0, 'what stands again rested', { was, is })
	}
	hold(is.startedAt <= was.startedAt, 'total time never falls', { event: entry.event, was, is })
	if (was.stoppedAt !== null && is.stoppedAt !== null) {
		hold(is.stoppedAt === was.stoppedAt, 'a clock that stands does not stop again', { event: entry.event })
	}
	dueDateHolds(was, is, { before, after, entry, now })
}

/** What is no part of it any more takes its promise along, and nothing else. */
function ownAgain(was: Clocks['total'], is: Clocks['total'], { state, history }: Change['after']): void {
	const seen = { was, is }
	hold(is.dueAt >= was.dueAt && is.startedAt >= was.startedAt, 'letting go brings nothing forward', seen)
	hold(is.stoppedAt === was.stoppedAt, 'letting go stops no clock', seen)
	const begun = history.filter(({ event }) => event === 'submit' || event === 'appeal').at(-1)?.at
	const alone = state.merged.length === 0
	hold(!alone || is.startedAt === begun, 'alone it runs from its own submit', { ...seen, begun })
}

type Moved = Pick<Change, 'after' | 'entry' | 'now'> & { before: NonNullable<Change['before']> }

function dueDateHolds(was: Clocks['total'], is: Clocks['total'], { before, after, entry, now }: Moved): void {
	const seen = { event: entry.event, was, is }
	if (['rework', 'reopen'].includes(entry.event) || entry.said?.solved === 'no') {
		return hold(
			is.dueAt > now && is.startedAt === was.startedAt,
			'a second attempt gets a term of its own',
			seen,
		)
	}
	if (entry.event === 'grantExtension') return hold(is.dueAt > was.dueAt, 'a grant adds time', seen)
	if (entry.event === 'takeIn') return hold(is.dueAt <= was.dueAt, 'the earliest promise counts', seen)
	if (GOES_ON.includes(entry.event) && was.stoppedAt !== null)
		return goesOnFrom(was.stoppedAt, was, is, { before, after, entry, now })
	hold(is.dueAt === was.dueAt, 'no other event moves the promised day', seen)
}

/** What was left when it was suspended is left when the suspension ends: at the latest when it was said to. */
function goesOnFrom(
	stoppedAt: number,
	was: Clocks['total'],
	is: Clocks['total'],
	{ before, after, entry, now }: Moved,
): void {
	const end = Math.min(now, before.state.suspension?.until ?? now)
	const seen = { event: entry.event, was, is, end }
	if (was.dueAt <= stoppedAt) return hold(is.dueAt === was.dueAt, 'what was late before stays late', seen)
	hold(is.dueAt >= was.dueAt && is.dueAt >= end, 'a suspension costs nothing', seen)
	if (termsOf(after.category).total.unit !== 'minutes') return
	hold(is.dueAt - end === was.dueAt - stoppedAt, 'a suspension gives nothing', seen)
}

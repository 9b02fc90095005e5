import { isDeepStrictEqual } from 'node:util'
import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { answerers, areaWith, atDesk, pathTo } from '../world/desks'
import type { Change } from './change'
import { hold } from './hold'

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']
const GOES_UP: readonly string[] = ['return', 'escalate', 'appeal', 'rework', 'heard']
/** By these it is passed on by a desk that owned it, whose sight it stays in. */
const PASSES_ON: readonly string[] = ['assign', 'escalate']

/** One owner desk while open, where the report says it is, and somebody answers for it. */
export function oneOwner({ after, day }: Change): void {
	const { status, owner, ownerPath, level } = after.state
	if (!OPEN.includes(status)) return
	hold(
		isDeepStrictEqual(ownerPath, pathTo(owner.areaCode)),
		'the owner stands at the end of its path',
		ownerPath,
	)
	hold(level === areaWith(owner.areaCode).level, 'the level is that of the owner', { level, owner })
	hold(answerers(owner, day).length > 0, 'somebody answers for the owner desk', owner)
}

/** A report goes to a desk only where somebody is, and one that is given back or late goes up. */
export function movesToSomebody({ before, after, entry, day, people }: Change): void {
	const { owner, ownerPath } = after.state
	if (before && isDeepStrictEqual(before.state.owner, owner)) return
	hold(people.unbarred(atDesk(owner, day), after).length > 0, 'a report goes to a desk where somebody is', {
		event: entry.event,
		owner,
	})
	if (!before || !GOES_UP.includes(entry.event)) return
	const above = before.state.ownerPath.slice(0, -1)
	const isAbove = ownerPath.length <= above.length && ownerPath.every((code, at) => code === above[at])
	const isBack = entry.event === 'return' && isDeepStrictEqual(before.state.assignedBy, owner)
	// About the top the root's clerk hears it.
	const isHeard = entry.event === 'appeal' && above.length === 0 && owner.post === 'clerk'
	hold(isAbove || isBack || isHeard, `${entry.event} goes up`, { from: before.state.owner, to: owner })
	const mayLead = after.state.lead === null || after.state.status !== 'reported'
	hold(mayLead, 'nobody leads at a desk that has not accepted it', entry.event)
}

/** Every desk that owned it and passed it on keeps it in sight, unless it has it again; one that gave it back does not. */
export function formerDesksSeeIt({ after }: Change): void {
	let owner = after.history[0]?.set.owner
	let former: string[] = []
	for (const { event, set } of after.history.slice(1)) {
		if (!set.owner || isDeepStrictEqual(set.owner, owner)) continue
		const passedOn = PASSES_ON.includes(event) && owner ? [keyOf(owner)] : []
		owner = set.owner
		former = [...new Set([...former, ...passedOn])].filter((key) => key !== keyOf(set.owner))
	}
	hold(
		isDeepStrictEqual(after.state.formerDesks.map(keyOf), former),
		'whoever passed it on keeps it in sight',
		{ said: after.state.formerDesks, former },
	)
}

/** Whom a report keeps out does nothing to it, but as its reporter. */
export function barredStayOut({ after, entry: { by } }: Change): void {
	hold(by.kind !== 'staff' || !after.barred?.includes(by.id), 'whom it keeps out has no part in it', by)
}

/** Nothing that is kept of a report says who its unnamed reporter is. */
export function unnamedLeaveNoTrace({ after, people }: Change): void {
	if (!after.isUnnamed) return
	const { openid } = people.with(after.reporter.openid ?? '')
	// Another one that they sent by name, and that was merged into it, is theirs for all to know.
	const kept = JSON.stringify(after, (key, value: unknown) => (key === 'merged' ? undefined : value))
	hold(!kept.includes(openid), 'who is not named is nowhere in it', after.number)
}

const DECIDED: Readonly<Record<string, string>> = {
	grantExtension: 'askExtension',
	refuseExtension: 'askExtension',
	reject: 'reject',
}

/** Nobody grants themselves more time, and nobody rejects twice what was appealed against. */
export function othersDecide({ before, entry }: Change): void {
	const asked = DECIDED[entry.event]
	if (!before || asked === undefined || (entry.event === 'reject' && !before.state.appealed)) return
	const last = before.history.filter(({ event }) => event === asked).at(-1)
	hold(last?.by.id !== entry.by.id, 'what one asked or rejected, another one decides', entry)
}

/** What was not theirs is counted, and nothing else; nobody below the top gets it a third time. */
export function returnsAreCounted({ before, after, entry }: Change): void {
	const given = (report: Report | null): number =>
		Object.values(report?.state.returns ?? {}).reduce((sum, times) => sum + times, 0)
	const more = entry.event === 'return' ? 1 : 0
	hold(given(after) === given(before) + more, 'a return is counted, and nothing else', entry.event)
	const { owner, returns, ownerPath } = after.state
	const isNew = entry.set.owner !== undefined && !isDeepStrictEqual(before?.state.owner, owner)
	const gaveUp = (returns[keyOf(owner)] ?? 0) >= 2 && ownerPath.length > 1
	hold(!isNew || !gaveUp, 'who gave it up twice does not get it again', owner)
}

const keyOf = (desk: Desk | undefined): string => (desk ? `${desk.areaCode}/${desk.post}` : '')

import { chinaDay, toIso } from '#shared/clock/china-time'
import type { Situation } from './life/situation'
import { answerFor } from '#shared/roster/holder'
import { POST_WORDS } from '#shared/words/posts'
import { postTitle } from '../../words/desk'
import type { Output } from './contract/report'
import { portraitLinks } from '../portraits/links'
import type { Call } from './call'
import type { Loaded } from './situation'
import { heldBy } from './life/forgotten'
import { endedLate, lateness, owed } from './life/owed'
import type { ReportState } from '#shared/life/report'

type OwnerView = Output<'show'>['report']['owner']

/** The desk where a report lies, and who answers for it today. */
export function ownerView({ report, chain, now, relations }: Situation): OwnerView {
	const { state } = report
	const answer = answerFor(state.owner, chain, chinaDay(now))
	const area = chain.find(({ code }) => code === state.owner.areaCode)
	return {
		...state.owner,
		title: area ? postTitle(state.owner.post, area) : POST_WORDS[state.owner.post],
		areaName: area?.name ?? '',
		name: answer?.people[0].name ?? '',
		phone: answer?.people[0].phone ?? '',
		isYou: relations.has('ownerHolder'),
		...(answer?.standsInFor && { standsInFor: answer.standsInFor.name }),
	}
}

/** A link to the photo of the person in charge today. One call to the storage; none while nobody has given a photo. */
export async function ownerPortrait(
	call: Call,
	{ situation, snapshot }: Loaded,
): Promise<string | undefined> {
	const { report, chain, now } = situation
	const id = answerFor(report.state.owner, chain, chinaDay(now))?.people[0].personId
	if (id === undefined) return undefined
	return (await portraitLinks([id], snapshot.portraits, call.ports.files)).get(id)
}

type ReportView = Output<'show'>['report']
type ClockView = ReportView['clock']

/** What is owed next, until when, and whether anything is late. */
export function clockView(state: ReportState, now: number): ClockView {
	const all = owed(state, now)
	const shown = all.next ?? all.first
	const late = lateness(all, now)
	return {
		owes: shown?.what ?? null,
		dueAt: toIso(shown?.until ?? state.clocks.total.dueAt),
		overdue: late !== null || endedLate(state),
		...(late && { late: { what: late.what, since: toIso(late.until) } }),
	}
}

/** The clock for neighbours: not what is owed by whom. */
export function publicClockView(state: ReportState, now: number): ClockView {
	const { dueAt, overdue } = clockView(state, now)
	return { owes: null, dueAt, overdue }
}

/** By when a note is owed to the supervisor, as long as the report is open. */
export function noteDueView(state: ReportState, now: number): Pick<ReportView, 'noteDue'> {
	const { note } = owed(state, now)
	return note ? { noteDue: { dueAt: toIso(note.until), overdue: now > note.until } } : {}
}

/** What keeps a report from deletion today, and until when. */
export function heldView({ report, now }: Situation): Pick<ReportView, 'held'> {
	const hold = heldBy(report, now)
	return hold ? { held: { until: toIso(hold.until), reason: hold.reason } } : {}
}

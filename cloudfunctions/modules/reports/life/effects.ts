import type { WorkCalendar } from '#shared/clock/calendar'
import { chinaDay, DAY_MS } from '#shared/clock/china-time'
import { NOTE_TERM, shifted, termEnd } from '#shared/clock/term'
import { bodyOf } from '../../org/rules/body'
import { deskKey, type Desk } from '#shared/roster/desk'
import { withAnswers } from '#shared/report/question'
import { HEAD_POST } from '#shared/roster/post'
import { verifierAbove, VERIFICATIONS_OWED, nextVerifier, NO_VERIFICATIONS } from './verification'
import { endOfSuspension, QUESTION_DAYS } from './due'
import { assigningDesk } from './passing'
import { publicVersions } from './publicity'
import { hearsByPhone, type Report, type ReportState } from '#shared/life/report'
import {
	type Addition,
	type Verifications,
	type MergedReport,
	type Withdrawal,
} from '#shared/life/report-parts'
import type { Effect } from './transitions/transition'
import type { Sending } from './situation'

/** What each effect of a transition leaves behind. A later effect sees what an earlier one of the same transition has set. */
export const EFFECTS: Readonly<Record<Effect, (sending: Sending) => Partial<ReportState>>> = {
	becomesLead: ({ actor }) => ({ lead: { id: actor.id, name: actor.name } }),
	dropsLead: () => ({ lead: null }),
	becomesHandler: ({ report, actor }) => ({
		handlerIds: [...new Set([...report.state.handlerIds, actor.id])],
	}),
	namesCoHandlers: ({ report, supplied }) => ({
		coHandlers: dedupe([...report.state.coHandlers, ...(supplied.coHandlers ?? []).map(({ desk }) => desk)]),
	}),
	countsReturn: ({ report }) => {
		const key = deskKey(report.state.owner)
		return { returns: { ...report.state.returns, [key]: (report.state.returns[key] ?? 0) + 1 } }
	},
	passesOn: ({ report }) => ({ formerDesks: dedupe([...report.state.formerDesks, report.state.owner]) }),
	notesAssigner: (sending) => {
		const { target } = sending.supplied
		return { assignedBy: target ? assigningDesk(sending, target) : null }
	},
	countsRework: ({ report }) => ({ reworks: report.state.reworks + 1 }),
	countsReopen: ({ report }) => ({ reopens: report.state.reopens + 1 }),
	appealed: () => ({ appealed: true }),
	supervised: ({ now, calendar, actor: { kind, id, name }, relations }) => {
		const by = kind === 'staff' && relations.has('headAbove') && { by: { id, name } }
		return { supervision: { since: now, noteDueAt: nextNote(now, calendar), ...by } }
	},
	renewsNote: ({ report, relations, now, calendar }) => {
		const { supervision } = report.state
		if (!supervision || !relations.has('ownerHolder')) return {}
		return { supervision: { ...supervision, noteDueAt: nextNote(now, calendar) } }
	},
	endsSupervision: () => ({ supervision: null }),
	suspends: ({ now, supplied: { days = 0 } }) => ({
		suspension: { kind: 'waiting', since: now, until: now + days * DAY_MS },
	}),
	asks: ({ now }) => ({ suspension: { kind: 'question', since: now, until: now + QUESTION_DAYS * DAY_MS } }),
	endsSuspension: ({ report, now }) => {
		const { suspension, suspendedFor } = report.state
		if (!suspension) return {}
		const end = endOfSuspension(report.state, now)
		return { suspension: null, suspendedFor: suspendedFor + end - suspension.since }
	},
	asksExtension: ({ report, supplied: { amount = 0, reason = '' } }) => ({
		extensions: { ...report.state.extensions, asked: { amount, reason } },
	}),
	grantsExtension: ({ report }) => {
		const { asked, times, granted } = report.state.extensions
		return { extensions: { asked: null, times: times + 1, granted: granted + (asked?.amount ?? 0) } }
	},
	refusesExtension: ({ report }) => {
		const { times, granted } = report.state.extensions
		return { extensions: { asked: null, times: times + 1, granted } }
	},
	atTop: () => ({ atTop: true }),
	tellsByPhone: ({ now }) => ({ told: { at: now, by: 'phone' } }),
	tellsByWechat: ({ report, now }) => ({
		told: hearsByPhone(report.reporter) ? null : { at: now, by: 'wechat' },
	}),
	owesVerification: (sending) => {
		const { report, relations, category } = sending
		// A reporter who handled it themselves can't be the one who confirms it.
		const owed = Math.max(VERIFICATIONS_OWED[category.checkedBy], relations.has('reporter') ? 1 : 0)
		return { checks: withDesk({ owed, desk: null, done: [] }, report.state, sending) }
	},
	verified: (sending) => {
		const { state } = sending.report
		const { owed, desk, done, named } = state.checks
		const area = sending.placeChain.find(({ code }) => code === desk?.areaCode)
		const body = named?.body ?? (desk && area && bodyOf(area, desk.post))
		if (!desk || body === null || body === undefined) return {}
		const by = { id: sending.actor.id, name: sending.actor.name }
		const check = { desk, body, by }
		const checks = withDesk({ owed: owed - 1, desk: null, done: [...done, check] }, state, sending)
		return { checks, atTop: false }
	},
	verificationPassesUp: ({ report, placeChain, now }) => {
		const desk = verifierAbove({ placeChain, state: report.state, day: chinaDay(now) })
		const { owed, done } = report.state.checks
		return desk ? { checks: { owed, desk, done } } : {}
	},
	namesVerifier: ({ report, supplied: { verifier } }) => {
		if (!verifier) return {}
		const { desk, area, person } = verifier
		const { owed, done } = report.state.checks
		const named = { id: person.personId, name: person.name, body: bodyOf(area, desk.post) }
		return { checks: { owed, desk, done, named }, atTop: false }
	},
	// What had climbed to the top was its check: the report itself lies where it lay, and may climb yet.
	undoesResult: () => ({ told: null, rating: null, checks: NO_VERIFICATIONS, atTop: false }),
	mergesInto: ({ report, now, supplied: { other } }) =>
		other ? { mergedInto: { id: other.id, number: other.number, at: now, was: report.state.status } } : {},
	leavesMaster: ({ report }) => {
		const { mergedInto } = report.state
		return mergedInto ? { status: mergedInto.was, mergedInto: null } : {}
	},
	absorbs: ({ report, supplied: { other } }) =>
		other ? { merged: [...report.state.merged, refOf(other)] } : {},
	releases: ({ report, supplied: { other } }) => ({
		merged: report.state.merged.filter(({ id }) => id !== other?.id),
	}),
	joins: ({ report, actor }) => ({ joined: [...report.state.joined, actor.id] }),
	adds: ({ report, relations, supplied: { addition } }) => {
		const { unheeded, later } = report.state
		const more = relations.has('reporter') && addition && { later: added(later, addition) }
		return { unheeded: { ...unheeded, added: true }, ...more }
	},
	urges: ({ report }) => ({ unheeded: { ...report.state.unheeded, urged: true } }),
	remembersHow: ({ report, now }) => ({ withdrawal: restingFrom(report.state, now), suspension: null }),
	reinstates: (sending) => {
		const { withdrawal } = sending.report.state
		return withdrawal ? { ...asItStood(withdrawal, sending), withdrawal: null, reinstated: true } : {}
	},
	dismisses: ({ report, now }) => ({ dismissal: restingFrom(report.state, now), suspension: null }),
	restores: (sending) => {
		const { dismissal } = sending.report.state
		return dismissal ? { ...asItStood(dismissal, sending), dismissal: null } : {}
	},
	shares: () => ({ shared: true }),
	unshares: () => ({ shared: false }),
	hides: ({ report }) => {
		const hidden = [...(report.state.hidden ?? []), ...publicVersions(report)]
		return { hidden: hidden.sort((one, other) => one - other) }
	},
	unhides: () => ({ hidden: [] }),
	holds: ({ now, supplied: { days = 0, reason = '' } }) => ({ hold: { until: now + days * DAY_MS, reason } }),
	endsHold: () => ({ hold: null }),
	rated: ({ supplied }) => (supplied.rating ? { rating: supplied.rating } : {}),
}

/** How it stands, to be remembered. */
function restingFrom(
	{ status: was, clocks: { stage, total }, suspension }: ReportState,
	at: number,
): Withdrawal {
	return { at, was, stage, stoppedAt: total.stoppedAt, suspension }
}

/** It stands again as it did; what ran on without it runs so much longer. */
function asItStood({ at, was, suspension }: Withdrawal, sending: Sending): Partial<ReportState> {
	const { report, now, calendar } = sending
	const { supervision } = report.state
	const pause = now - at
	return {
		status: was,
		...(suspension && {
			suspension: { ...suspension, since: suspension.since + pause, until: suspension.until + pause },
		}),
		...(supervision && {
			supervision: {
				...supervision,
				noteDueAt: shifted(supervision.noteDueAt, at, now, NOTE_TERM, calendar),
			},
		}),
	}
}

/** The checks with the desk whose turn it is; where nobody may check, the root's desk, which can't be emptied. */
function withDesk(checks: Verifications, state: ReportState, { placeChain, now }: Sending): Verifications {
	if (checks.owed === 0) return checks
	const next = nextVerifier({ placeChain, state: { ...state, checks }, day: chinaDay(now) })
	const root = placeChain[0]
	return { ...checks, desk: next ?? (root ? { areaCode: root.code, post: HEAD_POST[root.level] } : null) }
}

function refOf({ id, number, reporter }: Report): MergedReport {
	return { id, number, ...(reporter.openid !== undefined && { openid: reporter.openid }) }
}

function nextNote(now: number, calendar: WorkCalendar): number {
	return termEnd(now, NOTE_TERM, calendar)
}

function dedupe(desks: Desk[]): Desk[] {
	return [...new Map(desks.map((desk) => [deskKey(desk), desk])).values()]
}

/** The last word holds, of each question by itself. */
function added(later: Addition | null, addition: Addition): Addition {
	const { answers } = addition
	return { ...later, ...addition, ...(answers && { answers: withAnswers(later?.answers, answers) }) }
}

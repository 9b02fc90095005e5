import { VERIFICATION_TERMS, half, ofAmount, shifted, TELLING_TERM, termEnd } from '#shared/clock/term'
import { termsOf } from '#shared/report/category'
import { endOfSuspension } from './due'
import { asIfOnly, promisesOf, runningBy, type Running } from './promises'
import { hearsByPhone, type Report, type ReportState } from '#shared/life/report'
import { type Clocks, type Promised } from '#shared/life/report-parts'
import type { Transition } from './transitions/transition'
import type { Sending } from './situation'

/** Both clocks after an event. `next` is the state as the event leaves it, but for its clocks. */
export function clocksAfter(row: Transition, sending: Sending, next: ReportState): Clocks {
	const running = totalAfter(row, sending)
	return { stage: stageAfter(row, sending, next, running.total), ...running }
}

function totalAfter(row: Transition, sending: Sending): Running {
	const { report, category, now, calendar, supplied } = sending
	const { stage: _, ...running } = report.state.clocks
	const { total } = running
	const term = termsOf(category).total
	const other = supplied.other?.id
	switch (row.total) {
		case 'keeps':
			return running
		case 'asBefore': {
			const { withdrawal, dismissal } = report.state
			const rest = withdrawal ?? dismissal
			if (!rest) return running
			const { at, stoppedAt } = rest
			// Suspended it stood anyway, until that ends.
			if (stoppedAt !== null) return { ...running, total: { ...total, stoppedAt } }
			return moved(sending, (dueAt) => shifted(dueAt, at, now, term, calendar), null)
		}
		case 'stops':
		case 'ends':
			return { ...running, total: { ...total, stoppedAt: total.stoppedAt ?? now } }
		case 'goesOn': {
			const { stoppedAt } = total
			if (stoppedAt === null) return running
			const end = endOfSuspension(report.state, now)
			return moved(sending, (dueAt) => shifted(dueAt, stoppedAt, end, term, calendar), null)
		}
		case 'extended': {
			const more = ofAmount(term, report.state.extensions.asked?.amount ?? 0)
			return moved(sending, (dueAt) => termEnd(dueAt, more, calendar), total.stoppedAt)
		}
		case 'halfTerm':
			return moved(sending, () => termEnd(now, half(term), calendar), null)
		case 'earliest':
			return runningBy([...promises(report), ...(supplied.other ? promises(supplied.other) : [])], total)
		case 'withoutOther':
			return asIfOnly((id) => id !== other, running)
		case 'anew':
			return { total: { startedAt: now, dueAt: termEnd(now, term, calendar), stoppedAt: null } }
	}
}

const promises = ({ id, state }: Report): Promised[] => promisesOf(id, state.clocks)

/** The term that ran when it was taken back, with what was left of it. */
function rested({ report, category, now, calendar }: Sending): Clocks['stage'] {
	const { withdrawal } = report.state
	if (!withdrawal?.stage) return null
	const { kind, dueAt } = withdrawal.stage
	const { accept, total } = termsOf(category)
	const term = kind === 'acceptance' ? accept : half(total)
	return { ...withdrawal.stage, dueAt: shifted(dueAt, withdrawal.at, now, term, calendar) }
}

/** What moves the end of the total moves it for each promise. */
function moved({ report }: Sending, due: (dueAt: number) => number, stoppedAt: number | null): Running {
	const all = promises(report).map((one) => ({ ...one, dueAt: due(one.dueAt) }))
	return runningBy(all, { ...report.state.clocks.total, stoppedAt })
}

/** What was owed when it was dismissed is owed again, with its whole term. */
function anew(row: Transition, sending: Sending, next: ReportState, total: Clocks['total']): Clocks['stage'] {
	const stage = { reported: 'acceptance', resolved: 'check' } as const
	const ran = next.status === 'reported' || next.status === 'resolved' ? stage[next.status] : 'ends'
	return stageAfter({ ...row, stage: ran }, sending, next, total)
}

function stageAfter(
	row: Transition,
	sending: Sending,
	next: ReportState,
	total: Clocks['total'],
): Clocks['stage'] {
	const { report, category, now, calendar } = sending
	const terms = termsOf(category)
	switch (row.stage) {
		case 'keeps':
			return report.state.clocks.stage
		case 'asBefore':
			return rested(sending)
		case 'anew':
			return anew(row, sending, next, total)
		case 'acceptance':
			return { kind: 'acceptance', since: now, dueAt: termEnd(now, terms.accept, calendar) }
		case 'check':
			if (next.checks.owed > 0)
				return {
					kind: 'check',
					since: now,
					dueAt: termEnd(now, VERIFICATION_TERMS[category.class], calendar),
				}
			if (next.told || !hearsByPhone(report.reporter)) return null
			return { kind: 'telling', since: now, dueAt: termEnd(now, TELLING_TERM, calendar) }
		case 'tellingEnds': {
			// A check by others is still owed, by the same time, once the reporter knows.
			const { stage } = report.state.clocks
			return stage?.kind === 'telling' ? null : stage
		}
		case 'ends': {
			// A lead who accepts a report that is late already gets half the term before it climbs on.
			const late = total.stoppedAt === null && total.dueAt < now
			return late ? { kind: 'result', since: now, dueAt: termEnd(now, half(terms.total), calendar) } : null
		}
	}
}

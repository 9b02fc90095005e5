import {
	endedLate,
	IN_THE_END,
	lateness,
	owed as owedAt,
} from '../../../../../cloudfunctions/modules/reports/life/owed'
import type { ReportState } from '#shared/life/report'
import type { Clocks } from '#shared/life/report-parts'
import { reportWith } from '../../../../support/reports'

const owed = (of: ReportState, now = IN_THE_END) => owedAt(of, now)

const HOUR = 60 * 60 * 1000
const NINE = Date.parse('2026-11-20T09:00:00+08:00')
const at = (hours: number): number => NINE + hours * HOUR

const state = (
	status: ReportState['status'],
	stage: Clocks['stage'],
	total: Partial<Clocks['total']> = {},
	more: Partial<ReportState> = {},
): ReportState =>
	reportWith({
		status,
		clocks: { stage, total: { startedAt: at(0), dueAt: at(10), stoppedAt: null, ...total } },
		...more,
	}).state

const acceptance = { kind: 'acceptance', since: at(0), dueAt: at(4) } as const
const noted = { supervision: { since: at(0), noteDueAt: at(2) } }
const RESULT = { what: 'result', until: at(10) } as const

test('reported: the acceptance is next, and the result is owed as well', () => {
	const next = { what: 'acceptance', until: at(4) } as const
	expect(owed(state('reported', acceptance))).toEqual({ next, result: RESULT, note: null, first: next })
})

test.each(['accepted', 'processing'] as const)('%s: the result is next', (status) => {
	expect(owed(state(status, null))).toEqual({ next: RESULT, result: RESULT, note: null, first: RESULT })
})

test('resolved: a check or a call is next and no result is owed, however late it came', () => {
	for (const kind of ['check', 'telling'] as const) {
		const next = { what: kind, until: at(20) }
		const resolved = state('resolved', { kind, since: at(12), dueAt: at(20) }, { stoppedAt: at(12) })
		expect(owed(resolved)).toEqual({ next, result: null, note: null, first: next })
		expect(lateness(owed(resolved), at(20))).toBeNull()
		expect(lateness(owed(resolved), at(20) + 1)).toEqual(next)
	}
	const waiting = owed(state('resolved', null, { stoppedAt: at(12) }))
	expect(waiting).toEqual({ next: null, result: null, note: null, first: null })
})

test('suspended in time nothing runs; suspended late it stays late', () => {
	expect(owed(state('suspended', null, { stoppedAt: at(5) })).first).toBeNull()
	expect(owed(state('suspended', null, { stoppedAt: at(10) })).first).toBeNull()
	const late = owed(state('suspended', null, { stoppedAt: at(11) }))
	expect(late).toMatchObject({ next: RESULT, first: RESULT })
	expect(lateness(late, at(11))).toEqual(RESULT)
})

test('supervised: a note is owed besides, and late is whatever is over first', () => {
	const note = { what: 'note', until: at(2) } as const
	const all = owed(state('processing', null, {}, noted))
	expect(all).toEqual({ next: RESULT, result: RESULT, note, first: note })
	expect(lateness(all, at(2))).toBeNull()
	expect(lateness(all, at(3))).toEqual(note)
	expect(owed(state('suspended', null, { stoppedAt: at(1) }, noted)).first).toEqual(note)
})

test('what has ended owes nothing more, and may have ended late', () => {
	const ended = state('closed', null, { stoppedAt: at(11) }, noted)
	expect(owed(ended).first).toBeNull()
	expect(endedLate(ended)).toBe(true)
	expect(endedLate(state('closed', null, { stoppedAt: at(10) }))).toBe(false)
	expect(endedLate(state('merged', acceptance))).toBe(false)
	expect(endedLate(state('processing', null, { stoppedAt: at(11) }))).toBe(false)
})

const until = (of: ReportState, now: number) => owedAt(of, now).next?.until

test('no acceptance is owed later than the result, as long as there is time for that', () => {
	const long = { ...acceptance, dueAt: at(200) }
	const capped = state('reported', long)
	for (const now of [at(1), at(10), at(11), IN_THE_END]) expect(until(capped, now)).toBe(at(10))
	expect(lateness(owedAt(capped, at(10) + 1), at(10) + 1)).toMatchObject({ until: at(10) })
})

test('who takes what is late already has the whole term, and it stays late', () => {
	const anew = state('reported', { ...acceptance, since: at(11), dueAt: at(15) })
	for (const now of [at(11), at(15), IN_THE_END]) expect(until(anew, now)).toBe(at(15))
	expect(lateness(owedAt(anew, at(12)), at(12))).toMatchObject({ what: 'result', until: at(10) })
})

test('where the clock was moved back before the result was due, the result is due first again', () => {
	const anew = state('reported', { ...acceptance, since: at(11), dueAt: at(15) })
	expect(until(anew, at(9))).toBe(at(10))
	expect(lateness(owedAt(anew, at(9)), at(9))).toBeNull()
})

test('what was given more time is owed by then, whatever was left to whoever took it late', () => {
	const taken = { kind: 'result', since: at(11), dueAt: at(15) } as const
	expect(until(state('processing', taken), at(12))).toBe(at(15))
	expect(until(state('processing', taken, { dueAt: at(30) }), at(12))).toBe(at(30))
})

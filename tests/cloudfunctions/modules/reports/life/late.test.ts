import { append } from '../../../../../cloudfunctions/modules/reports/life/append'
import { decide } from '../../../../../cloudfunctions/modules/reports/life/decide'
import { timerTask } from '../../../../../cloudfunctions/modules/reports/life/due'
import type { Report, ReportState } from '#shared/life/report'
import { after, refusalOf } from '../../../../support/events'
import { category, CHAIN, FRIDAY_NINE, reportWith, sending } from '../../../../support/reports'

const HOUR = 60 * 60 * 1000

const timerAt = (state: ReportState): number | null => timerTask(state)?.at ?? null

test('a result whose check lay at the top is undone: the report climbs again when it is late', () => {
	const checks = { owed: 1, desk: { areaCode: '旗', post: 'dispatcher' as const }, done: [] }
	const stuck = reportWith({ status: 'resolved', checks, atTop: true }, category('rubbish'))
	const undone = after(stuck, 'rework', ['checker'], { reason: '还有一堆' })
	expect(undone.state).toMatchObject({ status: 'processing', atTop: false })
	expect(timerAt(undone.state)).toBeGreaterThan(undone.state.clocks.total.dueAt)
})

test('a report that is late climbs by the timer, level by level, and stays supervised at the top', () => {
	const late = FRIDAY_NINE + 30 * 24 * HOUR
	const up = after(reportWith(), 'escalate', ['timer'], {}, late)
	expect(up.state).toMatchObject({ status: 'reported', level: 'village', supervision: null })
	expect(timerAt(up.state)).toBeGreaterThan(late)
	const later = (timerAt(up.state) ?? 0) + 1
	const top = append(up, escalated(up, CHAIN.slice(0, 2), later))
	expect(top.state).toMatchObject({ status: 'reported', level: 'county' })
	const last = (timerAt(top.state) ?? 0) + 1
	const held = append(top, escalated(top, CHAIN.slice(0, 1), last))
	expect(held.state).toMatchObject({ status: 'reported', level: 'county', atTop: true })
	expect(held.state.supervision).not.toBeNull()
	expect(timerAt(held.state)).toBeNull()
})

function escalated(report: Report, chain: typeof CHAIN, now: number) {
	const decision = decide('escalate', 'k', { ...sending(report, ['timer'], {}, now), chain })
	if ('refusal' in decision) throw new Error(decision.refusal.code)
	return decision.entry
}

test('the timer leaves alone what is in time', () => {
	const { stage } = reportWith().state.clocks
	expect(refusalOf(reportWith(), 'escalate', ['timer'], {}, stage?.dueAt)?.code).toBe('TOO_EARLY')
	const from = timerAt(reportWith().state) ?? 0
	expect(refusalOf(reportWith(), 'escalate', ['timer'], {}, from)).toBeNull()
})

test('whoever takes a report that is late already gets half the term before it climbs on', () => {
	const late = FRIDAY_NINE + 30 * 24 * HOUR
	const accepted = after(reportWith(), 'accept', ['ownerHolder'], {}, late)
	expect(accepted.state.clocks.stage?.kind).toBe('result')
	expect(timerAt(accepted.state)).toBeGreaterThan(late)
})

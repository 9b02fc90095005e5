import { toIso } from '#shared/clock/china-time'
import { timerTask } from '../../../../../cloudfunctions/modules/reports/life/due'
import { after, refusalOf } from '../../../../support/events'
import { FRIDAY_NINE, reportWith } from '../../../../support/reports'

const HOUR = 60 * 60 * 1000

const PROCESSING = { status: 'processing', lead: { id: 'p-王秀兰', name: '王秀兰' } } as const

test('suspended: the total clock stands still, and what was left is left afterwards', () => {
	const report = reportWith({ ...PROCESSING, clocks: { ...reportWith().state.clocks, stage: null } })
	const suspended = after(report, 'suspend', ['lead'], { days: 7, reason: '等天暖' }, FRIDAY_NINE + HOUR)
	expect(suspended.state).toMatchObject({ status: 'suspended', suspension: { kind: 'waiting' } })
	expect(timerTask(suspended.state)).toEqual({ event: 'resume', at: FRIDAY_NINE + HOUR + 7 * 24 * HOUR })
	expect(refusalOf(suspended, 'resume', ['timer'])?.code).toBe('TOO_EARLY')
	const week = 7 * 24 * HOUR
	const resumed = after(suspended, 'resume', ['timer'], {}, FRIDAY_NINE + HOUR + week)
	expect(resumed.state).toMatchObject({ status: 'processing', suspension: null, suspendedFor: week })
	const { dueAt } = report.state.clocks.total
	expect(resumed.state.clocks.total).toMatchObject({ dueAt: dueAt + week, stoppedAt: null })
})

test('sixty days of suspension in all, thirty at a time', () => {
	const days = 24 * HOUR
	const used = reportWith({ ...PROCESSING, suspendedFor: 50 * days })
	expect(refusalOf(used, 'suspend', ['lead'], { days: 11, reason: '等' })?.code).toBe('SUSPENDED_ENOUGH')
	expect(after(used, 'suspend', ['lead'], { days: 10, reason: '等' }).state.status).toBe('suspended')
	expect(refusalOf(reportWith(PROCESSING), 'suspend', ['lead'], { days: 31, reason: '等' })?.code).toBe(
		'SUSPENDED_ENOUGH',
	)
	const full = reportWith({ ...PROCESSING, suspendedFor: 58 * days })
	expect(refusalOf(full, 'ask', ['lead'], { note: '哪一间？' })?.code).toBe('SUSPENDED_ENOUGH')
})

test('a question waits three days for its answer', () => {
	const asked = after(reportWith(PROCESSING), 'ask', ['lead'], { note: '是哪一间屋？' })
	expect(asked.state.suspension).toMatchObject({ kind: 'question', until: FRIDAY_NINE + 72 * HOUR })
	const answered = after(asked, 'answer', ['reporter'], { note: '东屋' }, FRIDAY_NINE + HOUR)
	expect(answered.state).toMatchObject({ status: 'processing', suspension: null })
	const waiting = after(reportWith(PROCESSING), 'suspend', ['lead'], { days: 3, reason: '等配件' })
	expect(refusalOf(waiting, 'answer', ['reporter'], { note: '好' })?.code).toBe('EVENT_NOT_ALLOWED')
})

test('more time: asked before the deadline, granted or refused from above, twice, never above the first term', () => {
	const report = reportWith(PROCESSING)
	const { dueAt } = report.state.clocks.total
	expect(refusalOf(report, 'askExtension', ['lead'], { amount: 8, reason: '缺配件' })?.code).toBe(
		'EXTENDED_ENOUGH',
	)
	expect(refusalOf(report, 'askExtension', ['lead'], { amount: 1, reason: '缺配件' }, dueAt + 1)?.code).toBe(
		'TOO_LATE_TO_EXTEND',
	)
	const asked = after(report, 'askExtension', ['lead'], { amount: 5, reason: '缺配件' })
	expect(refusalOf(asked, 'askExtension', ['lead'], { amount: 1, reason: '缺配件' })?.code).toBe(
		'EXTENSION_ASKED',
	)
	const granted = after(asked, 'grantExtension', ['headAbove'])
	expect(toIso(dueAt)).toBe('2026-12-01T09:00:00+08:00')
	expect(toIso(granted.state.clocks.total.dueAt)).toBe('2026-12-08T09:00:00+08:00')
	expect(granted.state.extensions).toEqual({ asked: null, times: 1, granted: 5 })
	expect(refusalOf(granted, 'askExtension', ['lead'], { amount: 3, reason: '缺配件' })?.code).toBe(
		'EXTENDED_ENOUGH',
	)
	const again = after(granted, 'askExtension', ['lead'], { amount: 2, reason: '缺配件' })
	const refused = after(again, 'refuseExtension', ['headAbove'], { reason: '配件已到' })
	expect(refused.state.extensions).toEqual({ asked: null, times: 2, granted: 5 })
	expect(refusalOf(refused, 'askExtension', ['lead'], { amount: 1, reason: '缺配件' })?.code).toBe(
		'EXTENDED_ENOUGH',
	)
})

test('who has no WeChat is rung, not asked', () => {
	const report = { ...reportWith(PROCESSING), reporter: { name: '包玉山' } }
	expect(refusalOf(report, 'ask', ['lead'], { note: '哪一间？' })?.code).toBe('REPORTER_HAS_NO_WECHAT')
})

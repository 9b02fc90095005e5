import { clockLine, momentWords, spanWords } from '../../../miniprogram/presenters/time'

const NOW = Date.parse('2026-11-21T09:00:00+08:00')
const MINUTE = 60_000

test.each([
	['2026-11-21T08:05:00+08:00', '今天 08:05'],
	['2026-11-20T23:59:00+08:00', '昨天 23:59'],
	['2026-11-22T00:00:00+08:00', '明天 00:00'],
	['2026-12-01T09:30:00+08:00', '12月1日 09:30'],
	['2027-01-02T09:30:00+08:00', '2027年1月2日 09:30'],
	['2026-11-20T16:30:00Z', '今天 00:30'],
])('%s is %s', (moment, words) => {
	expect(momentWords(moment, NOW)).toBe(words)
})

test.each([
	[30_000, '不到 1 分钟'],
	[20 * MINUTE, '20 分钟'],
	[80 * MINUTE, '1 小时 20 分钟'],
	[120 * MINUTE, '2 小时'],
	[50 * 60 * MINUTE, '2 天 2 小时'],
])('%i ms are %s', (span, words) => {
	expect(spanWords(span)).toBe(words)
})

test('says what is owed and how long is left', () => {
	const clock = { owes: 'acceptance' as const, dueAt: '2026-11-21T10:20:00+08:00', overdue: false }
	expect(clockLine(clock, NOW)).toMatchObject({
		text: '受理还剩 1\u00a0小时 20\u00a0分钟',
		due: '今天 10:20 前',
		late: false,
	})
})

const lateSince = (what: 'result' | 'note', since: string) => ({ overdue: true, late: { what, since } })

test('what is late is said so, by how much', () => {
	const dueAt = '2026-11-21T07:00:00+08:00'
	const clock = { owes: 'result' as const, dueAt, ...lateSince('result', dueAt) }
	expect(clockLine(clock, NOW)).toMatchObject({ text: '办完已经晚了 2\u00a0小时', due: '', late: true })
})

test('what is late as a whole may have time left for its next step: both are said', () => {
	const late = lateSince('result', '2026-11-19T11:00:00+08:00')
	const clock = { owes: 'acceptance' as const, dueAt: '2026-11-21T16:30:00+08:00', ...late }
	expect(clockLine(clock, NOW)).toMatchObject({
		text: '办完已经晚了 1\u00a0天 22\u00a0小时',
		due: '今天 16:30 前受理',
		late: true,
	})
	const noteLate = lateSince('note', '2026-11-21T08:00:00+08:00')
	expect(clockLine({ owes: 'result', dueAt: '2026-11-22T09:00:00+08:00', ...noteLate }, NOW)).toMatchObject({
		text: '督办进展已经晚了 1\u00a0小时',
		due: '明天 09:00 前办完',
		late: true,
	})
	expect(clockLine({ ...clock, dueAt: '2026-11-21T08:30:00+08:00' }, NOW).due).toBe('')
})

test('the cloud decides what is late, whatever the phone thinks of the time', () => {
	const dueAt = '2026-11-21T10:00:00+08:00'
	const clock = { owes: 'result' as const, dueAt, ...lateSince('result', dueAt) }
	expect(clockLine(clock, NOW)).toMatchObject({ text: '办完的时间到了', due: '', late: true })
	const ahead = { owes: 'result' as const, dueAt: '2026-11-21T08:00:00+08:00', overdue: false }
	expect(clockLine(ahead, NOW)).toMatchObject({ text: '办完的时间到了', due: '', late: true })
})

test('where nothing is owed nothing is said', () => {
	const clock = { owes: null, dueAt: '2026-11-21T07:00:00+08:00', overdue: false }
	expect(clockLine(clock, NOW).text).toBe('')
})

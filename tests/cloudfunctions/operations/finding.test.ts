import { findingsOf } from '../../../cloudfunctions/modules/operations/rules/finding'
import { LATE_MINUTES, stopped } from '../../../cloudfunctions/modules/operations/stopped'
import { MEND_WORDS, STOPPED_WORDS } from '../../../cloudfunctions/words/operations'

const NOW = Date.parse('2026-11-30T08:00:00+08:00')
const ago = (minutes: number): number => NOW - minutes * 60_000

test('what went wrong comes with what to do, what happened most on top, and a quiet day has nothing', () => {
	const counts = {
		refused: { 'account bindPost': 2 },
		faults: { 'report show': 1, 'report submit': 3 },
		unsent: { 'task 43101': 1, 'task -604101': 1 },
	}
	expect(findingsOf({ day: '2026-11-29', counts })).toEqual([
		{
			says: '程序出错 4 次',
			mend: MEND_WORDS.faults,
			parts: [
				{ of: 'report submit', count: 3 },
				{ of: 'report show', count: 1 },
			],
		},
		{ says: '微信提醒没发出 2 条', mend: MEND_WORDS.noPermission, parts: expect.any(Array) as unknown },
		{ says: '太频繁被拦下 2 次', mend: MEND_WORDS.refused, parts: [{ of: 'account bindPost', count: 2 }] },
	])
	expect(findingsOf(undefined)).toEqual([])
})

test('a timer that did not come by is named once it has missed three of its notes', () => {
	expect(stopped({ timer: ago(LATE_MINUTES), content: ago(0) }, NOW)).toEqual([])
	expect(stopped({ timer: ago(LATE_MINUTES + 1), content: ago(-LATE_MINUTES - 1) }, NOW)).toEqual([
		{ name: 'timer', ...STOPPED_WORDS.late('timer', LATE_MINUTES + 1) },
		{ name: 'content', ...STOPPED_WORDS.ahead('content') },
	])
	expect(stopped({ content: NOW }, NOW)).toEqual([{ name: 'timer', ...STOPPED_WORDS.never('timer') }])
})

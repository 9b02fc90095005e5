import type { HistoryEntry } from '#shared/life/report'
import { historySentence } from '../../../cloudfunctions/words/history'

const NAME = '白玉兰'
const by = { kind: 'staff', id: 'p1', name: NAME } as const

const sentences = (event: HistoryEntry['event']) =>
	[true, false].map((toReporter) =>
		historySentence({ version: 1, key: 'k', at: 0, event, by, set: {} }, NAME, 'hours', toReporter),
	)

test('the reporter is spoken to, and others read of them', () => {
	expect(sentences('resolve')).toEqual(['白玉兰办好了，请您看看', '白玉兰办好了，请报事人确认'])
	expect(sentences('ask')).toEqual(['白玉兰想问您一件事', '白玉兰想问报事人一件事'])
})

test('what the timer does, a reporter reads in everyday words', () => {
	const timer = {
		version: 1,
		key: 'k',
		at: 0,
		by: { kind: 'timer', id: 'timer', name: '' },
		set: {},
	} as const
	const passed = { ...timer, event: 'escalate', ownerWords: '柳树川村负责人' } as const
	expect([true, false].map((toReporter) => historySentence(passed, '系统', 'hours', toReporter))).toEqual([
		'到时间还没有办，自动交到上一级，现在由柳树川村负责人办',
		'到时限还没有办，超时上呈，现在由柳树川村负责人办理',
	])
	expect(historySentence({ ...timer, event: 'resume' }, '系统', 'hours', true)).toBe('等的时间到了，接着办')
})

test('what an office calls 挂起 and 附议 is said in everyday words to all', () => {
	expect(new Set(sentences('suspend'))).toEqual(new Set(['白玉兰先等一等，条件具备了再办']))
	expect(new Set(sentences('join'))).toEqual(new Set(['白玉兰说家里也有这件事']))
})

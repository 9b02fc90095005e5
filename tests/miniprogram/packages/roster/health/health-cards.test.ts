import { HEALTH_WORDS as WORDS } from '#shared/words/pages/health'
import { healthCards } from '../../../../../miniprogram/packages/roster/health/health-cards'

const finding = { says: '程序出错 2 次', mend: '交给维护的人', parts: [{ of: 'report show', count: 2 }] }

test('what is so now stands above the days, and where nothing is there is no card', () => {
	const shown = { says: '程序出错 2 次', mend: '怎么办：交给维护的人' }
	const days = [{ day: '2026-11-29', findings: [finding] }]
	expect(healthCards({ now: [finding], days })).toEqual([
		{ title: WORDS.now, findings: [shown], details: `${WORDS.now}\n程序出错 2 次\nreport show · 2 次` },
		{
			title: expect.stringContaining('11月29日') as unknown,
			findings: [shown],
			details: expect.stringContaining('report show') as unknown,
		},
	])
	expect(healthCards({ now: [{ ...finding, parts: [] }], days: [] })[0]?.details).toBe('')
	expect(healthCards({ now: [], days: [] })).toEqual([])
})

import { drawFacts, drawnLines, roundScreen, walkerLines } from '../../../miniprogram/presenters/round-lines'
import { formFor, planInput, planProblems } from '../../../miniprogram/presenters/plan-form'
import { newAttending } from '../../../miniprogram/services/attending'
import type { Round } from '../../../miniprogram/services/visit'

const NOW = Date.parse('2026-11-30T10:00:00+08:00')

const DAYS: Round = {
	planId: 'p1',
	name: '下沉',
	template: 'monthlyDays',
	period: 'm2026-11',
	to: '2026-11-30',
	done: 1,
	of: 15,
	ended: false,
	days: ['2026-11-27'],
	checkpoints: [],
}
const WAY: Round = {
	...DAYS,
	template: 'patrol',
	of: 2,
	days: [],
	checkpoints: [{ name: '检查站', at: '2026-11-30T09:00:00+08:00' }, { name: '东山口' }],
}

const unsent = (at: string, checkpoint?: number) => ({ ...newAttending(DAYS, checkpoint), at })

test('a day that waits on the phone counts once, and not a second time', () => {
	expect(roundScreen(DAYS, [], NOW)).toMatchObject({
		reached: '1 / 15 天',
		isToday: false,
		until: '截止：今天',
	})
	const waiting = [unsent('2026-11-30T08:00:00+08:00'), unsent('2026-11-30T09:00:00+08:00')]
	expect(roundScreen(DAYS, waiting, NOW)).toMatchObject({ reached: '2 / 15 天', isToday: true })
})

test('of a way the next point is the first that is still to come', () => {
	expect(roundScreen(WAY, [], NOW)).toMatchObject({
		reached: '1 / 2 个点',
		nextText: '到了：东山口',
		points: [{ how: '今天 09:00' }, { how: '还没到', isDone: false }],
	})
	const passed = roundScreen(WAY, [unsent('2026-11-30T09:30:00+08:00', 1)], NOW)
	expect(passed).toMatchObject({
		next: null,
		ended: true,
		points: [{}, { how: '今天 09:30', waiting: true }],
	})
})

test('each person with their points, where and when', () => {
	const round = { ...WAY, checkpoints: [{ ...WAY.checkpoints[0]!, point: { lat: 46.6, lng: 121.5 } }] }
	const items = [{ person: { id: 'p', name: '王庚' }, area: '第一网格', round }]
	expect(walkerLines({ items }, NOW)).toMatchObject([
		{
			name: '王庚',
			last: '',
			points: [{ text: '检查站 · 今天 09:00', point: { lat: 46.6, lng: 121.5 } }],
		},
	])
})

test('what is looked at again stands beside the household, and what proves a draw above', () => {
	const household = { id: 'h', address: '1号', head: '赵*' }
	const visit = { at: '2026-11-29T09:00:00+08:00', outcome: 'nobodyHome' as const }
	expect(drawnLines({ items: [{ household, place: '第一网格', visit }] }, NOW)).toEqual([
		{ id: 'h', address: '1号', head: '赵* · 第一网格', facts: ['昨天 09:00 记的是：没人在家'] },
	])
	const plan = {
		to: { draw: { count: 5, seed: '抽' } },
		draw: { size: 9, digest: 'd49b67040e3a77', drawn: 5, isDone: true },
	}
	expect(drawFacts({ plan } as Parameters<typeof drawFacts>[0])).toEqual([
		'种子：抽',
		'从 9 户里抽出 5 户',
		'名单指纹：23376 39133 38426',
	])
})

test('a way takes two points or more and a period; days take how many', () => {
	const patrol = { ...formFor('patrol', '2026-11-30'), points: ' 检查站\n\n东山口 ' }
	expect(planProblems(patrol)).toEqual({})
	expect(planInput(patrol, 'v1').checkpoints).toEqual([{ name: '检查站' }, { name: '东山口' }])
	expect(Object.keys(planProblems({ ...patrol, points: '检查站' }))).toEqual(['points'])
	expect(Object.keys(planProblems({ ...patrol, every: 'times', times: '3' }))).toEqual(['every'])
	expect(Object.keys(planProblems({ ...formFor('monthlyDays', '2026-11-30'), every: 'week' }))).toEqual([
		'every',
	])
	expect(planInput(formFor('patrol', '2026-11-30'), 'v1').checkpoints).toBeUndefined()
})

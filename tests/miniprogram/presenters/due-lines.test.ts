import type { AskedAtDoor } from '#shared/visits/asked'
import { dueLine, needsNoForm, pausedLines, unsentLines } from '../../../miniprogram/presenters/due-lines'
import { goingProblems, goingScreen, partOf } from '../../../miniprogram/presenters/going-form'
import { newGoing } from '../../../miniprogram/services/going'
import { dueItem, duePlan } from '../../support/due-item'

const NOW = Date.parse('2026-11-30T10:00:00+08:00')
const QUESTION = { code: 'q', text: '好吗', kind: 'words' } as const
const DOOR = duePlan('1', ['door'])

const labels = (channels: ('door' | 'phone' | 'any')[]) =>
	dueLine(dueItem('1', [duePlan('1', channels)]), NOW).answers.map(({ label }) => label)

test('a household stands in one line with all its plans, since when, and until when', () => {
	const plans = [
		duePlan('1', ['phone'], { to: '2026-12-06' }),
		duePlan('2', ['any'], { to: '2026-11-30' }),
		DOOR,
	]
	const line = dueLine(dueItem('7', plans, { since: '2026-11-27', late: true }), NOW)
	expect(line).toMatchObject({
		name: '7 · 高志强 · 第一网格',
		where: '柳树川村1组7号',
		plans: ['计划1（12月6日前要打电话）', '计划2（今天要上门或打电话）', '计划1（上门）'],
		wait: '等了 3 天',
		late: true,
		again: '',
	})
})

test('a plan that is paused says since when and why, and two of one name say it once', () => {
	const rests = { planId: 'p1', name: '敲门行动', from: '2026-11-29', reason: '放假' }
	const snow = { ...rests, planId: 'p3', name: '防火', reason: '大雪封路' }
	expect(pausedLines({ items: [], paused: [rests, { ...rests, planId: 'p2' }, snow] }, NOW)).toEqual([
		'“敲门行动”从昨天起停一停，先不用去：放假',
		'“防火”从昨天起停一停，先不用去：大雪封路',
	])
})

test('where somebody was in vain it says when, and by when to go again', () => {
	const again = { last: '2026-11-29T10:20:00+08:00', by: '2026-12-01T10:20:00+08:00' }
	expect(dueLine(dueItem('1', [DOOR], { again }), NOW).again).toBe(
		'昨天 10:20 去过，没人在家。请换个时间，明天 10:20 前再去一次',
	)
	const refused = { ...again, refused: true as const, why: '在打工，不想被打扰' }
	expect(dueLine(dueItem('1', [DOOR], { again: refused }), NOW).again).toBe(
		'昨天 10:20 有人去过，不愿意：在打工，不想被打扰。请您 明天 10:20 前再去一次',
	)
})

test('what may be said in one tap follows from what is owed', () => {
	const rest = ['不愿意', '搬走了', '更多…']
	expect(labels(['door'])).toEqual(['去过', '没人在家', ...rest])
	expect(labels(['phone'])).toEqual(['打过电话', '没人接电话', ...rest])
	expect(labels(['any'])).toEqual(['去过', '打过电话', '没人在家', ...rest])
	expect(labels(['phone', 'door'])).toEqual(['去过', '打过电话', '没人在家', ...rest])
})

test('one tap is enough where nothing is asked and no reason is owed', () => {
	expect(needsNoForm({ outcome: 'done', questions: [] })).toBe(true)
	expect(needsNoForm({ outcome: 'done', questions: [QUESTION] })).toBe(false)
	expect(needsNoForm({ outcome: 'nobodyHome', questions: [QUESTION] })).toBe(true)
	expect(needsNoForm({ outcome: 'refused', questions: [] })).toBe(false)
	expect(needsNoForm({ outcome: 'movedAway', questions: [] })).toBe(false)
})

test('the form asks only whom somebody spoke to, and why who said no', () => {
	const going = newGoing(dueItem('1', [duePlan('1', ['door'], { questions: [QUESTION] })]), {
		outcome: 'done',
		channel: 'door',
	})
	const screen = (outcome: typeof going.outcome) => goingScreen({ ...going, outcome })
	expect(screen('done')).toMatchObject({ asks: true, choosesChannel: false, wantsReason: false })
	expect(screen('refused')).toMatchObject({ asks: false, choosesChannel: true, wantsReason: true })
	expect(screen('empty')).toMatchObject({ asks: false, wantsReason: false })
})

test('what is still to be said leads to its part of the form: the questions, the report that one starts, the reason', () => {
	const warm: AskedAtDoor = {
		code: 'warm',
		text: '取暖安全吗',
		kind: 'oneOf',
		options: [
			{ code: 'yes', label: '安全' },
			{ code: 'no', label: '有隐患' },
		],
		starts: { category: 'safety', name: '安全隐患', options: ['no'] },
	}
	const people: AskedAtDoor = { code: 'people', text: '家里几个人', kind: 'number', min: 0, max: 20 }
	const plan = duePlan('1', ['door'], { questions: [people, warm] })
	const going = newGoing(dueItem('1', [plan]), { outcome: 'done', channel: 'door' })
	const partsOf = (part: Partial<typeof going>) =>
		Object.keys(goingProblems({ ...going, ...part })).map(partOf)
	expect(partsOf({ typed: { people: '99' } })).toEqual(['questions'])
	expect(partsOf({ typed: { warm: 'no' } })).toEqual([
		goingScreen({ ...going, typed: { warm: 'no' } }).proposals[0]?.part,
	])
	expect(partsOf({ outcome: 'refused', note: ' ' })).toEqual(['note'])
})

test('what has not arrived says what, when, where, and why it was refused', () => {
	const what = { outcome: 'nobodyHome', channel: 'phone' } as const
	const going = {
		...newGoing(dueItem('1', [DOOR]), what),
		at: '2026-11-30T09:00:00+08:00',
		problem: '没有找到',
	}
	expect(unsentLines([going], NOW)).toEqual([
		{
			key: going.clientKey,
			what: '没人接电话 · 今天 09:00',
			where: '柳树川村1组1号 高志强',
			problem: '没有找到',
		},
	])
})

import {
	EMPTY_FORM,
	moveProblems,
	moveSentence,
	sendMove,
	type MoveForm,
} from '../../../../../miniprogram/packages/roster/move/move-form'
import { CallError } from '../../../../../miniprogram/services/call-error'
import { fakeWx, ok } from '../../../../support/fake-wx'

const form = (part: Partial<MoveForm>): MoveForm => ({ ...EMPTY_FORM, from: '2026-12-01', ...part })
const target = { areaCode: '1-1', post: 'gridLeader', personId: 'p1' } as const
const other = { name: ' 其木格 ', phone: ' 13900001234 ' }

test.each([
	['appoint', form(other), '其木格任网格长，2026年12月1日 起。'],
	[
		'appoint',
		form({ ...other, kind: 'deputy', to: '2026-12-31' }),
		'其木格代班做网格长，2026年12月1日 起，到 2026年12月31日 为止。',
	],
	[
		'handOver',
		form(other),
		'白玉兰做网格长到 2026年11月30日，2026年12月1日 起由其木格接手。没办完的诉求跟着岗位走，由其木格接着办。',
	],
	['endPost', form({}), '白玉兰做网格长到 2026年12月1日 为止，第二天起看不到这里的诉求。'],
	['leave', form({}), '网格长白玉兰 2026年12月1日 起请假。'],
	[
		'leave',
		form({ ...other, to: '2026-12-03' }),
		'网格长白玉兰 2026年12月1日 起请假，到 2026年12月3日 为止，这几天由其木格代。',
	],
] as const)('%s is said before it is sent', (move, filled, sentence) => {
	expect(moveSentence(move, '网格长', '白玉兰', filled)).toBe(sentence)
})

test('nothing is said as long as nobody is named', () => {
	expect(moveSentence('handOver', '网格长', '白玉兰', form({}))).toBe('')
	expect(moveSentence('appoint', '网格长', '', form({ name: '  ' }))).toBe('')
})

const desk = { areaCode: '1-1', post: 'gridLeader' }
const somebody = { name: '其木格', phone: '13900001234' }

test.each([
	['appoint', form(other), { ...desk, ...somebody, from: '2026-12-01', kind: 'holder' }],
	[
		'appoint',
		form({ ...other, to: '2026-12-31', body: ' 派出所 ' }),
		{ ...desk, ...somebody, from: '2026-12-01', to: '2026-12-31', kind: 'holder', body: '派出所' },
	],
	['handOver', form(other), { ...desk, ...somebody, personId: 'p1', day: '2026-12-01' }],
	['endPost', form(other), { ...desk, personId: 'p1', lastDay: '2026-12-01' }],
	['leave', form({}), { ...desk, personId: 'p1', from: '2026-12-01' }],
	[
		'leave',
		form({ ...other, to: '2026-12-03' }),
		{ ...desk, personId: 'p1', from: '2026-12-01', to: '2026-12-03', deputy: somebody },
	],
] as const)('%s is sent as the cloud takes it', async (move, filled, input) => {
	const sent: unknown[] = []
	fakeWx().answer(`roster.${move}`, (given) => {
		sent.push(given)
		return ok({})
	})
	await sendMove({ ...target, move }, filled)
	expect(sent).toEqual([input])
})

test('what is wrong stands at the form’s own field, and is said once', () => {
	const refused = (message: string, fields: Record<string, string>) =>
		moveProblems(new CallError({ code: 'MOVE_NOT_POSSIBLE', message, fields }))
	expect(refused('不在岗', { personId: '不在岗' })).toEqual({
		problems: { from: '不在岗' },
		problem: '填写的内容有误，请看标出的地方',
	})
	expect(refused('有误', { 'deputy.phone': '电话不对' })).toEqual({
		problems: { phone: '电话不对' },
		problem: '有误',
	})
	expect(refused('已经撤并', { areaCode: '已经撤并' })).toEqual({ problems: {}, problem: '已经撤并' })
})

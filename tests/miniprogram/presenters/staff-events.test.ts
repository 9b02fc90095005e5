import { formOf, missingFor } from '../../../miniprogram/presenters/event-form'
import { staffActions, targetChoices } from '../../../miniprogram/presenters/staff-events'
import { offerOf, offersOf } from '../../support/offered'

test('the next step leads, the others stand below', () => {
	const actions = staffActions(offersOf('return', 'assign', 'note', 'settle', 'accept'), 'acceptance')
	expect(actions.main).toEqual({ event: 'accept', text: '受理', hint: '' })
	expect(actions.others[0]).toMatchObject({ text: '受理并说一句', withWords: true })
	expect(actions.others.at(-1)).toEqual({ event: 'return', text: '退回', hint: '不归我管' })
	expect(actions.others.map(({ event }) => event)).toEqual(['accept', 'note', 'settle', 'assign', 'return'])
})

test('a reporter’s own events are no work of the staff', () => {
	expect(staffActions(offersOf('confirm', 'rework', 'withdraw', 'rate'), 'result')).toEqual({
		main: null,
		others: [],
	})
})

test('noting how it stands never leads', () => {
	expect(staffActions(offersOf('note'), 'result')).toMatchObject({ main: null, others: [{ event: 'note' }] })
})

test('a call leads only where one is owed', () => {
	expect(staffActions(offersOf('note', 'told'), null).main).toBeNull()
	expect(staffActions(offersOf('note', 'told'), 'telling').main).toMatchObject({ event: 'told' })
	expect(staffActions(offersOf('told', 'heard'), 'telling').main).toMatchObject({ event: 'heard' })
	expect(staffActions(offersOf('told', 'heard'), null).main).toBeNull()
})

const given = { words: '', photos: 0, voice: null, target: '', solved: '', satisfied: '' }
const spoken = { ...given, voice: { path: 'a.mp3' } }

test.each([
	['accept', given, false, ''],
	['resolve', given, false, '请写几个字，或者用嘴说一段'],
	['resolve', spoken, false, ''],
	['settle', spoken, false, ''],
	['resolve', { ...given, words: '修好了' }, true, '这一类要拍一张办完的照片'],
	['resolve', { ...given, words: '修好了', photos: 1 }, true, ''],
	['settle', given, false, '请写几个字，或者拍一张照片'],
	['settle', { ...given, photos: 1 }, false, ''],
	['return', { ...given, words: '  ' }, false, '请写几个字'],
	['assign', given, false, '请选由谁负责'],
	['reject', { ...given, words: '不归村里管' }, false, '请选一个理由'],
	['escalate', given, false, '请写几个字'],
	['assign', { ...given, target: '0' }, false, ''],
	['heard', { ...given, solved: 'yes' }, false, '请先问两句：解决了吗，满意吗'],
	['heard', { ...given, solved: 'yes', satisfied: 'yes' }, false, ''],
	['heard', { ...given, solved: 'no', satisfied: 'no' }, false, '没解决，请写下哪里没办好'],
] as const)('%s with %j lacks: %s', (event, supplied, photo, sentence) => {
	expect(missingFor(formOf(offerOf(event, { photo })), supplied)).toBe(sentence)
})

test('a desk is offered with its area and whoever holds it', () => {
	const desk = {
		areaCode: 'g1',
		post: 'police' as const,
		title: '社区民警',
		areaName: '第一网格',
		names: ['张三', '李四'],
	}
	const own = { ...desk, post: 'gridLeader' as const, title: '网格长', own: true }
	expect(targetChoices([{ ...desk, own: false }, own])).toEqual([
		{ value: '1', label: '还由我负责', hint: '第一网格·网格长' },
		{ value: '0', label: '第一网格·社区民警', hint: '张三、李四' },
	])
})

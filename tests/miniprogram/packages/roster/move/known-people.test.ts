import {
	isEnough,
	knownPeople,
	NOBODY_KNOWN,
} from '../../../../../miniprogram/packages/roster/move/known-people'

const one = { name: '白玉兰', phone: '13800000010', posts: ['第一网格 网格长', '柳树川村 核查员'] }

test('whom the roster knows is offered with phone and posts', () => {
	expect(knownPeople({ people: [one], more: false })).toEqual({
		head: '名册里有，点一下就填好',
		choices: [{ value: '0', label: '白玉兰 13800000010', hint: '第一网格 网格长、柳树川村 核查员' }],
		more: '',
	})
	expect(knownPeople({ people: [], more: false })).toEqual(NOBODY_KNOWN)
})

test('several of one name are to be told apart, and that there are more is said', () => {
	const known = knownPeople({ people: [one, { ...one, phone: '13800000099' }], more: true })
	expect([known.head, known.more]).toEqual(['同名的不止一个，请看清电话和岗位', '还有别的人，请把姓名写全'])
})

test('one character is not enough to ask', () => {
	expect(['', '白', ' 白 ', '白玉'].map(isEnough)).toEqual([false, false, false, true])
})

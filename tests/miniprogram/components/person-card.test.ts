import { show } from '../../support/component'

const person = {
	title: '网格长',
	name: '孙立新',
	note: '第二网格·今天代 阿拉坦其其格 值守',
	phone: '13800000015',
	callText: '打电话',
	saveText: '存到通讯录',
}

test('says who it is and for whom they stand in', () => {
	const card = show('person-card', person)
	expect(card.one('name').dom.textContent).toBe('孙立新')
	expect(card.one('note').dom.textContent).toBe('第二网格·今天代 阿拉坦其其格 值守')
})

test('the large button calls, the other one saves', async () => {
	const card = show('person-card', person)
	const calls = card.heard('call')
	const saves = card.heard('save')
	const [call, save] = card.all('call >>> .button')
	await card.tap(call!)
	await card.tap(save!)
	expect(calls).toEqual([{ phone: '13800000015' }])
	expect(saves).toEqual([{ name: '孙立新', phone: '13800000015', title: '网格长' }])
})

test('without a number there is nothing to press', () => {
	expect(show('person-card', { ...person, phone: '' }).all('call')).toEqual([])
})

test('has the face that goes with the name', () => {
	const face = show('person-card', { ...person, initial: '孙' }).one('face >>> .initial')
	expect(face.dom.textContent).toBe('孙')
})

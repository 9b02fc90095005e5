import { lastCard, showCard } from '../../../miniprogram/services/card'
import { forgetGrid, myGrid, rememberGrid } from '../../../miniprogram/services/my-grid'
import { fakeWx, ok } from '../../support/fake-wx'

test('a card is kept on the phone without links that will be too old', async () => {
	const phone = fakeWx()
	const person = {
		post: 'gridLeader',
		title: '网格长',
		name: '白玉兰',
		phone: '13800000010',
		areaName: '第一网格',
	}
	const card = {
		area: { code: 'g1', name: '第一网格', path: [] },
		people: [{ ...person, photo: 'https://files.example/1' }],
		paired: { name: '于文海', phone: '13800000066', photo: 'https://files.example/2' },
		asOf: '2026-09-16T12:00:00+08:00',
	}
	phone.answer('card.show', () => ok(card))
	expect(await showCard({ doorCode: 'JHPPBSXXVZBX' })).toEqual(card)
	expect(lastCard({ doorCode: 'JHPPBSXXVZBX' })?.value).toEqual({
		...card,
		people: [person],
		paired: { name: '于文海', phone: '13800000066' },
	})
})

test('the grid that was picked stays on this phone until it is picked anew', () => {
	fakeWx()
	expect(myGrid()).toBeNull()
	rememberGrid({ areaCode: 'g1', name: '柳树川村 第一网格' })
	expect(myGrid()).toEqual({ areaCode: 'g1', name: '柳树川村 第一网格' })
	forgetGrid()
	expect(myGrid()).toBeNull()
})

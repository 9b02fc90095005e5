import { houseLine, housesWith, openedLine } from '../../../miniprogram/presenters/house-lines'
import type { House } from '../../../miniprogram/services/houses'

const house = (number: string, headName: string, more: Partial<House> = {}): House => ({
	householdId: `h${number}`,
	number,
	headName,
	address: `柳树川村1组${number}号`,
	place: '第一网格',
	doorCode: 'JHPPBSXXVZBX',
	members: [],
	...more,
})

const HOUSES = [
	house('10', '王*', { phone: '048****0001', members: ['李*'] }),
	house('2', '赵*', { phone: '139****1234' }),
	house('1', '斯*', { place: '第二网格' }),
]

const found = (words: string) => housesWith(words, HOUSES).map(({ number }) => number)

test('all of them stand in the order in which people count', () => {
	expect(found('')).toEqual(['2', '10', '1'])
})

test.each([
	['a number', '10', ['10']],
	['a surname', '赵', ['2']],
	['the surname of somebody who lives there', '李', ['10']],
	['the address', '1组2号', ['2']],
	['the end of a phone', '1234', ['2']],
	['digits in full width', '１２３４', ['2']],
	['a name in full, which the list does not know', '赵玉兰', []],
] as const)('finds by %s', (_, words, numbers) => {
	expect(found(words)).toEqual(numbers)
})

test('the form to report on their behalf is filled in, once the household is opened', () => {
	const line = houseLine(HOUSES[1]!)
	expect(line).toMatchObject({ name: '2 · 赵*', where: '第一网格·柳树川村1组2号', phone: '139****1234' })
	const queryOf = (form: string) => Object.fromEntries(new URLSearchParams(form.split('?')[1]))
	expect(queryOf(line.form)).toEqual({ doorCode: 'JHPPBSXXVZBX', at: '柳树川村1组2号', behalf: '' })
	const member = {
		memberId: 'm',
		name: '赵小军',
		state: 'pending',
		since: '2026-09-01T08:00:00+08:00',
	} as const
	const opened = openedLine({ ...HOUSES[1]!, headName: '赵玉兰', phone: '13900001234', members: [member] })
	expect(opened).toMatchObject({
		head: '户主：赵玉兰',
		phone: '13900001234',
		members: [{ id: 'm', name: '赵小军', phone: '', state: '等您确认' }],
	})
	expect(queryOf(opened.form)).toEqual({
		doorCode: 'JHPPBSXXVZBX',
		at: '柳树川村1组2号',
		behalf: '赵玉兰',
		phone: '13900001234',
	})
})

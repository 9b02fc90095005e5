import { cardScreen, sharedCard } from '../../../miniprogram/presenters/card-screen'
import type { Card } from '../../../miniprogram/services/card'

const NOW = Date.parse('2026-09-16T12:00:00+08:00')

const leader = {
	post: 'gridLeader' as const,
	title: '网格长',
	name: '白玉兰',
	phone: '13800000010',
	areaName: '第一网格',
}
const police = { ...leader, post: 'police' as const, title: '社区民警', name: '李卫国', phone: '13800000008' }
const card: Card = {
	area: {
		code: 'g1',
		name: '第一网格',
		path: [
			{ code: 'v1', name: '柳树川村', level: 'village', levelName: '村' },
			{ code: 'g1', name: '第一网格', level: 'grid', levelName: '网格' },
		],
	},
	people: [leader, police],
	centre: { name: '党群服务中心', phone: '0482-8800100', hours: '8:30–12:00' },
	asOf: '2026-09-16T12:00:00+08:00',
}

test('whoever to call first stands apart, with the first character of the name until there is a photo', () => {
	const { first, others } = cardScreen(card, NOW)
	expect(first).toMatchObject({ name: '白玉兰', initial: '白', photo: '' })
	expect(others.map(({ name }) => name)).toEqual(['李卫国', '党群服务中心'])
	const photo = 'https://files.example/1'
	expect(cardScreen({ ...card, people: [{ ...leader, photo }] }, NOW).first).toMatchObject({ photo })
})

test('the character of a rare name is a whole one', () => {
	expect(cardScreen({ ...card, people: [{ ...leader, name: '𠮷格图' }] }, NOW).first?.initial).toBe('𠮷')
})

test('where no policeman is named the emergency number stands', () => {
	const { others } = cardScreen({ ...card, people: [leader] }, NOW)
	expect(others).toMatchObject([{ title: '报警', phone: '110' }, { title: '服务中心' }])
})

test('nobody in charge is nobody first', () => {
	expect(cardScreen({ ...card, people: [] }, NOW).first).toBeNull()
})

test('the paired member is a card of their own', () => {
	expect(cardScreen(card, NOW).paired).toBeNull()
	const paired = { name: '于文海', phone: '13800000066' }
	expect(cardScreen({ ...card, paired }, NOW).paired).toMatchObject({ title: '包户党员', name: '于文海' })
})

test('what is shared names the area by its code and says nothing of a household', () => {
	const paired = { name: '于文海', phone: '13800000066' }
	const shared = sharedCard(cardScreen({ ...card, paired }, NOW))
	expect(shared).toEqual({
		title: '柳树川村 第一网格有事找谁？点开就能打电话',
		path: '/pages/card/index?areaCode=g1',
		imageUrl: '/assets/share/card.png',
	})
})

test.each([
	['grid', true],
	['village', true],
	['town', false],
] as const)('a %s may be picked as one’s own: %s', (level, may) => {
	const path = [{ code: 'a1', name: '某地', level, levelName: '' }]
	expect(cardScreen({ ...card, area: { code: 'a1', name: '某地', path } }, NOW).canBeMine).toBe(may)
})

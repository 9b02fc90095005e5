import {
	childChoice,
	isLast,
	lookUp,
	NEW_FINDER,
	standAt,
} from '../../../miniprogram/presenters/place-finder'
import { fakeWx, offline, ok, refused, type FakeWx } from '../../support/fake-wx'

const WORDS = { several: '有几个', similar: '是这里吗', none: '没有找到', offline: '没有网络' }
const match = (areaCode: string) => ({ areaCode, name: '平安村', path: `某镇平安村${areaCode}` })
const child = (areaCode: string, level: 'county' | 'village' | 'grid' | 'unit', name = areaCode) => ({
	areaCode,
	name,
	level,
	levelName: '村',
})

let phone: FakeWx
beforeEach(() => (phone = fakeWx()))

const typed = { ...NEW_FINDER, text: ' 平安村 ', searching: true }

describe('what was typed', () => {
	test('means one place: it is given, and nothing is offered', async () => {
		phone.answer('place.search', () => ok({ status: 'one', matches: [match('1')] }))
		const { finder, only } = await lookUp(typed, WORDS, 'home-1')
		expect(phone.sent('place.search')).toEqual([{ text: '平安村', homeCode: 'home-1' }])
		expect(only).toEqual(match('1'))
		expect(finder).toEqual({ ...NEW_FINDER, text: ' 平安村 ' })
	})

	test('means several: they are offered with what stands above them', async () => {
		phone.answer('place.search', () => ok({ status: 'several', matches: [match('1'), match('2')] }))
		const { finder, only } = await lookUp(typed, WORDS)
		expect(only).toBeNull()
		expect(finder.note).toBe('有几个')
		expect(finder.matches.map(({ hint }) => hint)).toEqual(['某镇平安村1', '某镇平安村2'])
	})

	test('means none for certain: what is called alike is asked about', async () => {
		phone.answer('place.search', () => ok({ status: 'several', similar: true, matches: [match('1')] }))
		const { finder, only } = await lookUp(typed, WORDS)
		expect(only).toBeNull()
		expect(finder.note).toBe('是这里吗')
		expect(finder.matches).toHaveLength(1)
	})

	test('means none, can’t be looked up now, or is refused: it is said', async () => {
		const noteFor = async (answer: () => unknown) => {
			phone.answer('place.search', answer)
			return (await lookUp(typed, WORDS)).finder.note
		}
		expect(await noteFor(() => ok({ status: 'none', matches: [] }))).toBe('没有找到')
		expect(await noteFor(offline)).toBe('没有网络')
		expect(await noteFor(() => refused('INVALID_INPUT', '填写的内容有误'))).toBe('填写的内容有误')
	})
})

describe('the tree', () => {
	test('opens its only root, and no further', async () => {
		phone.answer('place.children', (input) =>
			ok({
				children:
					(input as { areaCode?: string }).areaCode === undefined
						? [child('c', 'county')]
						: [child('v', 'village')],
			}),
		)
		const standing = await standAt([])
		expect(standing.above).toMatchObject([{ areaCode: 'c' }])
		expect(standing.below).toMatchObject([{ areaCode: 'v' }])
		expect((await standAt([{ areaCode: 'c', name: '某旗' }])).below).toHaveLength(1)
	})

	test('ends at a grid, with or without units', () => {
		expect(isLast({ above: [], below: [] })).toBe(true)
		expect(isLast({ above: [], below: [child('u', 'unit')] })).toBe(true)
		expect(isLast({ above: [], below: [child('g', 'grid')] })).toBe(false)
	})

	test('says what an area is where its name does not', () => {
		expect(childChoice(child('1', 'village', '柳树川村')).hint).toBe('')
		expect(childChoice(child('1', 'village', '繁育中心')).hint).toBe('村')
	})
})

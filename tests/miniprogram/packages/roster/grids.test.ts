import { gridChoices, mergeLines } from '../../../../miniprogram/packages/roster/merge/merge-form'
import {
	evenParts,
	newGrids,
	partScreens,
	pick,
	pickScreen,
	splitLines,
	stillPicked,
	withEnd,
} from '../../../../miniprogram/packages/roster/split/split-form'

const households = Array.from({ length: 10 }, (_, at) => ({
	id: `h${at + 1}`,
	number: String(at + 1),
	address: `${at + 1}号`,
}))

const ends = (parts: readonly { end: number }[]) => parts.map(({ end }) => end)

test('a grid begins in parts of about the same size; names stay when there is one more', () => {
	const two = evenParts(2, 10)
	expect(ends(two)).toEqual([5, 10])
	const [first, ...others] = two
	const three = evenParts(3, 10, [{ ...first!, name: '东片' }, ...others])
	expect(ends(three)).toEqual([3, 7, 10])
	expect(three.map(({ name }) => name)).toEqual(['东片', '', ''])
})

test('where one part ends further on, those beside it give way; the last one keeps what is left', () => {
	const three = evenParts(3, 10)
	expect(ends(withEnd(three, 0, 9))).toEqual([9, 9, 10])
	expect(ends(withEnd(three, 1, 2))).toEqual([2, 2, 10])
})

test('what will happen says which numbers go where, who leads, and what becomes of the old grid', () => {
	const parts = withEnd(evenParts(2, 10), 0, 3).map((part, at) =>
		at === 0 ? { ...part, name: '东片', leaderName: '其木格' } : part,
	)
	expect(splitLines('第一网格', partScreens(parts, households))).toEqual([
		'“东片”：户号 1 至 3，共 3 户。网格长是其木格。',
		'“第二个新网格”：户号 4 至 10，共 7 户。',
		'没办完的诉求跟着住户走，时限不变。',
		'第一网格今天起撤并，以前的记录都留着。',
		'拆分以后不能撤销，只能再合并回来。',
	])
})

test('every household goes to exactly one part', () => {
	const parts = withEnd(evenParts(3, 10), 0, 9).map((part, at) => ({ ...part, name: ` 片${at} ` }))
	const into = newGrids(parts, households)
	expect(into.map(({ name, householdIds }) => [name, householdIds.length])).toEqual([
		['片0', 9],
		['片1', 0],
		['片2', 1],
	])
	expect(into.flatMap(({ householdIds }) => householdIds)).toEqual(households.map(({ id }) => id))
	expect(partScreens(parts, households).map(({ range }) => range)).toEqual([
		'户号 1 至 9，共 9 户',
		'没有住户',
		'户号 10，共 1 户',
	])
})

test('households are picked from the list, whatever their numbers, and each stays in one part', () => {
	const parts = evenParts(3, 10)
	const division = (index: number) => ({ index, parts, households })
	const first = pickScreen(division(0), {}, '')
	expect([first.values, first.count]).toEqual([['h1', 'h2', 'h3'], '现在有 3 户'])
	// One from the end comes, the second goes to the last part.
	const picked = pick({}, division(0), ['h1', 'h3', 'h9'])
	const ids = (grids: ReturnType<typeof newGrids>) => grids.map(({ householdIds }) => householdIds.join(' '))
	expect(ids(newGrids(parts, households, picked))).toEqual(['h1 h3 h9', 'h4 h5 h6 h7', 'h2 h8 h10'])
	expect(partScreens(parts, households, picked).map(({ range }) => range)).toEqual([
		'户号 1、3、9，共 3 户',
		'户号 4 至 7，共 4 户',
		'户号 2、8、10，共 3 户',
	])
	// What leaves the last part goes to the one before it.
	expect(ids(newGrids(parts, households, pick({}, division(2), ['h9', 'h10'])))).toEqual([
		'h1 h2 h3',
		'h4 h5 h6 h7 h8',
		'h9 h10',
	])
	expect(ids(newGrids(evenParts(2, 10), households, stillPicked(picked, evenParts(2, 10))))).toEqual([
		'h1 h2 h3 h4 h5 h9',
		'h6 h7 h8 h10',
	])
})

test('a household is found by its number or its address, and the list says where it is now', () => {
	const parts = evenParts(2, 10).map((part, at) => ({ ...part, name: at === 1 ? '西片' : '' }))
	const division = { index: 0, parts, households }
	expect(pickScreen(division, {}, '10').choices).toEqual([
		{ value: 'h10', label: '10 10号', hint: '现在在西片' },
	])
	expect(pickScreen(division, {}, '3号').choices).toEqual([{ value: 'h3', label: '3 3号', hint: '' }])
	expect(pickScreen(division, {}, '99')).toMatchObject({ choices: [], more: '没有找到这样的户' })
	const many = Array.from({ length: 100 }, (_, at) => ({ id: `m${at}`, number: String(at), address: '一组' }))
	const { choices, more } = pickScreen({ index: 0, parts: evenParts(2, 100), households: many }, {}, '')
	expect([choices.length, more]).toEqual([60, '还有 40 户没有列出，请写户号或住址找'])
})

test('a leader is sent as soon as a name or a phone is there, so that the other is asked for', () => {
	const parts = evenParts(2, 0).map((part, at) => ({ ...part, name: '片', leaderPhone: at === 0 ? '1' : '' }))
	expect(newGrids(parts, []).map((one) => one.leader)).toEqual([{ name: '', phone: '1' }, undefined])
})

test('grids in use are offered to be merged, and their households are added up', () => {
	const below = [
		{ code: 'a', name: '一格', level: 'grid' as const, levelName: '网格', ended: false },
		{ code: 'b', name: '旧格', level: 'grid' as const, levelName: '网格', ended: true },
		{ code: 'c', name: '一栋', level: 'unit' as const, levelName: '楼栋', ended: false },
	]
	const village = { code: 'v', name: '柳树村', level: 'village' as const, levelName: '村' }
	const view = {
		area: { ...village, path: [] },
		day: '2026-11-21',
		inCharge: [],
		desks: [],
		households: 0,
		below,
	}
	expect(gridChoices(view)).toEqual([{ value: 'a', label: '一格' }])
	const grids = [
		{ name: '一格', households: 200 },
		{ name: '二格', households: 150 },
	]
	expect(mergeLines(grids, '大格', '')).toEqual([
		'“大格”：共 350 户。',
		'没办完的诉求跟着住户走，时限不变。',
		'一格、二格今天起撤并，以前的记录都留着。',
		'合并以后不能撤销，只能再拆分开来。',
	])
})

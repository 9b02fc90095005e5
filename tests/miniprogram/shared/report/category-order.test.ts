import { choosable, inOrder } from '#shared/report/category'
import { arranged, furthestMoved, movedTo } from '#shared/report/category-order'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'

const CODES = DEFAULT_CATEGORIES.map(({ code }) => code)

test('all categories stand in the order of their codes, and nothing else of them changes', () => {
	const backwards = [...CODES].reverse()
	const after = arranged(DEFAULT_CATEGORIES, backwards)
	expect(after?.map(({ code }) => code)).toEqual(backwards)
	expect(choosable(after ?? []).map(({ code }) => code)).toEqual(backwards)
	const without = (one: object): object => ({ ...one, order: 0 })
	expect(inOrder(after ?? []).map(without)).toEqual([...DEFAULT_CATEGORIES].reverse().map(without))
})

test.each([
	['one is missing', CODES.slice(1)],
	['one is twice', [...CODES.slice(1), CODES[1] ?? '']],
	['one is unknown', [...CODES.slice(1), 'nowhere']],
	['one is too many', [...CODES, 'nowhere']],
])('no order where %s', (_, codes) => {
	expect(arranged(DEFAULT_CATEGORIES, codes)).toBeUndefined()
})

test('one moves to any place, and no further than the ends', () => {
	expect(movedTo(['a', 'b', 'c'], 'b', 0)).toEqual(['b', 'a', 'c'])
	expect(movedTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a'])
	expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
	for (const to of [-1, 3]) expect(movedTo(['a', 'b', 'c'], 'b', to)).toEqual(['a', 'b', 'c'])
	expect(movedTo(['a', 'b', 'c'], 'd', 1)).toEqual(['a', 'b', 'c'])
})

test('the one that moved furthest is named', () => {
	expect(furthestMoved(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toBe('a')
	expect(furthestMoved(['a', 'b'], ['a', 'b'])).toBeUndefined()
})

import type { Input } from '../../../../cloudfunctions/modules/contract'
import { CLERK, type Product } from '../../../support/product'
import { EAST, GRID, idsOf, NEXT_GRID, OTHER_GRID, STAFF, UNITS, VILLAGE } from './county'
import { startSmall } from './scene'

// Splits and merges that do not fit: each is refused in a sentence and changes nothing.

jest.setTimeout(300_000)

type Parts = Input<'roster', 'split'>['into']
type Part = Parts[number]

let product: Product
let ids: string[]
let neighbour: string
beforeAll(async () => {
	product = await startSmall()
	ids = await idsOf(product, GRID)
	neighbour = (await idsOf(product, NEXT_GRID))[0]!
})
afterAll(() => product.close())

const halves = (east: Partial<Part> = {}, west: Partial<Part> = {}): Parts => [
	{ name: '东片', householdIds: ids.slice(0, 1), ...east },
	{ name: '西片', householdIds: ids.slice(1), ...west },
]

const leader = (name: string, phone: string): Partial<Part> => ({ leader: { name, phone } })

const SPLITS: [why: string, areaCode: string, into: () => Parts, sentence: string][] = [
	['a household left over', GRID, () => halves({ householdIds: [] }), '还有 1 户没有分到新网格'],
	['a household twice', GRID, () => halves({ householdIds: ids }), '同一户不能分到两个网格'],
	[
		'a household twice in one part',
		GRID,
		() => halves({ householdIds: [ids[0]!, ids[0]!] }),
		'同一户不能分到两个网格',
	],
	[
		"another grid's household",
		GRID,
		() => halves({ householdIds: [neighbour] }),
		'有的户不在这个网格里，请重新选择',
	],
	[
		'a household that is none',
		GRID,
		() => halves({ householdIds: [ids[0]!, 'nobody'] }),
		'有的户不在这个网格里，请重新选择',
	],
	[
		'a unit twice',
		GRID,
		() => halves({ unitCodes: [UNITS[0]] }, { unitCodes: [UNITS[0]] }),
		'同一个单元不能分到两个网格',
	],
	[
		'a unit from elsewhere',
		GRID,
		() => halves({ unitCodes: [NEXT_GRID] }),
		'有的单元不在这个网格里，请重新选择',
	],
	[
		'the name of the grid beside it',
		GRID,
		() => halves({ name: '第二网格' }),
		'已经有叫“第二网格”的网格，请换一个名称',
	],
	['one name for two parts', GRID, () => halves({}, { name: '东片' }), '已经有叫“东片”的网格，请换一个名称'],
	[
		'a phone that is somebody else’s',
		GRID,
		() => halves(leader('别人', STAFF.member.phone)),
		'这个电话已经是格员一的，一个电话只能是一个人',
	],
	[
		'one phone for two leaders',
		GRID,
		() => halves(leader('甲', EAST.phone), leader('乙', EAST.phone)),
		'这个电话已经是甲的，一个电话只能是一个人',
	],
	['a village', VILLAGE, () => halves(), '只有网格可以拆分或合并'],
	['the root', '100', () => halves(), '只有网格可以拆分或合并'],
]

test.each(SPLITS)('a split with %s', async (_, areaCode, into, sentence) => {
	const before = product.snapshot()
	expect(await product.call(CLERK, 'roster', 'split', { areaCode, into: into() })).toMatchObject({
		error: { code: 'MOVE_NOT_POSSIBLE', message: sentence },
	})
	expect(product.snapshot()).toEqual(before)
})

const MERGES: [why: string, input: Input<'roster', 'merge'>, sentence: string][] = [
	[
		'grids of two villages',
		{ areaCodes: [GRID, OTHER_GRID], name: '大网格' },
		'只能合并同一个村或社区的网格',
	],
	['one grid twice', { areaCodes: [GRID, GRID], name: '大网格' }, '请选两个以上不同的网格'],
	['a grid and a village', { areaCodes: [GRID, VILLAGE], name: '大网格' }, '只能合并同一个村或社区的网格'],
	['a grid and its unit', { areaCodes: [GRID, UNITS[0]], name: '大网格' }, '只能合并同一个村或社区的网格'],
	['two units', { areaCodes: [...UNITS], name: '大单元' }, '只有网格可以拆分或合并'],
	[
		'a phone that is somebody else’s',
		{ areaCodes: [GRID, NEXT_GRID], name: '大网格', leader: { name: '别人', phone: STAFF.member.phone } },
		'这个电话已经是格员一的，一个电话只能是一个人',
	],
]

test.each(MERGES)('a merge of %s', async (_, input, sentence) => {
	const before = product.snapshot()
	expect(await product.call(CLERK, 'roster', 'merge', input)).toMatchObject({
		error: { code: 'MOVE_NOT_POSSIBLE', message: sentence },
	})
	expect(product.snapshot()).toEqual(before)
})

test('what is not there is not found', async () => {
	const before = product.snapshot()
	const calls = [
		product.call(CLERK, 'roster', 'split', { areaCode: '999', into: halves() }),
		product.call(CLERK, 'roster', 'merge', { areaCodes: [GRID, '999'], name: '大网格' }),
		product.call(CLERK, 'roster', 'households', { areaCode: '999' }),
	]
	for (const answer of await Promise.all(calls))
		expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } })
	expect(product.snapshot()).toEqual(before)
})

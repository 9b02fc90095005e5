import { PROBLEMS } from '../../../cloudfunctions/words/roster-problems'
import { startProductInMemory, type MemoryProduct } from '../../support/memory-product'
import { area, household, leave, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

/** What to do about a word that only the place knows. */
const OWN_WORD = '；是当地叫法的，先在“名册”的“当地叫法”里写上'

// One product for all, in memory: none of them writes anything.
let product: MemoryProduct
const rosterNow = (): unknown => product.roster()
beforeAll(async () => {
	product = await startProductInMemory()
	await product.appointClerk()
	await product.importCsv(rosterCsv(SMALL_COUNTY))
})
afterAll(() => product.close())

describe('a bad row', () => {
	const cases: [string, Record<string, string>[], { row: number; column?: string; message: string }][] = [
		['no name', [area('100-9', '', '镇', '100')], { row: 14, column: '名称', message: '这一格不能空着' }],
		[
			'bad code',
			[area('一百', '某镇', '镇', '100')],
			{ row: 14, column: '编码', message: '编码只能用数字、字母和短横线，最多 32 位' },
		],
		[
			'unknown level',
			[area('100-9', '某镇', '县城', '100')],
			{ row: 14, column: '层级', message: `层级“县城”认不出${OWN_WORD}` },
		],
		[
			'missing parent',
			[area('100-9', '某镇', '镇', '999')],
			{ row: 14, column: '上级编码', message: '没有编码为 999 的上级区划' },
		],
		['duplicate code', [area('100', '青山县', '县')], { row: 14, column: '编码', message: '与第 2 行重复' }],
		[
			'parent below',
			[area('100-9', '某镇', '镇', '100-1-1')],
			{ row: 14, column: '上级编码', message: '上级区划的层级不能低于本级' },
		],
		[
			'unknown area',
			[post('999', '网格长', '某人', '13900000099')],
			{ row: 14, column: '区划编码', message: '没有编码为 999 的区划' },
		],
		[
			'unknown post',
			[post('100-1-1-1', '队长', '某人', '13900000099')],
			{ row: 14, column: '岗位', message: `岗位“队长”认不出${OWN_WORD}` },
		],
		[
			'post at the wrong level',
			[post('100-1', '网格长', '某人', '13900000099')],
			{ row: 14, column: '岗位', message: '“网格长”不设在“镇”这一级' },
		],
		[
			'bad phone',
			[post('100-1-1-1', '网格长', '某人', '1390000')],
			{ row: 14, column: '电话', message: '电话不对，应是 11 位手机号，或带区号的座机' },
		],
		[
			'bad date',
			[post('100-1-1-1', '网格长', '某人', '13900000099', { from: '2026-02-30' })],
			{ row: 14, column: '自', message: '日期不对，应像 2026-03-01 这样写' },
		],
		[
			'dates reversed',
			[post('100-1-1-1', '网格长', '某人', '13900000099', { from: '2026-03-02', to: '2026-03-01' })],
			{ row: 14, column: '至', message: '结束日期早于开始日期' },
		],
		[
			'unknown standing',
			[post('100-1-1-1', '网格长', '某人', '13900000099', { standing: 'C角' })],
			{ row: 14, column: '在岗方式', message: '在岗方式“C角”认不出，应是在岗或代班' },
		],
		[
			'same phone',
			[post('100-1-1-2', '网格长', '别人', '13900000004')],
			{ row: 14, column: '电话', message: '这个电话已经是格长一的，一个电话只能是一个人' },
		],
		[
			'same tenure twice',
			[post('100-1-1-1', '网格长', '格长一', '13900000004')],
			{ row: 14, message: '与第 10 行重复' },
		],
		[
			'overlapping tenure',
			[post('100-1-1-1', '网格长', '格长一', '13900000004', { from: '2026-01-01' })],
			{ row: 14, column: '自', message: '这个人在这个岗位的任期与已有的任期重叠' },
		],
		[
			'leave without a tenure',
			[leave('100-1-1-2', '网格长', '13900000004', '2026-09-01', '2026-09-30')],
			{ row: 14, column: '电话', message: '这个人这段时间不在这个岗位上，不能登记请假' },
		],
		[
			'household outside of a grid',
			[household('100-1-1', '9')],
			{ row: 14, column: '网格编码', message: '“前进村”不是网格，户要编在网格里。请把网格也写上' },
		],
		[
			'duplicate household',
			[household('100-1-1-1', '1')],
			{ row: 14, column: '户号', message: '与第 12 行重复' },
		],
		[
			'no head of the household',
			[household('100-1-1-1', '9', '')],
			{ row: 14, column: '户主', message: '这一格不能空着' },
		],
		[
			'bad door code',
			[household('100-1-1-1', '9', '张三', 'JHPP-BSXX-VZBZ')],
			{ row: 14, column: '门牌码', message: '门牌码不对，请核对，或者留空由系统生成' },
		],
		[
			'name too long',
			[area('100-9', '某'.repeat(51), '镇', '100')],
			{ row: 14, column: '名称', message: '太长了，最多 50 个字' },
		],
		[
			'a circle of areas',
			[area('100-7', '甲镇', '镇', '100-8'), area('100-8', '乙镇', '镇', '100-7')],
			{ row: 14, column: '上级编码', message: '上级编码绕成了圈' },
		],
		[
			'the root left without a dispatcher',
			[leave('100', '调度员', '13900000001', '2026-10-01', '2026-10-07')],
			{ row: 14, column: '至', message: '从2026年10月1日起最上一级没有调度员在岗，请先安排接替的人' },
		],
	]

	it.each(cases)('%s: is named and left out', async (_, rows, expected) => {
		const before = rosterNow()
		const { errors } = await product.importCsv(rosterCsv([...SMALL_COUNTY, ...rows]))
		expect(errors).toContainEqual({ sheet: 'roster.csv', ...expected })
		expect(errors.every(({ row = 0 }) => row >= 14)).toBe(true)
		expect(rosterNow()).toEqual(before)
	})

	it('names the person of a wide table beside whom no phone stands', async () => {
		const table = '镇,村,网格名称,网格长,联系电话,楼栋长\r\n河西镇,前进村,第一网格,格长一,13900000004,周楼'
		const { errors } = await product.importCsv(table)
		const message = PROBLEMS.noColumnBeside('电话')
		expect(errors).toEqual([{ sheet: 'roster.csv', row: 2, column: '楼栋长', message }])
	})

	it('does not keep the clean rows out', async () => {
		const { added, errors } = await product.importCsv(
			rosterCsv([
				household('100-1-1-1', '8', '张三', 'JHPP-BSXX-VZBX'),
				household('100-1-1-1', '9', '张三', 'jhpp bsxx vzbx'),
				area('100-3', '丙镇', '镇', '100'),
				area('100-4', '丁镇', '州', '100'),
			]),
		)
		expect(added).toEqual({ areas: 1, people: 0, households: 1 })
		expect(errors).toEqual([
			{ sheet: 'roster.csv', row: 3, column: '门牌码', message: '这个门牌码已经是另一户的' },
			{ sheet: 'roster.csv', row: 5, column: '层级', message: `层级“州”认不出${OWN_WORD}` },
		])
	})

	it('does not hide the others', async () => {
		const rows = [area('100-9', '', '县城', '100'), post('100-1-1-1', '队长', '', '12')]
		const { errors } = await product.importCsv(rosterCsv([...SMALL_COUNTY, ...rows]))
		expect(errors.map(({ row, column }) => [row, column])).toEqual([
			[14, '名称'],
			[14, '层级'],
			[15, '岗位'],
			[15, '姓名'],
			[15, '电话'],
		])
	})
})

import { contract } from '../../../cloudfunctions/modules/contract'
import { is } from 'valibot'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

const STRANGER = 'o-stranger'
const DAY_MS = 24 * 3600_000

let product: Product

beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

async function people(input: { doorCode?: string; areaCode?: string }, openid = STRANGER): Promise<string[]> {
	const card = await product.ask(openid, 'card', 'show', input)
	expect(is(contract.card.show.output, card)).toBe(true)
	return card.people.map(
		({ title, name, standsInFor }) => `${title} ${name}${standsInFor ? ` 代${standsInFor}` : ''}`,
	)
}

it('shows who is in charge of a household, from the nearest to the highest', async () => {
	const card = await product.ask(STRANGER, 'card', 'show', { doorCode: 'jhpp bsxx vzbx' })
	expect(card).toEqual({
		area: {
			code: '152221100209-1',
			name: '第一网格',
			path: ['科尔沁右翼前旗', '科尔沁镇', '柳树川村', '第一网格'].map(
				(name) => expect.objectContaining({ name }) as unknown,
			),
		},
		people: [
			{ post: 'gridLeader', title: '网格长', name: '白玉兰', phone: '13800000010', areaName: '第一网格' },
			{ post: 'gridMember', title: '网格员', name: '张小军', phone: '13800000011', areaName: '第一网格' },
			{ post: 'gridMember', title: '网格员', name: '萨仁图雅', phone: '13800000012', areaName: '第一网格' },
			{
				post: 'villageLeader',
				title: '村负责人',
				name: '王德山',
				phone: '13800000007',
				areaName: '柳树川村',
			},
			{ post: 'police', title: '社区民警', name: '李卫国', phone: '13800000008', areaName: '柳树川村' },
		],
		paired: { name: '于文海', phone: '13800000066' },
		centre: expect.objectContaining({ name: '科尔沁镇党群服务中心' }) as unknown,
		asOf: '2026-09-16T12:00:00+08:00',
	})
})

it('tells a stranger nothing of the household', async () => {
	const text = JSON.stringify(await product.ask(STRANGER, 'card', 'show', { doorCode: 'JHPP-BSXX-VZBX' }))
	expect(text).not.toMatch(/高志强|1组1号|members|openid/)
})

it('names the deputy while the leader is on leave, and the leader again afterwards', async () => {
	expect((await people({ areaCode: '152221100209-2' }))[0]).toBe('网格长 孙立新 代阿拉坦其其格')
	product.clock.advance(11 * DAY_MS)
	expect((await people({ areaCode: '152221100209-2' }))[0]).toBe('网格长 阿拉坦其其格')
	product.clock.advance(-11 * DAY_MS)
})

it('names whoever answers where the leader is missing, with their own title', async () => {
	expect(await people({ areaCode: '152221100209-3' })).toEqual(['村负责人 王德山', '社区民警 李卫国'])
})

it('adds the property company and the unit leaders of a block', async () => {
	expect(await people({ areaCode: '152221100002-1' })).toEqual([
		'网格长 宝音德力格尔',
		'网格员 谢明辉',
		'物业 罗凯',
		'楼栋长 冯淑琴',
		'楼栋长 额尔敦巴图',
		'社区负责人 何晓芳',
		'社区民警 唐志强',
	])
})

it.each([
	['152221100002-1-1', '楼栋长 冯淑琴'],
	['152221101200', '嘎查负责人 巴图尔'],
	['152221104200-1', '网格长 特木尔'],
	['152221102200', '调度员 乌云其木格'],
	['152221', '调度员 乌云其木格'],
])('starts with the head desk of any area: %s', async (areaCode, first) => {
	expect((await people({ areaCode }))[0]).toBe(first)
})

it('is the own home for a villager, the own area for staff', async () => {
	const areaOf = async (openid: string): Promise<string> =>
		(await product.ask(openid, 'card', 'show', {})).area.code
	expect(await areaOf('o-demo-villager-000000000002')).toBe('152221100209-2')
	expect(await areaOf('o-demo-dispatcher-0000000001')).toBe('152221100')
})

it.each([
	[{ doorCode: 'JHPP-BSXX-VZBZ' }, 'UNKNOWN_DOOR_CODE'],
	[{ doorCode: '00000000000' }, 'UNKNOWN_DOOR_CODE'],
	[{ doorCode: '0000-0000-0000' }, 'UNKNOWN_DOOR_CODE'],
	[{ areaCode: '999' }, 'NOT_FOUND'],
	[{}, 'NOT_FOUND'],
])('refuses %j with %s', async (input, code) => {
	expect(await product.call(STRANGER, 'card', 'show', input)).toMatchObject({ ok: false, error: { code } })
})

it.each([{ doorCode: 'JHPP-BSXX-VZBX' }, { areaCode: '152221100209-1' }, {}])(
	'costs two reads from a cold instance: %j',
	async (input) => {
		const cold = await startDemo()
		try {
			const { result, counts } = await cold.raw('o-demo-villager-000000000001', 'card', {
				method: 'show',
				input,
			})
			expect(result).toMatchObject({ ok: true })
			expect(counts).toMatchObject({ calls: 2, reads: 2, writes: 0 })
		} finally {
			await cold.close()
		}
	},
)

it('is right on another instance at once after the roster changed', async () => {
	const show = { method: 'show', input: { areaCode: '152221104200-1' } }
	const names = async (): Promise<string[]> => {
		const calls = await Promise.all([1, 2, 3].map(() => product.raw(STRANGER, 'card', show)))
		return calls.map(
			({ result }) => (result as { data: { people: { name: string }[] } }).data.people[0]?.name ?? '',
		)
	}
	expect(await names()).toEqual(['特木尔', '特木尔', '特木尔'])
	const csv =
		'类别,区划编码,岗位,姓名,电话,自,至\n' +
		'在岗,152221104200-1,网格长,特木尔,13800000042,2024-03-01,2026-09-15\n' +
		'在岗,152221104200-1,网格长,新格长,13800000099,2026-09-16,\n'
	expect((await product.importCsv(csv)).errors).toEqual([])
	expect(await names()).toEqual(['新格长', '新格长', '新格长'])
})

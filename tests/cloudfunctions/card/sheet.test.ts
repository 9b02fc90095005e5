import { createHash } from 'node:crypto'
import { is } from 'valibot'
import { contract, type Input, type Output } from '../../../cloudfunctions/modules/contract'
import { cardLink } from '#shared/card/link'
import { normalDoorCode } from '#shared/roster/door-code'
import { DEMO_CLERK_CODE } from '../../../local/seeds'
import { CARD_LINK_PREFIX } from '../../support/card-link-prefix'
import {
	DEPUTY,
	DISPATCHER,
	GRID_1,
	GRID_2,
	GRID_LEADER,
	GRID_MEMBER,
	STRANGER,
	VILLAGE,
	VILLAGE_LEADER,
	VILLAGER,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { CLERK, startProduct, type Product } from '../../support/product'
import { area, household, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

type Sheet = Output<'card', 'sheet'>

const TOWN = '152221100'
const COUNTY = '152221'

let demo: Product
beforeAll(async () => {
	demo = await startDemo()
})
afterAll(() => demo.close())

async function sheet(input: Input<'card', 'sheet'>, openid = CLERK, product = demo): Promise<Sheet> {
	const answer = await product.ask(openid, 'card', 'sheet', input)
	expect(is(contract.card.sheet.output, answer)).toBe(true)
	return answer
}

async function allSheets(input: Input<'card', 'sheet'>, product = demo): Promise<Sheet[]> {
	const sheets: Sheet[] = []
	for (let cursor: string | undefined; sheets.length === 0 || cursor !== undefined;) {
		const next = await sheet({ ...input, ...(cursor !== undefined && { cursor }) }, CLERK, product)
		sheets.push(next)
		cursor = next.next
	}
	return sheets
}

it('says what the cards of a grid have in common, and what each household has', async () => {
	const { cards, ...common } = await sheet({ areaCode: GRID_1 })
	expect(common).toEqual({
		grid: {
			code: GRID_1,
			name: '第一网格',
			path: ['科尔沁右翼前旗', '科尔沁镇', '柳树川村', '第一网格'].map(
				(name) => expect.objectContaining({ name }) as unknown,
			),
		},
		people: [
			{ title: '网格长', name: '白玉兰', phone: '13800000010' },
			{ title: '网格员', name: '张小军', phone: '13800000011' },
			{ title: '社区民警', name: '李卫国', phone: '13800000008' },
			{ title: '村负责人', name: '王德山', phone: '13800000007' },
		],
		centre: expect.objectContaining({ name: '科尔沁镇党群服务中心' }) as unknown,
		asOf: '2026-09-16T12:00:00+08:00',
	})
	expect(cards).toHaveLength(22)
	expect(cards[0]).toEqual({
		doorCode: 'JHPPBSXXVZBX',
		link: 'https://grid.example.gov.cn/c/JHPPBSXXVZBX',
		number: '001',
	})
	for (const { doorCode, link } of cards) {
		expect(normalDoorCode(doorCode)).toBe(doorCode)
		expect(link).toBe(cardLink(CARD_LINK_PREFIX, doorCode))
	}
})

it('never says who lives there, and the address only when asked', async () => {
	const plain = JSON.stringify(await sheet({ areaCode: GRID_1 }))
	expect(plain).not.toMatch(/高志强|1组1号|openid|members/)
	const { cards } = await sheet({ areaCode: GRID_1, withAddress: true })
	expect(cards[0]).toMatchObject({ number: '001', address: '柳树川村1组1号' })
	expect(JSON.stringify(cards)).not.toContain('高志强')
})

it('goes through a village and a town grid by grid, each household once', async () => {
	const village = await allSheets({ areaCode: VILLAGE })
	expect(village.map(({ grid, cards }) => [grid.name, cards.length])).toEqual([
		['第一网格', 22],
		['第二网格', 18],
		['第三网格', 16],
	])
	const town = await allSheets({ areaCode: TOWN })
	const codes = town.flatMap(({ cards }) => cards.map(({ doorCode }) => doorCode))
	expect(codes.length).toBeGreaterThan(56)
	expect(new Set(codes).size).toBe(codes.length)
})

it('names who is in post, though they are on leave today', async () => {
	const { people } = await demo.ask(CLERK, 'card', 'show', { areaCode: GRID_2 })
	expect(people[0]?.name).toBe('孙立新')
	expect((await sheet({ areaCode: GRID_2 })).people[0]).toMatchObject({
		title: '网格长',
		name: '阿拉坦其其格',
	})
})

it('begins with whoever answers where the grid has no leader, and leaves unit leaders out', async () => {
	const { people } = await sheet({ areaCode: `${VILLAGE}-3` })
	expect(people.map(({ title }) => title)).toEqual(['村负责人', '社区民警'])
	const block = await sheet({ areaCode: '152221100002-1' })
	expect(block.people.map(({ title }) => title)).toEqual(['网格长', '网格员', '社区民警', '社区负责人'])
})

it.each([
	[GRID_LEADER, GRID_1],
	[DEPUTY, GRID_2],
	[VILLAGE_LEADER, VILLAGE],
	[VILLAGE_LEADER, GRID_2],
	[DISPATCHER, TOWN],
	[DISPATCHER, GRID_1],
])('%s may print %s', async (openid, areaCode) => {
	expect((await sheet({ areaCode }, openid)).cards.length).toBeGreaterThan(0)
})

it.each([
	[GRID_LEADER, GRID_2],
	[GRID_LEADER, VILLAGE],
	[GRID_MEMBER, GRID_1],
	[VILLAGE_LEADER, '152221100002-1'],
	[VILLAGE_LEADER, TOWN],
	[VILLAGER, GRID_1],
	[STRANGER, GRID_1],
])('%s may not print %s', async (openid, areaCode) => {
	const answer = await demo.call(openid, 'card', 'sheet', { areaCode })
	expect(answer).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
})

it.each([
	[COUNTY, 'INVALID_INPUT', { areaCode: expect.stringContaining('乡镇') as string }],
	['152221102', 'NOT_FOUND', undefined],
	['999', 'NOT_FOUND', undefined],
])('refuses %s with %s', async (areaCode, code, fields) => {
	const answer = await demo.call(CLERK, 'card', 'sheet', { areaCode })
	expect(answer).toMatchObject({ ok: false, error: { code, ...(fields && { fields }) } })
})

it.each([{}, { CARD_LINK_PREFIX: 'https://grid.example.gov.cn/c' }])(
	'prints nothing before the county has said under which address: %j',
	async (env) => {
		const hash = createHash('sha256').update(DEMO_CLERK_CODE).digest('hex')
		const product = await startProduct({ env: { FIRST_CLERK_CODE_HASH: hash, ...env } })
		await product.appointClerk()
		await product.importCsv(rosterCsv(SMALL_COUNTY))
		const answer = await product.call(CLERK, 'card', 'sheet', { areaCode: '100-1-1-1' })
		await product.close()
		expect(answer).toMatchObject({ ok: false, error: { code: 'CARD_LINK_UNSET' } })
	},
)

it('prints the grids that a split made, not the one that ended, and every household with its old code', async () => {
	const product = await startDemo()
	const codesIn = (sheets: Sheet[]): string[] =>
		sheets.flatMap(({ cards }) => cards.map(({ doorCode }) => doorCode)).sort()
	const before = await allSheets({ areaCode: VILLAGE }, product)
	const { households } = await product.ask(CLERK, 'roster', 'households', { areaCode: GRID_1 })
	const ids = households.map(({ id }) => id)
	await product.ask(CLERK, 'roster', 'split', {
		areaCode: GRID_1,
		into: [
			{ name: '东片', householdIds: ids.slice(0, 5) },
			{ name: '西片', householdIds: ids.slice(5) },
		],
	})
	const after = await allSheets({ areaCode: VILLAGE }, product)
	expect(after.map(({ grid }) => grid.name).sort()).toEqual(['东片', '第三网格', '第二网格', '西片'].sort())
	expect(codesIn(after)).toEqual(codesIn(before))
	expect(await product.call(CLERK, 'card', 'sheet', { areaCode: GRID_1 })).toMatchObject({
		ok: false,
		error: { code: 'NOT_FOUND' },
	})
	await product.close()
})

describe('a large grid', () => {
	const GRID = '100-1-1-1'
	const numbers = Array.from({ length: 1205 }, (_, at) => String(at + 2))
	let product: Product

	beforeAll(async () => {
		product = await startProduct()
		await product.appointClerk()
		const many = numbers.map((number) => household(GRID, number))
		await product.importCsv(
			rosterCsv([...SMALL_COUNTY, ...many, area('100-1-1-10', '第十网格', '网格', '100-1-1')]),
		)
	}, 120_000)
	afterAll(() => product.close())

	it('comes 400 cards at a time, in the order of the numbers, and then the next grid', async () => {
		const sheets = await allSheets({ areaCode: '100-1-1' }, product)
		const sizes = sheets.map(({ grid, cards }) => `${grid.code} ${cards.length}`)
		expect(sizes).toEqual([
			...[400, 400, 400, 6].map((size) => `${GRID} ${size}`),
			'100-1-1-2 1',
			'100-1-1-10 0',
		])
		const printed = sheets.slice(0, 4).flatMap(({ cards }) => cards.map(({ number }) => number))
		expect(printed).toEqual(['1', ...numbers])
	})

	it('reads a thousand documents at most at once, and no more often than it must', async () => {
		const { counts } = await product.raw(CLERK, 'card', { method: 'sheet', input: { areaCode: GRID } })
		expect(counts.calls).toBe(5)
	})

	it('goes on where it was, though households came and went meanwhile', async () => {
		const first = await sheet({ areaCode: GRID }, CLERK, product)
		await product.importCsv(rosterCsv([...SMALL_COUNTY, household(GRID, '399-1'), household(GRID, '1300')]))
		const { cards } = await sheet({ areaCode: GRID, cursor: first.next! }, CLERK, product)
		expect(first.cards.at(-1)?.number).toBe('400')
		expect(cards[0]?.number).toBe('401')
	})
})

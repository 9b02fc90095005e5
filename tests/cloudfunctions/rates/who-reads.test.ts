import {
	DEPUTY,
	DISPATCHER,
	GRID_1,
	GRID_LEADER,
	GRID_MEMBER,
	STRANGER,
	submitted,
	VILLAGE,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../../support/demo'
import { startDemo, startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK, TEST_DAY } from '../../support/product'

const TOWN = '152221100'
const COUNTY = '152221'
const TODAY = { from: TEST_DAY, to: TEST_DAY }

let product: MemoryProduct
let id: string
beforeAll(async () => {
	product = await startDemoInMemory()
	const report = await submitted(product)
	id = report.id
	await walk(product, report, [
		[GRID_LEADER, 'settle', { note: '换了接头' }],
		[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'fairly' }],
	])
})
afterAll(() => product.close())

const behind = { rate: 'response', counted: 'met' } as const

test.each([
	['a dispatcher, of their town', DISPATCHER, TOWN, true],
	['a dispatcher, of a grid of their town', DISPATCHER, GRID_1, true],
	['a dispatcher, of the county above', DISPATCHER, COUNTY, false],
	['a dispatcher, of another town', DISPATCHER, '152221101', false],
	['a village leader, of their village', VILLAGE_LEADER, VILLAGE, true],
	['a village leader, of a grid of it', VILLAGE_LEADER, GRID_1, true],
	['a village leader, of the next village', VILLAGE_LEADER, '152221100210', false],
	['a village leader, of the town', VILLAGE_LEADER, TOWN, false],
	['a grid leader, of their own grid', GRID_LEADER, GRID_1, false],
	['a grid member', GRID_MEMBER, GRID_1, false],
	['a deputy of a grid leader', DEPUTY, `${VILLAGE}-2`, false],
	['the clerk', CLERK, COUNTY, false],
	['a villager', VILLAGER, GRID_1, false],
	['a stranger', STRANGER, GRID_1, false],
])('%s: %s, %s may read: %s', async (_says, openid, areaCode, may) => {
	const refused = { ok: false, error: { code: 'NO_PERMISSION' } }
	const expected = may ? { ok: true } : refused
	expect(await product.call(openid, 'rates', 'show', { areaCode, ...TODAY })).toMatchObject(expected)
	const list = { areaCode, ...TODAY, ...behind }
	expect(await product.call(openid, 'rates', 'reports', list)).toMatchObject(expected)
})

test('an area that is not there, and days that are no period', async () => {
	const ask = (input: { areaCode: string; from: string; to: string }) =>
		product.call(DISPATCHER, 'rates', 'show', input)
	expect(await ask({ areaCode: '999', ...TODAY })).toMatchObject({ error: { code: 'NOT_FOUND' } })
	const backwards = await ask({ areaCode: TOWN, from: TEST_DAY, to: '2026-09-15' })
	expect(backwards).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { to: '结束的日子不能早于开始的日子' } },
	})
	const long = await ask({ areaCode: TOWN, from: '2025-09-16', to: '2026-09-17' })
	expect(long).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { to: '最多看一年，请把日子选近一些' } },
	})
	const noDay = await ask({ areaCode: TOWN, from: '2026-02-30', to: TEST_DAY })
	expect(noDay).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { from: expect.any(String) as string } },
	})
})

test('two calls to the database, for the numbers and for the reports behind one', async () => {
	const wire = await startDemo()
	const input = { areaCode: TOWN, ...TODAY }
	for (const [method, more] of [
		['show', {}],
		['reports', behind],
	] as const) {
		const { result, counts } = await wire.raw(DISPATCHER, 'rates', {
			method,
			input: { ...input, ...more },
		})
		expect(result).toMatchObject({ ok: true })
		expect(counts.calls).toBe(2)
	}
	await wire.close()
})

test('whoever reads a number may open the reports behind it, and sees no phone there', async () => {
	const { items } = await product.ask(DISPATCHER, 'rates', 'reports', { areaCode: TOWN, ...TODAY, ...behind })
	expect(items.map((item) => item.id)).toEqual([id])
	expect(items[0]).toMatchObject({ status: 'closed', ownerTitle: '网格长' })
	expect((await product.ask(DISPATCHER, 'report', 'show', { id })).report.status).toBe('closed')
})

test('an appeal moves neither the day nor the area of a report', async () => {
	const report = await submitted(product, { category: 'livestock' })
	const rejected = await walk(product, report, [
		[GRID_LEADER, 'reject', { rejectReason: 'notOurs', note: '请到派出所办' }],
	])
	const today = { areaCode: GRID_1, ...TODAY }
	const before = await product.ask(VILLAGE_LEADER, 'rates', 'show', today)
	product.clock.advance(3 * 24 * 3_600_000)
	await walk(product, rejected, [[VILLAGER, 'appeal', { reason: '派出所说归村里' }]])
	const after = await product.ask(VILLAGE_LEADER, 'rates', 'show', today)
	expect(before.reports).toBe(2)
	expect(after.reports).toBe(2)
})

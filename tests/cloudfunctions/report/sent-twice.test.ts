import {
	GRID_LEADER,
	GRID_MEMBER,
	refusalOf,
	submitted,
	VILLAGER,
	VILLAGER_2,
	walk,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

const NEED = { category: 'water', text: '停水了' }

test('the same key gives the same report, however often and however much at once', async () => {
	const send = () => product.ask(VILLAGER, 'report', 'submit', { clientKey: 'same-key-1', ...NEED })
	const answers = await Promise.all(Array.from({ length: 10 }, send))
	expect(new Set(answers.map(({ report }) => report.id)).size).toBe(1)
	const { items } = await product.ask(VILLAGER, 'report', 'mine', {})
	expect(items).toHaveLength(1)
})

test('the same key with other content is an error, and changes nothing', async () => {
	const before = product.snapshot()
	const other = { clientKey: 'same-key-1', category: 'water', text: '又来水了' }
	expect(await product.call(VILLAGER, 'report', 'submit', other)).toMatchObject({
		ok: false,
		error: { code: 'KEY_REUSED' },
	})
	expect(product.snapshot()).toEqual(before)
})

test('a key belongs to its caller', async () => {
	const { report } = await product.ask(VILLAGER_2, 'report', 'submit', { clientKey: 'same-key-1', ...NEED })
	const { items } = await product.ask(VILLAGER, 'report', 'mine', {})
	expect(items.map((item) => item.id)).not.toContain(report.id)
})

test('an event sent twice counts once', async () => {
	const report = await submitted(product)
	const first = await walk(product, report, [[GRID_LEADER, 'note', { note: '明天上午去看' }]])
	const again = await walk(product, report, [[GRID_LEADER, 'note', { note: '明天上午去看' }]])
	expect(again.version).toBe(first.version)
	const later = await walk(product, again, [[GRID_LEADER, 'accept']])
	const late = await walk(product, report, [[GRID_LEADER, 'note', { note: '明天上午去看' }]])
	expect(late.version).toBe(later.version)
	expect(late.history).toHaveLength(3)
})

test('of two who act at the same moment one wins; the other is told who did what', async () => {
	const report = await submitted(product)
	const outcomes = await Promise.all([
		refusalOf(product, report, [GRID_LEADER, 'accept']),
		refusalOf(product, report, [GRID_MEMBER, 'settle', { note: '当场修好' }]),
	])
	const refused = outcomes.filter((outcome) => outcome !== null)
	expect(refused).toHaveLength(1)
	expect(refused[0]?.code).toBe('STALE_VERSION')
	expect(refused[0]?.message).toMatch(/^(白玉兰刚刚做了“受理”|张小军刚刚做了“自办自结”)，请看最新情况再操作$/)
	const { report: now } = await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })
	expect(now.version).toBe(2)
	expect(now.history).toHaveLength(2)
})

test('a version that was never there is refused as stale', async () => {
	const report = await submitted(product)
	const refusal = await refusalOf(product, { ...report, version: 7 }, [GRID_LEADER, 'accept'])
	expect(refusal?.code).toBe('STALE_VERSION')
})

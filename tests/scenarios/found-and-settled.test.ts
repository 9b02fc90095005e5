import { DISPATCHER, GRID_1, GRID_2, GRID_MEMBER, VERIFIER, VILLAGER, walk } from '../support/demo'
import { startDemo } from '../support/filled-product'
import { eventsIn } from '../support/offered'
import type { Product } from '../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

const found = (clientKey: string, category: string, more: object = {}) => ({
	clientKey,
	category,
	text: '三号院楼道堆了纸箱',
	place: { areaCode: GRID_1 },
	settled: { note: '当场清走了' },
	...more,
})

test('网格员巡查自办自结：发现、办好一次写完，是一条诉求两步，别人核实了才算结案', async () => {
	const send = () => product.ask(GRID_MEMBER, 'report', 'submit', found('round-key-1', 'rubbish'))
	const { report } = await send()
	expect(report).toMatchObject({ status: 'resolved', clock: { owes: 'check' } })
	expect(report.history.map(({ event }) => event)).toEqual(['submit', 'settle'])
	expect(report.history[1]).toMatchObject({ note: '当场清走了' })
	// Sent again, as a phone does that heard no answer, it is the same one.
	expect((await send()).report).toMatchObject({ id: report.id, version: 2 })

	// The finder has it among their own, and does not verify it.
	const own = await product.ask(GRID_MEMBER, 'report', 'mine', {})
	expect(own.items.map(({ id }) => id)).toEqual([report.id])
	expect(eventsIn(report)).not.toContain('verify')
	expect(eventsIn(report)).not.toContain('confirm')
	const checked = await walk(product, report, [[VERIFIER, 'verify', { note: '看过了，楼道干净' }]])
	expect(checked.status).toBe('closed')
})

/** Another grid than the one that is theirs. */
const THERE = { place: { areaCode: GRID_2 } }

test('发现了不归自己办的，照样走该走的路，做了什么一起说明', async () => {
	const { report } = await product.ask(
		GRID_MEMBER,
		'report',
		'submit',
		found('round-key-2', 'rubbish', THERE),
	)
	const { report: read } = await product.ask(DISPATCHER, 'report', 'show', { id: report.id })
	expect([read.status, report.status]).toEqual(['reported', 'reported'])
	expect(report.text).toBe('三号院楼道堆了纸箱\n当场做了：当场清走了')
})

test('居民不能当场办结', async () => {
	const byResident = await product.call(VILLAGER, 'report', 'submit', found('round-key-3', 'rubbish'))
	expect(byResident).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
})

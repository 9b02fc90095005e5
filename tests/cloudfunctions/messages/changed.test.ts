import {
	DISPATCHER,
	GRID_LEADER,
	NEIGHBOUR,
	STRANGER,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	VILLAGER_2,
	walk,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { CLERK, type Product } from '../../support/product'

const VILLAGE_LEADER_PHONE = '13800000007'

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const changed = (openid: string, mark?: string) =>
	product.ask(openid, 'message', 'changed', mark === undefined ? {} : { mark })
const markOf = async (openid: string): Promise<string> => (await changed(openid)).mark

test('the other side hears: reporter, desk and heads above; who did it, and strangers, do not', async () => {
	const people = [VILLAGER, GRID_LEADER, VILLAGE_LEADER, DISPATCHER, STRANGER, VILLAGER_2]
	const before = new Map(await Promise.all(people.map(async (one) => [one, await markOf(one)] as const)))
	const heard = async (): Promise<string[]> => {
		const answers = await Promise.all(people.map((one) => changed(one, before.get(one))))
		return people.filter((_one, at) => (answers[at]?.reports.length ?? 0) > 0)
	}
	const report = await submitted(product)
	expect(await heard()).toEqual([GRID_LEADER, VILLAGE_LEADER, DISPATCHER])
	for (const one of people) before.set(one, await markOf(one))
	await walk(product, report, [[GRID_LEADER, 'accept']])
	expect(await heard()).toEqual([VILLAGER, VILLAGE_LEADER, DISPATCHER])
	expect((await changed(VILLAGER, before.get(VILLAGER))).reports).toEqual([report.id])
})

test('a desk that passed it up goes on hearing of it', async () => {
	const passed = await walk(product, await submitted(product), [
		[GRID_LEADER, 'escalate', { reason: '要停主管道' }],
	])
	const mark = await markOf(GRID_LEADER)
	await walk(product, passed, [[VILLAGE_LEADER, 'accept']])
	expect((await changed(GRID_LEADER, mark)).reports).toEqual([passed.id])
})

test('unchanged is one SDK call, whoever asks and however much there is', async () => {
	await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'note', { note: '在路上' }],
	])
	for (const openid of [VILLAGER, GRID_LEADER, STRANGER]) {
		const mark = await markOf(openid)
		const { result, counts } = await product.raw(openid, 'message', { method: 'changed', input: { mark } })
		expect(result).toEqual({ ok: true, data: { mark, reports: [] } })
		expect([counts.calls, counts.writes]).toEqual([1, 0])
	}
})

test('a neighbour who joined hears what is public, and of the rest nothing', async () => {
	const joined = await walk(product, await submitted(product), [[NEIGHBOUR, 'join']])
	const mark = await markOf(NEIGHBOUR)
	const noted = await walk(product, joined, [[GRID_LEADER, 'note', { note: '志强说夜里也漏' }]])
	expect((await changed(NEIGHBOUR, mark)).reports).toEqual([])
	await walk(product, noted, [[GRID_LEADER, 'accept']])
	expect((await changed(NEIGHBOUR, mark)).reports).toEqual([noted.id])
})

test('a right that has ended hears nothing of what comes later, not even that it came', async () => {
	const report = await submitted(product)
	const mark = await markOf(VILLAGE_LEADER)
	await product.ask(CLERK, 'roster', 'unbind', { phone: VILLAGE_LEADER_PHONE })
	await walk(product, report, [[GRID_LEADER, 'accept']])
	expect(await changed(VILLAGE_LEADER, mark)).toEqual({ mark, reports: [] })
})

test('an event told late is noticed, although newer ones have been heard of', async () => {
	await walk(product, await submitted(product), [[GRID_LEADER, 'accept']])
	const newest = (await changed(VILLAGER)).mark
	expect((await changed(VILLAGER, newest.slice(8))).reports).toHaveLength(1)
})

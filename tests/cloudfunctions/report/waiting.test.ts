import { GRID_LEADER, submitted, VILLAGE_LEADER, VILLAGER, walk } from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { eventsIn } from '../../support/offered'

const DAY = 24 * 60 * 60 * 1000

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

const begun = async (category = 'livestock') =>
	walk(product, await submitted(product, { category, text: '羊进了菜园，水管也漏了' }), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
	])

test('a question to the villager, their answer, and the deadline moves by the time in between', async () => {
	const report = await begun('water')
	const asked = await walk(product, report, [[GRID_LEADER, 'ask', { note: '是谁家的羊？' }]])
	expect(asked).toMatchObject({ status: 'suspended', clock: { owes: null } })
	const { report: seen } = await product.ask(VILLAGER, 'report', 'show', { id: report.id })
	expect(eventsIn(seen)).toEqual(['add', 'answer', 'withdraw', 'share'])
	expect(seen.history[3]).toMatchObject({ event: 'ask', note: '是谁家的羊？' })
	product.clock.advance(DAY)
	const answered = await walk(product, asked, [[VILLAGER, 'answer', { note: '东头老李家的' }]])
	expect(answered.status).toBe('processing')
	expect(Date.parse(answered.clock.dueAt) - Date.parse(report.clock.dueAt)).toBe(DAY)
})

test('what waits for the reporter is said in their own list: a question, then what they say of the result', async () => {
	const own = async () => {
		const { items } = await product.ask(VILLAGER, 'report', 'mine', { own: true })
		return items.flatMap(({ id, asksYou, wantsVerdict }) =>
			id === report.id ? [{ asksYou, wantsVerdict }] : [],
		)
	}
	const report = await begun('water')
	expect(await own()).toEqual([{}])
	const asked = await walk(product, report, [[GRID_LEADER, 'ask', { note: '是谁家的水管？' }]])
	expect(await own()).toEqual([{ asksYou: true }])
	const done = await walk(product, asked, [
		[VILLAGER, 'answer', { note: '我家的' }],
		[GRID_LEADER, 'resolve', { note: '修好了' }],
	])
	expect(await own()).toEqual([{ wantsVerdict: true }])
	await walk(product, done, [[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }]])
	expect(await own()).toEqual([{}])
})

test('nobody answers: after three days the timer takes it up again', async () => {
	const report = await walk(product, await begun(), [[GRID_LEADER, 'ask', { note: '是谁家的羊？' }]])
	product.clock.advance(3 * DAY)
	expect(await product.timer()).toMatchObject({ resume: 1 })
	const { report: seen } = await product.ask(VILLAGER, 'report', 'show', { id: report.id })
	expect(seen).toMatchObject({ status: 'processing', clock: { owes: 'result' } })
})

test('suspended with a reason that the villager reads, and taken up again', async () => {
	const report = await walk(product, await begun(), [
		[GRID_LEADER, 'suspend', { days: 15, reason: '等秋收完再量地' }],
	])
	const { report: seen } = await product.ask(VILLAGER, 'report', 'show', { id: report.id })
	expect(seen.history.map(({ reason }) => reason)).toContain('等秋收完再量地')
	expect((await walk(product, report, [[GRID_LEADER, 'resume']])).status).toBe('processing')
})

test('more time is asked for by the lead and granted one level up', async () => {
	const report = await begun()
	const granted = await walk(product, report, [
		[GRID_LEADER, 'askExtension', { amount: 2, reason: '两家都要到场' }],
		[VILLAGE_LEADER, 'grantExtension'],
	])
	expect(Date.parse(granted.clock.dueAt)).toBeGreaterThan(Date.parse(report.clock.dueAt) + DAY)
})

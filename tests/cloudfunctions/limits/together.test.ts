import type { Output } from '../../../cloudfunctions/modules/contract'
import {
	DISPATCHER,
	GRID_1,
	GRID_2,
	GRID_LEADER,
	STRANGER,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { DAY, MINUTE } from '../../support/story'

// A flood that came through: one line, ended with one reason, undone.

type Worked = Output<'report', 'dismissFlood'>

let product: MemoryProduct

beforeEach(async () => {
	product = await startDemoInMemory()
})
afterEach(() => product.close())

const floodsOf = async (openid: string) => (await product.ask(openid, 'report', 'inboxCounts', {})).floods

async function flood(count: number, category = 'heating') {
	const place = { areaCode: GRID_1 } as never
	const all = []
	for (let at = 0; at < count; at++) all.push(await submitted(product, { category, place }, STRANGER))
	return all
}

async function untilDone(run: () => Promise<Worked>): Promise<Worked[]> {
	const all = [await run()]
	while (all.at(-1)!.done > 0 && all.at(-1)!.left > all.at(-1)!.failed.length) all.push(await run())
	return all
}

const doneIn = (steps: readonly Worked[]): number => steps.reduce((sum, { done }) => sum + done, 0)

const statusOf = async ({ id }: { id: string }) =>
	(await product.ask(STRANGER, 'report', 'show', { id })).report.status

it('is one line, ended with one reason and undone, and its sender hears of it once', async () => {
	const reports = [...(await flood(11)), ...(await flood(1, 'safety'))]
	// The sender's reports in the next grid are not this leader's to end, nor to read.
	const next = { category: 'heating', place: { areaCode: GRID_2 } as never }
	const elsewhere = await submitted(product, next, STRANGER)
	await walk(product, reports[0]!, [[GRID_LEADER, 'accept', {}]])
	await walk(product, await submitted(product), [])
	const [line, ...others] = await floodsOf(GRID_LEADER)
	expect([line, others]).toMatchObject([
		{ kind: 'sender', open: 12, dismissed: 0, urgent: true, senders: 1 },
		[],
	])
	expect(await floodsOf(DISPATCHER)).toHaveLength(1)
	expect(await floodsOf(VILLAGE_LEADER)).toEqual([])

	const { id, kind } = line!
	const shown = (openid: string) => product.ask(openid, 'report', 'flood', { id, kind })
	expect(await shown(GRID_LEADER)).toMatchObject({ line, emergencies: 1, calls: [] })
	expect((await shown(GRID_LEADER)).items.map((one) => one.id).sort()).toEqual(
		reports.map((one) => one.id).sort(),
	)
	// A person who is not in charge reads no phone but that of those in charge.
	expect((await shown(DISPATCHER)).calls).toEqual([
		{ who: expect.stringMatching(/网格长/) as unknown, phone: expect.any(String) as unknown },
	])
	expect(await product.call(VILLAGER, 'report', 'flood', { id, kind })).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
	const dismiss = (more: { placeSeen?: 'called' } = {}) =>
		product.ask(GRID_LEADER, 'report', 'dismissFlood', { id, kind, reason: '核实过，没有这些事', ...more })
	const before = (await product.ask(STRANGER, 'message', 'list', {})).items.length
	expect(doneIn(await untilDone(() => dismiss()))).toBe(11)
	expect(await dismiss()).toMatchObject({
		done: 0,
		left: 1,
		failed: [{ message: expect.stringMatching(/紧急/) as unknown }],
	})
	expect(await dismiss({ placeSeen: 'called' })).toEqual({ done: 1, left: 0, failed: [] })
	expect(await dismiss({ placeSeen: 'called' })).toEqual({ done: 0, left: 0, failed: [] })
	const heard = (await product.ask(STRANGER, 'message', 'list', {})).items
	expect(heard.slice(0, heard.length - before)).toMatchObject([
		{ text: expect.stringMatching(/核实过，没有这些事/) as unknown },
	])
	expect(await Promise.all(reports.map(statusOf))).toEqual(Array(12).fill('rejected'))
	expect(await statusOf(elsewhere)).toBe('reported')

	product.clock.set(product.clock.now() + 10 * MINUTE)
	expect(await floodsOf(GRID_LEADER)).toMatchObject([{ open: 0, dismissed: 12 }])
	const restore = () => product.ask(GRID_LEADER, 'report', 'restoreFlood', { id, kind })
	expect(doneIn(await untilDone(restore))).toBe(12)
	const [accepted, ...rest] = await Promise.all(reports.map(statusOf))
	expect([accepted, new Set(rest)]).toEqual(['accepted', new Set(['reported'])])
})

it('is one as well where several accounts send from one door', async () => {
	const place = { doorCode: 'JHPP-BSXX-VZBX' } as never
	for (const at of [1, 2, 3, 4, 5]) await submitted(product, { place }, `o-one-door-${at}`.padEnd(28, '0'))
	const [line, ...others] = await floodsOf(GRID_LEADER)
	expect([line, others]).toMatchObject([{ kind: 'door', open: 5, senders: 5 }, []])
	const { id, kind } = line!
	const input = { id, kind, reason: '这一户没有这些事' }
	const dismiss = () => product.ask(GRID_LEADER, 'report', 'dismissFlood', input)
	expect(doneIn(await untilDone(dismiss))).toBe(5)
	expect(await floodsOf(GRID_LEADER)).toMatchObject([{ open: 0, dismissed: 5 }])
})

it('is none where a leader enters what their neighbours said', async () => {
	for (let at = 0; at < 6; at++) {
		const input = {
			clientKey: `on-behalf-${at}`,
			category: 'heating',
			text: '不热',
			onBehalf: { name: `老乡${at}` },
		}
		await product.ask(GRID_LEADER, 'report', 'submit', { ...input, place: { areaCode: GRID_1 } })
	}
	expect(await floodsOf(GRID_LEADER)).toEqual([])
})

it('is none below five, and of others nobody ends it', async () => {
	const [first] = await flood(4)
	const { id, version } = first!
	expect(await floodsOf(GRID_LEADER)).toEqual([])
	const one = { id, version, reason: '乱报' }
	expect(await product.call(GRID_LEADER, 'report', 'dismiss', one)).toMatchObject({
		error: { code: 'NO_FLOOD' },
	})
	await flood(1)
	expect(await product.call(VILLAGER, 'report', 'dismiss', one)).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
	expect(await product.call(GRID_LEADER, 'report', 'dismiss', one)).toMatchObject({ ok: true })
	product.clock.set(product.clock.now() + 7 * DAY + MINUTE)
	const late = { id, version: version + 1 }
	expect(await product.call(GRID_LEADER, 'report', 'restore', late)).toMatchObject({
		error: { code: 'DISMISSED_LONG_AGO' },
	})
})

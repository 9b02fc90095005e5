import { replay } from '../../../cloudfunctions/modules/reports/life/begin'
import type { HistoryEntry } from '#shared/life/report'
import {
	DEPUTY,
	DISPATCHER,
	GRID_1,
	GRID_LEADER,
	GRID_MEMBER,
	refusalOf,
	STRANGER,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	VILLAGER_2,
	VILLAGER_3,
	walk,
} from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'
import { eventsIn, offering } from '../../support/offered'

const DAY = 24 * 60 * 60 * 1000
const RESOLVE: [string, string, Record<string, unknown>] = [GRID_LEADER, 'resolve', { note: '修好了' }]

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

test('the leader is on leave: the deputy gets it, and the trail says so', async () => {
	const report = await submitted(product, {}, VILLAGER_2)
	expect(report.owner).toMatchObject({ post: 'gridLeader', name: '孙立新' })
	expect(report.owner.standsInFor).toBeDefined()
	expect(report.trail[2]).toMatch(/今天不在岗，由孙立新代班$/)
	const inbox = await product.ask(DEPUTY, 'report', 'inbox', {})
	expect(inbox.items.map((item) => item.id)).toEqual([report.id])
	expect((await walk(product, report, [[DEPUTY, 'accept']])).lead).toBe('孙立新')
})

test('nobody holds the desk: the one above gets it', async () => {
	const report = await submitted(product, {}, VILLAGER_3)
	expect(report).toMatchObject({ level: 'village', owner: { post: 'villageLeader', name: '王德山' } })
	expect(report.trail[2]).toMatch(/今天没有人在岗，转给上一级/)
	const inbox = await product.ask(VILLAGE_LEADER, 'report', 'inbox', {})
	expect(inbox.items.map((item) => item.id)).toContain(report.id)
})

test('a return goes one level up with its reason; the village gives it down again', async () => {
	const report = await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'return', { reason: '主管道要村里停暖才能修' }],
	])
	expect(report).toMatchObject({ status: 'reported', level: 'village', owner: { name: '王德山' } })
	expect(report.history[2]).toMatchObject({ event: 'return', reason: '主管道要村里停暖才能修' })
	const again = await walk(product, report, [
		[VILLAGE_LEADER, 'assign', { to: { areaCode: GRID_1, post: 'gridLeader' }, note: '村里已停暖' }],
		[GRID_LEADER, 'return', { reason: '还是不行' }],
	])
	const to = { areaCode: GRID_1, post: 'gridLeader' }
	expect(await refusalOf(product, again, [VILLAGE_LEADER, 'assign', { to }])).toMatchObject({
		code: 'TARGET_GAVE_IT_UP',
		fields: { to: expect.stringContaining('两次') as string },
	})
})

test('not solved: back to be handled; the third time one level up and supervised', async () => {
	const again: [string, string, Record<string, unknown>] = [VILLAGER, 'rework', { reason: '还在漏' }]
	const report = await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		RESOLVE,
		again,
		RESOLVE,
		again,
		RESOLVE,
	])
	const third = await walk(product, report, [again])
	expect(third).toMatchObject({ status: 'reported', level: 'village', supervised: true })
})

test('a grid member settles on the spot, and nobody confirms what they handled', async () => {
	const settled = await walk(product, await submitted(product), [[GRID_MEMBER, 'settle', { note: '拧紧了' }]])
	expect(settled.status).toBe('resolved')
	const { report } = await product.ask(GRID_LEADER, 'report', 'submit', {
		clientKey: 'own-need-1',
		category: 'road',
		text: '我家门口的路坏了',
		place: { areaCode: GRID_1 },
	})
	const own = await walk(product, report, [[GRID_LEADER, 'settle', { note: '自己填平了' }]])
	const verdict = { solved: 'yes', satisfied: 'yes' }
	expect((await refusalOf(product, own, [GRID_LEADER, 'confirm', verdict]))?.code).toBe(
		'HANDLER_MAY_NOT_CHECK',
	)
})

test('for somebody without WeChat: told by phone, and after seven silent days the timer closes it', async () => {
	const { report } = await product.ask(GRID_LEADER, 'report', 'submit', {
		clientKey: 'behalf-key-1',
		category: 'medicine',
		text: '老人取不了药',
		place: { areaCode: GRID_1 },
		onBehalf: { name: '包玉山', phone: '13800000999' },
	})
	expect(report).toMatchObject({
		mine: false,
		reporter: { name: '包玉山', phone: '13800000999' },
	})
	const told = await walk(product, report, [[GRID_LEADER, 'accept'], RESOLVE, [GRID_LEADER, 'told']])
	expect(told).toMatchObject({ status: 'resolved', told: true })
	const statusNow = async () =>
		(await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })).report.status
	product.clock.advance(6 * DAY)
	await product.timer()
	expect(await statusNow()).toBe('resolved')
	product.clock.advance(DAY)
	await product.timer()
	expect(await statusNow()).toBe('closed')
	expect(
		(
			await refusalOf(product, { ...told, version: 5 }, [
				VILLAGER,
				'rate',
				{ solved: 'yes', satisfied: 'yes' },
			])
		)?.code,
	).toBe('NO_PERMISSION')
})

test('for somebody without WeChat: whoever did not handle it asks on the phone, and their word counts', async () => {
	const resolved = async (at: number) => {
		const { report } = await product.ask(GRID_LEADER, 'report', 'submit', {
			clientKey: `behalf-asked-${String(at)}`,
			category: 'heating',
			text: '老人家里不热',
			place: { areaCode: GRID_1 },
			onBehalf: { name: '包玉山', phone: '13800000999' },
		})
		return walk(product, report, [[GRID_LEADER, 'accept'], RESOLVE])
	}
	const first = await resolved(1)
	const verdict = { solved: 'yes', satisfied: 'fairly' }
	expect(eventsIn(first)).not.toContain('heard')
	expect((await refusalOf(product, first, [GRID_LEADER, 'heard', verdict]))?.code).toBe(
		'HANDLER_MAY_NOT_CHECK',
	)
	const { report: above } = await product.ask(VILLAGE_LEADER, 'report', 'show', { id: first.id })
	expect(above).toMatchObject({ reporter: { phone: '13800000999' } })
	expect(eventsIn(above)).toContain('heard')
	const closed = await walk(product, first, [[VILLAGE_LEADER, 'heard', verdict]])
	expect(closed).toMatchObject({ status: 'closed', told: true, rating: verdict })
	expect(closed.history.at(-1)?.text).toContain('打电话问了报事人：解决了，基本满意，诉求结案')
	// Nobody has to ring them any more.
	expect(closed.reporter).not.toHaveProperty('phone')

	const unsolved = { solved: 'no', satisfied: 'no', note: '还是不热' }
	const again = await walk(product, await resolved(2), [[VILLAGE_LEADER, 'heard', unsolved]])
	expect(again).toMatchObject({ status: 'processing', told: false })
	expect(again.history.at(-1)).toMatchObject({ note: '还是不热' })
	expect(again.history.at(-1)?.text).toContain('没解决，不满意，重新办')
})

test('whoever reports for somebody else reads what becomes of it, wherever they work', async () => {
	const said = {
		clientKey: 'behalf-key-2',
		category: 'medicine',
		text: '老人取不了药',
		place: { areaCode: GRID_1 },
		onBehalf: { name: '包玉山', phone: '13800000999' },
	}
	const { report } = await product.ask(CLERK, 'report', 'submit', said)
	expect(report).toMatchObject({ mine: false, publicOnly: false, allowed: offering('hold') })
	expect(report.reporter).toEqual({ name: '包玉山' })
	expect((await product.ask(CLERK, 'report', 'submit', said)).report.id).toBe(report.id)
	const { items } = await product.ask(CLERK, 'report', 'mine', {})
	expect(items.map(({ id, onBehalfOf }) => [id, onBehalfOf])).toEqual([[report.id, '包玉山']])
	const leaders = await product.ask(GRID_LEADER, 'report', 'mine', {})
	expect(leaders.items.map(({ id }) => id)).not.toContain(report.id)
})

test('a villager with WeChat knows at once: seven silent days after the result the timer closes it', async () => {
	const resolved = await walk(product, await submitted(product), [[GRID_LEADER, 'accept'], RESOLVE])
	expect(resolved.told).toBe(true)
	product.clock.advance(7 * DAY)
	await product.timer()
	const { report } = await product.ask(VILLAGER, 'report', 'show', { id: resolved.id })
	expect(report).toMatchObject({ status: 'closed', allowed: offering('rate', 'reopen') })
	const rated = await walk(product, report, [[VILLAGER, 'rate', { solved: 'no', satisfied: 'no' }]])
	expect(rated.rating).toEqual({ solved: 'no', satisfied: 'no' })
})

test('a resident takes it back; an emergency stays open', async () => {
	const gone = await walk(product, await submitted(product), [[VILLAGER, 'withdraw']])
	expect(gone).toMatchObject({ status: 'withdrawn', allowed: offering('reinstate') })
	const safety = await submitted(product, { category: 'safety', text: '电线掉了' })
	expect(eventsIn(safety)).toEqual(['add', 'urge', 'share'])
	expect((await refusalOf(product, safety, [VILLAGER, 'withdraw']))?.code).toBe('SAFETY_STAYS_OPEN')
})

test('only those whom it concerns read a report; the phone is there for who is in charge', async () => {
	const { report } = await product.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'phone-key-1',
		category: 'heating',
		text: '漏水',
		contact: { name: '高志强', phone: '13800000888' },
	})
	const seenBy = async (openid: string) => {
		const envelope = await product.call(openid, 'report', 'show', { id: report.id })
		return envelope.ok ? envelope.data.report.reporter?.phone : envelope.error.code
	}
	expect(await seenBy(VILLAGER)).toBe('13800000888')
	expect(await seenBy(GRID_LEADER)).toBe('13800000888')
	expect(await seenBy(DISPATCHER)).toBeUndefined()
	expect(await seenBy(VILLAGE_LEADER)).toBeUndefined()
	expect(await seenBy(VILLAGER_2)).toBe('NO_PERMISSION')
	expect(await seenBy(DEPUTY)).toBe('NO_PERMISSION')
	expect(await seenBy(STRANGER)).toBe('NO_PERMISSION')
})

test('the history of every report replays to its state', () => {
	const reports = product.snapshot()['reports'] as { history: HistoryEntry[]; state: unknown }[]
	expect(reports.length).toBeGreaterThan(8)
	for (const { history, state } of reports) expect(replay(history)).toEqual(state)
})

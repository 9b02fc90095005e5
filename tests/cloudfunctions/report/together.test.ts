import {
	DISPATCHER,
	GRID_LEADER,
	NEIGHBOUR,
	refusalOf,
	submitted,
	VILLAGER,
	VILLAGER_2,
	VILLAGER_3,
	walk,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'
import { offering } from '../../support/offered'

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

test('a neighbour sees what is public and no person, and joins with one tap', async () => {
	const report = await submitted(product, { text: '高志强家的暖气漏水' })
	await walk(product, report, [
		[GRID_LEADER, 'note', { note: '志强说夜里也漏' }],
		[GRID_LEADER, 'accept'],
	])
	const near = await product.ask(NEIGHBOUR, 'report', 'nearby', { category: 'heating' })
	const item = near.items.find(({ id }) => id === report.id)
	expect(item).toMatchObject({ text: '', joins: 0, status: 'accepted' })
	const { report: seen } = await product.ask(NEIGHBOUR, 'report', 'show', { id: report.id })
	expect(seen).toMatchObject({ publicOnly: true, text: '', history: [], allowed: offering('join') })
	expect(JSON.stringify(seen)).not.toMatch(/志强|王|138/u)

	const joined = await walk(product, seen, [[NEIGHBOUR, 'join']])
	expect(joined).toMatchObject({ joins: 1, joined: true, allowed: offering('urge') })
	expect(await refusalOf(product, joined, [NEIGHBOUR, 'join'])).toMatchObject({ code: 'ALREADY_JOINED' })
	expect(await refusalOf(product, joined, [VILLAGER, 'join'])).toMatchObject({ code: 'OWN_REPORT' })
	expect(await refusalOf(product, joined, [VILLAGER_2, 'join'])).toMatchObject({ code: 'NO_PERMISSION' })

	const told = await walk(product, joined, [
		[GRID_LEADER, 'note', { note: '今晚停暖抢修，住户138 1234 5678', isPublic: true }],
	])
	expect(told.history.at(-1)?.note).toBe('今晚停暖抢修，住户138 1234 5678')
	const { report: news } = await product.ask(NEIGHBOUR, 'report', 'show', { id: report.id })
	expect(news.history.map(({ text }) => text)).toEqual(['今晚停暖抢修，住户****'])
})

test('a private matter is nobody’s news', async () => {
	const report = await submitted(product, { category: 'dispute', text: '羊吃了菜' })
	expect((await product.ask(NEIGHBOUR, 'report', 'nearby', {})).items.map(({ id }) => id)).not.toContain(
		report.id,
	)
	expect(await product.call(NEIGHBOUR, 'report', 'show', { id: report.id })).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
})

test('a dispatcher makes one of two and takes it back', async () => {
	const one = await submitted(product, { category: 'water', text: '停水了' })
	product.clock.set(new Date(product.clock.now() + 600_000))
	const two = await submitted(product, { category: 'water', text: '也停水了' }, VILLAGER_2)
	const alike = await product.ask(DISPATCHER, 'report', 'alike', { id: one.id })
	expect(alike.items.map(({ id }) => id)).toEqual([two.id])

	const merged = await walk(product, one, [[DISPATCHER, 'merge', { into: two.id }]])
	expect(merged).toMatchObject({ status: 'merged', mergedInto: { id: two.id }, clock: { owes: null } })
	const sent = await product.ask(DISPATCHER, 'report', 'merge', {
		id: one.id,
		version: one.version,
		into: two.id,
	})
	expect(sent.report.version).toBe(merged.version)
	const { report: master } = await product.ask(DISPATCHER, 'report', 'show', { id: two.id })
	expect(master).toMatchObject({ merged: [{ id: one.id, number: one.number }], joins: 1 })
	expect(master.clock.dueAt <= two.clock.dueAt).toBe(true)
	expect(await refusalOf(product, master, [VILLAGER_2, 'withdraw'])).toMatchObject({
		code: 'HAS_MERGED_ONES',
	})
	expect(await refusalOf(product, master, [DISPATCHER, 'merge', { into: two.id }])).toMatchObject({
		code: 'HAS_MERGED_ONES',
	})

	const back = await walk(product, merged, [[DISPATCHER, 'unmerge', { note: '不是同一根管' }]])
	expect(back).toMatchObject({ status: 'reported', clock: one.clock })
	const { report: alone } = await product.ask(DISPATCHER, 'report', 'show', { id: two.id })
	expect(alone.merged).toEqual([])
	expect(alone.history.map(({ event }) => event)).toEqual(['submit', 'takeIn', 'letGo'])
})

test('a grid leader merges with what neighbours reported in the next grid, and reads none of it', async () => {
	const own = await submitted(product, { category: 'rubbish', text: '垃圾没人清' })
	const near = await submitted(product, { category: 'rubbish', text: '高志强家门口的垃圾' }, VILLAGER_2)
	const { items } = await product.ask(GRID_LEADER, 'report', 'alike', { id: own.id })
	expect(items.map(({ id, text }) => [id, text])).toEqual([[near.id, '']])
	expect(await product.call(GRID_LEADER, 'report', 'show', { id: near.id })).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
	const both = await product.ask(DISPATCHER, 'report', 'alike', { id: own.id })
	expect(both.items.map(({ text }) => text)).toEqual(['高志强家门口的垃圾'])

	const merged = await walk(product, own, [[GRID_LEADER, 'merge', { into: near.id }]])
	expect(merged).toMatchObject({ status: 'merged', mergedInto: { id: near.id } })
	const { report: master } = await product.ask(VILLAGER_2, 'report', 'show', { id: near.id })
	expect(master.joins).toBe(1)
})

test('what is neither listed nor theirs to read nobody merges with', async () => {
	const own = await submitted(product, { category: 'rubbish', text: '又没人清' })
	const secret = await submitted(product, { category: 'dispute', text: '羊吃了菜' }, VILLAGER_2)
	expect(await refusalOf(product, own, [GRID_LEADER, 'merge', { into: secret.id }])).toMatchObject({
		code: 'NO_PERMISSION',
	})
})

test('the reporter of a merged report may say that the master is not solved', async () => {
	const one = await submitted(product, { category: 'power', text: '停电' })
	const two = await submitted(product, { category: 'power', text: '也停电' }, NEIGHBOUR)
	await walk(product, one, [[DISPATCHER, 'merge', { into: two.id }]])
	const { report: master } = await product.ask(DISPATCHER, 'report', 'show', { id: two.id })
	const resolved = await walk(product, master, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'resolve', { note: '合闸了' }],
	])
	const { report: seen } = await product.ask(VILLAGER, 'report', 'show', { id: two.id })
	expect(seen).toMatchObject({ publicOnly: true, allowed: offering('add', 'rework'), text: '' })
	const again = await walk(product, resolved, [[VILLAGER, 'rework', { reason: '我家还没有电' }]])
	expect(again).toMatchObject({ status: 'processing', publicOnly: true })
})

test('only what is alike, near, open and public is merged', async () => {
	const road = await submitted(product, { category: 'road', text: '路塌了' })
	const water = await submitted(product, { category: 'water', text: '水管漏' })
	const far = await submitted(product, { category: 'road', text: '三格的路' }, VILLAGER_3)
	const private1 = await submitted(product, { category: 'dispute', text: '吵架' })
	const private2 = await submitted(product, { category: 'dispute', text: '又吵架' })
	const merge = (from: typeof road, into: string) => refusalOf(product, from, [DISPATCHER, 'merge', { into }])
	expect(await merge(road, water.id)).toMatchObject({ code: 'MERGED_UNLIKE' })
	expect(await merge(road, road.id)).toMatchObject({ code: 'MERGED_INTO_ITSELF' })
	// Staff above a private matter may not even know of another.
	expect(await merge(private1, private2.id)).toMatchObject({ code: 'NO_PERMISSION' })
	expect(await merge(road, 'nowhere')).toMatchObject({ code: 'NOT_FOUND', fields: { into: '没有这条诉求' } })
	await walk(product, far, [[VILLAGER_3, 'withdraw']])
	expect(await merge(road, far.id)).toMatchObject({ code: 'MERGED_INTO_ENDED' })
})

test('a dispatcher’s desk shows what needs an eye, with counts', async () => {
	const unplaced = await submitted(product, {
		category: 'road',
		text: '路灯坏了',
		place: { text: '不知道哪里' },
	})
	const desk = await product.ask(DISPATCHER, 'report', 'desk', { section: 'unplaced' })
	expect(desk.items.map(({ id }) => id)).toContain(unplaced.id)
	expect(desk.counts?.find(({ section }) => section === 'unplaced')?.count).toBe(desk.items.length)

	product.clock.set(new Date(Date.parse(unplaced.clock.dueAt) + 40 * 24 * 3600_000))
	const late = await product.ask(DISPATCHER, 'report', 'desk', { section: 'overdue' })
	expect(late.items.map(({ id }) => id)).toContain(unplaced.id)
	expect(late.items.every(({ status }) => status !== 'closed')).toBe(true)
	const found = late.items.find(({ id }) => id === unplaced.id)
	const { report: page } = await product.ask(DISPATCHER, 'report', 'show', { id: unplaced.id })
	expect(found?.clock).toEqual(page.clock)
	expect(late.items.every(({ clock }) => clock.overdue)).toBe(true)
	expect(await product.call(GRID_LEADER, 'report', 'desk', { section: 'overdue' })).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
})

import type { Output } from '../../../cloudfunctions/modules/contract'
import {
	GRID_LEADER,
	GRID_MEMBER,
	NEIGHBOUR,
	STRANGER,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	VILLAGER_2,
	walk,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const list = (openid: string, cursor?: string): Promise<Output<'message', 'list'>> =>
	product.ask(openid, 'message', 'list', cursor === undefined ? {} : { cursor })
const textsOf = async (openid: string): Promise<string[]> =>
	(await list(openid)).items.map(({ text }) => text)
const messages = () => product.snapshot()['messages'] as { _id: string; to: string[]; letters: object[] }[]

test('a whole story: each hears what others did, in sentences', async () => {
	const { id, number } = await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
		[GRID_LEADER, 'ask', { note: '是哪一间屋？' }],
		[VILLAGER, 'answer', { note: '东屋' }],
		[GRID_LEADER, 'resolve', { note: '换了一段新管' }],
		[VILLAGER, 'rework', { reason: '又漏了' }],
		[GRID_LEADER, 'resolve', { note: '重新焊过' }],
		[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }],
	])
	expect((await textsOf(VILLAGER)).reverse()).toEqual([
		'您报的“供暖”，白玉兰已经受理，最晚明天（9月17日）中午12:00前给您结果。',
		'您报的“供暖”，白玉兰开始办了，最晚明天（9月17日）中午12:00前给您结果。',
		'您报的“供暖”，白玉兰想问您一件事，“是哪一间屋？”，请点开回答。',
		'您报的“供暖”，白玉兰说已经办好，“换了一段新管”，请您看看办好没有，点开说一声。',
		'您报的“供暖”，白玉兰说已经办好，“重新焊过”，请您看看办好没有，点开说一声。',
	])
	const head = `供暖（编号 ${number}），`
	expect((await textsOf(GRID_LEADER)).reverse()).toEqual([
		`${head}到了您这里，请受理，最晚今天（9月16日）下午2:00前受理。`,
		`${head}报事人回答了，“东屋”，请接着办。`,
		`${head}退回返工，还没解决，请重新办，“又漏了”，最晚明天（9月17日）凌晨0:00前办结。`,
		`${head}报事人确认了结果，解决了，满意。`,
	])
	const { items, unread } = await list(VILLAGER)
	expect(unread).toBe(5)
	expect(items.every((item) => !item.read && item.reportId === id && item.reader === 'reporter')).toBe(true)
})

test('a passed-on report: the desk above hears that it has come, whoever answers for it', async () => {
	await walk(product, await submitted(product), [[GRID_LEADER, 'return', { reason: '要停主管道' }]])
	expect(await textsOf(VILLAGE_LEADER)).toEqual([
		expect.stringMatching(
			/^供暖（编号 \d{8}-\d{5}），白玉兰退回到您这里，请受理，“要停主管道”，最晚.+前受理。$/,
		) as string,
	])
	expect(await textsOf(GRID_LEADER)).toHaveLength(1)
	expect((await textsOf(VILLAGER))[0]).toContain(
		'白玉兰说不归他那里管，退回了，“要停主管道”，现在由柳树川村负责人王德山负责，最晚',
	)
})

test('what the timer does is told as well', async () => {
	const { clock } = await submitted(product)
	product.clock.set(Date.parse(clock.dueAt) + 1000)
	await product.cloud.triggers.run('due')
	expect((await textsOf(VILLAGER))[0]).toContain('到时间没办，自动交到上一级')
	expect((await textsOf(GRID_LEADER))[0]).toContain('转给了柳树川村负责人王德山')
})

test('a private matter shows its number and its state alone', async () => {
	const { number } = await walk(
		product,
		await submitted(product, { category: 'dispute', text: '为地界吵架' }),
		[[GRID_LEADER, 'accept', { note: '明天上门' }]],
	)
	expect(await textsOf(VILLAGER)).toEqual([`您报的事（编号 ${number}）现在是“已受理”，点开看看。`])
	expect(JSON.stringify(messages())).not.toMatch(/纠纷|吵架|上门|白玉兰|高志强/)
})

test('the same event sent twice is one message', async () => {
	const report = await submitted(product)
	const accept = { id: report.id, version: report.version }
	await Promise.all([1, 2, 3].map(() => product.ask(GRID_LEADER, 'report', 'accept', accept)))
	expect(messages().map(({ _id }) => _id)).toEqual([`${report.id}.1`, `${report.id}.2`])
	expect(await textsOf(VILLAGER)).toHaveLength(1)
})

test('reading: one, all, and never those of somebody else', async () => {
	await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
		[GRID_LEADER, 'resolve', { note: '好了' }],
	])
	const [newest] = (await list(VILLAGER)).items
	const id = newest?.id ?? ''
	for (const openid of [STRANGER, VILLAGER_2, GRID_MEMBER]) {
		expect(await list(openid)).toMatchObject({ items: [], unread: 0 })
		expect(await product.ask(openid, 'message', 'read', { ids: [id] })).toEqual({ unread: 0 })
	}
	expect(await product.ask(VILLAGER, 'message', 'unread', {})).toEqual({ unread: 3 })
	expect(await product.ask(VILLAGER, 'message', 'read', { ids: [id] })).toEqual({ unread: 2 })
	expect(await product.ask(VILLAGER, 'message', 'read', { ids: [id] })).toEqual({ unread: 2 })
	expect((await list(VILLAGER)).items.map(({ read }) => read)).toEqual([true, false, false])
	expect(await product.ask(VILLAGER, 'message', 'read', { all: true })).toEqual({ unread: 0 })
	expect((await list(GRID_LEADER)).unread).toBe(1)
	expect(await product.call(VILLAGER, 'message', 'read', {})).toMatchObject({
		ok: false,
		error: { code: 'MISSING_INPUT', fields: { ids: expect.any(String) as string } },
	})
})

test('a long list comes in pages, newest first', async () => {
	let report = await submitted(product)
	for (let step = 0; step < 22; step++) {
		product.clock.advance(1000)
		report = await walk(product, report, [[GRID_LEADER, 'note', { note: `第${step}步` }]])
	}
	const first = await list(VILLAGER)
	expect(first.items).toHaveLength(20)
	const second = await list(VILLAGER, first.cursor)
	expect(second.items.map(({ text }) => text)).toEqual([
		'您报的“供暖”，白玉兰说了进展，“第1步”。',
		'您报的“供暖”，白玉兰说了进展，“第0步”。',
	])
	expect(second.cursor).toBeUndefined()
})

test('it says what it is about, as far as its reader may read it', async () => {
	const report = await walk(
		product,
		await submitted(product, { text: '我家暖气从昨天夜里开始一直不热，孩子都冻感冒了' }),
		[
			[NEIGHBOUR, 'join'],
			[GRID_LEADER, 'accept', { note: '马上过去' }],
		],
	)
	const [latest] = (await list(VILLAGER)).items
	expect(latest).toMatchObject({ about: { words: '我家暖气从昨天夜里开始一直不热，孩子都冻…' } })
	expect(latest?.text).toContain('白玉兰已经受理，“马上过去”，最晚')
	expect(latest?.about.place).toContain('第一网格')
	expect((await list(GRID_LEADER)).items[0]?.about).toEqual(latest?.about)
	const [heard] = (await list(NEIGHBOUR)).items
	expect(heard).toMatchObject({ reportId: report.id, about: { place: latest?.about.place } })
	expect(heard?.about).not.toHaveProperty('words')
})

test('whoever opens a report has read what was said of it, and of no other', async () => {
	const [one, other] = [await submitted(product), await submitted(product, { text: '灶台也漏' })]
	for (const report of [one, other])
		await walk(product, report, [
			[GRID_LEADER, 'accept'],
			[GRID_LEADER, 'start'],
		])
	const read = (openid: string) => product.ask(openid, 'message', 'read', { reportId: one.id })
	expect(await read(STRANGER)).toEqual({ unread: 0 })
	expect(await product.ask(VILLAGER, 'message', 'unread', {})).toEqual({ unread: 4 })
	expect(await read(VILLAGER)).toEqual({ unread: 2 })
	expect(await read(VILLAGER)).toEqual({ unread: 2 })
	expect((await list(VILLAGER)).items.every((item) => item.read === (item.reportId === one.id))).toBe(true)
	expect((await list(GRID_LEADER)).unread).toBe(2)
})

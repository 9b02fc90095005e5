import {
	DISPATCHER,
	GRID_LEADER,
	NEIGHBOUR,
	refusalOf,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
	type ReportView,
} from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { eventsIn, offering } from '../../support/offered'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let product: MemoryProduct
beforeEach(async () => {
	product = await startDemoInMemory()
})
afterEach(() => product.close())

const seen = async (openid: string, { id }: ReportView) =>
	(await product.ask(openid, 'report', 'show', { id })).report
const inboxLine = async ({ id }: ReportView) =>
	(await product.ask(GRID_LEADER, 'report', 'inbox', {})).items.find((item) => item.id === id)
const messagesTo = async (openid: string) =>
	(await product.ask(openid, 'message', 'list', {})).items.map(({ text }) => text)

test('what the reporter adds stands beside the first words, until the leader does something', async () => {
	const report = await submitted(product)
	const more = { note: '水已经流到院子里了', placeText: '东头第二家', phone: '13800000888' }
	const added = await walk(product, report, [[VILLAGER, 'add', more]])
	expect(added.text).toBe(report.text)
	expect(await inboxLine(report)).toMatchObject({ added: true, urged: false })
	const leaders = await seen(GRID_LEADER, report)
	expect(leaders.place.added).toBe('东头第二家')
	expect(leaders.reporter).toMatchObject({ phone: '13800000888' })
	expect(leaders.history.at(-1)).toMatchObject({ event: 'add', note: '水已经流到院子里了；地点：东头第二家' })
	// The phone is for those in charge, and for nobody else.
	expect(JSON.stringify(await seen(VILLAGE_LEADER, report))).not.toContain('13800000888')
	expect((await messagesTo(GRID_LEADER))[0]).toContain('报事人作了补充')
	await walk(product, leaders, [[GRID_LEADER, 'accept']])
	expect(await inboxLine(report)).toMatchObject({ added: false, urged: false })
	expect(await refusalOf(product, await seen(VILLAGER, report), [VILLAGER, 'add', {}])).toMatchObject({
		code: 'MISSING_INPUT',
	})
})

test('haste is asked for once a day, and the leader hears of it', async () => {
	const report = await submitted(product)
	const urged = await walk(product, report, [[VILLAGER, 'urge']])
	expect(await inboxLine(report)).toMatchObject({ urged: true })
	expect((await messagesTo(GRID_LEADER))[0]).toContain('催办')
	expect(eventsIn(urged)).not.toContain('urge')
	expect(await refusalOf(product, urged, [VILLAGER, 'urge'])).toMatchObject({ code: 'URGED_TODAY' })
	product.clock.advance(DAY)
	await walk(product, await seen(VILLAGER, report), [[VILLAGER, 'urge']])
})

test('what was taken back by mistake stands as it stood, once, and nothing ran meanwhile', async () => {
	const report = await walk(product, await submitted(product), [[GRID_LEADER, 'accept']])
	const gone = await walk(product, report, [[VILLAGER, 'withdraw']])
	expect(gone).toMatchObject({ status: 'withdrawn', allowed: offering('reinstate') })
	product.clock.advance(20 * MINUTE)
	const back = await walk(product, await seen(VILLAGER, report), [[VILLAGER, 'reinstate']])
	expect(back).toMatchObject({ status: 'accepted', lead: report.lead })
	expect(Date.parse(back.clock.dueAt)).toBe(Date.parse(report.clock.dueAt) + 20 * MINUTE)
	const again = await walk(product, back, [[VILLAGER, 'withdraw']])
	expect(await refusalOf(product, again, [VILLAGER, 'reinstate'])).toMatchObject({ code: 'REINSTATED_ONCE' })
})

test('half an hour after, it is to be reported anew', async () => {
	const gone = await walk(product, await submitted(product), [[VILLAGER, 'withdraw']])
	product.clock.advance(31 * MINUTE)
	expect(eventsIn(await seen(VILLAGER, gone))).toEqual([])
	expect(await refusalOf(product, gone, [VILLAGER, 'reinstate'])).toMatchObject({
		code: 'WITHDRAWN_LONG_AGO',
	})
})

test('an unhappy answer is told one level up, a happy one is not', async () => {
	const answered = async (solved: 'yes' | 'partly', satisfied: 'yes' | 'no') => {
		const report = await submitted(product)
		await walk(product, report, [
			[GRID_LEADER, 'settle', { note: '修好了' }],
			[VILLAGER, 'confirm', { solved, satisfied }],
		])
		return (await messagesTo(VILLAGE_LEADER)).filter((text) => text.includes(report.number))
	}
	expect(await answered('yes', 'yes')).toEqual([])
	expect(await answered('partly', 'yes')).toEqual([expect.stringContaining('部分解决')])
	expect(await answered('yes', 'no')).toEqual([expect.stringContaining('不满意')])
})

test('whoever joined says once that theirs is not solved, and nobody reads who it was', async () => {
	const report = await submitted(product)
	await walk(product, report, [[NEIGHBOUR, 'join']])
	const done = await walk(product, await seen(GRID_LEADER, report), [
		[GRID_LEADER, 'settle', { note: '修好了' }],
	])
	const said = await walk(product, done, [[NEIGHBOUR, 'unsolved', { reason: '我家还是没水' }]])
	expect(said).toMatchObject({ status: 'resolved', publicOnly: true })
	expect((await seen(VILLAGER, report)).history.at(-1)).toMatchObject({
		text: '一位邻居说自家的还没解决',
		reason: '我家还是没水',
	})
	expect((await messagesTo(VILLAGER))[0]).toContain('说自家的还没解决')
	expect(await refusalOf(product, said, [NEIGHBOUR, 'unsolved', { reason: '还是没水' }])).toMatchObject({
		code: 'SAID_UNSOLVED',
	})
})

test('merging into what is part of another names that other', async () => {
	const [master, part, late] = [
		await submitted(product, { category: 'water' }),
		await submitted(product, { category: 'water' }, NEIGHBOUR),
		await submitted(product, { category: 'water' }),
	]
	await walk(product, part, [[GRID_LEADER, 'merge', { into: master.id }]])
	expect(await refusalOf(product, late, [GRID_LEADER, 'merge', { into: part.id }])).toMatchObject({
		code: 'MERGED_INTO_MERGED',
		message: `那一条已经并到编号 ${master.number} 的诉求里，请并到那一条`,
	})
})

test('what the clock passed on the first leader sees and notes, and one who gave it back does not', async () => {
	const report = await submitted(product)
	product.clock.set(Date.parse(report.clock.dueAt) + MINUTE)
	await product.timer()
	const passed = await seen(GRID_LEADER, report)
	expect(passed).toMatchObject({ owner: { post: 'villageLeader' }, allowed: offering('note') })
	const noted = await walk(product, passed, [[GRID_LEADER, 'note', { note: '阀门在东头井里' }]])
	expect(noted.history.at(-1)).toMatchObject({ event: 'note', note: '阀门在东头井里' })
	const asked = await walk(product, await seen(VILLAGE_LEADER, report), [
		[VILLAGE_LEADER, 'return', { reason: '这是镇里的管子' }],
	])
	expect(asked.owner.post).toBe('dispatcher')
	expect(eventsIn(await seen(VILLAGE_LEADER, report))).not.toContain('note')
	expect(eventsIn(await seen(DISPATCHER, report))).toContain('accept')
})

test.each([
	[GRID_LEADER, '柳树川村', '第一网格'],
	[VILLAGE_LEADER, '科尔沁镇', '柳树川村'],
])(
	'what %s reports without a place is where they are in post, for somebody else too',
	async (openid, above, name) => {
		for (const onBehalf of [undefined, { name: '包大娘' }]) {
			const clientKey = `no-place-${openid}-${onBehalf ? 'behalf' : 'own'}`.slice(-40)
			const input = { clientKey, category: 'rubbish', text: '垃圾没人清', ...(onBehalf && { onBehalf }) }
			const { report } = await product.ask(openid, 'report', 'submit', input)
			expect(report.owner).toMatchObject({ areaName: name })
			expect(report.trail[0]).toMatch(new RegExp(`没有说明，先按.*${above}${name}办$`))
		}
	},
)

import { DISPATCHER, GRID_1, GRID_LEADER, submitted, VILLAGER, walk } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'
import { eventsIn, offering } from '../../support/offered'

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

test('report, accept, handle, resolve, confirm: the villager’s tap closes it', async () => {
	const report = await submitted(product)
	expect(report).toMatchObject({
		status: 'reported',
		level: 'grid',
		version: 1,
		mine: true,
		owner: { areaCode: GRID_1, post: 'gridLeader', name: '白玉兰' },
		allowed: offering('add', 'urge', 'withdraw', 'share'),
		clock: { owes: 'acceptance', overdue: false },
	})
	expect(report.trail).toEqual([
		'地点：报事人的家，在科尔沁右翼前旗科尔沁镇柳树川村第一网格',
		'“供暖”这类事归柳树川村第一网格的网格长管',
		'今天在岗的是白玉兰',
	])

	const inbox = await product.ask(GRID_LEADER, 'report', 'inbox', {})
	expect(inbox.items.map((item) => item.id)).toContain(report.id)
	const seen = await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })
	expect(seen.report.trail).toEqual(report.trail)
	expect(eventsIn(seen.report)).toEqual([
		'accept',
		'assign',
		'return',
		'escalate',
		'settle',
		'reject',
		'note',
		'merge',
	])

	const resolved = await walk(product, report, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
		[GRID_LEADER, 'resolve', { note: '换了阀门，不漏了' }],
	])
	expect(resolved).toMatchObject({ status: 'resolved', lead: '白玉兰', clock: { owes: null } })
	const asked = await product.ask(VILLAGER, 'report', 'show', { id: report.id })
	expect(eventsIn(asked.report)).toEqual(['add', 'confirm', 'rework', 'share'])

	const closed = await walk(product, resolved, [
		[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'fairly' }],
	])
	expect(closed).toMatchObject({
		status: 'closed',
		rating: { solved: 'yes', satisfied: 'fairly' },
		allowed: offering('reopen'),
	})
	expect(closed.history.map(({ event }) => event)).toEqual([
		'submit',
		'accept',
		'start',
		'resolve',
		'confirm',
	])
	const after = await product.ask(GRID_LEADER, 'report', 'inbox', {})
	expect(after.items.map((item) => item.id)).not.toContain(report.id)
})

test('what a call costs, counted on the wire: submit ≤ 5 and its limit, event ≤ 3 and telling ≤ 3, inbox ≤ 2, search ≤ 2, mine ≤ 2, show ≤ 2', async () => {
	const cost = async (openid: string, method: string, input: unknown) => {
		const { counts } = await product.raw(openid, 'report', { method, input })
		return counts.calls
	}
	const report = await submitted(product)
	const costs = {
		submit: await cost(VILLAGER, 'submit', { clientKey: 'cost-key-1', category: 'water', text: '停水了' }),
		accept: await cost(GRID_LEADER, 'accept', { id: report.id, version: 1 }),
		inbox: await cost(GRID_LEADER, 'inbox', {}),
		digits: await cost(GRID_LEADER, 'search', { text: '0010' }),
		phone: await cost(GRID_LEADER, 'search', { text: '138 0000 0010' }),
		words: await cost(GRID_LEADER, 'search', { text: '停水', state: 'open' }),
		mine: await cost(VILLAGER, 'mine', { own: true }),
		ownSearch: await cost(VILLAGER, 'mine', { own: true, text: '停水', state: 'open' }),
		saidForOthers: await cost(GRID_LEADER, 'mine', { others: true, text: '停水' }),
		show: await cost(VILLAGER, 'show', { id: report.id }),
	}
	// Which of theirs are unnamed is asked for first; of what staff said for others, who they are.
	// One call of a submit asks WeChat about the words, one counts it. Telling: who of those not read yet is bound, the message, that
	// it was told.
	const searches = { digits: 2, phone: 2, words: 2 }
	const own = { mine: 2, ownSearch: 2, saidForOthers: 2 }
	expect(costs).toEqual({ submit: 5 + 3, accept: 3 + 3, inbox: 2, ...searches, ...own, show: 2 })
	await product.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'cost-key-2',
		category: 'safety',
		text: '电线掉了',
		unnamed: true,
		place: { areaCode: GRID_1 },
	})
	expect(await cost(VILLAGER, 'mine', { own: true, text: '电线' })).toBe(2)
})

test('the inbox shows what is due first on top, what waits for the reporter last, page by page', async () => {
	const fresh = await startDemo()
	const ordinary = await submitted(fresh, { category: 'livestock', text: '羊进了菜园' })
	const emergency = await submitted(fresh, { category: 'safety', text: '房梁裂了' })
	const waiting = await walk(fresh, await submitted(fresh, { category: 'safety', text: '电线掉了' }), [
		[GRID_LEADER, 'settle', { note: '已接好' }],
	])
	for (let more = 0; more < 20; more++) await submitted(fresh, { category: 'policy', text: `问题${more}` })

	const first = await fresh.ask(GRID_LEADER, 'report', 'inbox', {})
	expect(first.items).toHaveLength(20)
	expect(first.items[0]?.id).toBe(emergency.id)
	const second = await fresh.ask(GRID_LEADER, 'report', 'inbox', { cursor: first.cursor ?? '' })
	expect(second.items).toHaveLength(3)
	expect(second.cursor).toBeUndefined()
	expect(second.items[2]?.id).toBe(waiting.id)
	const all = [...first.items, ...second.items].map((item) => item.id)
	expect(new Set(all).size).toBe(23)
	expect(all).toContain(ordinary.id)
	await fresh.close()
})

test('a place in words that is certain is taken; one that is not goes to a dispatcher', async () => {
	const submit = (clientKey: string, text: string) =>
		product.ask(VILLAGER, 'report', 'submit', {
			clientKey,
			category: 'road',
			text: '路塌了',
			place: { text },
		})
	const certain = await submit('words-key-1', '科右前旗科尔沁镇柳树川村')
	expect(certain.report.owner).toMatchObject({ post: 'villageLeader', areaName: '柳树川村' })
	const unclear = await submit('words-key-2', '平安村')
	expect(unclear.report.owner).toMatchObject({ post: 'dispatcher', name: '赵海燕' })
	expect(unclear.report.trail[0]).toBe('地点：上报时写的“平安村”有 2 个地方对得上，还没有确定')

	const { targets } = await product.ask(DISPATCHER, 'report', 'targets', { id: unclear.report.id })
	const target = targets.find(({ areaName, post }) => areaName === '柳树川村' && post === 'villageLeader')
	expect(target).toMatchObject({ names: ['王德山'] })
	const assigned = await walk(product, unclear.report, [
		[DISPATCHER, 'assign', { to: { areaCode: GRID_1, post: 'gridLeader' } }],
	])
	expect(assigned).toMatchObject({ status: 'reported', level: 'grid', owner: { name: '白玉兰' } })
})

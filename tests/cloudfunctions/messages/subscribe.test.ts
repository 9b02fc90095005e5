import type { TemplateKey } from '../../../cloudfunctions/words/message-kinds'
import { DEMO_CLERK_CODE } from '../../../local/seeds'
import { createHash } from 'node:crypto'
import { GRID_LEADER, submitted, VILLAGER, walk } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

const SEND = 'subscribeMessage.send'
const HOUR = 3_600_000

let product: Product
let printed: string[]
beforeEach(async () => {
	printed = []
	product = await startDemo({
		env: {
			FIRST_CLERK_CODE_HASH: createHash('sha256').update(DEMO_CLERK_CODE).digest('hex'),
			SUBSCRIBE_TEMPLATE_PROGRESS: 'id-of-progress',
			SUBSCRIBE_TEMPLATE_RESULT: 'id-of-result',
			SUBSCRIBE_TEMPLATE_TASK: 'id-of-task',
		},
		print: (line) => printed.push(line),
	})
})
afterEach(() => product.close())

let keys = 0
type Answer = 'accept' | 'reject' | 'ban' | 'filter'
const answer = (openid: string, template: TemplateKey, said: Answer, clientKey = `consent-key-${++keys}`) =>
	product.ask(openid, 'message', 'consent', { clientKey, answers: [{ template, answer: said }] })
const stands = async (openid: string, template: TemplateKey) => {
	const { templates } = await product.ask(openid, 'message', 'templates', {})
	const found = templates.find((one) => one.template === template)
	return found && { left: found.left, refused: found.refused }
}
const sent = () => product.cloud.outbox.list().filter(({ apiName }) => apiName === SEND)

test('one consent is one message, with the fields that WeChat takes', async () => {
	await answer(VILLAGER, 'progress', 'accept')
	const { id, number } = await walk(product, await submitted(product), [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'start'],
	])
	expect(sent().map(({ request }) => request)).toEqual([
		{
			touser: VILLAGER,
			template_id: 'id-of-progress',
			page: `pages/detail/index?id=${id}`,
			lang: 'zh_CN',
			data: {
				character_string1: { value: number },
				thing2: { value: '供暖' },
				phrase3: { value: '已受理' },
				thing4: { value: '白玉兰已经受理' },
				time5: { value: '2026年9月16日 12:00' },
			},
		},
	])
	expect(await stands(VILLAGER, 'progress')).toEqual({ left: 0, refused: false })
})

test('staff hear of what comes to them, and it opens their page', async () => {
	await answer(GRID_LEADER, 'task', 'accept')
	const { id } = await submitted(product)
	expect(sent()[0]?.request).toMatchObject({
		touser: GRID_LEADER,
		page: `packages/staff/handle/index?id=${id}`,
		data: { thing3: { value: '到了您这里，请受理' } },
	})
})

test('consents are counted, and one that is sent again counts once', async () => {
	await answer(VILLAGER, 'result', 'accept', 'the-same-key')
	await answer(VILLAGER, 'result', 'accept', 'the-same-key')
	await answer(VILLAGER, 'result', 'accept')
	for (const said of ['ban', 'filter'] as const) await answer(VILLAGER, 'result', said)
	expect(await stands(VILLAGER, 'result')).toEqual({ left: 2, refused: false })
	expect(await stands(GRID_LEADER, 'result')).toEqual({ left: 0, refused: false })
	await answer(VILLAGER, 'result', 'reject')
	expect(await stands(VILLAGER, 'result')).toEqual({ left: 2, refused: true })
	await answer(VILLAGER, 'result', 'accept')
	expect(await stands(VILLAGER, 'result')).toEqual({ left: 3, refused: false })
})

test('43101 is remembered: nothing more is sent until they consent anew', async () => {
	product.cloud.outbox.answer(SEND, { errcode: 43101, errmsg: 'user refuse to accept the msg' })
	for (let times = 0; times < 3; times++) await answer(VILLAGER, 'progress', 'accept')
	const report = await walk(product, await submitted(product), [[GRID_LEADER, 'accept']])
	expect(await stands(VILLAGER, 'progress')).toEqual({ left: 0, refused: true })
	const later = await walk(product, report, [[GRID_LEADER, 'start']])
	expect(sent()).toHaveLength(1)
	product.cloud.outbox.answer(SEND, { errcode: 0, errmsg: 'ok' })
	await answer(VILLAGER, 'progress', 'accept')
	await walk(product, later, [[GRID_LEADER, 'note', { note: '在等配件' }]])
	expect(sent()).toHaveLength(2)
	expect((await product.ask(VILLAGER, 'message', 'list', {})).items).toHaveLength(3)
})

test('another refusal of WeChat gives the consent back and is logged without a person', async () => {
	product.cloud.outbox.answer(SEND, { errcode: 47003, errmsg: 'argument invalid' })
	await answer(VILLAGER, 'progress', 'accept')
	const { id } = await walk(product, await submitted(product), [[GRID_LEADER, 'accept']])
	expect(await stands(VILLAGER, 'progress')).toEqual({ left: 1, refused: false })
	expect(printed.join()).toContain(`{"notSent":"${id}.2","template":"progress","why":47003`)
	expect(printed.join()).not.toContain(VILLAGER)
})

test('WeChat being out blocks no event, and the inbox has the message', async () => {
	product.cloud.outbox.answer(SEND, () => {
		throw new Error('WeChat is out')
	})
	await answer(VILLAGER, 'progress', 'accept')
	const { status } = await walk(product, await submitted(product), [[GRID_LEADER, 'accept']])
	expect(status).toBe('accepted')
	expect((await product.ask(VILLAGER, 'message', 'list', {})).unread).toBe(1)
	// Nobody knows whether it went out: the consent is used.
	expect(await stands(VILLAGER, 'progress')).toEqual({ left: 0, refused: false })
})

test('without consent WeChat hears nothing; two events at once use one consent once', async () => {
	const [one, other] = [await submitted(product), await submitted(product)]
	await walk(product, one, [[GRID_LEADER, 'accept']])
	expect(sent()).toEqual([])
	await answer(VILLAGER, 'progress', 'accept')
	await Promise.all([
		walk(product, { ...one, version: 2 }, [[GRID_LEADER, 'start']]),
		walk(product, other, [[GRID_LEADER, 'accept']]),
	])
	expect(sent()).toHaveLength(1)
	product.clock.advance(HOUR)
})

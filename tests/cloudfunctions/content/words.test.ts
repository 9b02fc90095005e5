import type { Report } from '#shared/life/report'
import { wordsState } from '../../../cloudfunctions/modules/moderation/rules/shown'
import { GRID_LEADER, refusalOf, submitted, VILLAGE_LEADER, VILLAGER, walk } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

const MINUTE = 60_000
const SENTENCE = '文字没有通过审核，没有发出去。写好的内容还在，请改一改再发'
const FIELD_SENTENCE = '这里的文字没有通过审核，请换个说法'
const BAD = '标记为违规的话'
const DOUBTFUL = '拿不准的话'

const printed: string[] = []
let product: Product
beforeAll(async () => {
	product = await startDemo({ print: (line) => void printed.push(line) })
})
afterAll(() => product.close())

beforeEach(() => {
	const { contentSafety, outbox } = product.cloud
	contentSafety.reset()
	contentSafety.mark(BAD, 'risky')
	contentSafety.mark(DOUBTFUL, 'review')
	outbox.clear()
})

const runModeration = async () => (await product.cloud.triggers.run('checks')).result
const kept = (id: string) =>
	product.snapshot()['reports']?.find((report) => (report as { _id: string })._id === id) as Report
const sentToWechat = () =>
	product.cloud.outbox.list().map(({ apiName, request }) => ({ apiName, request }) as const)

test('a rejected submit changes nothing and says which field; corrected, the same draft arrives', async () => {
	const before = product.snapshot()
	const draft = { clientKey: 'rejected-1', category: 'heating', placeNote: '东头第二家' }
	expect(await product.call(VILLAGER, 'report', 'submit', { ...draft, text: `漏水，${BAD}` })).toEqual({
		ok: false,
		error: {
			code: 'TEXT_REJECTED',
			message: SENTENCE,
			fields: { text: FIELD_SENTENCE, placeNote: FIELD_SENTENCE },
		},
	})
	expect(product.snapshot()).toEqual(before)
	const { report } = await product.ask(VILLAGER, 'report', 'submit', { ...draft, text: '漏水' })
	expect(wordsState(kept(report.id), 1)).toBe('passed')
})

test('a rejected note or reason of staff or of the reporter changes nothing, either', async () => {
	const report = await submitted(product)
	const before = product.snapshot()
	const refused = { code: 'TEXT_REJECTED', message: SENTENCE }
	expect(await refusalOf(product, report, [GRID_LEADER, 'note', { note: BAD }])).toMatchObject({
		...refused,
		fields: { note: FIELD_SENTENCE },
	})
	expect(await refusalOf(product, report, [GRID_LEADER, 'return', { reason: BAD }])).toMatchObject({
		...refused,
		fields: { reason: FIELD_SENTENCE },
	})
	expect(await refusalOf(product, report, [VILLAGER, 'withdraw', { reason: BAD }])).toMatchObject(refused)
	expect(product.snapshot()).toEqual(before)
})

test('what is sent has the form that WeChat documents, under the openid of whoever wrote it', async () => {
	const { report } = await product.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'shape-of-text',
		category: 'heating',
		text: '暖气漏水',
		place: { text: '柳树川村' },
		placeNote: '井边',
		contact: { name: '高志强', phone: '13900000001' },
	})
	await walk(product, report, [[VILLAGE_LEADER, 'accept', { note: '马上到' }]])
	const apiName = 'security.msgSecCheck'
	expect(sentToWechat()).toEqual([
		{
			apiName,
			request: { version: 2, scene: 3, openid: VILLAGER, content: '暖气漏水\n柳树川村\n井边' },
		},
		{ apiName, request: { version: 2, scene: 2, openid: VILLAGE_LEADER, content: '马上到' } },
	])
})

test('it costs one call beside the others, and none where nothing is said', async () => {
	const report = await submitted(product)
	const send = (event: string, version: number, extra: object = {}) =>
		product.raw(GRID_LEADER, 'report', { method: event, input: { id: report.id, version, ...extra } })
	const silent = (await send('accept', 1)).counts
	expect(silent.byAction['wx.api']).toBeUndefined()
	const { counts } = await send('note', 2, { note: '明天去' })
	expect(counts).toMatchObject({ calls: silent.calls + 1, byAction: { 'wx.api': 1 } })
	// Who sends twice is not asked about twice.
	const again = await send('note', 2, { note: '明天去' })
	expect(again.counts.byAction['wx.api']).toBeUndefined()
})

test('in an outage the report is taken and worked on; its words pass when the check is back', async () => {
	product.cloud.contentSafety.mode = 'outage'
	printed.length = 0
	const report = await walk(product, await submitted(product, { text: '停水三天' }), [
		[GRID_LEADER, 'accept', { note: '已通知水厂' }],
	])
	expect(report.status).toBe('accepted')
	expect([1, 2].map((version) => wordsState(kept(report.id), version))).toEqual(['waiting', 'waiting'])
	expect(await runModeration()).toEqual({ ok: true, data: { words: 0, photos: 0 } })
	const logged = '[report] {"wechat":"security.msgSecCheck","unanswered":"SYS_ERR"'
	expect(printed.map((line) => line.slice(0, logged.length))).toEqual([logged, logged])

	product.clock.advance(5 * MINUTE)
	expect(await runModeration()).toEqual({ ok: true, data: { words: 2, photos: 0 } })
	expect(wordsState(kept(report.id), 1)).toBe('waiting')

	product.cloud.contentSafety.mode = 'normal'
	product.clock.advance(10 * MINUTE)
	expect(await runModeration()).toEqual({ ok: true, data: { words: 2, photos: 0 } })
	expect(sentToWechat().map(({ request }) => request)).toEqual([
		{ version: 2, scene: 3, openid: VILLAGER, content: '停水三天' },
		{ version: 2, scene: 2, openid: GRID_LEADER, content: '已通知水厂' },
	])
	expect(kept(report.id).checks).toEqual([
		{ version: 1, state: 'passed' },
		{ version: 2, state: 'passed' },
	])
	const before = product.snapshot()
	product.clock.advance(1000 * MINUTE)
	const idle = await product.cloud.triggers.run('checks')
	expect(idle.result).toEqual({ ok: true, data: { words: 0, photos: 0 } })
	expect(idle.counts.calls).toBe(4)
	expect(product.snapshot()).toEqual(before)
})

test('words that turn out to be bad stay with those involved; the report goes on', async () => {
	product.cloud.contentSafety.mode = 'outage'
	const report = await submitted(product, { text: `停电，${BAD}` })
	product.cloud.contentSafety.mode = 'normal'
	product.clock.advance(5 * MINUTE)
	await runModeration()
	expect(wordsState(kept(report.id), 1)).toBe('rejected')
	const { report: seen } = await product.ask(GRID_LEADER, 'report', 'show', { id: report.id })
	expect(seen.text).toContain(BAD)
	// The phone had no answer to the submit and sends it once more: it hears of its report, not of the words.
	const { clientKey, ...input } = { clientKey: 'lost-answer-1', category: 'water', text: BAD }
	product.cloud.contentSafety.mode = 'outage'
	const first = await product.ask(VILLAGER, 'report', 'submit', { clientKey, ...input })
	product.cloud.contentSafety.mode = 'normal'
	const second = await product.ask(VILLAGER, 'report', 'submit', { clientKey, ...input })
	expect(second.report.id).toBe(first.report.id)
})

test('an answer that does not come in time is an outage, too', async () => {
	product.cloud.contentSafety.mode = 'silent'
	const report = await submitted(product, { text: '路灯坏了' })
	expect(wordsState(kept(report.id), 1)).toBe('waiting')
})

test('what WeChat wants a person to look at is held, and not asked again', async () => {
	const report = await submitted(product, { text: DOUBTFUL })
	expect(kept(report.id).checks).toEqual([{ version: 1, state: 'held' }])
})

test('an event that comes between the question and its answer loses neither', async () => {
	product.cloud.contentSafety.mode = 'outage'
	const report = await submitted(product, { text: '井盖没了' })
	product.cloud.contentSafety.mode = 'normal'
	product.clock.advance(5 * MINUTE)
	const [, walked] = await Promise.all([
		runModeration(),
		walk(product, report, [
			[GRID_LEADER, 'accept', { note: '去看看' }],
			[GRID_LEADER, 'start', { note: '开始修' }],
		]),
	])
	expect(walked.version).toBe(3)
	product.clock.advance(5 * MINUTE)
	await runModeration()
	expect([1, 2, 3].map((version) => wordsState(kept(report.id), version))).toEqual([
		'passed',
		'passed',
		'passed',
	])
})

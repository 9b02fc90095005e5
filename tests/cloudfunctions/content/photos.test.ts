import { photoState } from '../../../cloudfunctions/modules/moderation/rules/shown'
import type { Report } from '#shared/life/report'
import { GRID_LEADER, NEIGHBOUR, STRANGER, VILLAGER, walk, type ReportView } from '../../support/demo'
import { uploadedPhoto } from '../../support/photo'
import { startDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

const MINUTE = 60_000

let product: Product
beforeAll(async () => {
	product = await startDemo({ print: () => undefined })
})
afterAll(() => product.close())

beforeEach(() => {
	product.cloud.contentSafety.reset()
	product.cloud.push.reset()
	product.cloud.outbox.clear()
})

// No test leaves the next one a verdict to wait for.
afterEach(() => product.cloud.push.deliver())

let keys = 0
async function reportWithPhotos(count: number): Promise<{ report: ReportView; files: string[] }> {
	const files = await Promise.all(Array.from({ length: count }, () => uploadedPhoto(product, VILLAGER)))
	const input = { clientKey: `with-photos-${++keys}`, category: 'road', photos: files }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	return { report, files }
}

const runModeration = async () => (await product.cloud.triggers.run('checks')).result
const kept = (id: string) =>
	product.snapshot()['reports']?.find((report) => (report as { _id: string })._id === id) as Report
const seenBy = async (openid: string, id: string) =>
	(await product.ask(openid, 'report', 'show', { id })).report
const handedOver = () =>
	product.cloud.outbox.list().filter(({ apiName }) => apiName === 'security.mediaCheckAsync')

/** A verdict as WeChat pushes it. */
const verdictOn = (traceId: string, suggest = 'pass') => ({
	ToUserName: 'gh_000000000000',
	FromUserName: VILLAGER,
	CreateTime: 1_789_531_200,
	MsgType: 'event',
	Event: 'wxa_media_check',
	appid: 'wx0000000000000000',
	trace_id: traceId,
	version: 2,
	detail: [{ strategy: 'content_model', errcode: 0, suggest, label: 100, prob: 90 }],
	errcode: 0,
	errmsg: 'ok',
	result: { suggest, label: 100 },
})

test('a photo waits, is handed over by the clock, and passes when WeChat pushes its verdict', async () => {
	const { report, files } = await reportWithPhotos(1)
	const [file = ''] = files
	expect(report.photos).toHaveLength(1)
	expect(photoState(kept(report.id), file)).toBe('waiting')
	expect(handedOver()).toEqual([])

	expect(await runModeration()).toEqual({ ok: true, data: { words: 0, photos: 1 } })
	expect(handedOver().map(({ request }) => request)).toEqual([
		{
			media_url: expect.stringMatching(/^http/) as string,
			media_type: 2,
			version: 2,
			scene: 3,
			openid: VILLAGER,
		},
	])
	expect(await runModeration()).toEqual({ ok: true, data: { words: 0, photos: 0 } })
	expect((await seenBy(GRID_LEADER, report.id)).photos).toHaveLength(1)

	await product.cloud.push.deliver()
	expect(kept(report.id).checks).toEqual([
		{ version: 1, fileId: file, state: 'passed', copy: expect.stringContaining('/photos/') as string },
	])
	expect((await seenBy(GRID_LEADER, report.id)).photos).toHaveLength(1)
	expect(kept(report.id).version).toBe(report.version)
})

test('no link is asked for to a photo that its reader may not see', async () => {
	const { report } = await reportWithPhotos(1)
	const callsOf = async (openid: string) =>
		(await product.raw(openid, 'report', { method: 'show', input: { id: report.id } })).counts.calls
	expect([await callsOf(GRID_LEADER), await callsOf(NEIGHBOUR)]).toEqual([3, 2])
})

test('a rejected photo is shown to nobody any more, and a sentence stands in its place', async () => {
	product.cloud.contentSafety.photos = 'risky'
	const { report } = await reportWithPhotos(2)
	await runModeration()
	await product.cloud.push.deliver()
	for (const openid of [VILLAGER, GRID_LEADER]) {
		const seen = await seenBy(openid, report.id)
		expect(seen).toMatchObject({ photos: [], hiddenPhotos: '2 张照片没有通过审核，不能显示' })
	}
	product.cloud.contentSafety.photos = 'pass'
	const proof = await uploadedPhoto(product, GRID_LEADER)
	const settled = await walk(product, report, [[GRID_LEADER, 'settle', { photos: [proof] }]])
	await runModeration()
	await product.cloud.push.deliver()
	expect(photoState(kept(report.id), proof)).toBe('passed')
	expect(handedOver().pop()?.request).toMatchObject({ openid: GRID_LEADER })
	expect(settled.history[1]).toMatchObject({ photos: [expect.any(String)] })
	expect(settled.history[1]).not.toHaveProperty('hiddenPhotos')
})

test('verdicts on nine photos that come in the same moment are all kept', async () => {
	const { report, files } = await reportWithPhotos(9)
	await runModeration()
	await product.cloud.push.deliver()
	expect(files.map((file) => photoState(kept(report.id), file))).toEqual(files.map(() => 'passed'))
	// The last writer may have seen another one waiting: the timer looks once more, and asks nothing.
	product.clock.advance(120 * MINUTE)
	const asked = handedOver().length
	await runModeration()
	expect(kept(report.id)).toMatchObject({ index: { checksAt: 0 } })
	expect(handedOver()).toHaveLength(asked)
})

test('photos cost a submit no call of a check; the clock hands them over with one write a report', async () => {
	const photos = [await uploadedPhoto(product, VILLAGER), await uploadedPhoto(product, VILLAGER)]
	const cost = async (input: object) =>
		(
			await product.raw(VILLAGER, 'report', {
				method: 'submit',
				input: { category: 'road', text: '路塌了', ...input },
			})
		).counts
	const without = await cost({ clientKey: 'photo-costs-0' })
	const { calls, writes, byAction } = await cost({ clientKey: 'photo-costs', photos })
	// The links to read what they are, and those to show them with.
	expect([calls, writes]).toEqual([without.calls + 2, without.writes])
	expect(byAction['wx.api']).toBe(without.byAction['wx.api'])
	const run = await product.cloud.triggers.run('checks')
	expect(run.counts).toMatchObject({ calls: 13, reads: 4, writes: 2, byAction: { 'wx.api': 2 } })
	expect(run.counts.byAction['storage.getUploadMetadata']).toBe(photos.length)
})

test('an outage leaves photos waiting with those involved; they are handed over later', async () => {
	product.cloud.contentSafety.mode = 'outage'
	const { report } = await reportWithPhotos(1)
	await runModeration()
	product.cloud.contentSafety.mode = 'normal'
	product.clock.advance(5 * MINUTE)
	await runModeration()
	await product.cloud.push.deliver()
	expect(kept(report.id).checks).toMatchObject([{ state: 'passed' }])
})

test('a verdict that never comes is asked for again after an hour; one on a file that WeChat could not read, too', async () => {
	const { report, files } = await reportWithPhotos(1)
	const [file = ''] = files
	await runModeration()
	product.cloud.push.reset()
	product.clock.advance(59 * MINUTE)
	expect(await runModeration()).toMatchObject({ data: { photos: 0 } })
	product.clock.advance(MINUTE)
	expect(await runModeration()).toMatchObject({ data: { photos: 1 } })
	// So long after that the link is void: WeChat says that it could not read the file.
	product.clock.advance(3 * 60 * MINUTE)
	await product.cloud.push.deliver()
	expect(photoState(kept(report.id), file)).toBe('waiting')
	product.clock.advance(20 * MINUTE)
	expect(await runModeration()).toMatchObject({ data: { photos: 1 } })
	await product.cloud.push.deliver()
	expect(photoState(kept(report.id), file)).toBe('passed')
})

test('only the platform brings verdicts: a client’s is refused, and an unknown trace changes nothing', async () => {
	const { report, files } = await reportWithPhotos(1)
	await runModeration()
	const traceId = kept(report.id).checks?.[0]?.asking?.traceId ?? ''
	expect(traceId).not.toBe('')
	const before = product.snapshot()
	for (const openid of [STRANGER, VILLAGER, GRID_LEADER]) {
		const { result } = await product.raw(openid, 'content', verdictOn(traceId))
		expect(result).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
		const timer = await product.raw(openid, 'content', { Type: 'Timer' })
		expect(timer.result).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	}
	for (const source of ['wx_client', 'scf'] as const) {
		const { result } = await product.cloud.invoke('content', verdictOn(traceId, 'pass'), {
			openid: VILLAGER,
			source,
		})
		expect([source, result]).toMatchObject([source, { ok: false, error: { code: 'NO_PERMISSION' } }])
	}
	const push = (event: object) =>
		product.cloud.invoke('content', event, { openid: VILLAGER, source: 'wx_unknown' })
	expect((await push(verdictOn('5ab1-invented'))).result).toEqual({ ok: true, data: 'unknown' })
	expect(product.snapshot()).toEqual(before)
	expect((await push(verdictOn(traceId))).result).toEqual({ ok: true, data: 'kept' })
	expect(photoState(kept(report.id), files[0] ?? '')).toBe('passed')
	// Pushed once more, as WeChat does when it heard no answer.
	expect((await push(verdictOn(traceId, 'risky'))).result).toEqual({ ok: true, data: 'unknown' })
	expect(photoState(kept(report.id), files[0] ?? '')).toBe('passed')
})

test('no view tells a trace id, an openid or the state of a check', async () => {
	const { report } = await reportWithPhotos(1)
	await runModeration()
	const traceId = kept(report.id).checks?.[0]?.asking?.traceId ?? ''
	const text = JSON.stringify(await seenBy(GRID_LEADER, report.id))
	expect(text).not.toContain(traceId)
	expect(text).not.toContain('checks')
})

import { refusalOf } from '../../../local/conformance/sdk'
import { connectSdk } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

const textCheck = 'security.msgSecCheck'
const mediaCheck = 'security.mediaCheckAsync'
const author = { version: 2, scene: 2, openid: 'somebody' }
const badFormat = { errcode: 47001, errmsg: 'data format error' }

describe("WeChat's content checks", () => {
	let cloud: TestCloud
	let app: ReturnType<typeof connectSdk>['app']
	const ask = async (apiName: string, requestData: object): Promise<unknown> =>
		(await app.callWxOpenApi({ apiName, requestData })).result

	beforeAll(async () => {
		const options = { messagePush: { wxa_media_check: 'listener' } }
		cloud = await startTestCloud({ collections: { heard: { indexes: [] } } }, ['listener'], options)
		app = connectSdk(cloud).app
	})
	afterAll(() => cloud.end())
	beforeEach(() => cloud.reset())

	test('judge a text by its marks, and are recorded', async () => {
		cloud.contentSafety.mark('bad', 'risky')
		cloud.contentSafety.mark('odd', 'review')
		const suggested = async (content: string): Promise<unknown> =>
			((await ask(textCheck, { ...author, content })) as { result: { suggest: string } }).result.suggest
		expect(await suggested('good')).toBe('pass')
		expect(await suggested('odd')).toBe('review')
		expect(await suggested('odd and bad')).toBe('risky')
		expect(cloud.outbox.list().map(({ request }) => request)).toContainEqual({ ...author, content: 'odd' })
	})

	test('refuse what has not the form that WeChat documents', async () => {
		const bad = [
			{ ...author, content: '' },
			{ ...author, content: 'x'.repeat(2501) },
			{ ...author, version: 1, content: 'x' },
			{ ...author, scene: 5, content: 'x' },
			{ ...author, openid: '', content: 'x' },
		]
		for (const request of bad) expect(await ask(textCheck, request)).toEqual(badFormat)
		expect(await ask(mediaCheck, { ...author, media_type: 3, media_url: 'http://x' })).toEqual(badFormat)
	})

	const handOver = async (media_url: string): Promise<string> => {
		const answer = await ask(mediaCheck, { ...author, media_type: 2, media_url })
		return (answer as { trace_id: string }).trace_id
	}
	const heard = (): unknown[] => cloud.snapshot()['heard'] ?? []

	test('push the verdict on a photo to the function that is named for it, under its trace id', async () => {
		const fileID = cloud.files.fileId('users/somebody/photo.jpg')
		cloud.files.write('users/somebody/photo.jpg', Buffer.from('a photo'))
		const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
		cloud.contentSafety.photos = 'risky'
		const traceId = await handOver(fileList[0]?.tempFileURL ?? '')
		expect(heard()).toEqual([])
		await cloud.push.deliver()
		expect(heard()).toMatchObject([
			{
				source: 'wx_unknown',
				event: {
					MsgType: 'event',
					Event: 'wxa_media_check',
					trace_id: traceId,
					version: 2,
					errcode: 0,
					result: { suggest: 'risky', label: 21000 },
					detail: [{ suggest: 'risky' }],
				},
			},
		])
		await cloud.push.deliver()
		expect(heard()).toHaveLength(1)
	})

	test('say of a photo that cannot be fetched that it cannot be fetched', async () => {
		const traceId = await handOver(`${cloud.url}/nothing-there`)
		await cloud.push.deliver()
		expect(heard()).toMatchObject([{ event: { trace_id: traceId, errcode: -1008 } }])
		expect(heard()).not.toMatchObject([{ event: { result: expect.anything() as unknown } }])
	})

	test('fail in an outage, and reach nobody', async () => {
		cloud.contentSafety.mode = 'outage'
		const refusal = await refusalOf(
			app.callWxOpenApi({ apiName: textCheck, requestData: { ...author, content: 'x' } }),
		)
		expect(JSON.stringify(refusal)).toContain('SYS_ERR')
		expect(cloud.outbox.list()).toEqual([])
		expect(await ask('/wxa/other', {})).toEqual({ errcode: 0, errmsg: 'ok' })
	})
})

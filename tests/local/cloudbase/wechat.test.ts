import { refusalOf } from '../../../local/conformance/sdk'
import { connectSdk } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

const messageSend = '/cgi-bin/message/subscribe/send'

describe('WeChat API calls', () => {
	let cloud: TestCloud
	let app: ReturnType<typeof connectSdk>['app']

	beforeAll(async () => {
		cloud = await startTestCloud({ collections: { visits: { indexes: [] } } }, ['probe'])
		app = connectSdk(cloud).app
	})
	afterAll(() => cloud.end())
	beforeEach(() => cloud.reset())

	test('are recorded in the outbox and answered with success', async () => {
		const { result } = await cloud.invoke('probe', { does: 'wechat', name: messageSend }, {})
		expect(result).toEqual({ errcode: 0, errmsg: 'ok' })
		expect(cloud.outbox.list()).toMatchObject([{ apiName: messageSend, request: { touser: 'somebody' } }])
		cloud.outbox.clear()
		expect(cloud.outbox.list()).toEqual([])
	})

	test('are answered as a test wants it, by name', async () => {
		cloud.outbox.answer(messageSend, (request) => ({
			errcode: 43101,
			errmsg: `refused by ${JSON.stringify(request)}`,
		}))
		const refused = await app.callWxOpenApi({ apiName: messageSend, requestData: { touser: 'a' } })
		expect(refused.result).toEqual({ errcode: 43101, errmsg: 'refused by {"touser":"a"}' })
		const other = await app.callWxOpenApi({ apiName: '/wxa/other', requestData: {} })
		expect(other.result).toEqual({ errcode: 0, errmsg: 'ok' })
	})

	test('in the older form are recorded, too', async () => {
		const call = { apiName: messageSend, requestData: Buffer.from('{"touser":"b"}') }
		const answer: unknown = await app.callCompatibleWxOpenApi(call)
		expect(JSON.stringify(answer)).toContain('errcode')
		expect(cloud.outbox.list()).toMatchObject([{ apiName: messageSend, request: { touser: 'b' } }])
	})

	test('in binary are refused', async () => {
		const call = { apiName: messageSend, requestData: Buffer.from([8, 1, 18]) }
		expect(await refusalOf(app.callCompatibleWxOpenApi(call as never))).toBeDefined()
		expect(cloud.outbox.list()).toEqual([])
	})
})

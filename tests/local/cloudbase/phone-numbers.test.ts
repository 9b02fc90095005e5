import { connectSdk } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

const apiName = 'phonenumber.getPhoneNumber'
const minute = 60_000
const invalid = { errcode: 40029, errmsg: 'invalid code' }

describe("WeChat's phone numbers", () => {
	let cloud: TestCloud
	let app: ReturnType<typeof connectSdk>['app']
	const ask = async (requestData: object): Promise<unknown> =>
		(await app.callWxOpenApi({ apiName, requestData })).result

	beforeAll(async () => {
		cloud = await startTestCloud({ collections: { visits: { indexes: [] } } }, ['probe'])
		app = connectSdk(cloud).app
	})
	afterAll(() => cloud.end())
	beforeEach(async () => {
		await cloud.reset()
		cloud.clock.freeze()
		cloud.phoneNumbers.set('somebody', '13800000001')
	})

	test('are answered once for a code, in the form that WeChat documents', async () => {
		const code = cloud.phoneNumbers.allow('somebody')
		expect(await ask({ code })).toEqual({
			errcode: 0,
			errmsg: 'ok',
			phone_info: {
				phoneNumber: '13800000001',
				purePhoneNumber: '13800000001',
				countryCode: '86',
				watermark: { timestamp: Math.floor(cloud.clock.now() / 1000), appid: expect.any(String) as string },
			},
		})
		expect(await ask({ code })).toEqual(invalid)
	})

	test('are answered for five minutes', async () => {
		const [early, late] = [cloud.phoneNumbers.allow('somebody'), cloud.phoneNumbers.allow('somebody')]
		cloud.clock.advance(5 * minute - 1)
		expect(await ask({ code: early })).toMatchObject({ errcode: 0 })
		cloud.clock.advance(1)
		expect(await ask({ code: late })).toEqual(invalid)
	})

	test('are not answered without a code of its own', async () => {
		for (const request of [{}, { code: '' }, { code: 7 }, { code: 'local-phone-00000009' }])
			expect(await ask(request)).toEqual(invalid)
	})

	test('are nothing to allow for who has none, or has none any more', () => {
		expect(cloud.phoneNumbers.allow('nobody')).toBeNull()
		cloud.phoneNumbers.set('somebody', undefined)
		expect(cloud.phoneNumbers.allow('somebody')).toBeNull()
	})
})

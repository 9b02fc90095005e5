import { CloudError } from '../../../local/cloudbase/errors'
import { connectSdk } from '../../local/cloudbase/support/sdk'
import { startCounty } from '../../support/filled-product'
import { CLERK, TEST_DAY, type Product } from '../../support/product'
import { post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const API = 'phonenumber.getPhoneNumber'
const LEADER_PHONE = '13900000004'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const printed: string[] = []
let product: Product

beforeEach(async () => {
	printed.length = 0
	product = await startCounty(SMALL_COUNTY, {}, { print: (line) => void printed.push(line) })
	product.cloud.phoneNumbers.set('o-leader', LEADER_PHONE)
})
afterEach(() => product.close())

const bind = (openid: string, code: string) => product.call(openid, 'account', 'bindPhone', { code })

/** What WeChat gives when the user allows it. */
function allow(openid: string): string {
	const code = product.cloud.phoneNumbers.allow(openid)
	if (code === null) throw new Error(`${openid} has no number`)
	return code
}

const inbox = (openid: string) => product.call(openid, 'report', 'inbox', {})
const askedWechat = () => product.cloud.outbox.list().filter(({ apiName }) => apiName === API)
const bySentence = (code: string, words: string) => ({
	ok: false,
	error: { code, message: expect.stringContaining(words) as string },
})

/** As if an import were writing the next version at this moment. */
async function startStaging(): Promise<void> {
	const now = product.clock.now()
	const { db } = connectSdk(product.cloud)
	await db
		.collection('roster')
		.doc('@')
		.update({ staging: { version: 99, by: 'another import', start: now, since: now } })
}

describe('a phone number that WeChat knows', () => {
	it('binds the staff member who has it, and gives what the post may', async () => {
		expect(await inbox('o-leader')).toMatchObject({ error: { code: 'NO_PERMISSION' } })
		expect(await bind('o-leader', allow('o-leader'))).toMatchObject({
			ok: true,
			data: { person: { name: '格长一', posts: [{ post: 'gridLeader', title: '网格长', kind: 'holder' }] } },
		})
		expect(await inbox('o-leader')).toMatchObject({ ok: true })
	})

	it('is asked for in the form that WeChat documents, and for nothing else', async () => {
		const code = allow('o-leader')
		await bind('o-leader', code)
		expect(askedWechat().map(({ request }) => request)).toEqual([{ code }])
	})

	it('is read in every form that the documents give', async () => {
		const info = { phoneNumber: LEADER_PHONE, purePhoneNumber: LEADER_PHONE, countryCode: 86 }
		product.cloud.outbox.answer(API, { errcode: 0, phoneInfo: info })
		expect(await bind('o-leader', 'any-code')).toMatchObject({ ok: true })
	})

	it('is asked for once: the same code sent again answers the same', async () => {
		const code = allow('o-leader')
		const first = await bind('o-leader', code)
		const before = product.snapshot()
		expect(await bind('o-leader', code)).toEqual(first)
		expect(product.snapshot()).toEqual(before)
		expect(askedWechat()).toHaveLength(1)
	})

	it('answers the same when the first answer was lost and the user allows it anew', async () => {
		const first = await bind('o-leader', allow('o-leader'))
		const before = product.snapshot()
		expect(await bind('o-leader', allow('o-leader'))).toEqual(first)
		expect(product.snapshot()).toEqual(before)
	})

	it('stays bound over a change of the roster', async () => {
		await bind('o-leader', allow('o-leader'))
		await product.importCsv(rosterCsv([post('100-1-1-2', '网格长', '格长一', LEADER_PHONE)]))
		expect(await product.ask('o-leader', 'account', 'show', {})).toMatchObject({
			person: { posts: [{}, {}] },
		})
	})

	it('serves one of two WeChats that have it at the same moment', async () => {
		product.cloud.phoneNumbers.set('o-other', LEADER_PHONE)
		const codes = [allow('o-leader'), allow('o-other')] as const
		const both = await Promise.all([bind('o-leader', codes[0]), bind('o-other', codes[1])])
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
		expect(both.find(({ ok }) => !ok)).toMatchObject(bySentence('ALREADY_BOUND', '解除原来的绑定'))
	})

	it('is told to whoever wants to be reached under it, and not kept', async () => {
		const numberOf = (code: string) => product.call('o-villager', 'account', 'phoneNumber', { code })
		product.cloud.phoneNumbers.set('o-villager', '13700001234')
		const before = product.snapshot()
		expect(await numberOf(allow('o-villager'))).toEqual({ ok: true, data: { phone: '13700001234' } })
		expect(await numberOf('no-code-of-wechat')).toMatchObject({ error: { code: 'BAD_PHONE_CODE' } })
		const abroad = { phoneNumber: '+97670001234', purePhoneNumber: '70001234', countryCode: 976 }
		product.cloud.outbox.answer(API, { errcode: 0, phone_info: abroad })
		expect(await numberOf('abroad')).toMatchObject(bySentence('PHONE_NOT_GIVEN', '国内'))
		product.cloud.outbox.answer(API, { errcode: 45009 })
		expect(await numberOf('too-many')).toMatchObject(bySentence('PHONE_NOT_GIVEN', '自己填'))
		expect(product.snapshot()).toEqual(before)
		expect(printed.join('\n')).not.toMatch(/1370000/)
	})

	it('is neither kept nor logged', async () => {
		product.cloud.phoneNumbers.set('o-nobody', '13700001234')
		await bind('o-nobody', allow('o-nobody'))
		await bind('o-nobody', 'no-code-of-wechat')
		product.cloud.outbox.answer(API, { errcode: -1, phone_info: { purePhoneNumber: '13700001234' } })
		await bind('o-nobody', 'another')
		expect(printed.join('\n')).not.toMatch(/1370000|1390000/)
		expect(JSON.stringify(product.snapshot())).not.toContain('13700001234')
	})
})

describe('is refused with what to do', () => {
	const unchanged = async (answer: () => Promise<unknown>, expected: object): Promise<void> => {
		const before = product.snapshot()
		expect(await answer()).toMatchObject(expected)
		expect(product.snapshot()).toEqual(before)
	}

	it('a code that was used by another, that is too old, or that is none', async () => {
		product.cloud.phoneNumbers.set('o-village', '13900000003')
		const code = allow('o-leader')
		await bind('o-leader', code)
		const used = bySentence('BAD_PHONE_CODE', '再点一次')
		await unchanged(() => bind('o-thief', code), used)
		await unchanged(() => bind('o-village', 'invented'), used)
		const old = allow('o-village')
		product.clock.advance(5 * MINUTE)
		await unchanged(() => bind('o-village', old), used)
	})

	it('a code is good until its five minutes are over', async () => {
		const code = allow('o-leader')
		product.clock.advance(5 * MINUTE - 1)
		expect(await bind('o-leader', code)).toMatchObject({ ok: true })
	})

	it('a number of nobody, and says which number without saying it', async () => {
		product.cloud.phoneNumbers.set('o-nobody', '13700001234')
		await unchanged(() => bind('o-nobody', allow('o-nobody')), bySentence('PHONE_UNKNOWN', '137****1234'))
	})

	it('a number of another country, be it like one here', async () => {
		const info = { phoneNumber: LEADER_PHONE, purePhoneNumber: LEADER_PHONE, countryCode: '852' }
		product.cloud.outbox.answer(API, { errcode: 0, phone_info: info })
		await unchanged(() => bind('o-leader', 'any-code'), bySentence('PHONE_UNKNOWN', '名册里没有'))
	})

	it('a number that the caller types', async () => {
		const input = { code: allow('o-leader'), phone: '13900000003' }
		const { result } = await product.raw('o-leader', 'account', { method: 'bindPhone', input })
		expect(result).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
		expect(askedWechat()).toEqual([])
	})

	it('the number of whose posts have all ended: it may be a stranger’s by now', async () => {
		const ended = { to: '2026-09-15' }
		await product.importCsv(rosterCsv([post('100-1-1-1', '网格长', '格长一', LEADER_PHONE, ended)]))
		await unchanged(() => bind('o-leader', allow('o-leader')), bySentence('PHONE_UNKNOWN', '岗位已经到期'))
	})

	it('whoever is somebody else already, and a staff member who has another WeChat', async () => {
		product.cloud.phoneNumbers.set('o-new', LEADER_PHONE)
		await bind('o-leader', allow('o-leader'))
		await unchanged(() => bind('o-new', allow('o-new')), bySentence('ALREADY_BOUND', '另一个微信'))
		product.cloud.phoneNumbers.set('o-leader', '13900000003')
		await unchanged(() => bind('o-leader', allow('o-leader')), bySentence('ALREADY_BOUND', '这个微信'))
	})

	it.each([45009, 45011])('when the account may not ask any more: %d', async (errcode) => {
		product.cloud.outbox.answer(API, { errcode, errmsg: 'reach max api daily quota limit' })
		await unchanged(() => bind('o-leader', 'any-code'), bySentence('PHONE_NOT_GIVEN', '次数用完了'))
	})

	it.each([
		['an outage', () => fail('SYS_ERR')],
		['a refusal', () => ({ errcode: -1, errmsg: 'system error' })],
		['an answer without a number', () => ({ errcode: 0, errmsg: 'ok' })],
	])('when WeChat does not say it: %s', async (_, answer) => {
		product.cloud.outbox.answer(API, answer)
		await unchanged(() => bind('o-leader', 'any-code'), bySentence('PHONE_NOT_GIVEN', '用验证码登记'))
	})

	it('while a roster is being written, and the code is good afterwards', async () => {
		const code = allow('o-leader')
		await startStaging()
		await unchanged(() => bind('o-leader', code), bySentence('ROSTER_BUSY', '过一会儿'))
		expect(askedWechat()).toEqual([])
		product.clock.advance(3 * MINUTE)
		expect(await bind('o-leader', code)).toMatchObject({ ok: true })
	})
})

describe('a post that ends takes its access along', () => {
	beforeEach(async () => {
		await bind('o-leader', allow('o-leader'))
	})
	const pending = () => product.call('o-leader', 'household', 'pending', {})
	const ending = (to: string) =>
		product.importCsv(rosterCsv([post('100-1-1-1', '网格长', '格长一', LEADER_PHONE, { to })]))

	it('on the day after its last one', async () => {
		await ending(TEST_DAY)
		expect(await pending()).toMatchObject({ ok: true })
		product.clock.advance(DAY)
		expect(await pending()).toMatchObject({ error: { code: 'NO_PERMISSION' } })
		expect(await product.ask('o-leader', 'account', 'show', {})).toMatchObject({ person: { posts: [] } })
	})

	it('at once when the roster says that it ended', async () => {
		await ending('2026-09-15')
		expect(await pending()).toMatchObject({ error: { code: 'NO_PERMISSION' } })
	})
})

it('the one-time code stays as the other way', async () => {
	const { code } = await product.ask(CLERK, 'roster', 'issueCode', { phone: LEADER_PHONE })
	product.cloud.outbox.answer(API, { errcode: 45009 })
	expect(await bind('o-leader', 'any-code')).toMatchObject({ ok: false })
	expect(await product.call('o-leader', 'account', 'bindPost', { code })).toMatchObject({ ok: true })
})

function fail(code: string): never {
	throw new CloudError(code, 'the service is not available')
}

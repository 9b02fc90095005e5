import { rosterStore } from '../../../../cloudfunctions/stores/cloudbase/roster-store'
import { rosterKey } from '../../../../cloudfunctions/modules/org/documents'
import { codeHash } from '../../../../cloudfunctions/modules/org/one-time-code'
import { startCounty } from '../../../support/filled-product'
import { CLERK, type Product } from '../../../support/product'
import { household, rosterCsv, SMALL_COUNTY } from '../../../support/roster-csv'

const DAY_MS = 24 * 3600_000
const DOOR = 'JHPP-BSXX-VZBX'
const OTHER_DOOR = 'HHVW-WXQN-47GZ'
const SECOND_GRID_DOOR = 'ZSHN-BNM3-YXK5'
const RESIDENT = 'o-resident'
const SPOUSE = 'o-spouse'
const LEADER = 'o-leader'
const TOWN_DISPATCHER = 'o-town-dispatcher'
const WRONG = '000000000000'
const SENTENCE = '验证码不对或已过期，请向网格长再要一个；不填验证码也可以，等网格长确认'

let product: Product

beforeEach(async () => {
	product = await startCounty(
		[
			...SMALL_COUNTY,
			household('100-1-1-1', '10', '包玉山', DOOR),
			household('100-1-1-1', '11', '高志强', OTHER_DOOR),
			household('100-1-1-2', '10', '赵桂兰', SECOND_GRID_DOOR),
		],
		{ [LEADER]: '13900000004', [TOWN_DISPATCHER]: '13900000002' },
	)
})
afterEach(() => product.close())

const find = (openid: string, text: string) => product.ask(openid, 'household', 'find', { text })
const idOf = async (text: string, openid = LEADER) => (await find(openid, text)).items[0]?.householdId ?? ''
const issue = async (householdId: string, openid = LEADER) =>
	(await product.ask(openid, 'household', 'issueCode', { householdId })).code
const bind = (openid: string, oneTimeCode: string, doorCode = DOOR) =>
	product.call(openid, 'household', 'bind', { doorCode, name: '李四', oneTimeCode })
const refused = { ok: false, error: { code: 'BAD_ONE_TIME_CODE', message: SENTENCE } }
const confirmed = { ok: true, data: { household: { state: 'confirmed' } } }

describe('a household’s one-time code', () => {
	it('confirms at once, also as it is read out', async () => {
		const code = await issue(await idOf(DOOR))
		expect(code).toMatch(/^\d{12}$/)
		expect(await bind(RESIDENT, `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`)).toMatchObject(
			confirmed,
		)
		const { households } = await product.ask(RESIDENT, 'account', 'show', {})
		expect(households).toMatchObject([{ address: '10号', state: 'confirmed' }])
		expect((await product.ask(LEADER, 'household', 'pending', {})).items).toEqual([])
	})

	it('confirms whoever waits already, and takes them off the list', async () => {
		await product.ask(RESIDENT, 'household', 'bind', { doorCode: DOOR, name: '李四' })
		expect((await product.ask(LEADER, 'household', 'pending', {})).items).toHaveLength(1)
		expect(await bind(RESIDENT, await issue(await idOf(DOOR)))).toMatchObject(confirmed)
		expect((await product.ask(LEADER, 'household', 'pending', {})).items).toEqual([])
	})

	it('is kept as a hash alone', async () => {
		const code = await issue(await idOf(DOOR))
		expect(JSON.stringify(product.snapshot())).not.toContain(code)
	})

	it('may be sent twice by the same WeChat, and serves nobody else', async () => {
		const code = await issue(await idOf(DOOR))
		const first = await bind(RESIDENT, code)
		const before = product.snapshot()
		expect(await bind(RESIDENT, code)).toEqual(first)
		expect(await bind(SPOUSE, code)).toMatchObject(refused)
		expect(product.snapshot()).toEqual(before)
	})

	it('serves one of two who send it at the same moment, and one who sends it twice at once', async () => {
		const code = await issue(await idOf(DOOR))
		const both = await Promise.all([bind(RESIDENT, code), bind(SPOUSE, code)])
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
		const other = await issue(await idOf(OTHER_DOOR))
		const twice = await Promise.all([bind('o-third', other, OTHER_DOOR), bind('o-third', other, OTHER_DOOR)])
		expect(twice).toMatchObject([confirmed, confirmed])
	})

	it('serves one of two when both calls have read before either writes, whether they wait or are new', async () => {
		const householdId = await idOf(DOOR)
		await product.ask(SPOUSE, 'household', 'bind', { doorCode: DOOR, name: '李四' })
		const hash = codeHash(await issue(householdId))
		Object.assign(process.env, product.cloud.sdkEnv())
		const read = (await rosterStore.find([rosterKey.household(householdId)])).find(({ _id }) => _id !== '@')!
		const member = (openid: string) => ({
			openid,
			name: '李四',
			state: 'confirmed' as const,
			since: '2026-09-16T12:00:00+08:00',
		})
		expect(await rosterStore.redeemCode(read, hash, member(RESIDENT))).toBe(true)
		expect(await rosterStore.redeemCode(read, hash, member('o-third'))).toBe(false)
		expect(await rosterStore.redeemCode(read, hash, member(SPOUSE), 0)).toBe(false)
		const members = (await find(LEADER, DOOR)).items[0]?.members.map(({ state }) => state)
		expect(members).toEqual(['pending', 'confirmed'])
	})

	it('ends after seven days', async () => {
		const code = await issue(await idOf(DOOR))
		product.clock.advance(7 * DAY_MS - 1000)
		expect((await find(LEADER, DOOR)).items[0]?.codeUntil).toBe('2026-09-23T12:00:00+08:00')
		product.clock.advance(1000)
		expect(await bind(RESIDENT, code)).toMatchObject(refused)
		expect((await find(LEADER, DOOR)).items[0]).not.toHaveProperty('codeUntil')
	})

	it('ends when a new one is given, which serves although the one before was used', async () => {
		const householdId = await idOf(DOOR)
		const old = await issue(householdId)
		const used = await issue(householdId)
		expect(await bind(RESIDENT, old)).toMatchObject(refused)
		expect(await bind(RESIDENT, used)).toMatchObject(confirmed)
		expect(await bind(SPOUSE, await issue(householdId))).toMatchObject(confirmed)
	})

	it('says the same of a code that never was, is used up, or opens another house or a post', async () => {
		const used = await issue(await idOf(DOOR))
		await bind(RESIDENT, used)
		const others = await issue(await idOf(OTHER_DOOR))
		const { code: posts } = await product.ask(CLERK, 'roster', 'issueCode', { phone: '13900000005' })
		const answers = await Promise.all(
			[WRONG, used, others, posts, '不是数字'].map((code) => bind(SPOUSE, code)),
		)
		expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
		expect(answers[0]).toMatchObject({ ...refused, error: { fields: { oneTimeCode: SENTENCE } } })
		expect((await product.ask(SPOUSE, 'account', 'show', {})).households).toEqual([])
	})

	it('outlives a change of the roster', async () => {
		const code = await issue(await idOf(DOOR))
		await product.importCsv(rosterCsv([household('100-1-1-1', '10', '新户主')]))
		expect(await bind(RESIDENT, code)).toMatchObject(confirmed)
		await product.importCsv(rosterCsv([household('100-1-1-1', '10', '又一个户主')]))
		expect(await bind(SPOUSE, code)).toMatchObject(refused)
	})
})

describe('a household is found', () => {
	it('by its door code, number, a part of the name or of the address', async () => {
		const [byDoor, byNumber, byName, byAddress] = await Promise.all(
			['jhpp bsxx vzbx', '10', '玉山', '１０号'].map((text) => find(LEADER, text)),
		)
		expect(byDoor).toEqual({
			items: [
				{
					householdId: expect.any(String) as string,
					number: '10',
					headName: '包*',
					address: '10号',
					place: '前进村 第一网格',
					members: [],
				},
			],
			more: false,
			byName: true,
		})
		expect(byNumber).toEqual(byDoor)
		expect(byName).toEqual(byDoor)
		expect(byAddress).toEqual(byDoor)
	})

	it('only by those who may give it a code', async () => {
		expect((await find(LEADER, SECOND_GRID_DOOR)).items).toEqual([])
		expect((await find(LEADER, '赵桂兰')).items).toEqual([])
		expect((await find(TOWN_DISPATCHER, SECOND_GRID_DOOR)).items).toHaveLength(1)
		expect((await find(CLERK, SECOND_GRID_DOOR)).items).toHaveLength(1)
		expect(await product.call(RESIDENT, 'household', 'find', { text: '10' })).toMatchObject({
			error: { code: 'NO_PERMISSION' },
		})
	})

	it('with who is bound to it', async () => {
		await product.ask(RESIDENT, 'household', 'bind', { doorCode: DOOR, name: '李四' })
		expect((await find(LEADER, DOOR)).items[0]?.members).toEqual([{ name: '李*', state: 'pending' }])
	})
})

it('is no code for a household of somebody else’s grid', async () => {
	const householdId = await idOf(SECOND_GRID_DOOR, CLERK)
	for (const id of [householdId, 'no-such-household']) {
		expect(await product.call(LEADER, 'household', 'issueCode', { householdId: id })).toMatchObject({
			error: { code: 'NOT_FOUND' },
		})
	}
	expect(await issue(householdId, TOWN_DISPATCHER)).toMatch(/^\d{12}$/)
	expect(await issue(householdId, CLERK)).toMatch(/^\d{12}$/)
})

import { rosterStore } from '../../../cloudfunctions/stores/cloudbase/roster-store'
import { startCounty } from '../../support/filled-product'
import type { Product } from '../../support/product'
import { household, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const CODES = ['JHPP-BSXX-VZBX', 'HHVW-WXQN-47GZ', 'ZSHN-BNM3-YXK5', 'EM0B-A8P4-4D3P'] as const
const [CODE] = CODES
const VILLAGER = 'o-villager'
const LEADER = 'o-leader'
const VILLAGE_LEADER = 'o-village-leader'

let product: Product

beforeEach(async () => {
	const homes = CODES.map((code, at) =>
		household(at < 3 ? '100-1-1-1' : '100-1-1-2', `${at + 10}`, '户主', code),
	)
	const staff = { [LEADER]: '13900000004', [VILLAGE_LEADER]: '13900000003' }
	product = await startCounty([...SMALL_COUNTY, ...homes], staff)
})
afterEach(() => product.close())

async function bind(openid: string, doorCode: string, name = '李四'): Promise<string> {
	const answer = await product.ask(openid, 'household', 'bind', { doorCode, name, phone: '13700000001' })
	return answer.household.state
}

/** What somebody was told last, and as whom. */
const toldTo = async (openid: string) => {
	const { items } = await product.ask(openid, 'message', 'list', {})
	return items.map(({ reportId, reader, text }) => `${reportId} ${reader} ${text}`)
}

const pendingOf = async (openid: string) => (await product.ask(openid, 'household', 'pending', {})).items

it('waits until the grid leader confirms, and then stays', async () => {
	expect(await bind(VILLAGER, CODE)).toBe('pending')
	await expect(toldTo(LEADER)).resolves.toEqual([
		expect.stringMatching(/^waits\.100-1-1-1 gridLeader 10号：有人说自己是这一家的/),
	])
	const [waiting, ...others] = await pendingOf(LEADER)
	expect(others).toEqual([])
	expect(waiting).toMatchObject({ name: '李*', phone: '137****0001', address: '10号' })
	expect(JSON.stringify(waiting)).not.toContain(VILLAGER)

	const { householdId, memberId } = waiting!
	const left = await product.ask(LEADER, 'household', 'confirm', { householdId, memberId })
	expect(left.items).toEqual([])
	const { households } = await product.ask(VILLAGER, 'account', 'show', {})
	expect(households).toMatchObject([{ id: householdId, address: '10号', state: 'confirmed' }])
	expect(await bind(VILLAGER, CODE)).toBe('confirmed')
})

it('counts once when it is sent twice', async () => {
	await bind(VILLAGER, CODE)
	const before = product.snapshot()
	expect(await bind(VILLAGER, CODE)).toBe('pending')
	expect(product.snapshot()).toEqual(before)
})

it('counts once when both calls have read before either writes', async () => {
	await bind(VILLAGER, CODE)
	const [waiting] = await pendingOf(LEADER)
	Object.assign(process.env, product.cloud.sdkEnv())
	const late = { openid: VILLAGER, name: '李四', state: 'pending' as const, since: waiting!.since }
	await rosterStore.addMember(waiting!.householdId, '100-1-1-1', late)
	await bind('o-other', CODE)
	expect(await pendingOf(LEADER)).toHaveLength(2)
})

it('can be refused', async () => {
	await bind(VILLAGER, CODE)
	const [waiting] = await pendingOf(LEADER)
	const { householdId, memberId } = waiting!
	await product.ask(LEADER, 'household', 'refuse', { householdId, memberId })
	expect((await product.ask(VILLAGER, 'account', 'show', {})).households).toEqual([])
	expect(await pendingOf(LEADER)).toEqual([])
	await expect(toldTo(VILLAGER)).resolves.toEqual([
		expect.stringMatching(
			/^home\S+ member 没有确认您是10号的人。要是弄错了，请打电话问\S*网格长\S+ 1\d{10}。$/,
		),
	])
})

it('allows three households a person', async () => {
	for (const code of CODES.slice(0, 3)) await bind(VILLAGER, code)
	const fourth = await product.call(VILLAGER, 'household', 'bind', { doorCode: CODES[3], name: '李四' })
	expect(fourth).toMatchObject({
		ok: false,
		error: { code: 'LIMIT_REACHED', message: expect.stringContaining('一个微信最多绑定 3 户') as string },
	})
})

it('is decided by whoever answers for a grid without a leader', async () => {
	await bind(VILLAGER, CODES[3])
	expect(await pendingOf(LEADER)).toEqual([])
	const [waiting] = await pendingOf(VILLAGE_LEADER)
	const { householdId, memberId } = waiting!
	const other = await product.call(LEADER, 'household', 'confirm', { householdId, memberId })
	expect(other).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
	expect(await product.call(VILLAGE_LEADER, 'household', 'confirm', { householdId, memberId })).toMatchObject(
		{ ok: true },
	)
})

it('survives a change of the roster', async () => {
	await bind(VILLAGER, CODE)
	const [waiting] = await pendingOf(LEADER)
	await product.importCsv(rosterCsv([household('100-1-1-1', '10', '新户主')]))
	expect(await pendingOf(LEADER)).toEqual([waiting])
	const { householdId, memberId } = waiting!
	await product.ask(LEADER, 'household', 'confirm', { householdId, memberId })
	await product.importCsv(rosterCsv([household('100-1-1-1', '10', '又一个户主')]))
	const { households } = await product.ask(VILLAGER, 'account', 'show', {})
	expect(households).toMatchObject([{ state: 'confirmed' }])
})

it.each(['0000-0000-0000', 'JHPP-BSXX-VZBZ'])('knows no door code %s', async (doorCode) => {
	const envelope = await product.call(VILLAGER, 'household', 'bind', { doorCode, name: '李四' })
	expect(envelope).toMatchObject({ ok: false, error: { code: 'UNKNOWN_DOOR_CODE' } })
})

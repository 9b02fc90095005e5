import { startCounty } from '../../support/filled-product'
import { CLERK, TEST_DAY, type Product } from '../../support/product'
import { area, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const LEADER_PHONE = '13900000004'
const CLERK_2_PHONE = '13900000008'
const phone = LEADER_PHONE
const LEADER = { name: '格长一', posts: ['第一网格 网格长'] }

let product: Product
beforeEach(async () => {
	const more = [
		area('100-2', '河东镇', '镇', '100'),
		post('100-2', '管理员', '镇管理员', CLERK_2_PHONE),
		post('100', '管理员', '县管理员', '13900000009'),
	]
	product = await startCounty([...SMALL_COUNTY, ...more])
})
afterEach(() => product.close())

const bind = (openid: string, code: string) => product.call(openid, 'account', 'bindPost', { code })
const unbind = (openid = CLERK, of = phone) => product.call(openid, 'roster', 'unbind', { phone: of })
const issue = async (): Promise<string> => (await product.ask(CLERK, 'roster', 'issueCode', { phone })).code
const inbox = (openid: string) => product.call(openid, 'report', 'inbox', {})
const freed = { at: `${TEST_DAY}T12:00:00+08:00`, by: '管理员' }

it('takes the access away at once, and says whose it was', async () => {
	await product.bindStaff('o-old', phone)
	expect(await product.ask(CLERK, 'roster', 'binding', { phone })).toEqual({ ...LEADER, bound: true })
	expect(await unbind()).toEqual({ ok: true, data: { ...LEADER, bound: false, freed } })
	expect(await inbox('o-old')).toMatchObject({ error: { code: 'NO_PERMISSION' } })
	expect(await product.ask('o-old', 'account', 'show', {})).not.toHaveProperty('person')
})

it('empties what that WeChat reads of reports, messages and households', async () => {
	await product.bindStaff('o-old', phone)
	const said = { text: '路灯坏了', place: { areaCode: '100-1-1-1' }, onBehalf: { name: '李四' } }
	const { report } = await product.ask('o-old', 'report', 'submit', {
		clientKey: 'unbind-key-1',
		category: 'road',
		...said,
	})
	const accepted = await product.ask('o-old', 'report', 'accept', { id: report.id, version: report.version })
	await product.bindStaff('o-dispatcher', '13900000002')
	const { id, version } = accepted.report
	await product.ask('o-dispatcher', 'report', 'supervise', { id, version, note: '请抓紧' })
	const told = async () => [
		await product.call('o-old', 'message', 'list', {}),
		await product.call('o-old', 'report', 'mine', {}),
		await product.call('o-old', 'report', 'show', { id }),
		await product.call('o-old', 'household', 'list', {}),
	]
	const before = JSON.stringify(await told())
	for (const secret of ['路灯', '李四', '请抓紧']) expect(before).toContain(secret)
	await unbind()
	const [messages, mine, ...others] = await told()
	expect(JSON.stringify(messages)).not.toMatch(/路灯|李四|请抓紧/)
	expect(mine).toMatchObject({ ok: true, data: { items: [] } })
	for (const one of others) expect(one).toMatchObject({ error: { code: 'NO_PERMISSION' } })
})

it('lets the next code or phone number bind anew, also the same WeChat', async () => {
	await product.bindStaff('o-old', phone)
	await unbind()
	await product.bindStaff('o-new', phone)
	expect(await inbox('o-new')).toMatchObject({ ok: true })
	await unbind()
	product.cloud.phoneNumbers.set('o-old', phone)
	const code = product.cloud.phoneNumbers.allow('o-old') ?? ''
	expect(await product.call('o-old', 'account', 'bindPhone', { code })).toMatchObject({ ok: true })
	expect(await inbox('o-new')).toMatchObject({ error: { code: 'NO_PERMISSION' } })
})

it('leaves no code behind that would bind again', async () => {
	const code = await issue()
	await bind('o-old', code)
	await unbind()
	expect(await bind('o-old', code)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
	expect(await bind('o-thief', code)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
})

it('may be sent twice', async () => {
	await product.bindStaff('o-old', phone)
	const first = await unbind()
	const before = product.snapshot()
	expect(await unbind()).toEqual(first)
	expect(product.snapshot()).toEqual(before)
})

it('stays, with who did it, over a change of the roster', async () => {
	await product.bindStaff('o-old', phone)
	await unbind()
	await product.importCsv(rosterCsv([post('100-1-1-2', '网格长', '格长一', phone)]))
	expect(await product.ask(CLERK, 'roster', 'binding', { phone })).toMatchObject({ bound: false, freed })
	expect(await inbox('o-old')).toMatchObject({ error: { code: 'NO_PERMISSION' } })
})

it('reaches every version of the roster: an undone change binds nobody again', async () => {
	await product.bindStaff('o-old', phone)
	await product.importCsv(rosterCsv([post('100-1-1-2', '网格长', '格长一', phone)]))
	await unbind()
	const { changes } = await product.ask(CLERK, 'roster', 'changes', {})
	for (let done = false; !done;) {
		done = (await product.ask(CLERK, 'roster', 'undo', { version: changes[0]?.version ?? 0 })).done
	}
	expect(await inbox('o-old')).toMatchObject({ error: { code: 'NO_PERMISSION' } })
})

describe('who may', () => {
	const refused = (words: string) => ({
		ok: false,
		error: { code: 'NO_PERMISSION', message: expect.stringContaining(words) as string },
	})

	it('a clerk of the place, and of no other, sees, frees and gives codes', async () => {
		await product.bindStaff('o-leader', phone)
		await product.bindStaff('o-clerk-2', CLERK_2_PHONE)
		await product.bindStaff('o-clerk-3', '13900000009')
		const before = product.snapshot()
		for (const verb of ['binding', 'unbind', 'issueCode'] as const) {
			expect(await product.call('o-clerk-2', 'roster', verb, { phone })).toMatchObject(
				refused('上一级管理员'),
			)
			expect(await product.call('o-leader', 'roster', verb, { phone })).toMatchObject(refused('只有负责的人'))
		}
		expect(product.snapshot()).toEqual(before)
		expect(await unbind('o-clerk-3')).toMatchObject({ ok: true, data: { freed: { by: '县管理员' } } })
	})

	it('not of somebody who also works elsewhere', async () => {
		await product.bindStaff('o-clerk-2', CLERK_2_PHONE)
		await product.importCsv(rosterCsv([post('100-2', '物业', '格长一', phone)]))
		expect(await unbind('o-clerk-2')).toMatchObject(refused('上一级管理员'))
	})

	it('nobody frees themselves', async () => {
		await product.bindStaff('o-clerk-2', CLERK_2_PHONE)
		expect(await unbind('o-clerk-2', CLERK_2_PHONE)).toMatchObject(refused('自己的岗位自己不能办'))
		expect(await product.call('o-clerk-2', 'roster', 'gaps', {})).toMatchObject({ ok: true })
	})
})

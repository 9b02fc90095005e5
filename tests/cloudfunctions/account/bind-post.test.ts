import { DEMO_CLERK_CODE } from '../../../local/seeds'
import { startProductInMemory, type MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'
import { post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const LEADER_PHONE = '13900000004'

let product: MemoryProduct

beforeEach(async () => {
	product = await startProductInMemory()
})
afterEach(() => product.close())

const bind = (openid: string, code: string) => product.call(openid, 'account', 'bindPost', { code })

async function issue(phone = LEADER_PHONE): Promise<string> {
	return (await product.ask(CLERK, 'roster', 'issueCode', { phone })).code
}

async function withRoster(): Promise<void> {
	await product.appointClerk()
	await product.importCsv(rosterCsv(SMALL_COUNTY))
}

describe('the first clerk', () => {
	it('is named once by the code of the deployment', async () => {
		const first = await product.call(CLERK, 'account', 'bindPost', { code: DEMO_CLERK_CODE, name: '陈国栋' })
		expect(first).toMatchObject({
			ok: true,
			data: { person: { name: '陈国栋', posts: [{ post: 'clerk' }] } },
		})
		expect(await bind('o-other', DEMO_CLERK_CODE)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
		expect(await bind(CLERK, DEMO_CLERK_CODE)).toEqual(first)
	})

	it('is one person when two try at the same moment', async () => {
		const both = await Promise.all([bind('o-one', DEMO_CLERK_CODE), bind('o-two', DEMO_CLERK_CODE)])
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
	})

	it('stays after imports', async () => {
		await withRoster()
		expect(await bind('o-other', DEMO_CLERK_CODE)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
		expect(await product.importCsv(rosterCsv(SMALL_COUNTY))).toMatchObject({ errors: [] })
	})
})

describe('a one-time code', () => {
	beforeEach(withRoster)

	it('binds the person with the phone, and gives what the post may', async () => {
		expect(await product.call('o-leader', 'report', 'inbox', {})).toMatchObject({
			error: { code: 'NO_PERMISSION' },
		})
		const code = await issue()
		expect(code).toMatch(/^\d{12}$/)
		const spoken = `${code.slice(0, 4)} ${code.slice(4)}`
		expect(await bind('o-leader', spoken)).toMatchObject({
			ok: true,
			data: { person: { name: '格长一', posts: [{ post: 'gridLeader', title: '网格长', kind: 'holder' }] } },
		})
		expect(await product.call('o-leader', 'report', 'inbox', {})).toMatchObject({ ok: true })
	})

	it('is kept as a hash alone', async () => {
		const code = await issue()
		expect(JSON.stringify(product.snapshot())).not.toContain(code)
	})

	it('may be sent twice by the same WeChat, and by no other', async () => {
		const code = await issue()
		const first = await bind('o-leader', code)
		expect(await bind('o-leader', code)).toEqual(first)
		expect(await bind('o-thief', code)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
	})

	it('serves one of two who send it at the same moment', async () => {
		const code = await issue()
		const both = await Promise.all([bind('o-one', code), bind('o-two', code)])
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
	})

	it('ends after a day', async () => {
		const code = await issue()
		product.clock.advance(24 * 3600_000)
		expect(await bind('o-leader', code)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
	})

	it('ends when a new one is given', async () => {
		const old = await issue()
		const code = await issue()
		expect(await bind('o-leader', old)).toMatchObject({ error: { code: 'BAD_ONE_TIME_CODE' } })
		expect(await bind('o-leader', code)).toMatchObject({ ok: true })
	})

	it('outlives a change of the roster', async () => {
		const code = await issue()
		await product.importCsv(rosterCsv([post('100-1-1-2', '网格长', '格长一', LEADER_PHONE)]))
		expect(await bind('o-leader', code)).toMatchObject({ ok: true, data: { person: { posts: [{}, {}] } } })
	})

	it('is not for who is somebody else already, nor for a person who is bound', async () => {
		await product.bindStaff('o-leader', LEADER_PHONE)
		const others = await issue('13900000003')
		expect(await bind('o-leader', others)).toMatchObject({ error: { code: 'ALREADY_BOUND' } })
		const again = await issue()
		expect(await bind('o-new-phone', again)).toMatchObject({ error: { code: 'ALREADY_BOUND' } })
	})

	it('is not given for a phone that the roster does not have', async () => {
		const envelope = await product.call(CLERK, 'roster', 'issueCode', { phone: '13700000000' })
		expect(envelope).toMatchObject({ error: { code: 'NOT_FOUND' } })
	})
})

it('gives no access once the post has ended', async () => {
	await withRoster()
	await product.bindStaff('o-leader', LEADER_PHONE)
	await product.importCsv(
		rosterCsv([post('100-1-1-1', '网格长', '格长一', LEADER_PHONE, { to: '2026-09-16' })]),
	)
	expect(await product.call('o-leader', 'household', 'pending', {})).toMatchObject({ ok: true })
	product.clock.advance(24 * 3600_000)
	expect(await product.call('o-leader', 'household', 'pending', {})).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
})

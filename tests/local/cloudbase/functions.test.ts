import { refusalOf } from '../../../local/conformance/sdk'
import { codeOf } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

const schema = { collections: { visits: { indexes: [] } } }

describe('cloud functions', () => {
	let cloud: TestCloud

	beforeAll(async () => {
		cloud = await startTestCloud(schema, ['probe', 'spinner'], {
			timeLimits: { spinner: 1 },
			env: { BOOTSTRAP_HASH: 'abc' },
			rules: { '*': { invoke: true }, hidden: { invoke: false } },
		})
	})
	afterAll(() => cloud.end())
	beforeEach(() => cloud.reset())

	const spin = () => codeOf(cloud.invoke('spinner', { does: 'spin' }, {}))
	const probe = (event: Record<string, unknown>, openid?: string) =>
		cloud.invoke('probe', event, openid === undefined ? {} : { openid })

	test('forty concurrent callers keep their forty identities', async () => {
		const callers = Array.from({ length: 40 }, (_, i) => `caller-${i}`)
		const answers = await Promise.all(
			callers.map((openid, i) => probe({ does: 'identity', waitMilliseconds: (i * 37) % 60 }, openid)),
		)
		expect(answers.map(({ result }) => result)).toEqual(
			callers.map((openid) => ({ fromSdk: openid, fromContext: openid })),
		)
		const written = cloud.snapshot()['visits']?.map((visit) => visit['openid'])
		expect(written?.sort()).toEqual([...callers].sort())
	})

	test('a caller without identity does not inherit that of the call before', async () => {
		for (let i = 0; i < 10; i += 1) await probe({ does: 'identity' }, 'somebody')
		const { result } = await probe({ does: 'environment', name: 'WX_OPENID' })
		expect(result).toMatchObject({ value: null })
	})

	test('an endless loop is ended at its time limit, and the calls beside it work', async () => {
		const others = Array.from({ length: 4 }, (_, i) =>
			probe({ does: 'identity', waitMilliseconds: 1500 }, `o${i}`),
		)
		expect(await spin()).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED')
		expect((await Promise.all(others)).map(({ result }) => result)).toEqual(
			[0, 1, 2, 3].map((i) => ({ fromSdk: `o${i}`, fromContext: `o${i}` })),
		)
	})

	test('more endless loops than instances do not use up the pool', async () => {
		const loops = await Promise.all(Array.from({ length: 6 }, spin))
		expect(new Set(loops)).toEqual(new Set(['FUNCTIONS_TIME_LIMIT_EXCEEDED']))
		const { result } = await cloud.invoke('spinner', { does: 'remember' }, {})
		expect(result).toEqual({ remembered: 1 })
	})

	test('a crash harms no other call', async () => {
		const others = Array.from({ length: 10 }, (_, i) =>
			probe({ does: 'identity', waitMilliseconds: 300 }, `o${i}`),
		)
		const crash = await refusalOf(probe({ does: 'crash' }))
		expect(crash).toEqual({
			code: 'FUNCTIONS_EXECUTE_FAIL',
			message: expect.stringContaining('thrown outside of the call') as string,
		})
		expect((await Promise.all(others)).length).toBe(10)
	})

	test('an error of the function comes back with its message, its stack only in the log', async () => {
		expect(await refusalOf(probe({ does: 'throw' }))).toEqual({
			code: 'FUNCTIONS_EXECUTE_FAIL',
			message: 'thrown inside of the call',
		})
		expect(cloud.printed.join('\n')).toContain('at main')
	})

	test('an unknown function is named', async () => {
		expect(await refusalOf(cloud.invoke('nowhere', {}, {}))).toEqual({
			code: 'FUNCTION_NOT_FOUND',
			message: 'FunctionName not found: nowhere',
		})
	})

	test('functions see the cloud’s clock, and only there', async () => {
		const christmas = Date.UTC(2031, 11, 24)
		cloud.clock.set(christmas)
		cloud.clock.freeze()
		const { result } = await probe({ does: 'time' })
		expect(result).toEqual({
			now: cloud.clock.now(),
			fresh: cloud.clock.now(),
			text: expect.stringContaining('2031') as string,
			fixed: '1970-01-01T00:00:00.000Z',
		})
		cloud.clock.advance(60_000)
		expect((await probe({ does: 'time' })).result).toMatchObject({ now: cloud.clock.now() })
		expect(Date.now()).toBeLessThan(christmas)
	})

	test('a function has the cloud’s variables and its own, none of this machine', async () => {
		process.env['SECRET_OF_THIS_MACHINE'] = 'x'
		const { result } = await probe({ does: 'environment', name: 'BOOTSTRAP_HASH' }, 'somebody')
		const { value, names } = result as { value: string; names: string[] }
		expect(value).toBe('abc')
		expect(names).toContain('TENCENTCLOUD_RUNENV')
		expect(names).not.toContain('SECRET_OF_THIS_MACHINE')
	})

	test('what a call cost is counted, and only what it cost', async () => {
		const noise = Array.from({ length: 8 }, (_, i) => probe({ does: 'identity' }, `o${i}`))
		const { counts } = await probe({ does: 'count' })
		await Promise.all(noise)
		expect(counts).toMatchObject({ calls: 3, reads: 1, writes: 2, documents: 3 })
		expect(counts.byAction).toEqual({
			'database.insertDocument': 1,
			'database.getDocument': 1,
			'database.modifyDocument': 1,
		})
		expect(counts.bytes).toBeGreaterThan(500)
		expect(cloud.counters.total.calls).toBe(11)
	})

	test('a function calls another through the SDK, as nobody', async () => {
		const { result } = await probe({ does: 'call', name: 'probe' }, 'somebody')
		expect(result).toEqual({ fromSdk: '', fromContext: '' })
	})

	test('a reset forgets what a function kept in memory', async () => {
		await probe({ does: 'remember' })
		expect((await probe({ does: 'remember' })).result).toEqual({ remembered: 2 })
		await cloud.reset()
		expect((await probe({ does: 'remember' })).result).toEqual({ remembered: 1 })
	})

	describe('called by a client', () => {
		const call = async (name: string, body: string, headers: Record<string, string>) => {
			const response = await fetch(`${cloud.url}/client/functions/${name}`, { method: 'POST', body, headers })
			return { status: response.status, body: (await response.json()) as unknown }
		}

		test('gets what the function returned', async () => {
			const answer = await call('probe', '{"does":"identity"}', { 'x-openid': 'villager' })
			expect(answer).toEqual({ status: 200, body: { fromSdk: 'villager', fromContext: 'villager' } })
		})

		test.each([
			['probe', '{"does":"throw"}', { 'x-openid': 'v' }, 200, 'FUNCTIONS_EXECUTE_FAIL'],
			['probe', '{"does":', { 'x-openid': 'v' }, 400, 'INVALID_PARAM'],
			['probe', '{}', {}, 400, 'INVALID_PARAM'],
			['hidden', '{}', { 'x-openid': 'v' }, 403, 'FUNCTIONS_PERMISSION_DENIED'],
			['nowhere', '{}', { 'x-openid': 'v' }, 404, 'FUNCTION_NOT_FOUND'],
		])('%s with %s gets an envelope', async (name, body, headers, status, code) => {
			const answer = await call(name, body, headers)
			expect(answer).toMatchObject({ status, body: { ok: false, error: { code } } })
		})
	})
})

import * as v from 'valibot'
import type { Method, Methods } from '../../../cloudfunctions/rpc/method'
import { ofWhole } from '../../../cloudfunctions/rpc/reach'
import { serve, type Caller } from '../../../cloudfunctions/rpc/serve'
import { UserError } from '../../../cloudfunctions/rpc/user-error'

// A county's own program that calls with a key: it has no openid, no person and no home, and the same envelope, checks of the
// input and of the reach hold it.

const methods = {
	count: {
		doc: 'How many.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({ of: v.string() }),
		output: v.strictObject({ count: v.number(), asked: v.string() }),
		errors: ['INVALID_INPUT', 'NO_IDENTITY', 'NO_PERMISSION', 'UNKNOWN_METHOD', 'INTERNAL'],
	},
} as const satisfies Methods

class Program implements Caller {
	reachChecked = false
	readonly isCounted = false

	constructor(
		readonly name: string,
		private readonly reads: boolean,
		private readonly method: Method,
	) {}

	get rolesChecked(): boolean {
		return this.method.roles.includes('clerk')
	}

	async requireReach(): Promise<void> {
		if (!this.reads) throw new UserError('NO_PERMISSION')
		this.reachChecked = true
	}
}

const KEYS: Readonly<Record<string, { name: string; reads: boolean }>> = {
	'key-1': { name: 'the county’s screen', reads: true },
	'key-2': { name: 'a key that was taken back', reads: false },
}

const answer = serve(
	methods,
	{ count: async ({ of }, program: Program) => ({ count: of.length, asked: program.name }) },
	(key: string, method) => {
		const known = KEYS[key]
		if (!known) throw new UserError('NO_IDENTITY')
		return new Program(known.name, known.reads, method)
	},
)

const call = (identity: string | undefined, input: unknown = { of: 'sheep' }) =>
	answer({ identity, requestId: 'r', event: { method: 'count', input } })

test('whoever has a key is answered', async () => {
	expect(await call('key-1')).toEqual({ ok: true, data: { count: 5, asked: 'the county’s screen' } })
})

test.each([
	['nobody', undefined, 'NO_IDENTITY'],
	['a key that is not known', 'key-9', 'NO_IDENTITY'],
	['a key that reaches nothing', 'key-2', 'NO_PERMISSION'],
])('%s is refused', async (_who, identity, code) => {
	expect(await call(identity)).toMatchObject({ ok: false, error: { code } })
})

test('its input is checked as anybody’s', async () => {
	expect(await call('key-1', { of: 7 })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
})

test.each([
	['who calls', { rolesChecked: false, reachChecked: true, isCounted: true }],
	['what the caller is to it', { rolesChecked: true, reachChecked: false, isCounted: true }],
	['how often', { rolesChecked: true, reachChecked: true, isCounted: false }],
])('a method that answers without having asked %s is a fault, and tells nothing', async (_what, asked) => {
	const log = jest.spyOn(console, 'error').mockReturnValue()
	const caller: Caller = { ...asked, requireReach: async () => undefined }
	const limited = { count: { ...methods.count, counts: true } } as const satisfies Methods
	const forgetful = serve(limited, { count: async () => ({ count: 1, asked: 'secret' }) }, () => caller)
	const event = { method: 'count', input: { of: 'sheep' } }
	const told = await forgetful({ identity: 'key-1', requestId: 'r', event })
	log.mockRestore()
	expect(told).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
	expect(JSON.stringify(told)).not.toContain('secret')
})

import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import { BODY_BYTES } from '../../cloudfunctions/rpc/bounds'
import { METHODS } from '../support/good-inputs'
import { AttackedCounty, OUTSIDER, RESIDENT, SECRETS, VICTIM } from './attacked-county'
import {
	fieldsOf,
	foreignFiles,
	HOSTILE_TEXTS,
	isRecord,
	OPERATORS,
	overfull,
	valueAt,
	withValue,
} from './hostile-values'

// Every method, every field of its schema, each kind of hostile value, past the wire: the calls are those that would be
// answered but for the one value. Of the wrong form in other ways: tests/contract/bad-input.test.ts.

/** What people may say or choose as they like: there every text is right. */
const FREE = new Set([
	'text',
	'note',
	'reason',
	'name',
	'placeNote',
	'placeText',
	'clientKey',
	'needs',
	'tag',
	'words',
])

let county: AttackedCounty
let at: number
beforeAll(async () => {
	county = await AttackedCounty.settled()
	at = county.towns.cloud.now
})

const counts = {
	operators: 0,
	'more fields': 0,
	texts: 0,
	files: 0,
	refused: 0,
	'answered with nothing changed': 0,
}

function wrongWith(why: string, envelope: Envelope<unknown>, code?: string): string[] {
	const text = JSON.stringify(envelope)
	if (envelope.ok) counts['answered with nothing changed'] += 1
	else counts.refused += 1
	const wrong = [
		...(code !== undefined && (envelope.ok || envelope.error.code !== code) ? [`is not ${code}`] : []),
		...(!envelope.ok && envelope.error.code === 'INTERNAL' ? ['is INTERNAL'] : []),
		...SECRETS.filter((secret) => secret.test(text)).map((secret) => `holds ${secret.source}`),
	]
	return wrong.map((one) => `${why} ${one}: ${text.slice(0, 300)}`)
}

test.each(METHODS)('$name takes no operator and no field that its schema does not have', async (one) => {
	const { noun, verb, method, good } = one
	const { cloud } = county.towns
	const as = county.who(good.as)
	const input = county.real(good.input)
	const before = cloud.digest()
	const wrong: string[] = []
	for (const { path, kind } of fieldsOf(method.input)) {
		const field = path.join('.') || 'input'
		const stands = valueAt(input, path)
		const object = isRecord(stands) ? stands : {}
		const operators = kind === 'list' ? OPERATORS.map((value) => [value]) : OPERATORS
		const more = kind === 'object' ? overfull(object, Object.keys(object)) : []
		counts.operators += operators.length
		counts['more fields'] += more.length
		for (const value of [...operators, ...more]) {
			const answer = await cloud.call(as, noun, verb, withValue(input, path, value))
			wrong.push(...wrongWith(`${field} = ${JSON.stringify(value).slice(0, 80)}`, answer, 'INVALID_INPUT'))
		}
	}
	expect(wrong).toEqual([])
	expect(cloud.digest()).toBe(before)
})

test('of every method what is too deep or too large is refused before anything walks it', async () => {
	const { cloud } = county.towns
	const before = cloud.digest()
	const deep = JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`) as unknown
	for (const { name, noun, verb, method, good } of METHODS) {
		const wide = { wide: 'x'.repeat((method.bodyBytes ?? BODY_BYTES) + 1) }
		for (const value of [deep, wide]) {
			const answer = await cloud.call(county.who(good.as), noun, verb, { ...good.input, value })
			expect([name, wrongWith(name, answer, 'INVALID_INPUT')]).toEqual([name, []])
			// As a whole: no schema was asked what is in it.
			expect(answer).toHaveProperty('error.fields.input')
		}
	}
	expect(cloud.digest()).toBe(before)
})

test.each(METHODS)('$name is led nowhere by a text', async ({ noun, verb, method, good }) => {
	const { cloud } = county.towns
	const input = county.real(good.input)
	// Of codes that are guessed the clerk is told.
	const letters = !method.errors.includes('BAD_ONE_TIME_CODE')
	const before = cloud.digest({ letters })
	const wrong: string[] = []
	for (const { path, kind } of fieldsOf(method.input)) {
		const name = path.findLast((part) => part !== 0) ?? ''
		// What a plan asks, and by which code, is said by whoever makes it.
		if (kind !== 'text' || FREE.has(name) || path[0] === 'questions') continue
		for (const text of HOSTILE_TEXTS) {
			const why = `${path.join('.')} = ${JSON.stringify(text)}`
			for (const as of [county.who(good.as), OUTSIDER]) {
				counts.texts += 1
				const answer = await cloud.call(as, noun, verb, withValue(input, path, text))
				wrong.push(...wrongWith(why, answer))
				if (answer.ok && cloud.digest({ letters }) !== before) wrong.push(`${why} changed something`)
			}
		}
	}
	expect(wrong).toEqual([])
	expect(cloud.digest({ letters })).toBe(before)
})

const isFile = (name: unknown): boolean => ['fileId', 'photos', 'voice'].includes(String(name))
const withFiles = METHODS.filter(({ method }) => fieldsOf(method.input).some(({ path }) => isFile(path[0])))

test.each(withFiles)(
	'$name takes no file but an upload of the caller, whatever its id looks like',
	async (one) => {
		const { noun, verb, method, good } = one
		const { cloud } = county.towns
		const as = county.who(good.as)
		const input = county.real(good.input)
		const before = cloud.digest()
		for (const { path, kind } of fieldsOf(method.input)) {
			if (kind !== 'text' || !isFile(path[0])) continue
			for (const file of foreignFiles(as, VICTIM, 'memory')) {
				counts.files += 1
				const answer = await cloud.call(as, noun, verb, withValue(input, path, file))
				expect([file, answer]).toMatchObject([
					file,
					{ ok: false, error: { code: expect.not.stringMatching('INTERNAL') as string } },
				])
			}
		}
		expect(cloud.digest()).toBe(before)
	},
)

test('who calls is what the platform says, whatever the call says of itself', async () => {
	const { cloud } = county.towns
	const clerk = county.who(METHODS.find(({ name }) => name === 'roster.changes')?.good.as ?? '')
	const plain = await cloud.call(RESIDENT, 'account', 'show', {})
	const forged = {
		openid: clerk,
		OPENID: clerk,
		userInfo: { openId: clerk },
		wxContext: { OPENID: clerk },
		caller: { openid: clerk },
		roles: ['clerk'],
		requestId: 'x',
		TCB_SOURCE: 'wx_trigger',
	}
	expect(await cloud.event(RESIDENT, 'account', { method: 'show', input: {}, ...forged })).toEqual(plain)
	const changes = await cloud.event(RESIDENT, 'roster', { method: 'changes', input: {}, ...forged })
	expect(changes).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	expect(await cloud.event(undefined, 'roster', { method: 'changes', input: {}, ...forged })).toMatchObject({
		ok: false,
		error: { code: 'NO_IDENTITY' },
	})
	for (const name of [
		...OPERATORS,
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		['show'],
		'show\u0000',
	])
		expect(await cloud.event(RESIDENT, 'account', { method: name, input: {} })).toMatchObject({
			ok: false,
			error: { code: 'UNKNOWN_METHOD' },
		})
})

test('nothing of it reached what every object has, and the clock stood still', () => {
	expect(Object.keys(Object.prototype)).toEqual([])
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
	expect(county.towns.cloud.now).toBe(at)
	process.stdout.write(`hostile values: ${JSON.stringify(counts)}\n`)
	expect(counts.operators).toBeGreaterThan(1000)
	expect(counts.texts).toBeGreaterThan(1000)
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import type { LocalCloud } from '../../local/cloudbase'
import { LoopbackServer } from '../../local/cloudbase/server/http-server'
import { previewRoutes } from '../../local/preview/routes'
import { publicRoutes } from '../../local/server/routes'
import { scratchFolder } from '../support/scratch-folder'

// The public face of the local server, in front of functions that would answer anything to anybody.

const invoked: { noun: string; event: unknown; openid: string | undefined }[] = []
const faults: string[] = []
let resets = 0
const cloud = {
	invoke: async (noun: string, event: unknown, { openid }: { openid?: string }) => {
		invoked.push({ noun, event, openid })
		return { result: { ok: true, data: 'secret' } }
	},
} as unknown as LocalCloud

const folder = scratchFolder()
const outDir = path.join(folder, 'preview')
let server: LoopbackServer
beforeAll(async () => {
	mkdirSync(outDir)
	writeFileSync(path.join(outDir, 'index.html'), '<p>desk</p>')
	writeFileSync(path.join(folder, 'secret.html'), 'secret')
	const desk = {
		cloud,
		personas: async () => [],
		newest: async () => null,
		reset: async () => void (resets += 1),
	}
	const phones = previewRoutes(outDir)
	const face = publicRoutes(async () => desk)
	server = new LoopbackServer([face, phones], (line) => faults.push(line))
	await server.listen(0)
})
afterAll(() => server.close())
afterEach(() => expect(faults).toEqual([]))

interface Answer {
	status: number | undefined
	headers: NodeJS.Dict<string | string[]>
	text: string
}

/** Asks with a path that nothing tidies up on its way. */
const ask = (
	rawPath: string,
	{ method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const { port } = new URL(server.url)
		const options = { host: '127.0.0.1', port, path: rawPath, method, headers: { ...headers } }
		const asked = request(options, (response) => {
			let text = ''
			response.setEncoding('utf8').on('data', (part: string) => (text += part))
			response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
		})
		asked.on('error', reject)
		asked.end(body)
	})

const call = { method: 'POST', body: JSON.stringify({ method: 'show', input: {} }) }

test('no page of another origin calls a function, moves the clock, or forgets everything', async () => {
	const { port } = new URL(server.url)
	const others = ['http://localhost:3000', `http://localhost:${port}`, 'https://evil.example', 'null']
	for (const origin of others)
		for (const [at, more] of [
			['/functions/account', call],
			['/reset', { method: 'POST', body: '{}' }],
			['/clock', { method: 'POST', body: '{"advanceMs":1}' }],
		] as const) {
			const headers = { origin, 'content-type': 'text/plain', 'x-openid': 'o-clerk' }
			expect([origin, at, (await ask(at, { ...more, headers })).status]).toEqual([origin, at, 403])
		}
	for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.nip.io'])
		expect((await ask('/functions/account', { ...call, headers: { host } })).status).toBe(403)
	expect([invoked, resets]).toEqual([[], 0])
})

test('no answer lets another origin read it, be it asked before', async () => {
	const preflight = {
		origin: 'http://localhost:3000',
		'access-control-request-method': 'POST',
		'access-control-request-headers': 'x-openid',
	}
	const answers = [
		await ask('/functions/account', { method: 'OPTIONS', headers: preflight }),
		await ask('/functions/account', { method: 'OPTIONS' }),
		await ask('/healthz'),
		await ask('/'),
	]
	expect(answers.map(({ status }) => status)).toEqual([403, 404, 200, 200])
	for (const { headers } of answers) {
		expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
		expect(headers['x-content-type-options']).toBe('nosniff')
	}
})

test('what is too large, too deep or no JSON is refused in the envelope, and runs nothing', async () => {
	const refused = { ok: false, error: { code: 'INVALID_INPUT' } }
	const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
	const large = JSON.stringify({ method: 'show', input: 'x'.repeat(6 * 1024 * 1024) })
	for (const body of [deep, large, '{"method":', '\u0000']) {
		const { status, text } = await ask('/functions/account', { method: 'POST', body })
		expect([body.slice(0, 20), status, JSON.parse(text)]).toMatchObject([body.slice(0, 20), 200, refused])
	}
	for (const noun of ['timer', 'content', '__proto__', 'constructor', 'toString', 'unheard'])
		expect(JSON.parse((await ask(`/functions/${noun}`, call)).text)).toMatchObject({
			ok: false,
			error: { code: 'UNKNOWN_METHOD' },
		})
	expect(invoked).toEqual([])
})

test.each([
	'/../secret.html',
	'/%2e%2e/secret.html',
	'/..%2fsecret.html',
	'/..%5csecret.html',
	'/x/..%2f..%2fsecret.html',
	'/%00.html',
	'/index.html%00.png',
	'/%E0%A4%A',
	'/%',
])('no path leaves the folder of the phones: %s', async (rawPath) => {
	const { status, text } = await ask(rawPath)
	expect(status).toBe(404)
	expect(text).not.toBe('secret')
})

test('a file is kept by the browser where it was asked for by its mark, else asked for again', async () => {
	const plain = await ask('/index.html')
	const etag = String(plain.headers['etag'])
	expect(plain.headers['cache-control']).toBe('no-cache')
	expect((await ask('/index.html', { headers: { 'if-none-match': etag } })).status).toBe(304)
	const marked = await ask(`/index.html?${etag.slice(1, -1)}`)
	expect(marked.headers['cache-control']).toBe('max-age=86400')
	expect((await ask('/index.html?another')).headers['cache-control']).toBe('no-cache')
})

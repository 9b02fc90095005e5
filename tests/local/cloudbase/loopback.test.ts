import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { connectSdk } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

describe('the cloud is reached from this machine only', () => {
	let cloud: TestCloud

	beforeAll(async () => {
		cloud = await startTestCloud({ collections: { notes: { indexes: [] } } }, [], {
			routes: async (_request, response, url) => {
				if (url.pathname !== '/healthz') return false
				response.end('well')
				return true
			},
		})
	})
	afterAll(() => cloud.end())

	const statusWith = (
		headers: Record<string, string>,
		path = '/healthz',
		method = 'GET',
		body = '',
	): Promise<number | undefined> =>
		new Promise((resolve, reject) => {
			const asked = request(`${cloud.url}${path}`, { headers, method }, (response) => {
				response.resume()
				resolve(response.statusCode)
			})
			asked.on('error', reject)
			asked.end(body)
		})

	test('its own name is answered', async () => {
		const { port } = new URL(cloud.url)
		expect(await statusWith({})).toBe(200)
		expect(await statusWith({ host: `localhost:${port}` })).toBe(200)
		expect(await statusWith({ origin: cloud.url })).toBe(200)
		// As through a forwarded port: the browser's page and its requests go to the same one.
		expect(await statusWith({ host: 'localhost:9000', origin: 'http://localhost:9000' })).toBe(200)
		expect(await statusWith({}, '/nothing')).toBe(404)
	})

	test.each([
		{ host: 'evil.example' },
		{ host: '127.0.0.1.evil.example' },
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ origin: 'http://localhost:1234' },
		{ origin: 'http://127.0.0.1:1234' },
		{ origin: 'http://127.0.0.1' },
	])('a request with %j is refused', async (headers) => {
		expect(await statusWith(headers as Record<string, string>)).toBe(403)
	})

	describe('the address of the SDK opens with the secret of this start alone', () => {
		const adding = JSON.stringify({
			action: 'database.insertDocument',
			collectionName: 'notes',
			data: [JSON.stringify({ _id: 'theirs' })],
		})

		/** The address as the functions have it, its last part replaced. */
		const addressWith = (secret: string): string => `/admin/${secret}`
		const secretOf = (running: TestCloud): string => {
			const { URL: url } = JSON.parse(running.sdkEnv()['TCB_CONTEXT_CNFG'] ?? '{}') as { URL: string }
			return url.slice(`${running.url}/admin/`.length)
		}

		test.each([
			['none', () => '/admin'],
			['an empty one', () => '/admin/'],
			['none, as a call', () => '/admin/call/11111111-1111-1111-1111-111111111111'],
			['a guessed one', () => addressWith('A'.repeat(43))],
			['a part of it', () => addressWith(secretOf(cloud).slice(0, -1))],
			['more than it', () => addressWith(`${secretOf(cloud)}A`)],
		])('%s is refused', async (_name, path) => {
			const plain = { 'content-type': 'text/plain' }
			expect(await statusWith(plain, path(), 'POST', adding)).toBe(403)
			expect(cloud.snapshot()['notes'] ?? []).toEqual([])
		})

		test('the SDK with the environment of a function is answered', async () => {
			const { db } = connectSdk(cloud)
			await db.collection('notes').add({ _id: 'ours' })
			expect(cloud.snapshot()['notes']).toMatchObject([{ _id: 'ours' }])
		})

		test('another start has another one', async () => {
			const other = await startTestCloud({ collections: {} })
			expect(secretOf(other)).toMatch(/^[\w-]{43}$/)
			expect(secretOf(other)).not.toBe(secretOf(cloud))
			await other.end()
		})
	})

	test('no other address of this machine listens', async () => {
		const { port } = new URL(cloud.url)
		const addresses = Object.values(networkInterfaces())
			.flatMap((entries) => entries ?? [])
			.filter(({ internal, family }) => !internal && family === 'IPv4')
		const open = await Promise.all(addresses.map(({ address }) => accepts(address, Number(port))))
		expect(open).not.toContain(true)
		expect(await accepts('127.0.0.1', Number(port))).toBe(true)
	})
})

function accepts(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ host, port, timeout: 1000 })
		const end = (open: boolean): void => {
			socket.destroy()
			resolve(open)
		}
		socket.once('connect', () => end(true))
		socket.once('error', () => end(false))
		socket.once('timeout', () => end(false))
	})
}

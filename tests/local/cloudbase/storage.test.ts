import { createHash } from 'node:crypto'
import { refusalOf } from '../../../local/conformance/sdk'
import { codeOf, connectSdk } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

describe('storage', () => {
	let cloud: TestCloud
	let app: ReturnType<typeof connectSdk>['app']

	beforeAll(async () => {
		cloud = await startTestCloud({ collections: {} })
		app = connectSdk(cloud).app
	})
	afterAll(() => cloud.end())
	beforeEach(() => cloud.reset())

	const upload = (cloudPath: string, content: string) =>
		app.uploadFile({ cloudPath, fileContent: Buffer.from(content) as never })

	const linkTo = async (fileID: string, maxAge = 60): Promise<string> => {
		const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
		return fileList[0]?.tempFileURL ?? ''
	}

	test('a file goes up and comes down through the SDK', async () => {
		const { fileID } = await upload('照片/a b+c%.txt', 'hello')
		expect(fileID).toMatch(/^cloud:\/\/local-env\.[^/]+\/照片\/a b\+c%\.txt$/)
		const { fileContent } = await app.downloadFile({ fileID })
		expect(fileContent?.toString()).toBe('hello')
	})

	test('a link opens its file for its time, and no other', async () => {
		const { fileID } = await upload('a.png', 'picture')
		const { fileID: anotherID } = await upload('b.png', 'another')
		const link = await linkTo(fileID)
		const another = new URL(await linkTo(anotherID))
		const response = await fetch(link)
		expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
			200,
			'image/png',
			'picture',
		])
		// Whatever lies there, a browser runs nothing of it.
		expect(response.headers.get('content-security-policy')).toBe('sandbox')
		another.search = new URL(link).search
		expect((await fetch(another)).status).toBe(403)
		expect((await fetch(link.split('?')[0] ?? '')).status).toBe(403)
		cloud.clock.advance(62_000)
		expect((await fetch(link)).status).toBe(403)
	})

	test('a removed file is gone, and removing it again says so', async () => {
		const { fileID } = await upload('a.txt', 'x')
		expect((await app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'SUCCESS' })
		expect((await app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({
			code: 'STORAGE_FILE_NONEXIST',
		})
		const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
		expect(fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' })
	})

	test('more than fifty files at once are not removed', async () => {
		const { fileID } = await upload('kept.txt', 'x')
		const refusal = await refusalOf(app.deleteFile({ fileList: Array.from({ length: 51 }, () => fileID) }))
		expect(refusal).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('50') as string })
		expect(cloud.files.has('kept.txt')).toBe(true)
	})

	test.each(['../a', 'a//b', 'a/./b', 'a\\b', 'a\u0000b', 'x'.repeat(900)])(
		'the path %j is refused',
		async (path) => {
			expect(await codeOf(upload(path, 'x'))).toBe('INVALID_PARAM')
		},
	)

	test('an upload without the right to it is refused', async () => {
		const response = await fetch(`${cloud.url}/cos/${Buffer.from('a.txt').toString('base64url')}`, {
			method: 'PUT',
			body: 'x',
			headers: { authorization: 'no' },
		})
		expect(response.status).toBe(403)
		expect(cloud.files.has('a.txt')).toBe(false)
	})

	describe('uploads of clients', () => {
		const send = (path: string, body: BodyInit, openid = 'villager') =>
			fetch(`${cloud.url}/client/upload?path=${encodeURIComponent(path)}`, {
				method: 'POST',
				body,
				headers: { 'x-openid': openid },
			})

		const hash = createHash('sha256').update('villager').digest('hex')

		test.each([`users/villager/a.jpg`, `users/${hash}/2026/a.jpg`])('go to their own %s', async (path) => {
			const response = await send(path, 'picture')
			const { fileID } = (await response.json()) as { fileID: string }
			expect(cloud.files.read(cloud.files.pathOf(fileID) ?? '')?.toString()).toBe('picture')
		})

		test('come as a form, too', async () => {
			const form = new FormData()
			form.append('path', 'users/villager/b.jpg')
			form.append('file', new Blob(['picture']), 'b.jpg')
			expect((await send('', form)).status).toBe(200)
			expect(cloud.files.read('users/villager/b.jpg')?.toString()).toBe('picture')
		})

		test.each(['users/another/a.jpg', 'a.jpg', 'users/villager', 'public/villager/a.jpg'])(
			'are refused at %s',
			async (path) => {
				const response = await send(path, 'x')
				expect([response.status, await response.json()]).toMatchObject([
					403,
					{ code: 'STORAGE_EXCEED_AUTHORITY' },
				])
			},
		)

		test('are refused where the path leaves its folder', async () => {
			expect((await send('users/villager/../another/a.jpg', 'x')).status).toBe(400)
		})

		test('are refused beyond ten megabytes', async () => {
			const response = await send('users/villager/a.jpg', Buffer.alloc(10 * 1024 * 1024 + 1))
			expect(response.status).toBeGreaterThanOrEqual(400)
			expect(cloud.files.has('users/villager/a.jpg')).toBe(false)
		})

		test('are refused without a name', async () => {
			expect((await fetch(`${cloud.url}/client/upload?path=a`, { method: 'POST', body: 'x' })).status).toBe(
				400,
			)
		})
	})
})

import Database from 'libsql'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { ERROR_WORDS } from '../../../miniprogram/shared/words/errors'
import { FileStore } from '../../../local/cloudbase/storage/file-store'
import { NEIGHBOUR, VILLAGER, VILLAGER_2, VILLAGER_3 } from '../../support/demo'
import { filledDemo } from '../../support/filled-product'
import { scratchFolder } from '../../support/scratch-folder'
import { builtServer, serve, type ServerProcess } from './support/server-process'

/** Several, since nobody may report more than ten things a day. */
const PEOPLE = [VILLAGER, VILLAGER_2, VILLAGER_3, NEIGHBOUR]

interface Answer {
	ok: boolean
	error?: { code: string; message: string }
}

async function call(url: string | undefined, openid: string, event: object): Promise<unknown> {
	const headers = { 'x-openid': openid }
	const response = await fetch(`${url}/functions/report`, {
		method: 'POST',
		headers,
		body: JSON.stringify(event),
	})
	return response.json()
}

async function submit(url: string | undefined, key: number): Promise<Answer> {
	const input = { clientKey: `key-of-a-full-disk-${key}`, category: 'heating', text: '暖气管漏水'.repeat(80) }
	return (await call(url, PEOPLE[key % PEOPLE.length] ?? '', { method: 'submit', input })) as Answer
}

async function reportsOf(url: string | undefined): Promise<string[]> {
	const answers = await Promise.all(PEOPLE.map((openid) => call(url, openid, { method: 'mine', input: {} })))
	return (answers as { data: { items: { id: string }[] } }[]).flatMap(({ data }) =>
		data.items.map(({ id }) => id),
	)
}

let running: ServerProcess | undefined
afterEach(() => running?.end('SIGKILL'))

test('a full database is said, keeps what it acknowledged, and takes the same call once there is room', async () => {
	const server = await builtServer()
	const dataDir = path.join(scratchFolder(), 'data')
	cpSync(await filledDemo(), dataDir, { recursive: true })
	const file = path.join(dataDir, 'database.sqlite')
	// What was written while it was filled left pages free, at times enough for all that is sent here.
	const database = new Database(file)
	database.exec('VACUUM')
	database.close()
	const room = statSync(file).size + 256 * 1024
	const small = (running = await serve(server, dataDir, { DATABASE_LIMIT_MB: String(room / 1024 / 1024) }))
	let answer: Answer = { ok: true }
	let sent = 0
	for (; answer.ok && sent < 40; sent += 1) answer = await submit(small.url, sent)
	expect(answer).toMatchObject({
		ok: false,
		error: { code: 'STORAGE_FULL', message: ERROR_WORDS.STORAGE_FULL },
	})
	expect(small.said()).toContain('存储已满')
	const kept = await reportsOf(small.url)
	expect(kept.length).toBeGreaterThan(0)
	expect(kept).toHaveLength(sent - 1)
	await small.end('SIGKILL')

	const large = (running = await serve(server, dataDir))
	expect(await reportsOf(large.url)).toEqual(kept)
	expect(await submit(large.url, sent - 1)).toMatchObject({ ok: true })
	expect(await reportsOf(large.url)).toHaveLength(sent)
})

test('a file that the disk has no room for is refused, and no half of it is left', () => {
	const folder = path.join(scratchFolder(), 'files')
	mkdirSync(folder)
	const files = new FileStore(folder, 'bucket')
	const onDisk = path.join(folder, `${createHash('sha256').update('users/a/one.jpg').digest('hex')}.jpg`)
	symlinkSync('/dev/full', `${onDisk}.part`)
	expect(() => files.write('users/a/one.jpg', Buffer.alloc(9000, 1))).toThrow(
		expect.objectContaining({ code: 'STORAGE_FULL' }) as Error,
	)
	expect([existsSync(onDisk), existsSync(`${onDisk}.part`), files.has('users/a/one.jpg')]).toEqual([
		false,
		false,
		false,
	])
	files.write('users/a/one.jpg', Buffer.alloc(9000, 1))
	expect(files.read('users/a/one.jpg')).toHaveLength(9000)
})

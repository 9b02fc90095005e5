import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import { DataFolder } from '../../../local/cloudbase/data/data-folder'
import { HurtData, requireSoundDatabase } from '../../../local/cloudbase/data/health'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'
import { sentenceOf } from '../../../local/server/sentence'
import { dataFolder, databaseLimit, portSetting } from '../../../local/server/settings'
import { scratchFolder } from '../../support/scratch-folder'
import { builtServer, serve, type ServerProcess } from './support/server-process'

let server: string
let running: ServerProcess | undefined
beforeAll(async () => {
	server = await builtServer()
})
afterEach(() => running?.end('SIGKILL'))

const PAGE = 4096

const engineIn = (dataDir: string) =>
	new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })

/** Documents, some of them longer than a page. */
async function addReports(engine: SqliteEngine, from: number, to: number): Promise<void> {
	const documents = Array.from({ length: to - from }, (_, at) => ({
		_id: `report-${from + at}`,
		clientKey: `key-${from + at}`,
		number: `2026-${from + at}`,
		words: '水管漏水'.repeat((from + at) * 15),
	}))
	await engine.insert({ collection: 'changes', documents })
}

/** A county's data without a log; the file has no free pages. */
async function countyFolder(): Promise<string> {
	const dataDir = path.join(scratchFolder(), 'data')
	mkdirSync(dataDir)
	const engine = engineIn(dataDir)
	await addReports(engine, 0, 60)
	engine.settle()
	engine.close()
	return dataDir
}

/** The data as a kill leaves it: the last writes stand in the log alone. */
async function killedFolder(): Promise<string> {
	const dataDir = await countyFolder()
	const engine = engineIn(dataDir)
	await addReports(engine, 60, 70)
	const killed = path.join(scratchFolder(), 'data')
	cpSync(dataDir, killed, { recursive: true })
	engine.close()
	writeFileSync(path.join(killed, 'county.json'), '{"since":"2026-01-01T00:00:00.000Z"}\n')
	expect(readFileSync(path.join(killed, 'database.sqlite-wal')).length).toBeGreaterThan(0)
	return killed
}

function change(file: string, page: number, byte: (before: number) => number): void {
	const bytes = readFileSync(file)
	for (let at = page * PAGE; at < (page + 1) * PAGE; at += 1) bytes[at] = byte(bytes[at] ?? 0)
	writeFileSync(file, bytes)
}

const zeroed = () => 0
const flipped = (before: number) => before ^ 0xff

function isSound(file: string): boolean {
	try {
		requireSoundDatabase(file)
		return true
	} catch (error) {
		if (error instanceof HurtData) return false
		throw error
	}
}

/** What stands in a folder, but for what SQLite keeps in shared memory and the lock. */
function contentOf(folder: string): Record<string, string> {
	const names = readdirSync(folder).filter(
		(name) => !name.endsWith('-shm') && !['lock', 'files'].includes(name),
	)
	return Object.fromEntries(
		names.map((name) => {
			return [
				name,
				createHash('sha256')
					.update(readFileSync(path.join(folder, name)))
					.digest('hex'),
			]
		}),
	)
}

test('every page of a database is missed when it is zeroed or flipped, and the file when it ends too early', async () => {
	const dataDir = await countyFolder()
	const file = path.join(dataDir, 'database.sqlite')
	const sound = readFileSync(file)
	expect(() => requireSoundDatabase(file)).not.toThrow()
	const pages = sound.length / PAGE
	expect(pages).toBeGreaterThan(60)
	const missed: [number, string][] = []
	for (let page = 0; page < pages; page += 1)
		for (const byte of [zeroed, flipped]) {
			change(file, page, byte)
			if (isSound(file)) missed.push([page, byte.name])
			writeFileSync(file, sound)
		}
	expect(missed).toEqual([])
	truncateSync(file, sound.length - PAGE)
	expect(() => requireSoundDatabase(file)).toThrow(HurtData)
})

const HURTS: [string, string, (file: string) => void][] = [
	['truncated', '已损坏', (file) => truncateSync(file, 10 * PAGE)],
	['zeroed in a page', '已损坏', (file) => change(file, 30, zeroed)],
	['flipped in a page', '已损坏', (file) => change(file, 0, flipped)],
	['emptied', '是空的', (file) => truncateSync(file, 0)],
	['deleted', '不见了', (file) => rmSync(file)],
]

test('a hurt database is named with the way back, the server ends, and nothing is written', async () => {
	const sound = await killedFolder()
	const starts = HURTS.map(async ([name, word, hurt]) => {
		const dataDir = path.join(scratchFolder(), name)
		cpSync(sound, dataDir, { recursive: true })
		const file = path.join(dataDir, 'database.sqlite')
		hurt(file)
		const before = contentOf(dataDir)
		const refused = await serve(server, dataDir, { SEED: 'demo' })
		expect(refused.said()).toContain(`数据库文件 ${file} ${word}`)
		expect(refused.said()).toContain('npm run restore -- 备份目录')
		expect([name, refused.url, refused.child.exitCode, contentOf(dataDir)]).toEqual([
			name,
			undefined,
			1,
			before,
		])
	})
	await Promise.all(starts)
})

test('a folder that nothing can be written to is named', () => {
	const dataDir = path.join(scratchFolder({ data: 'a file' }), 'data')
	let said: unknown
	try {
		new DataFolder(dataDir, { schema: databaseSchema })
	} catch (error) {
		said = sentenceOf(error)
	}
	expect(said).toMatch(`数据目录 ${dataDir} 不能写（EEXIST），什么也没有改动`)
})

test('a setting that was left blank is as good as none', () => {
	const before = { ...process.env }
	Object.assign(process.env, { PORT: '', DATA_DIR: ' ', DATABASE_LIMIT_MB: '' })
	expect([portSetting(), dataFolder(), databaseLimit()]).toEqual(['8787', path.resolve('.data'), {}])
	process.env = before
})

test('a county is remembered from its first start on, and data of an older release is taken up', async () => {
	const dataDir = await countyFolder()
	running = await serve(server, dataDir)
	expect(running.url).toBeDefined()
	await running.end()
	rmSync(path.join(dataDir, 'database.sqlite'))
	running = await serve(server, dataDir)
	expect(running.said()).toContain('不见了')
})

test('a second server on the same data is refused with the address of the first, and a killed one leaves no lock', async () => {
	const dataDir = path.join(scratchFolder(), 'data')
	const first = await serve(server, dataDir)
	try {
		const second = await serve(server, dataDir)
		expect(second.url).toBeUndefined()
		expect(second.child.exitCode).toBe(1)
		expect(second.said()).toContain(`${first.url}/`)
		expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
	} finally {
		await first.end('SIGKILL')
	}
	running = await serve(server, dataDir)
	expect(running.url).toBeDefined()
})

import { mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { rosterKey, type HouseholdDocument } from '../../../cloudfunctions/modules/org/documents'
import { householdContent } from '../../../cloudfunctions/modules/roster/publish'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import { documentIn } from '../../../local/backup/format'
import type { Document } from '../../../local/cloudbase/database/document'
import { fromText } from '../../../local/cloudbase/database/ejson'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'
import { cloudDatabase, localDatabase, migrateFolder } from '../../../local/migrations/databases'
import { migrate, NewerData, type MigratingDatabase } from '../../../local/migrations/migrate'
import { startServer } from '../../../local/server/start'
import { builtPhones } from '../../support/built-phones'
import { GRID_LEADER, VILLAGER } from '../../support/demo'
import { startProduct } from '../../support/product'
import { scratchFolder } from '../../support/scratch-folder'
import { connectSdk } from '../cloudbase/support/sdk'
import { startTestCloud } from '../cloudbase/support/test-cloud'

/** What the release of commit 6e0b962 wrote: people, one of its households, reports at every stage and what was told of them. */
const OLDER = brotliDecompressSync(readFileSync(path.join(__dirname, 'release-6e0b962.jsonl.br')))
	.toString('utf8')
	.trim()
	.split('\n')
	.map(documentIn)

async function olderFolder(): Promise<string> {
	const dataDir = path.join(scratchFolder(), 'data')
	mkdirSync(dataDir)
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	for (const { collection, body } of OLDER)
		await engine.insert({ collection, documents: [fromText(body) as Document] })
	engine.settle()
	engine.close()
	return dataDir
}

const contentOf = (dataDir: string): Record<string, Document[]> => {
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	const content = engine.snapshot()
	engine.close()
	return content
}

/** All that a migration is about; what it counts of one that was cut off is what was left. */
const withoutProgress = ({ migrations: _progress, ...rest }: Record<string, Document[]>) => rest

test('a document that nobody can read stays as it was, is named, and holds back no other', async () => {
	const dataDir = await olderFolder()
	const file = path.join(dataDir, 'database.sqlite')
	const engine = new SqliteEngine({ file, schema: databaseSchema })
	await engine.insert({ collection: 'reports', documents: [{ _id: 'spoiled', history: 7 }] })
	engine.settle()
	engine.close()
	const log = jest.spyOn(console, 'error').mockReturnValue()
	expect(await migrateFolder(dataDir)).toEqual([
		{ number: 1, changed: 18 },
		{ number: 2, changed: 7, unread: ['spoiled'] },
		{ number: 3, changed: 0 },
		{ number: 4, changed: 0, unread: ['spoiled'] },
		{ number: 5, changed: 1 },
		{ number: 6, changed: 18 },
		{ number: 7, changed: 0 },
		{ number: 8, changed: 0, unread: ['spoiled'] },
		{ number: 9, changed: 0 },
	])
	expect(log).toHaveBeenCalledTimes(3)
	log.mockRestore()
	expect(contentOf(dataDir)['reports']).toContainEqual({ _id: 'spoiled', history: 7 })
})

test('of a report with all fields of its index, those that say something else now are worked out anew', async () => {
	const dataDir = await olderFolder()
	await migrateFolder(dataDir)
	const file = path.join(dataDir, 'database.sqlite')
	const engine = new SqliteEngine({ file, schema: databaseSchema })
	const [report] = (await engine.find({
		collection: 'reports',
		filter: {},
		skip: 0,
		limit: 1,
	})) as unknown as {
		_id: string
		index: { searchKeys: string[] }
	}[]
	const { _id: id, ...content } = report!
	const stale = { ...content, index: { ...content.index, searchKeys: ['earlier'] } }
	await engine.replace({ collection: 'reports', id, content: stale })
	await engine.remove({ collection: 'migrations', filter: {}, multiple: true })
	engine.settle()
	engine.close()
	expect(await migrateFolder(dataDir)).toContainEqual({ number: 2, changed: 1 })
	expect(contentOf(dataDir)['reports']).toContainEqual(report)
})

test('of a report whose last event nobody was told of, it is said how far they have heard; of others nothing', async () => {
	const dataDir = await olderFolder()
	await migrateFolder(dataDir)
	const file = path.join(dataDir, 'database.sqlite')
	const engine = new SqliteEngine({ file, schema: databaseSchema })
	const found = await engine.find({ collection: 'reports', filter: {}, skip: 0, limit: 1 })
	const [{ _id: id, ...content }] = found as [Document]
	const index = { ...(content['index'] as Document), untoldAt: 1 }
	await engine.replace({ collection: 'reports', id, content: { ...content, index } })
	await engine.remove({ collection: 'migrations', filter: { _id: '0004' }, multiple: true })
	engine.settle()
	engine.close()
	expect(await migrateFolder(dataDir)).toEqual([{ number: 4, changed: 1 }])
	const marked = contentOf(dataDir)['reports']!.filter(({ heard }) => heard !== undefined)
	expect(marked).toEqual([{ ...content, _id: id, index, heard: { all: (content['version'] as number) - 1 } }])
})

test('a household is found as one that is imported now, and no more by the end of its phone', async () => {
	const dataDir = await olderFolder()
	const older = OLDER.map(({ body }) => fromText(body) as Document).find(({ kind }) => kind === 'household')!
	const { household, keys } = older as unknown as HouseholdDocument
	const file = path.join(dataDir, 'database.sqlite')
	const engine = new SqliteEngine({ file, schema: databaseSchema })
	const phoned = { ...household, phone: '13900004321' } as unknown as Document['household']
	const withEnds = [...keys, 'ends:152221100/4321']
	const withPhone = { ...older, _id: 'household:phoned@1', household: phoned, keys: withEnds }
	await engine.insert({ collection: 'roster', documents: [withPhone] })
	engine.settle()
	engine.close()
	expect(await migrateFolder(dataDir)).toContainEqual({ number: 7, changed: 1 })
	const found = contentOf(dataDir)['roster']?.find(
		({ _id }) => _id === withPhone._id,
	) as unknown as HouseholdDocument
	expect(found.keys).not.toContain('ends:152221100/4321')
	expect(found.keys).toEqual(expect.arrayContaining(keys))
	expect(found.keys).toContain(rosterKey.paired(household.paired?.phone ?? ''))
	expect(found.keys.slice(0, 5)).toEqual(householdContent(found.household).keys)
})

test('data of an older release is brought up once, and read by lists, pages and inboxes as its own', async () => {
	const dataDir = await olderFolder()
	expect((await migrateFolder(dataDir, 'check')).map(({ number }) => number)).toEqual([
		1, 2, 3, 4, 5, 6, 7, 8, 9,
	])
	expect(await migrateFolder(dataDir)).toEqual([
		{ number: 1, changed: 18 },
		{ number: 2, changed: 7 },
		{ number: 3, changed: 0 },
		{ number: 4, changed: 0 },
		{ number: 5, changed: 1 },
		{ number: 6, changed: 18 },
		{ number: 7, changed: 0 },
		{ number: 8, changed: 0 },
		{ number: 9, changed: 0 },
	])
	const once = contentOf(dataDir)
	expect(await migrateFolder(dataDir)).toEqual([])
	expect(contentOf(dataDir)).toEqual(once)

	const product = await startProduct({}, dataDir)
	try {
		const { items } = await product.ask(VILLAGER, 'report', 'mine', {})
		expect(items).toHaveLength(7)
		const [waiting] = (await product.ask(GRID_LEADER, 'report', 'inbox', { view: 'waiting' })).items
		expect(waiting).toBeDefined()
		for (const { id } of items) await product.ask(VILLAGER, 'report', 'show', { id })
		expect((await product.ask(GRID_LEADER, 'message', 'list', {})).items.length).toBeGreaterThan(0)
	} finally {
		await product.close()
	}
})

test('a database that may not grow is brought up no further than it may, and goes on once there is room', async () => {
	const [dataDir, whole] = [await olderFolder(), await olderFolder()]
	const { size } = statSync(path.join(dataDir, 'database.sqlite'))
	await expect(migrateFolder(dataDir, 'run', size)).rejects.toMatchObject({ code: 'STORAGE_FULL' })
	await migrateFolder(dataDir)
	await migrateFolder(whole)
	expect(withoutProgress(contentOf(dataDir))).toEqual(withoutProgress(contentOf(whole)))
})

test('the server brings older data up itself before it answers', async () => {
	const [dataDir, whole] = [await olderFolder(), await olderFolder()]
	await migrateFolder(whole)
	const { distDir } = await builtPhones()
	const came: number[] = []
	const onMigrated = ({ changed }: { changed: number }): void => void came.push(changed)
	const server = await startServer({ port: 0, dataDir, seed: 'empty', distDir, onMigrated })
	expect([came, server.cloud.snapshot()]).toEqual([[18, 7, 0, 0, 1, 18, 0, 0, 0], contentOf(whole)])
	await server.close()
})

/** Dies at a write, so that the next one starts anew. */
function dyingAt(database: MigratingDatabase, write: number): MigratingDatabase {
	let left = write
	const before = <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) => {
		return (...args: Args): Promise<T> => {
			if ((left -= 1) < 0) throw new Error('killed')
			return work(...args)
		}
	}
	return { ...database, put: before(database.put), rewrite: before(database.rewrite) }
}

test('killed before each write, it ends equal', async () => {
	const whole = await olderFolder()
	await migrateFolder(whole)
	const wanted = contentOf(whole)
	let deaths = 0
	const dataDir = await olderFolder()
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	for (let goesOn = true; goesOn;) {
		// One write further each time: no step is left out.
		goesOn = await migrate(dyingAt(localDatabase(engine), 1 + (deaths % 30))).then(
			() => false,
			() => true,
		)
		deaths += 1
	}
	expect(deaths).toBeGreaterThan(10)
	const content = engine.snapshot()
	engine.close()
	expect(withoutProgress(content)).toEqual(withoutProgress(wanted))
})

test('an environment is brought up through the SDK as a folder is, and data of a later release by nobody', async () => {
	const dataDir = await olderFolder()
	const cloud = await startTestCloud(databaseSchema)
	try {
		await cloud.load(dataDir)
		const { app, db } = connectSdk(cloud)
		await migrate(cloudDatabase(app))
		await migrateFolder(dataDir)
		expect(cloud.snapshot()).toEqual(contentOf(dataDir))
		await db.collection('migrations').add({ _id: '0099', done: true })
		await expect(migrate(cloudDatabase(app))).rejects.toThrow(NewerData)
	} finally {
		await cloud.end()
	}
})

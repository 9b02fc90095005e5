import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
	appendFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import { backUpCloud } from '../../../local/backup/from-cloud'
import { movedTo } from '../../../local/backup/format'
import { restoreCloud } from '../../../local/backup/to-cloud'
import { BUCKET } from '../../../local/cloudbase/data/data-folder'
import { bundleLocal } from '../../../scripts/build/local.mjs'
import { fromRoot } from '../../../scripts/build/paths.mjs'
import { filledDemo } from '../../support/filled-product'
import { scratchFolder } from '../../support/scratch-folder'
import { connectSdk, type SdkTransaction } from '../cloudbase/support/sdk'
import { startTestCloud, type TestCloud } from '../cloudbase/support/test-cloud'

/** A part of the SDK that its own types leave open. */
interface Begins {
	startTransaction(): Promise<SdkTransaction>
}

const photo = `cloud://${BUCKET}/users/o-demo/田埂 "一".jpg`

/** A county with people, a photo that a document names, and a file that none does. */
async function startCounty(): Promise<TestCloud> {
	const cloud = await startTestCloud(databaseSchema)
	await cloud.load(await filledDemo())
	cloud.files.write('users/o-demo/田埂 "一".jpg', Buffer.from([0xff, 0xd8, 0, 10, 13]))
	cloud.files.write('users/o-demo/draft.png', Buffer.from('not sent yet'))
	const { db } = connectSdk(cloud)
	// What anybody may have typed: it names no file, and stops nobody's backup.
	await db
		.collection('portraits')
		.add({ _id: 'a-1', said: ['cloud://a/..', 'cloud://a/b', `cloud://a/users/o-demo/田埂 "一".jpg`] })
	await db.collection('portraits').add({ _id: 'p-1', fileId: photo, givenAt: new Date(1_790_000_000_123) })
	return cloud
}

function filesOf(dataDir: string): Record<string, string> {
	const folder = path.join(dataDir, 'files')
	return Object.fromEntries(
		readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]),
	)
}

const dataOf = (cloud: TestCloud) => path.join(cloud.folder, 'data')

describe('the commands', () => {
	const program = path.join(fromRoot('dist/tests'), `backup-${process.pid}.cjs`)
	let cloud: TestCloud
	beforeAll(async () => {
		await bundleLocal(fromRoot('local/backup/main.ts'), program)
		cloud = await startCounty()
	})
	afterAll(async () => {
		await cloud.end()
		for (const file of [program, `${program}.map`]) rmSync(file)
	})

	async function run(
		what: string,
		folder: string,
		dataDir: string,
	): Promise<{ code: unknown; said: string }> {
		const child = spawn(process.execPath, [program, what, folder], {
			env: { ...process.env, DATA_DIR: dataDir },
		})
		let said = ''
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part: Buffer) => (said += String(part)))
		const [code] = (await once(child, 'close')) as [unknown]
		return { code, said }
	}

	test('a running county is backed up as of one moment, and restored equal', async () => {
		const backup = path.join(scratchFolder(), 'backup')
		const { db } = connectSdk(cloud)
		const writes = { goOn: true }
		let pairs = 0
		const writing = (async () => {
			for (; writes.goOn; pairs += 1) {
				const transaction = await (db as unknown as Begins).startTransaction()
				const [one, other] = [transaction.collection('showings'), transaction.collection('unnamed')]
				await one.add({ _id: `one-${pairs}`, of: 'x', place: `${pairs}`, at: pairs })
				await other.add({ _id: `other-${pairs}`, openid: 'x', place: `${pairs}` })
				await transaction.commit()
			}
		})()
		while (pairs < 3) await new Promise((resolve) => setTimeout(resolve, 5))
		const before = pairs
		expect(await run('backup', backup, dataOf(cloud))).toMatchObject({ code: 0 })
		writes.goOn = false
		await writing
		expect(pairs).toBeGreaterThan(before)

		const dataDir = path.join(scratchFolder(), 'data')
		expect(await run('restore', backup, dataDir)).toMatchObject({ code: 0 })
		for (const folder of [backup, dataDir]) expect(statSync(folder).mode & 0o077).toBe(0)
		const restored = await startTestCloud(databaseSchema, [], { dataDir })
		try {
			const { showings = [], unnamed = [], ...rest } = restored.snapshot()
			const { showings: liveShowings, unnamed: liveUnnamed, ...live } = cloud.snapshot()
			expect(rest).toEqual(live)
			// Of what was written meanwhile it holds all up to one moment, each pair whole.
			expect(showings).toEqual(liveShowings?.slice(0, showings.length))
			expect(unnamed).toEqual(liveUnnamed?.slice(0, unnamed.length))
			const made = showings.filter(({ _id }) => _id.startsWith('one-')).length
			expect(made).toBeGreaterThanOrEqual(before)
			expect(unnamed.filter(({ _id }) => _id.startsWith('other-'))).toHaveLength(made)
			expect(filesOf(dataDir)).toEqual(filesOf(dataOf(cloud)))
		} finally {
			await restored.end()
		}
	})

	test('nothing is restored over a running county, nor from a backup that is not whole or was changed', async () => {
		const backup = path.join(scratchFolder(), 'backup')
		const dataDir = path.join(scratchFolder(), 'data')
		await run('backup', backup, dataOf(cloud))
		const inUse = await run('restore', backup, dataOf(cloud))
		expect(inUse).toMatchObject({ code: 1, said: expect.stringContaining(cloud.url) as string })
		expect((await run('backup', backup, dataOf(cloud))).said).toContain('已有一份备份')
		appendFileSync(path.join(backup, 'documents.jsonl'), '{"collection":"reports","document":{"_id":"x"}}\n')
		expect((await run('restore', backup, dataDir)).said).toContain('documents.jsonl')
		rmSync(path.join(backup, 'backup.json'))
		expect((await run('restore', backup, dataDir)).said).toContain('没有完整的备份')
		expect(existsSync(path.join(dataDir, 'database.sqlite'))).toBe(false)
	})

	test('what a restore replaces is moved aside, a hurt database too', async () => {
		const backup = path.join(scratchFolder(), 'backup')
		await run('backup', backup, dataOf(cloud))
		const dataDir = scratchFolder({ 'database.sqlite': 'no database', 'county.json': '{}' })
		expect(await run('restore', backup, dataDir)).toMatchObject({ code: 0 })
		const aside = readdirSync(dataDir).find((name) => name.startsWith('before-restore-')) ?? ''
		expect(readFileSync(path.join(dataDir, aside, 'database.sqlite'), 'utf8')).toBe('no database')
		const restored = await startTestCloud(databaseSchema, [], { dataDir })
		expect(restored.snapshot()).toEqual(cloud.snapshot())
		await restored.end()
	})
})

describe('through the SDK', () => {
	const sorted = (cloud: TestCloud) =>
		Object.fromEntries(
			Object.entries(cloud.snapshot()).map(([name, documents]) => [
				name,
				[...documents].sort((one, other) => (one._id < other._id ? -1 : 1)),
			]),
		)

	test('an environment is exported and imported, and both go on where they were cut off', async () => {
		const backup = path.join(scratchFolder(), 'backup')
		const from = await startCounty()
		const whole = sorted(from)
		await backUpCloud(connectSdk(from).app, backup)
		const documents = path.join(backup, 'documents.jsonl')
		const text = readFileSync(documents)
		// As an export that was killed leaves it: half a line at the end.
		writeFileSync(documents, text.subarray(0, Math.trunc(text.length / 2)))
		for (const name of ['backup.json', 'files.jsonl']) rmSync(path.join(backup, name))
		const manifest = await backUpCloud(connectSdk(from).app, backup)
		expect(readFileSync(documents).equals(text)).toBe(true)
		expect(manifest.files.lines).toBe(1)
		await from.end()

		const to = await startTestCloud(databaseSchema)
		try {
			const progress = path.join(scratchFolder(), 'progress.json')
			const { app } = connectSdk(to)
			let left = 30
			const database = app.database()
			const cutOff = Object.assign(Object.create(app) as typeof app, {
				database: () => {
					if ((left -= 1) < 0) throw new Error('the connection broke')
					return database
				},
			})
			await expect(restoreCloud(cutOff, backup, progress)).rejects.toThrow('the connection broke')
			expect(JSON.parse(readFileSync(progress, 'utf8'))).toMatchObject({ files: 1, documents: 30 })
			await restoreCloud(app, backup, progress)
			expect(sorted(to)).toEqual(whole)
			await connectSdk(to).db.collection('portraits').doc('p-1').remove()
			await restoreCloud(app, backup, progress)
			expect(sorted(to)).toEqual(whole)
			expect(to.files.read('users/o-demo/田埂 "一".jpg')).toEqual(Buffer.from([0xff, 0xd8, 0, 10, 13]))
		} finally {
			await to.end()
		}
	})

	test('ids of files follow their bucket', () => {
		const body = JSON.stringify({ photos: [photo, `cloud://another/${photo}`], text: `in ${photo}` })
		expect(JSON.parse(movedTo('there', BUCKET, body))).toEqual({
			photos: ['cloud://there/users/o-demo/田埂 "一".jpg', `cloud://another/${photo}`],
			text: `in ${photo}`,
		})
	})
})

import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'
import { crashSchema } from './support/crash-schema'
import type { SdkDatabase, SdkTransaction } from './support/sdk'
import { bundle, temporaryFolder } from './support/test-cloud'

const writers = 6
/** How many writes a cloud acknowledges before it is killed, at least. */
const ACKNOWLEDGED = 25

/** What clients were told is done. */
interface Acknowledged {
	notes: number[]
	transfers: string[]
}

/** Kills a cloud in the midst of writing, so often. */
export function crashTest(rounds: number): void {
	describe('kill -9 under load', () => {
		const { folder, remove } = temporaryFolder()
		const dataDir = path.join(folder, 'data')
		const program = path.join(folder, 'cloud-process.cjs')
		const acknowledged: Acknowledged = { notes: [], transfers: [] }
		let attempts = 0

		const startProcess = async (): Promise<ChildProcess> => {
			const modules = path.join(__dirname, '..', '..', '..', 'node_modules')
			const child = spawn(process.execPath, [program, dataDir], {
				stdio: ['ignore', 'pipe', 'inherit'],
				env: { ...process.env, NODE_PATH: modules },
			})
			const environment = await new Promise<string>((resolve, reject) => {
				child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))
				child.once('exit', (code) => reject(new Error(`the cloud ended with ${code}`)))
			})
			Object.assign(process.env, JSON.parse(environment) as Record<string, string>)
			return child
		}

		const kill = async (child: ChildProcess): Promise<void> => {
			const ended = new Promise((resolve) => child.once('exit', resolve))
			child.kill('SIGKILL')
			await ended
		}

		/** Writes until the connection breaks; every write is noted once the cloud has acknowledged it. */
		const write = async (db: SdkDatabase, ended: () => boolean): Promise<void> => {
			while (!ended()) {
				attempts += 1
				const number = attempts
				try {
					await db
						.collection('notes')
						.add({ _id: `note-${number}`, number, text: '报修'.repeat(number % 50) })
					acknowledged.notes.push(number)
					if (number % 4 !== 0) continue
					await db.runTransaction((transaction: SdkTransaction) => transfer(transaction, number, db.command))
					acknowledged.transfers.push(`transfer-${number}`)
				} catch (error) {
					// A killed server breaks the connection; busy accounts conflict. Neither was acknowledged.
					const { code } = error as { code?: string }
					if (code !== 'DATABASE_TRANSACTION_CONFLICT') return
				}
			}
		}

		beforeAll(() => {
			bundle('tests/local/cloudbase/programs/cloud-process.ts', program)
			jest.spyOn(console, 'warn').mockImplementation(() => undefined)
		})
		afterAll(async () => {
			// The SDK warns of a slow request three seconds after its start, even if its connection broke long ago.
			await new Promise((resolve) => setTimeout(resolve, 3100))
			jest.restoreAllMocks()
			remove()
		})

		test(`${rounds} times loses no acknowledged write and leaves no transaction half done`, async () => {
			const app = tcb.init({ env: 'local-env' })
			for (let round = 0; round < rounds; round += 1) {
				const child = await startProcess()
				const db = app.database({})
				if (round === 0)
					await db.collection('accounts').add([
						{ _id: 'a', balance: 0 },
						{ _id: 'b', balance: 0 },
					])
				let ended = false
				const writing = Array.from({ length: writers }, () => write(db, () => ended))
				// A busy machine is slow: a death comes after some writes, whenever that is.
				const enough = acknowledged.notes.length + ACKNOWLEDGED * (1 + Math.random())
				while (acknowledged.notes.length < enough) await new Promise((resolve) => setTimeout(resolve, 1))
				await kill(child)
				ended = true
				await Promise.all(writing)
			}
			const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: crashSchema })
			engine.checkIntegrity()
			const { notes = [], accounts = [], transfers = [] } = engine.snapshot()
			const byNumber = new Map(notes.map((note) => [note['number'], note]))
			const lost = acknowledged.notes.filter(
				(number) => byNumber.get(number)?.['text'] !== '报修'.repeat(number % 50),
			)
			expect(lost).toEqual([])
			expect(acknowledged.notes.length).toBeGreaterThan(rounds * ACKNOWLEDGED)
			const made = new Set(transfers.map(({ _id }) => _id))
			expect(acknowledged.transfers.filter((id) => !made.has(id))).toEqual([])
			expect(acknowledged.transfers.length).toBeGreaterThan(0)
			expect(accounts.map(({ balance }) => balance)).toEqual([-transfers.length, transfers.length])
			const found = await engine.find({
				collection: 'notes',
				filter: { number: { $gt: 0 } },
				skip: 0,
				limit: Infinity,
			})
			expect(found.length).toBe(notes.length)
			engine.close()
		})
	})
}

/** Moves one from account a to b, and writes it down. */
async function transfer(
	transaction: SdkTransaction,
	number: number,
	command: ReturnType<ReturnType<typeof tcb.init>['database']>['command'],
): Promise<void> {
	await transaction
		.collection('accounts')
		.doc('a')
		.update({ balance: command.inc(-1) })
	await transaction.collection('transfers').add({ _id: `transfer-${number}` })
	await transaction
		.collection('accounts')
		.doc('b')
		.update({ balance: command.inc(1) })
}

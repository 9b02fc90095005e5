import path from 'node:path'
import { createHash, randomInt } from 'node:crypto'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { messagePush } from '../../cloudfunctions/modules/moderation/read-verdict'
import { startCloud, type LocalCloud } from '../cloudbase'
import type { LocalClock } from '../cloudbase/clock/local-clock'
import { readTimeLimits } from '../cloudbase/functions/function-folder'
import { localDatabase } from '../migrations/databases'
import { migrate, type Migrated } from '../migrations/migrate'
import { previewRoutes } from '../preview/routes'
import {
	DEMO_CLERK_CODE,
	DEMO_NUMBERS,
	newestReport,
	personas,
	seedDemo,
	seedStories,
	type Invoke,
} from '../seeds'
import { clientRules } from './client-rules'
import { publicRoutes, type ServerContext } from './routes'
import { templateEnvironment } from './template-ids'
import { SERVER_WORDS } from './words'

export type Seed = 'demo' | 'empty'

export interface ServerOptions {
	port: number
	dataDir: string
	seed: Seed
	/** The demo begins with reports as well: something to do, and something done. */
	stories?: boolean
	/** Where `npm run build` wrote: functions, workers, phones. */
	distDir: string
	/** The machine's time by default. */
	clock?: LocalClock
	/** See `CloudOptions`. */
	waitsForDisk?: boolean
	/** How large the database may get; see `CloudOptions`. */
	largestDatabaseBytes?: number
	/** Hears what each migration came to that was due. */
	onMigrated?: (migrated: Migrated) => void
	/** Other limits than the product's own, as a deployment sets them (LIMITS). */
	limits?: string
}

export interface LocalServer {
	url: string
	/** Names the first clerk, once; see `account.bindPost`. */
	clerkCode: string
	cloud: LocalCloud
	/** Takes the data that `cloud.save` put into a folder; WeChat answers as after the start. */
	load(folder: string): Promise<void>
	close(): Promise<void>
}

const CODE_DIGITS = 12

/** An invented county's address: cards of the demo are not for walls. */
const CARD_LINK_PREFIX = 'https://grid.example.gov.cn/c/'

/** Starts the embedded cloud with the product in it. With the demo seed its people are there when this resolves. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
	const {
		port,
		dataDir,
		seed,
		stories = false,
		distDir,
		clock,
		waitsForDisk = true,
		limits = '',
		largestDatabaseBytes,
		onMigrated = () => undefined,
	} = options
	const clerkCode = seed === 'demo' ? DEMO_CLERK_CODE : oneTimeCode()
	const context = deferred<ServerContext>()
	const phones = previewRoutes(path.join(distDir, 'preview'))
	const face = publicRoutes(() => context.promise)
	const cloud = await startCloud({
		dataDir,
		port,
		functionsDir: path.join(distDir, 'cloudfunctions'),
		workerFile: path.join(distDir, 'local', 'function-worker.cjs'),
		schema: databaseSchema,
		...(clock === undefined ? {} : { clock }),
		waitsForDisk,
		...(largestDatabaseBytes === undefined ? {} : { largestDatabaseBytes }),
		prepare: async (engine) => (await migrate(localDatabase(engine))).forEach(onMigrated),
		print: (line) =>
			void process.stderr.write(`${line.startsWith('STORAGE_FULL') ? SERVER_WORDS.full(line) : line}\n`),
		messagePush,
		clientRules,
		timeLimits: readTimeLimits(path.join(distDir, '..', 'cloudbaserc.json')),
		env: {
			FIRST_CLERK_CODE_HASH: createHash('sha256').update(clerkCode).digest('hex'),
			CARD_LINK_PREFIX,
			LIMITS: limits,
			...templateEnvironment,
		},
		routes: async (request, response, url) =>
			(await face(request, response, url)) || phones(request, response, url),
	})
	const invoke: Invoke = async (noun, event, openid) => (await cloud.invoke(noun, event, { openid })).result
	const setWechat = (): void => {
		cloud.contentSafety.mark(SERVER_WORDS.riskyMark, 'risky')
		if (seed !== 'demo') return
		for (const { openid, phone } of DEMO_NUMBERS) cloud.phoneNumbers.set(openid, phone)
	}
	const sow = async (): Promise<void> => {
		setWechat()
		if (seed !== 'demo') return
		await seedDemo(invoke, cloud.clock)
		if (stories) await seedStories(invoke)
	}
	await sow()
	context.resolve({
		cloud,
		newest: () => (seed === 'demo' ? newestReport(invoke) : Promise.resolve(null)),
		personas: () => (seed === 'demo' ? personas(invoke) : Promise.resolve([])),
		reset: async () => {
			await cloud.reset()
			await sow()
		},
	})
	const load = async (folder: string): Promise<void> => {
		await cloud.load(folder)
		setWechat()
	}
	return { url: cloud.url, clerkCode, cloud, load, close: () => cloud.close() }
}

function oneTimeCode(): string {
	return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
	let resolve: (value: T) => void = () => undefined
	const promise = new Promise<T>((settle) => (resolve = settle))
	return { promise, resolve }
}

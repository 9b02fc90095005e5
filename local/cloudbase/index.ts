import path from 'node:path'
import type { DatabaseSchema, DeclaredWalks } from '../../cloudfunctions/ports/database-schema'
import { LocalClock } from './clock/local-clock'
import { Counters } from './counters/call-counts'
import { DataFolder } from './data/data-folder'
import { databaseActions } from './database/actions'
import type { Document } from './database/document'
import type { Engine } from './database/engine'
import { functionActions } from './functions/actions'
import { sdkEnvironment, type Caller } from './functions/environment'
import { readFunctionFolders } from './functions/function-folder'
import { FunctionRuntime, type Invocation } from './functions/runtime'
import { refuseDatabase, refuseFile, type ClientRules } from './rules/client-rules'
import { answered, serveAdmin } from './server/admin'
import { AdminAddress } from './server/admin-address'
import { serveClientCall, type FunctionRules } from './server/client'
import { LoopbackServer, type Route } from './server/http-server'
import { sendJson } from './server/send'
import { storageActions } from './storage/actions'
import { takeClientUpload } from './storage/client-upload'
import type { FileStore } from './storage/file-store'
import { serveFile } from './storage/http'
import { cloudPathAt, SignedLinks } from './storage/signed-links'
import { TimerTriggers } from './triggers/timer-triggers'
import { ContentSafety } from './wechat/content-safety'
import { MessagePush, type PushRules } from './wechat/message-push'
import { wechatActions } from './wechat/actions'
import { Outbox } from './wechat/outbox'
import { PhoneNumbers } from './wechat/phone-numbers'

export interface CloudOptions {
	/** Where database and files live; made if it is missing. */
	dataDir: string
	/** 0 or nothing takes any free port. */
	port?: number
	/** The built functions, a folder each. */
	functionsDir: string
	schema: DatabaseSchema
	clock?: LocalClock
	/** Environment variables of every function, beside those that the cloud sets. */
	env?: Record<string, string>
	/** Seconds by function name, `default` for the others; see `readTimeLimits`. */
	timeLimits?: Record<string, number>
	/** The bundle of functions/worker.ts; by default it lies beside this program. */
	workerFile?: string
	/** Which functions clients may call. */
	rules?: FunctionRules
	/** What clients may do in database and storage by themselves; nothing but uploads to their own folders by default. */
	clientRules?: ClientRules
	/** Which function takes which event that WeChat pushes. */
	messagePush?: PushRules
	/** Whether timers fire and pushes come by themselves (default) or only through `triggers.run` and `push.deliver`. */
	timers?: 'automatic' | 'manual'
	/** How many documents a query may look at that no index serves. */
	scanLimit?: number
	/** Refuses every request that looks at more documents than it answers, but for these. Without it none is refused. */
	walks?: DeclaredWalks
	/**
	 * Whether what was written is on the disk before it is acknowledged (default). Where it is not, a power cut may lose it;
	 * the end of a process does not.
	 */
	waitsForDisk?: boolean
	/** How large the database may get; as large as the disk by default. */
	largestDatabaseBytes?: number
	/** What is done with the data before anybody is answered; where it fails, the cloud does not start. */
	prepare?: (engine: Engine) => Promise<void>
	/** Asked before the cloud's own routes. */
	routes?: Route
	/** Gets what functions print and what goes wrong; the error stream by default. */
	print?: (line: string) => void
}

const NOTHING_BUT_UPLOADS: ClientRules = { database: {}, storage: { read: false, write: true } }

/** A running cloud. */
export interface LocalCloud {
	url: string
	/** The environment with which the SDK, in this or another process, reaches this cloud. */
	sdkEnv(): Record<string, string>
	/** Answers what the SDK would send, as JSON, and is answered; the way over the wire is left out. */
	answer(request: string): Promise<string>
	/** Calls a function as somebody. */
	invoke(name: string, event: unknown, caller: Caller): Promise<Invocation>
	counters: Counters
	clock: LocalClock
	outbox: Outbox
	contentSafety: ContentSafety
	phoneNumbers: PhoneNumbers
	push: MessagePush
	triggers: TimerTriggers
	files: FileStore
	/** All documents of all collections, to compare before and after. */
	snapshot(): Record<string, Document[]>
	/** Copies database and files as they stand to a folder, from which `load` or another cloud's `dataDir` takes them. */
	save(folder: string): void
	/**
	 * Puts a copy of a saved folder in the place of database and files, or nothing; outbox, counters and WeChat's answers
	 * are as at the start, and the clock goes back to now. The functions stay warm: what they keep in memory remains.
	 */
	load(folder?: string): Promise<void>
	/** Empties everything, as `load` without a folder, and the functions' memory too. */
	reset(): Promise<void>
	/** Ends the functions wherever they are, as the cloud may: the next call starts new ones. */
	endFunctions(): Promise<void>
	/** Lets the process end although the cloud listens, as long as no call is under way. */
	unref(): void
	close(): Promise<void>
}

/** Starts an embedded CloudBase on loopback. */
export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
	const {
		dataDir,
		schema,
		scanLimit,
		walks,
		waitsForDisk = true,
		largestDatabaseBytes,
		clock = new LocalClock(),
	} = options
	const print = options.print ?? ((line: string) => void process.stderr.write(`${line}\n`))
	const data = new DataFolder(dataDir, {
		schema,
		waitsForDisk,
		...(scanLimit === undefined ? {} : { scanLimit }),
		...(walks === undefined ? {} : { walks }),
		...(largestDatabaseBytes === undefined ? {} : { largestBytes: largestDatabaseBytes }),
	})
	const { files } = data
	const now = (): number => clock.now()
	const counters = new Counters()
	const links = new SignedLinks(now)
	const address = new AdminAddress()
	const adminUrl = (): string => `${server.url}${address.path}`
	const folders = readFunctionFolders(options.functionsDir, options.timeLimits ?? {})
	const runtime = new FunctionRuntime({
		folders,
		workerFile: options.workerFile ?? path.join(__dirname, 'function-worker.cjs'),
		clock,
		counters,
		environment: options.env ?? {},
		adminUrl,
		print,
	})
	const push = new MessagePush(
		options.messagePush ?? {},
		now,
		(name, event, caller) => runtime.invoke(name, event, caller),
		print,
	)
	const contentSafety = new ContentSafety(now, push)
	const phoneNumbers = new PhoneNumbers(now)
	const outbox = new Outbox(now, { ...contentSafety.answers, ...phoneNumbers.answers })
	const handlers = {
		...databaseActions(() => data.engine, now),
		...storageActions(files, links, () => server.url),
		...functionActions(runtime),
		...wechatActions(outbox, contentSafety),
	}
	const rules = options.rules ?? {}
	const { clientRules = NOTHING_BUT_UPLOADS } = options
	const cloudRoutes: Route = async (request, response, url) => {
		const cloudPath = cloudPathAt(url.pathname)
		const collection = /^\/client\/database\/(\w+)$/.exec(url.pathname)?.[1]
		const called = /^\/client\/functions\/([\w-]+)$/.exec(url.pathname)?.[1]
		if (address.covers(url.pathname))
			await serveAdmin(request, response, url, { address, handlers, counters, outbox, print })
		else if (cloudPath !== undefined)
			await serveFile(request, response, cloudPath, url.searchParams, files, links)
		else if (url.pathname === '/client/upload')
			sendJson(response, 200, {
				fileID: await takeClientUpload(request, url, files, clientRules.storage.write),
			})
		else if (collection !== undefined) refuseDatabase(clientRules, collection, url.searchParams.get('access'))
		else if (url.pathname === '/client/file') refuseFile(clientRules, url.searchParams.get('path') ?? '')
		else if (called !== undefined) await serveClientCall(request, response, called, { runtime, rules, print })
		else return false
		return true
	}
	const server = new LoopbackServer(
		[...(options.routes === undefined ? [] : [options.routes]), cloudRoutes],
		print,
	)
	try {
		await options.prepare?.(data.engine)
		await server.listen(options.port ?? 0)
	} catch (error) {
		data.close()
		throw error
	}
	data.announce(server.url)
	const triggers = new TimerTriggers(folders, runtime, clock, print)
	if (options.timers !== 'manual') {
		triggers.start()
		push.start()
	}

	const load = async (folder?: string): Promise<void> => {
		clock.reset()
		await triggers.settled()
		push.reset()
		await push.settled()
		await runtime.settled()
		data.load(folder)
		outbox.reset()
		contentSafety.reset()
		phoneNumbers.reset()
		counters.reset()
	}

	return {
		url: server.url,
		sdkEnv: () => sdkEnvironment(adminUrl()),
		answer: async (request) =>
			JSON.stringify((await answered(Buffer.from(request), undefined, { handlers, print })).reply),
		invoke: (name, event, caller) => runtime.invoke(name, event, caller),
		counters,
		clock,
		outbox,
		contentSafety,
		phoneNumbers,
		push,
		triggers,
		files,
		snapshot: () => data.engine.snapshot(),
		save: (folder) => data.save(folder),
		load,
		reset: async () => {
			await runtime.restart()
			await load()
		},
		endFunctions: () => runtime.restart(),
		unref: () => server.unref(),
		close: async () => {
			await triggers.stop()
			push.reset()
			await push.settled()
			await runtime.restart()
			await server.close()
			data.close()
		},
	}
}

import { createHash } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { DAY_MS } from '#shared/clock/china-time'
import { messagePush } from '../../cloudfunctions/modules/moderation/read-verdict'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { startCloud, type LocalCloud } from '../../local/cloudbase'
import { readTimeLimits } from '../../local/cloudbase/functions/function-folder'
import { DEMO_CLERK_CODE, DEMO_CLERK_OPENID, seedDemo, type Invoke } from '../../local/seeds'
import { ask } from '../../local/seeds/ask'
import { Random } from '../../local/seeds/random'
import { publicRoutes, type ServerContext } from '../../local/server/routes'
import { templateEnvironment } from '../../local/server/template-ids'
import { MORE_STAFF } from './more-staff'
import { RAISED_LIMITS } from '../support/raised-limits'

/** What the server is started with, as JSON in TORTURE. */
export interface Given {
	dataDir: string
	functionsDir: string
	workerFile: string
	/** cloudbaserc.json. */
	limitsFile: string
	/** After which share of all writes the functions die, or the whole server. */
	deaths: number
	seed: number
	/** A line for each subscription message that went out. */
	sentFile: string
	/** How large the database may get. */
	largest?: number
}

/** Every so many deaths of functions the server dies with them. */
const WHOLE = 0.25
/** So much oftener after the first write of a call, which is an event: then nobody has been told of it. */
const FIRST = 4

async function started({ largest, limitsFile, ...given }: Given): Promise<LocalCloud> {
	const { dataDir, functionsDir, workerFile } = given
	let ready: (context: ServerContext) => void = () => undefined
	const isNew = !existsSync(dataDir)
	const context = new Promise<ServerContext>((resolve) => (ready = resolve))
	const cloud = await startCloud({
		...{ dataDir, functionsDir, workerFile, schema: databaseSchema, messagePush },
		...(largest !== undefined && { largestDatabaseBytes: largest }),
		waitsForDisk: false,
		print: () => undefined,
		timeLimits: readTimeLimits(limitsFile),
		env: {
			FIRST_CLERK_CODE_HASH: createHash('sha256').update(DEMO_CLERK_CODE).digest('hex'),
			LIMITS: RAISED_LIMITS,
			...templateEnvironment,
		},
		routes: publicRoutes(() => context),
	})
	const nothing = { personas: async () => [], newest: async () => null, reset: () => cloud.reset() }
	const invoke: Invoke = async (noun, event, openid) => (await cloud.invoke(noun, event, { openid })).result
	// Whoever is in post is so since the day before: a clock that steps back over midnight takes nobody's post.
	if (isNew) cloud.clock.advance(-DAY_MS)
	await seedDemo(invoke, cloud.clock)
	for (const { openid, phone } of MORE_STAFF) {
		const { person } = await ask(invoke, openid, 'account', 'show', {})
		if (person) continue
		const { code } = await ask(invoke, DEMO_CLERK_OPENID, 'roster', 'issueCode', { phone })
		await ask(invoke, openid, 'account', 'bindPost', { code })
	}
	if (isNew) cloud.clock.advance(DAY_MS)
	ready({ cloud, ...nothing })
	return cloud
}

/** The product on the embedded cloud, killed where its dice say: right after something was written. */
async function main(): Promise<void> {
	const given = JSON.parse(process.env['TORTURE'] ?? '{}') as Given
	const { deaths, seed, sentFile } = given
	const cloud = await started(given)
	cloud.outbox.answer('subscribeMessage.send', (request) => {
		appendFileSync(sentFile, `${JSON.stringify(request)}\n`)
		return { errcode: 0, errmsg: 'ok' }
	})
	const random = new Random(seed)
	const writing = new Set<string>()
	const add = cloud.counters.add.bind(cloud.counters)
	cloud.counters.add = (cost, callId) => {
		add(cost, callId)
		if (cost.kind !== 'write' || callId === undefined) return
		const isFirst = !writing.has(callId)
		writing.add(callId)
		if (!random.chance(isFirst ? deaths * FIRST : deaths)) return
		if (random.chance(WHOLE)) process.kill(process.pid, 'SIGKILL')
		else void cloud.endFunctions().then(() => console.log('functions died'))
	}
	console.log(`ready ${cloud.url}`)
}

main().catch((fault: unknown) => {
	console.error(fault)
	process.exit(1)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { startCloud } from '../cloudbase'
import { keysIn, loadManager } from '../deploy/load-manager'
import { managerEnvironment } from '../deploy/manager-environment'
import { Refusal } from '../roster-cli/refusal'
import { sentenceOf } from '../server/sentence'
import { people, peopleSchema } from './cases/case'
import { conform, type Verdict } from './conform'
import { sdkOf } from './sdk'
import { table } from './table'
import { CONFORMANCE_WORDS as WORDS } from './words'

const dist = path.join(__dirname, '..')
const schema = { collections: { ...databaseSchema.collections, ...peopleSchema.collections } }

/** `npm run conformance [-- --cloud]`: what the product relies on, asked of the embedded cloud and of an environment. */
async function main(args: string[]): Promise<void> {
	if (args.length > 1 || (args.length === 1 && args[0] !== '--cloud')) throw new Refusal(WORDS.usage)
	// First: the embedded cloud is reached by variables that would lead there.
	const cloud = args.length === 0 ? undefined : await ofEnvironment()
	const embedded = await ofEmbedded()
	for (const line of table(embedded, cloud)) console.log(line)
	const isSame = [...embedded, ...(cloud ?? [])].every(({ is }) => is !== 'other')
	process.exitCode = isSame ? 0 : 1
}

async function ofEmbedded(): Promise<Verdict[]> {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-conformance-'))
	const cloud = await startCloud({
		dataDir,
		functionsDir: path.join(dist, 'cloudfunctions'),
		workerFile: path.join(dist, 'local', 'function-worker.cjs'),
		schema,
		timers: 'manual',
		waitsForDisk: false,
		print: () => undefined,
	})
	try {
		Object.assign(process.env, cloud.sdkEnv())
		return await conform(sdkOf(tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })), true)
	} finally {
		await cloud.close()
		rmSync(dataDir, { recursive: true, force: true })
	}
}

async function ofEnvironment(): Promise<Verdict[]> {
	const keys = keysIn(process.env)
	const environment = managerEnvironment(loadManager(keys, path.join(dist, 'tools', 'manager')))
	const { collections } = await environment.find(Object.keys(peopleSchema.collections), [])
	if (!collections.has('people')) await environment.makeCollection('people')
	const there = collections.get('people') ?? []
	for (const index of peopleSchema.collections.people.indexes)
		if (!there.some(({ name }) => name === index.name)) await environment.makeIndex('people', index)
	const { envId: env, secretId, secretKey } = keys
	const sdk = sdkOf(tcb.init({ env, secretId, secretKey }))
	const { total } = await sdk.db.collection('people').count()
	if (typeof total === 'number' && total > people.length) throw new Refusal(WORDS.inUse(env))
	return conform(sdk, false)
}

main(process.argv.slice(2)).catch((fault: unknown) => {
	console.error(sentenceOf(fault))
	process.exitCode = 1
})

import path from 'node:path'
import { parseArgs } from 'node:util'
import { appOf } from '../deploy/load-manager'
import { Refusal } from '../roster-cli/refusal'
import { databaseLimit, dataFolder } from '../server/settings'
import { sentenceOf } from '../server/sentence'
import type { Manifest } from './format'
import { backUpCloud } from './from-cloud'
import { backUpFolder } from './from-folder'
import { restoreCloud } from './to-cloud'
import { restoreFolder } from './to-folder'
import { BACKUP_WORDS as WORDS } from './words'

/** `npm run backup -- FOLDER` and `npm run restore -- FOLDER`, each of the local county or, with `--cloud`, an environment. */
async function main(): Promise<void> {
	const { what, folder, env } = orderIn(process.argv.slice(2))
	const dataDir = dataFolder()
	if (what === 'backup') {
		const { documents, files } =
			env === undefined ? await backUpFolder(dataDir, folder) : await backUpCloud(appOf(env), folder)
		console.log(WORDS.backedUp(folder, documents.lines, files.lines))
		return
	}
	const { manifest, aside } =
		env === undefined
			? await restoreFolder(folder, dataDir, databaseLimit().largestDatabaseBytes)
			: await intoCloud(env, folder)
	console.log(WORDS.restored(manifest.documents.lines, manifest.files.lines))
	if (aside !== undefined) console.log(WORDS.aside(aside))
}

async function intoCloud(env: string, folder: string): Promise<{ manifest: Manifest; aside: undefined }> {
	const manifest = await restoreCloud(appOf(env), folder, path.join(folder, `restored-to-${env}.json`))
	return { manifest, aside: undefined }
}

interface Order {
	what: 'backup' | 'restore'
	folder: string
	env: string | undefined
}

function orderIn(args: string[]): Order {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { cloud: { type: 'string' } },
			allowPositionals: true,
		})
		const [what, folder, ...others] = positionals
		if ((what === 'backup' || what === 'restore') && folder !== undefined && others.length === 0)
			return { what, folder: path.resolve(folder), env: values.cloud }
	} catch (cause) {
		throw new Refusal(WORDS.usage, { cause })
	}
	throw new Refusal(WORDS.usage)
}

main().catch((fault: unknown) => {
	console.error(sentenceOf(fault))
	process.exit(1)
})

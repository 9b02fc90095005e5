import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { DatabaseSchema } from '../../../../cloudfunctions/ports/database-schema'
import { startCloud, type CloudOptions, type LocalCloud } from '../../../../local/cloudbase'

// Starting workers takes long while other tests run.
jest.setTimeout(120_000)

const root = path.join(__dirname, '..', '..', '..', '..')

/** A new empty folder, and how to remove it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(path.join(tmpdir(), 'cloudbase-test-'))
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Bundles one program the way the build does. */
export function bundle(source: string, outfile: string): string {
	buildSync({
		entryPoints: [path.join(root, source)],
		outfile,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['libsql'],
		nodePaths: [path.join(root, 'node_modules')],
		logLevel: 'error',
	})
	return outfile
}

export interface TestCloud extends LocalCloud {
	/** What functions printed. */
	printed: string[]
	folder: string
	/** Closes the cloud and removes its folder. */
	end(): Promise<void>
}

/** Starts a cloud in a folder of its own, with fixture functions built from `functions/NAME/index.ts`. */
export async function startTestCloud(
	schema: DatabaseSchema,
	functions: string[] = [],
	options: Partial<CloudOptions> = {},
): Promise<TestCloud> {
	const { folder, remove } = temporaryFolder()
	const functionsDir = path.join(folder, 'functions')
	for (const name of functions) {
		const source = path.join(root, 'tests/local/cloudbase/functions', name)
		bundle(path.relative(root, path.join(source, 'index.ts')), path.join(functionsDir, name, 'index.js'))
		const config = path.join(source, 'config.json')
		if (existsSync(config)) copyFileSync(config, path.join(functionsDir, name, 'config.json'))
	}
	const workerFile = path.join(folder, 'function-worker.cjs')
	if (functions.length > 0) bundle('local/cloudbase/functions/worker.ts', workerFile)
	const printed: string[] = []
	const cloud = await startCloud({
		dataDir: path.join(folder, 'data'),
		functionsDir,
		schema,
		workerFile,
		timers: 'manual',
		print: (line) => void printed.push(line),
		...options,
	})
	const end = async (): Promise<void> => {
		await cloud.close()
		remove()
	}
	return Object.assign(cloud, { printed, folder, end })
}

import { existsSync, readdirSync, statSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { stop } from 'esbuild'
import { buildFunctions } from '../../scripts/build/functions.mjs'
import { bundleLocal } from '../../scripts/build/local.mjs'
import { newestChange } from '../../scripts/build/newest-change.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { once } from './once'

export interface BuiltProduct {
	functionsDir: string
	workerFile: string
	/** The bundle of warm/kept-clouds.ts. */
	cloudsFile: string
	/** The bundle of warm/filling.ts. */
	fillingFile: string
	/** The bundle of warm/driver.ts. */
	driverFile: string
	/** The bundle of warm/memory-clouds.ts. */
	memoryFile: string
}

const SOURCES = [
	'cloudfunctions',
	'miniprogram/shared',
	'local/browser',
	'local/cloudbase',
	'local/roster-cli',
	'local/seeds',
	'tests/support/memory-ports',
	'tests/support/warm',
]

/** What is loaded once a process, and its bundle. */
const WARM = {
	'kept-clouds.ts': 'clouds.cjs',
	'filling.ts': 'filling.cjs',
	'driver.ts': 'driver.cjs',
	'memory-clouds.ts': 'memory.cjs',
}

const BUILDS_KEPT = 3

/**
 * The functions, their worker and the cloud to run them in, built for tests into a folder of their own; built again when a source is newer.
 * Several test files may build at once: each builds beside and moves its work into place.
 */
export async function builtProduct(): Promise<BuiltProduct> {
	const stamp = changedAt(SOURCES)
	const place = fromRoot('dist/tests', String(Math.trunc(stamp)))
	if (!existsSync(place)) {
		const beside = `${place}.${process.pid}`
		await mkdir(beside, { recursive: true })
		const outDir = path.join(beside, 'functions')
		await takeOrMake('dist/cloudfunctions', 'account/index.js', stamp, outDir, () =>
			buildFunctions({ outDir }),
		)
		await bundleLocal(
			fromRoot('local/cloudbase/functions/worker.ts'),
			path.join(beside, 'function-worker.cjs'),
		)
		for (const [source, bundle] of Object.entries(WARM))
			await bundleLocal(fromRoot('tests/support/warm', source), path.join(beside, bundle))
		await stop()
		await moveInto(beside, place)
		await removeOld(path.dirname(place))
	}
	return {
		functionsDir: path.join(place, 'functions'),
		workerFile: path.join(place, 'function-worker.cjs'),
		cloudsFile: path.join(place, 'clouds.cjs'),
		fillingFile: path.join(place, 'filling.cjs'),
		driverFile: path.join(place, 'driver.cjs'),
		memoryFile: path.join(place, 'memory.cjs'),
	}
}

/**
 * Copies what `npm run build` wrote, as `npm test` has just done, if the file that it writes there is newer than the sources;
 * else makes it.
 */
export async function takeOrMake(
	folder: string,
	file: string,
	stamp: number,
	outDir: string,
	make: () => Promise<unknown>,
): Promise<void> {
	const built = fromRoot(folder)
	const written = statSync(path.join(built, file), { throwIfNoEntry: false })
	if (written !== undefined && written.mtimeMs > stamp) await cp(built, outDir, { recursive: true })
	else await make()
}

/** When something below these folders last changed, as this process found it first. */
export function changedAt(folders: readonly string[]): number {
	return once(`changed ${folders.join()}`, () => newestChange(folders.map((folder) => fromRoot(folder))))
}

/** Another test file may have been quicker with the same work. */
export async function moveInto(from: string, to: string): Promise<void> {
	try {
		await rename(from, to)
	} catch (fault) {
		if (!existsSync(to)) throw fault
		await rm(from, { recursive: true, force: true })
	}
}

/** Other test files may still run on the builds just before this one. */
export async function removeOld(folder: string): Promise<void> {
	const builds = readdirSync(folder).filter((name) => /^\d+$/.test(name))
	const old = builds.sort((one, other) => Number(other) - Number(one)).slice(BUILDS_KEPT)
	for (const name of old) await rm(path.join(folder, name), { recursive: true, force: true })
}

import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { copyFonts } from './fonts.mjs'
import { fromRoot } from './paths.mjs'

/**
 * Names of the folders in `sourceDir` that are cloud functions: those with an index.ts.
 * @returns {Promise<string[]>}
 */
export async function functionNames(sourceDir = fromRoot('cloudfunctions/functions')) {
	if (!existsSync(sourceDir)) return []
	const entries = await readdir(sourceDir, { withFileTypes: true })
	return entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.filter((name) => existsSync(path.join(sourceDir, name, 'index.ts')))
		.sort()
}

/**
 * How a deployable bundle is made; everything but Node's own modules goes in.
 * @type {import('esbuild').BuildOptions}
 */
export const bundleSettings = {
	bundle: true,
	format: 'cjs',
	platform: 'node',
	target: 'node20',
	// Names stay as written: stacks can be read, and the bundle loads faster than one with short names.
	// Chinese as it is: escaped, a sign takes six bytes instead of three.
	charset: 'utf8',
	minifyWhitespace: true,
	minifySyntax: true,
	legalComments: 'none',
	logLevel: 'warning',
}

/** Functions with files beside their bundle, and what puts them there. */
const extras = { print: (folder) => copyFonts(path.join(folder, 'fonts')) }

/** What a folder needs beside its bundle to be deployed alone. */
async function completeFolder(name, sourceDir, folder) {
	const manifest = { name: `lianxin-grid-${name}`, version: '0.1.0', private: true, main: 'index.js' }
	await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
	await extras[name]?.(folder)
	const config = path.join(sourceDir, name, 'config.json')
	if (existsSync(config)) await copyFile(config, path.join(folder, 'config.json'))
	return { name, bytes: (await stat(path.join(folder, 'index.js'))).size }
}

/** Moves a finished folder's files into place one by one: whoever starts a function meanwhile finds the old or the new. */
async function putInPlace(from, to) {
	await mkdir(to, { recursive: true })
	const entries = await readdir(from, { withFileTypes: true })
	const place = async (entry) => {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
		await (entry.isDirectory() ? putInPlace(source, target) : rename(source, target))
	}
	await Promise.all(entries.map(place))
	const names = entries.map(({ name }) => name)
	await removeOthers(to, names)
}

async function removeOthers(folder, names) {
	const stale = (await readdir(folder)).filter((entry) => !names.includes(entry))
	await Promise.all(stale.map((entry) => rm(path.join(folder, entry), { recursive: true, force: true })))
}

/**
 * Builds every cloud function into a folder that deploys alone; returns their names and sizes.
 * @param {{ sourceDir?: string, outDir?: string }} places
 * @returns {Promise<{ name: string, bytes: number }[]>}
 */
export async function buildFunctions({
	sourceDir = fromRoot('cloudfunctions/functions'),
	outDir = fromRoot('dist/cloudfunctions'),
} = {}) {
	const names = await functionNames(sourceDir)
	await mkdir(outDir, { recursive: true })
	// Beside, on the same disk: a local server may be running what lies in the folder itself.
	const beside = await mkdtemp(`${path.resolve(outDir)}.fresh-`)
	try {
		const entries = names.map((name) => ({
			in: path.join(sourceDir, name, 'index.ts'),
			out: `${name}/index`,
		}))
		// One build for all: the SDK, nine tenths of each bundle, is read once.
		await build({ ...bundleSettings, entryPoints: entries, outdir: beside })
		const built = await Promise.all(
			names.map((name) => completeFolder(name, sourceDir, path.join(beside, name))),
		)
		for (const name of names) await putInPlace(path.join(beside, name), path.join(outDir, name))
		await removeOthers(outDir, names)
		return built
	} finally {
		await rm(beside, { recursive: true, force: true })
	}
}

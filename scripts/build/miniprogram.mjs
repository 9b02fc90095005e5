import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { putBuiltIn } from '../miniprogram/built-in.mjs'
import { declaredComponents } from '../miniprogram/components.mjs'
import { quotedWords, withoutUnusedGlyphs } from '../miniprogram/glyphs.mjs'
import { fileReferences, usedNpmFiles } from '../miniprogram/npm-files.mjs'
import { fileBehind } from '../miniprogram/npm.mjs'
import { placesOf } from '../miniprogram/places.mjs'
import { packagesThatReach } from '../miniprogram/reach.mjs'
import { fromRoot } from './paths.mjs'

/** A script with the imports that lead elsewhere now; it keeps its lines, so that an error names those of the source. */
function placedScript(source, { file, places, scripts }) {
	const imports = new Map(scripts[file].imports.map((one) => [one.original, one.path]))
	const pathTo = (place) => {
		const relative = path.posix.relative(path.posix.dirname(places.get(file)), place).replace(/\.ts$/, '')
		return relative.startsWith('.') ? relative : `./${relative}`
	}
	const written = /(\b(?:from|import)\s*\(?\s*)(['"])([^'"]+)\2/g
	return source.replace(written, (whole, before, quote, reference) => {
		const imported = imports.get(reference)
		const place = places.get(imported)
		const isAsWritten = place === undefined || (place === imported && places.get(file) === file)
		return isAsWritten ? whole : before + quote + pathTo(place) + quote
	})
}

/** A configuration with the components that lie elsewhere now, named from the root. */
function placedConfig(source, { dir, file, places }) {
	const part = file.slice(0, -'.json'.length)
	return declaredComponents(dir, part, JSON.parse(source)).reduce((text, { reference, target }) => {
		const place = places.get(`${target}.json`)
		const isAsWritten = place === undefined || (place === `${target}.json` && places.get(file) === file)
		const named = `/${place?.slice(0, -'.json'.length)}`
		return isAsWritten ? text : text.replaceAll(JSON.stringify(reference), JSON.stringify(named))
	}, source)
}

/** Templates and styles are taken as they are: what they refer to has to be found from anywhere, and to stay. */
function placedMarkup(source, { file, places }) {
	for (const { reference, target } of fileReferences(file, source)) {
		const isFound = places.get(file) === file || reference.startsWith('/')
		const isThere = (places.get(target) ?? target) === target
		if (!isFound || !isThere) throw new Error(`${file}: ${reference} cannot follow to ${places.get(file)}`)
	}
	return source
}

const placed = {
	'.ts': placedScript,
	'.json': placedConfig,
	'.wxml': placedMarkup,
	'.wxss': withFonts,
	'.wxs': placedMarkup,
}

/** A style with the fonts of npm packages in the place of their names: what is shipped asks no network for its letters. */
function withFonts(source, about) {
	return placedMarkup(source, about).replace(/url\('npm:([^']+\.woff)'\)/g, (_whole, file) => {
		const font = readFileSync(fromRoot('node_modules', file)).toString('base64')
		return `url('data:font/woff;base64,${font}')`
	})
}

/**
 * Builds the mini-program that ships: the scripts in use, those that a single subpackage leads to in that subpackage, and
 * the files of npm packages in use, Vant's icons without the glyphs that nobody asks for; and what the county has beside it.
 */
export async function buildMiniprogram({
	sourceDir = fromRoot('miniprogram'),
	outDir = fromRoot('dist/miniprogram'),
	speechPlugin = process.env.SPEECH_PLUGIN,
	spokenDir = process.env.SPOKEN_DIR,
} = {}) {
	const reach = await packagesThatReach(sourceDir)
	const places = placesOf(sourceDir, reach)
	await mkdir(path.dirname(path.resolve(outDir)), { recursive: true })
	const beside = await mkdtemp(`${path.resolve(outDir)}.fresh-`)
	const npmFiles = usedNpmFiles(sourceDir)
	const asking = [...places.keys()]
		.filter((file) => /\.(ts|wxml)$/.test(file))
		.map((file) => path.join(sourceDir, file))
	const lent = npmFiles.filter((file) => /\.(js|wxml)$/.test(file)).map((file) => fileBehind(sourceDir, file))
	const words = quotedWords(await Promise.all([...asking, ...lent].map((file) => readFile(file, 'utf8'))))
	const lend = async (file) => {
		const target = path.join(beside, file)
		if (!file.endsWith('/icon/index.wxss')) return cp(fileBehind(sourceDir, file), target)
		await mkdir(path.dirname(target), { recursive: true })
		const style = await readFile(fileBehind(sourceDir, file), 'utf8')
		await writeFile(target, withoutUnusedGlyphs(style, words))
	}
	const put = async ([file, place]) => {
		const source = await readFile(path.join(sourceDir, file))
		const change = placed[path.extname(file)]
		const about = { dir: sourceDir, file, places, scripts: reach.scripts }
		const target = path.join(beside, place)
		await mkdir(path.dirname(target), { recursive: true })
		await writeFile(target, change ? change(source.toString(), about) : source)
	}
	try {
		await Promise.all([...[...places].map(put), ...npmFiles.map(lend)])
		await putBuiltIn(beside, { speechPlugin, spokenDir })
		await rm(outDir, { recursive: true, force: true })
		await rename(beside, outDir)
	} finally {
		await rm(beside, { recursive: true, force: true })
	}
}

/**
 * What `use` answers about a mini-program as it is built.
 * @template T
 * @param {string} sourceDir
 * @param {(dir: string) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function asBuilt(sourceDir, use) {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'mini-program-'))
	try {
		const outDir = path.join(folder, 'tree')
		await buildMiniprogram({ sourceDir, outDir })
		return await use(outDir)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

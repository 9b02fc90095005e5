import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transform } from 'esbuild'
import { asBuilt } from '../build/miniprogram.mjs'
import { filesBelow } from './files.mjs'
import { packageOf, readJson } from './manifest.mjs'

const scriptLoaders = { '.ts': 'ts', '.js': 'js' }

/**
 * Bytes of one file in the package: scripts minified one by one, styles and JSON without white space, templates without
 * indentation, as WeChat's tools do it (minifyWXML).
 */
async function packedBytes(file) {
	const extension = path.extname(file)
	const content = readFileSync(file)
	if (extension in scriptLoaders) {
		const loader = scriptLoaders[extension]
		const script = await transform(content.toString(), {
			loader,
			format: 'cjs',
			target: 'es2019',
			minify: true,
			// esbuild would write each Chinese letter as an escape of twice its bytes; a package holds them as they are.
			charset: 'utf8',
		})
		return Buffer.byteLength(script.code)
	}
	if (extension === '.wxss') {
		return Buffer.byteLength((await transform(content.toString(), { loader: 'css', minify: true })).code)
	}
	if (extension === '.json') return Buffer.byteLength(JSON.stringify(JSON.parse(content.toString())))
	if (extension === '.wxml') return Buffer.byteLength(content.toString().replace(/\n\s+/g, '\n'))
	return content.byteLength
}

/**
 * Bytes of the main package ('') and of each subpackage of a mini-program as it is built.
 * @param {string} dir
 * @returns {Promise<Map<string, number>>}
 */
export async function packageSizes(dir) {
	return asBuilt(dir, async (built) => {
		const app = readJson(path.join(built, 'app.json'))
		const sizes = new Map()
		for (const file of filesBelow(built)) {
			const owner = packageOf(app, file)
			sizes.set(owner, (sizes.get(owner) ?? 0) + (await packedBytes(path.join(built, file))))
		}
		return sizes
	})
}

import path from 'node:path'
import { fromRoot } from '../build/paths.mjs'
import { readJson } from './manifest.mjs'

/** Where WeChat's npm build puts packages, as a path inside the mini-program. */
export const npmFolder = 'miniprogram_npm'

const packageName = /^(@[^/]+\/[^/]+|[^/@][^/]*)/

/**
 * The file of a package behind a path that WeChat's npm build will give it. A package made for mini-programs is
 * copied; of any other, the main file becomes index.js.
 */
function packageFile(name, inside) {
	const folder = path.join(fromRoot('node_modules'), name)
	const { miniprogram, main = 'index.js' } = readJson(path.join(folder, 'package.json'))
	if (miniprogram !== undefined) return path.join(folder, miniprogram, inside)
	return path.join(folder, inside === '/index.js' ? main : inside)
}

/**
 * The file behind a path inside the mini-program; packages are read where npm installed them.
 * @param {string} dir
 * @param {string} virtualPath
 * @returns {string}
 */
export function fileBehind(dir, virtualPath) {
	if (!virtualPath.startsWith(`${npmFolder}/`)) return path.join(dir, virtualPath)
	const inside = virtualPath.slice(npmFolder.length + 1)
	const name = packageName.exec(inside)?.[0]
	if (name === undefined) throw new Error(`${virtualPath} names no package`)
	return packageFile(name, inside.slice(name.length))
}

/** Whether a reference is the name of a whole package. */
export function isPackage(reference) {
	return packageName.exec(reference)?.[0] === reference
}

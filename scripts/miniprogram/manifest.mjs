import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Reads a JSON file, or answers an empty object where there is none.
 * @param {string} file
 */
export function readJson(file) {
	if (!existsSync(file)) return {}
	try {
		return JSON.parse(readFileSync(file, 'utf8'))
	} catch (cause) {
		throw new Error(`${file} is not JSON: ${String(cause)}`, { cause })
	}
}

/** The subpackages of an app.json, in either spelling. */
export function subpackagesOf(app) {
	return app.subpackages ?? app.subPackages ?? []
}

/** Every page of an app.json with the root of its package ('' for the main package). */
export function pagesOf(app) {
	const main = (app.pages ?? []).map((route) => ({ route, root: '' }))
	const others = subpackagesOf(app).flatMap(({ root, pages }) =>
		pages.map((page) => ({ route: path.posix.join(root, page), root })),
	)
	return [...main, ...others]
}

/** The root of the package that a file of the mini-program belongs to. */
export function packageOf(app, file) {
	const owner = subpackagesOf(app).find(({ root }) => file.startsWith(`${root.replace(/\/$/, '')}/`))
	return owner?.root.replace(/\/$/, '') ?? ''
}

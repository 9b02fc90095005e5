import path from 'node:path'
import { packedFiles } from './files.mjs'
import { npmFolder } from './npm.mjs'
import { packageOf } from './manifest.mjs'

/** The folder of a subpackage that holds what it alone uses. */
const ownFolder = 'own'

/** The subpackage that alone leads to a file of the main package, if there is one. */
function onlyUser(app, file, roots) {
	const [only, ...others] = roots
	return others.length === 0 && only !== '' && packageOf(app, file) === '' ? only : undefined
}

/**
 * Where each file of a mini-program goes when it is built: a script or component of the main package that a single
 * subpackage leads to goes there; a script that nothing leads to goes nowhere; all others stay.
 * @param {string} dir
 * @param {{ app: object, scripts: object, reached: Map<string, Set<string>> }} reach
 * @returns {Map<string, string>}
 */
export function placesOf(dir, { app, scripts, reached }) {
	const placeOf = (file) => {
		const part = file.slice(0, -path.extname(file).length)
		const root = onlyUser(app, file, reached.get(`${part}.ts`) ?? reached.get(part) ?? [''])
		return root === undefined ? file : path.posix.join(root, ownFolder, file)
	}
	const files = packedFiles(dir).filter((file) => path.extname(file) !== '.ts' || file in scripts)
	return new Map(files.map((file) => [file, placeOf(file)]))
}

/**
 * What lies in the wrong package: in the main one for a single subpackage, or in a subpackage for another package.
 * @param {{ app: object, reached: Map<string, Set<string>> }} reach
 * @returns {string[]}
 */
export function reachAcross({ app, reached }) {
	const named = (root) => root || 'the main package'
	return [...reached].flatMap(([file, roots]) => {
		if (file.startsWith(`${npmFolder}/`)) return []
		const home = packageOf(app, file)
		const only = onlyUser(app, file, roots)
		if (only !== undefined) return [`${file} lies in the main package and only ${only} leads to it`]
		const strangers = [...roots].filter((root) => home !== '' && root !== home)
		return strangers.map((root) => `${file} lies in ${home} and ${named(root)} leads to it`)
	})
}

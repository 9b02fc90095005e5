import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { npmFolder } from './npm.mjs'

const notPacked = /(^|\/)(tsconfig\.json|[^/]*\.md|[^/]*\.d\.ts)$/

/** All files below a folder, as sorted paths relative to it. */
export function filesBelow(dir) {
	if (!existsSync(dir)) return []
	return readdirSync(dir, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort()
}

/** The mini-program's own files that WeChat packs. */
export function packedFiles(dir) {
	return filesBelow(dir).filter((file) => !file.startsWith(`${npmFolder}/`) && !notPacked.test(file))
}

import { existsSync, readFileSync } from 'node:fs'
import { runNpm } from './run.mjs'
import { fromRoot } from './build/paths.mjs'

function packagesOf(lockFile) {
	return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

/**
 * Whether node_modules holds what the lock file asks for. Contents are compared, not times: npm writes its
 * own record before the lock file, and a fresh clone gives every file the same time.
 */
export function isInstalled(root = fromRoot()) {
	const record = `${root}/node_modules/.package-lock.json`
	if (!existsSync(record)) return false
	const installed = packagesOf(record)
	return Object.entries(packagesOf(`${root}/package-lock.json`)).every(([folder, wanted]) => {
		// What lies beside node_modules is the repository's own.
		if (!folder.startsWith('node_modules/') || wanted.link) return true
		const found = installed[folder]
		// Optional packages are those for other systems.
		return found ? found.version === wanted.version : wanted.optional === true
	})
}

/** Installs the packages when they are missing or not those of the lock file. */
export async function ensureInstalled() {
	if (isInstalled()) return
	console.log('installing packages (npm ci)')
	await runNpm(['ci'])
}

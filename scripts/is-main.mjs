import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Whether the module with this address is the one that Node was started with. */
export function isMain(moduleUrl) {
	const started = process.argv[1]
	return started !== undefined && pathToFileURL(realpathSync(started)).href === moduleUrl
}

import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * When a file below these folders last changed, in milliseconds.
 * @param {readonly string[]} folders
 */
export function newestChange(folders) {
	return Math.max(
		...folders.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
				(name) => statSync(path.join(folder, name)).mtimeMs,
			),
		),
	)
}

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The files of a repository: those that git tracks, or would if they were added.
 * @param {string} root
 */
export function repositoryFiles(root) {
	const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
		cwd: root,
		encoding: 'utf8',
	})
	return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)))
}

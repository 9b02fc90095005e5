import { readFileSync } from 'node:fs'
import path from 'node:path'
import { repositoryFiles } from '../repository-files.mjs'

const source = /\.(ts|mjs|cjs|js|wxml|wxs|wxss|css|html|json)$/
const counted = /\.(ts|mjs|cjs|js|wxml|wxs|wxss|css|html)$/
const mostLines = 250
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
const catchAll = /(^|\/)(utils?|helpers?|misc)(\/|\.[a-z]+$)/

function isTooLong(root, file) {
	return (
		counted.test(file) && readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length > mostLines
	)
}

/** Small files with plain names, and no folder that takes anything. */
export function checkFileShape(root) {
	return repositoryFiles(root)
		.filter((file) => source.test(file))
		.flatMap((file) => [
			...(isTooLong(root, file) ? [`${file} has more than ${mostLines} lines`] : []),
			...(kebab.test(path.basename(file).replace(/^\./, '')) ? [] : [`${file} is not named in kebab-case`]),
			...(catchAll.test(file) ? [`${file} is a drawer for anything: name it by what it is for`] : []),
		])
}

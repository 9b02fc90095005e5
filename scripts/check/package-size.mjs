import { packageSizes } from '../miniprogram/package-sizes.mjs'

const kilobyte = 1024
const mostMain = 500 * kilobyte
const mostSubpackage = 2048 * kilobyte

/** Holds the packages to their sizes and says what they are. */
export async function checkPackageSize(dir) {
	const problems = []
	const notes = []
	for (const [root, bytes] of await packageSizes(dir)) {
		const most = root === '' ? mostMain : mostSubpackage
		const said = `${root || 'main package'}: ${(bytes / kilobyte).toFixed(0)} KB of ${most / kilobyte} KB`
		if (bytes > most) problems.push(said)
		else notes.push(said)
	}
	return { problems, notes }
}

// Old syntax on purpose: this must run, and say its sentence, on the very Node that is too old.
import fs from 'fs'

function readJson(relative) {
	return JSON.parse(fs.readFileSync(new URL(relative, import.meta.url), 'utf8'))
}

function numbers(version) {
	return version
		.replace(/^[v>=]+/, '')
		.split('.')
		.map(Number)
}

function isOlder(found, wanted) {
	const left = numbers(found)
	const right = numbers(wanted)
	const differing = [0, 1, 2].find((index) => left[index] !== right[index])
	return differing !== undefined && left[differing] < right[differing]
}

/**
 * What to tell somebody with this version of Node; an empty list when it is new enough.
 * @param {string} found
 * @returns {string[]}
 */
export function complaintsAbout(found) {
	const wanted = readJson('../package.json').engines.node
	if (!isOlder(found, wanted)) return []
	return readJson('./words.json').nodeTooOld.map((sentence) =>
		sentence.replace('{wanted}', wanted.replace('>=', '')).replace('{found}', found.replace(/^v/, '')),
	)
}

/** Ends the process with a sentence in two languages when Node is too old. */
export function requireNode() {
	const complaints = complaintsAbout(process.version)
	if (complaints.length === 0) return
	console.error(complaints.join('\n'))
	process.exit(1)
}

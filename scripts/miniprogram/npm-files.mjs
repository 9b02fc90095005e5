import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { reachable } from './components.mjs'
import { packedFiles } from './files.mjs'
import { fileBehind, isPackage, npmFolder } from './npm.mjs'

const references = {
	'.js': /(?:from|import|require\()\s*['"]([^'"]+)['"]/g,
	'.ts': /(?:from|import|require\()\s*['"]([^'"]+)['"]/g,
	'.wxs': /require\(\s*['"]([^'"]+)['"]/g,
	'.wxml': /<(?:import|include|wxs)\b[^>]*?\bsrc\s*=\s*['"]([^'"]+)['"]/g,
	'.wxss': /@import\s+(?:url\()?\s*['"]([^'"]+)['"]/g,
}

const componentParts = ['.js', '.json', '.wxml', '.wxss']

function referencesOf(file, source) {
	const pattern = references[path.extname(file)]
	return pattern ? [...source.matchAll(pattern)].map(([, reference]) => reference) : []
}

function withExtension(file, reference) {
	const known = Object.keys(references)
	if (known.includes(path.extname(reference))) return reference
	return reference + (path.extname(file) === '.ts' ? '.js' : path.extname(file))
}

function target(file, reference) {
	if (/\.[jt]s$/.test(file) && isPackage(reference)) return `${npmFolder}/${reference}/index.js`
	const named = withExtension(file, reference)
	if (named.startsWith('.')) return path.posix.join(path.posix.dirname(file), named)
	if (named.startsWith('/')) return named.slice(1)
	if (named.startsWith(`${npmFolder}/`)) return named
	// A bare name is a package in a script, and a neighbouring file anywhere else.
	return /\.[jt]s$/.test(file) ? `${npmFolder}/${named}` : path.posix.join(path.posix.dirname(file), named)
}

/** Where the references of a template, style or script lead, as written and as paths inside the mini-program. */
export function fileReferences(file, source) {
	return referencesOf(file, source).map((reference) => ({ reference, target: target(file, reference) }))
}

/**
 * Paths of the package files that the mini-program uses, directly or through other package files.
 * @param {string} dir
 * @returns {string[]}
 */
export function usedNpmFiles(dir) {
	const used = new Set()
	const add = (virtualPath) => {
		if (!virtualPath.startsWith(`${npmFolder}/`) || used.has(virtualPath)) return
		const file = fileBehind(dir, virtualPath)
		if (!existsSync(file)) return
		used.add(virtualPath)
		for (const found of fileReferences(virtualPath, readFileSync(file, 'utf8'))) add(found.target)
	}
	for (const component of reachable(dir).keys()) {
		for (const part of componentParts) add(component + part)
	}
	for (const file of packedFiles(dir)) {
		for (const found of fileReferences(file, readFileSync(path.join(dir, file), 'utf8'))) add(found.target)
	}
	return [...used].sort()
}

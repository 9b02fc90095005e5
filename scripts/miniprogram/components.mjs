import { existsSync } from 'node:fs'
import path from 'node:path'
import { pagesOf, readJson } from './manifest.mjs'
import { fileBehind, npmFolder } from './npm.mjs'

/** The path inside the mini-program that a `usingComponents` entry names. */
export function resolveComponent(dir, from, reference) {
	if (reference.startsWith('/')) return reference.slice(1)
	const relative = path.posix.join(path.posix.dirname(from), reference)
	const isFile = existsSync(`${fileBehind(dir, relative)}.json`)
	return reference.startsWith('.') || isFile ? relative : `${npmFolder}/${reference}`
}

function genericsOf(config) {
	const defaults = Object.entries(config.componentGenerics ?? {})
		.filter(([, generic]) => typeof generic === 'object' && generic.default)
		.map(([tag, generic]) => [tag, generic.default])
	return Object.fromEntries(defaults)
}

/** The components that a page or component declares: tag, reference as written, path it leads to. */
export function declaredComponents(dir, owner, config) {
	const declared = { ...config.usingComponents, ...genericsOf(config) }
	return Object.entries(declared).map(([tag, reference]) => ({
		tag,
		reference,
		target: resolveComponent(dir, owner, reference),
	}))
}

function walk(dir, found, virtualPath, kind) {
	if (found.has(virtualPath)) return
	const config = readJson(`${fileBehind(dir, virtualPath)}.json`)
	const components = declaredComponents(dir, virtualPath, config)
	found.set(virtualPath, { kind, config, components })
	for (const { target } of components) walk(dir, found, target, 'component')
}

/** Everything reachable from app.json: a map from path to its kind, configuration and declared components. */
export function reachable(dir) {
	const app = readJson(path.join(dir, 'app.json'))
	const found = new Map()
	for (const { target } of declaredComponents(dir, 'app', app)) walk(dir, found, target, 'component')
	for (const { route } of pagesOf(app)) walk(dir, found, route, 'page')
	return found
}

/**
 * Every component that one uses, directly or through others.
 * @param {string} dir
 * @param {string} owner
 * @returns {{ tag: string, reference: string, target: string }[]}
 */
export function componentsBelow(dir, owner) {
	const found = new Map()
	walk(dir, found, owner, 'component')
	return [...found.values()].flatMap(({ components }) => components)
}

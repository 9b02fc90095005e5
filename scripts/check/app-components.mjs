import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { declaredComponents, reachable } from '../miniprogram/components.mjs'
import { packedFiles } from '../miniprogram/files.mjs'
import { readJson } from '../miniprogram/manifest.mjs'
import { fileBehind, npmFolder } from '../miniprogram/npm.mjs'

const ownComponents = 'components/'

// WeChat's own elements with a hyphen; all others are components that have to be declared.
const builtIn = new Set([
	'scroll-view',
	'swiper-item',
	'movable-area',
	'movable-view',
	'cover-view',
	'cover-image',
	'rich-text',
	'checkbox-group',
	'radio-group',
	'picker-view',
	'picker-view-column',
	'live-player',
	'live-pusher',
	'match-media',
	'open-data',
	'official-account',
	'page-meta',
	'page-container',
	'root-portal',
	'navigation-bar',
	'share-element',
	'web-view',
	'ad-custom',
	'keyboard-accessory',
	'voip-room',
	'functional-page-navigator',
])

/** Tags of a template and of those it imports, which use the components of whoever imports them. */
function tagsOf(dir, file, seen = new Set()) {
	if (seen.has(file) || !existsSync(path.join(dir, file))) return []
	seen.add(file)
	const source = readFileSync(path.join(dir, file), 'utf8').replace(/<!--[\s\S]*?-->/g, '')
	const imported = [...source.matchAll(/<(?:import|include)\b[^>]*?\bsrc\s*=\s*['"]([^'"]+)['"]/g)].flatMap(
		([, reference]) => tagsOf(dir, templatePath(file, reference), seen),
	)
	const tags = [...source.matchAll(/<([a-z][\w-]*)|\bgeneric:[\w-]+=['"]([\w-]+)['"]/g)]
	return [...new Set([...tags.map(([, tag, generic]) => tag ?? generic), ...imported])]
}

function templatePath(from, reference) {
	const named = reference.endsWith('.wxml') ? reference : `${reference}.wxml`
	return named.startsWith('/') ? named.slice(1) : path.posix.join(path.posix.dirname(from), named)
}

function unresolved(dir, { owner, tag, reference, target }) {
	const isComponent = readJson(`${fileBehind(dir, target)}.json`).component === true
	const hasTemplate = existsSync(`${fileBehind(dir, target)}.wxml`)
	return isComponent && hasTemplate ? [] : [`${owner}: <${tag}> leads to ${reference}, which is no component`]
}

function misplacedVant({ owner, tag, target }) {
	const isVant = target.startsWith(`${npmFolder}/@vant/`)
	return isVant && !owner.startsWith(ownComponents)
		? [`${owner}: <${tag}> is Vant's, which only ${ownComponents} may use`]
		: []
}

function tagProblems(dir, owner, declared, global) {
	const used = tagsOf(dir, `${owner}.wxml`)
	const own = declared.map(({ tag }) => tag)
	const known = new Set([...own, ...global])
	const undeclared = used.filter((tag) => tag.includes('-') && !builtIn.has(tag) && !known.has(tag))
	return [
		...undeclared.map((tag) => `${owner}: <${tag}> is not declared in usingComponents`),
		...own.filter((tag) => !used.includes(tag)).map((tag) => `${owner}: <${tag}> is declared but not used`),
	]
}

function unreachable(dir, found) {
	return packedFiles(dir)
		.filter((file) => file.endsWith('.json') && readJson(path.join(dir, file)).component === true)
		.map((file) => file.slice(0, -'.json'.length))
		.filter((base) => !found.has(base))
		.map((base) => `${base} is a component that no page uses`)
}

/** Holds every `usingComponents` against the files and the templates. */
export function checkComponents(dir) {
	const app = declaredComponents(dir, 'app', readJson(path.join(dir, 'app.json')))
	const global = app.map(({ tag }) => tag)
	const found = reachable(dir)
	const own = [...found].filter(([owner]) => !owner.startsWith(`${npmFolder}/`))
	const declarations = [
		...app.map((component) => ({ owner: 'app.json', ...component })),
		...own.flatMap(([owner, { components }]) => components.map((component) => ({ owner, ...component }))),
	]
	return [
		...declarations.flatMap((declaration) => [
			...unresolved(dir, declaration),
			...misplacedVant(declaration),
		]),
		...own.flatMap(([owner, { components }]) => tagProblems(dir, owner, components, global)),
		...unreachable(dir, found),
	]
}

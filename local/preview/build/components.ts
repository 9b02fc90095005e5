import { posix } from 'node:path'
import type { JsonObject, SourceTree } from './source-tree'

/** app.json, as far as the build looks into it; the rest is handed on to the phone. */
export interface AppConfig extends JsonObject {
	pages: string[]
	usingComponents?: Record<string, string>
}

/** A page or a component, with its configuration made absolute. */
export interface Part {
	path: string
	isPage: boolean
	/** Prefix of its class names; empty for pages, whose styles are scoped by route instead. */
	scope: string
	config: JsonObject
	/** Tag → path of the component it stands for. */
	using: Record<string, string>
}

interface Subpackage {
	root: string
	pages: string[]
}

/** Reads app.json; `pages` holds those of the subpackages too. */
export function readApp(tree: SourceTree): AppConfig {
	const app = tree.json('app')
	if (!Array.isArray(app['pages'])) throw new Error('app.json: "pages" is missing')
	const packages = (app['subPackages'] ?? app['subpackages'] ?? []) as Subpackage[]
	const inPackages = packages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page)))
	return { ...app, pages: [...(app['pages'] as string[]), ...inPackages] }
}

const asMap = (value: unknown): Record<string, string> => (value ?? {}) as Record<string, string>

/** Follows usingComponents from the pages on and gives every page and component that is needed. */
export function collectParts(tree: SourceTree, app: AppConfig): Part[] {
	const parts = new Map<string, Part>()
	const absolute = (from: string, map: Record<string, string>): Record<string, string> =>
		Object.fromEntries(Object.entries(map).map(([tag, ref]) => [tag, tree.resolveComponent(from, ref)]))
	const everywhere = absolute('app', app.usingComponents ?? {})

	const add = (path: string, isPage: boolean, wantedBy: string): void => {
		if (parts.has(path)) return
		if (!tree.has(path, '.wxml')) throw new Error(`${wantedBy}: ${path}.wxml does not exist`)
		const config = tree.json(path)
		const own = absolute(path, asMap(config['usingComponents']))
		const generics = genericsOf(tree, path, config)
		const using = { ...everywhere, ...own }
		const scope = isPage ? '' : `c${parts.size.toString(36)}`
		const rooted = Object.fromEntries(Object.entries(using).map(([tag, target]) => [tag, `/${target}`]))
		parts.set(path, {
			path,
			isPage,
			scope,
			using: { ...using, ...generics.tags },
			config: { ...config, ...generics.config, component: !isPage, usingComponents: rooted },
		})
		for (const target of [...Object.values(own), ...generics.defaults]) add(target, false, `${path}.json`)
	}
	for (const page of app.pages) add(page, true, 'app.json')
	for (const target of Object.values(everywhere)) add(target, false, 'app.json')
	return [...parts.values()]
}

function genericsOf(tree: SourceTree, path: string, config: JsonObject) {
	const declared = (config['componentGenerics'] ?? {}) as Record<string, true | { default?: string }>
	const defaults: string[] = []
	const resolved = Object.entries(declared).map(([name, value]) => {
		if (value === true || value.default === undefined) return [name, value] as const
		const target = tree.resolveComponent(path, value.default)
		defaults.push(target)
		return [name, { ...value, default: `/${target}` }] as const
	})
	const tags = Object.fromEntries(Object.keys(declared).map((name) => [name, '']))
	const generics = resolved.length === 0 ? {} : { componentGenerics: Object.fromEntries(resolved) }
	return { defaults, tags, config: generics }
}

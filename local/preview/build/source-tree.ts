import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

const NPM_PREFIX = 'miniprogram_npm/'

/** Any JSON object, as read from a file. */
export type JsonObject = Record<string, unknown>

/** Reads a JSON object; a file that is missing reads as an empty one. */
export function readJson(file: string): JsonObject {
	if (!existsSync(file)) return {}
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as JsonObject
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
	}
}

/** The nearest folder upwards that holds the named entry. */
export function findUpwards(from: string, entry: string): string {
	if (existsSync(join(from, entry))) return from
	const parent = dirname(from)
	if (parent === from) throw new Error(`no folder above holds ${entry}`)
	return findUpwards(parent, entry)
}

/**
 * Maps paths inside the mini-program ("pages/home/index", "miniprogram_npm/@vant/weapp/button/index")
 * to files. An npm package lives in the folder that its package.json names under "miniprogram".
 */
export class SourceTree {
	constructor(
		readonly root: string,
		readonly modules: string,
	) {}

	/** The file of a path, without its extension. */
	file(path: string): string {
		if (!path.startsWith(NPM_PREFIX)) return join(this.root, path)
		const found = /^(@[^/]+\/[^/]+|[^/]+)\/(.+)$/.exec(path.slice(NPM_PREFIX.length))
		const name = found?.[1]
		const rest = found?.[2]
		if (name === undefined || rest === undefined) throw new Error(`not a component path: ${path}`)
		return join(this.packageRoot(name), rest)
	}

	/** Where a package keeps its mini-program files; undefined if it has none. */
	miniprogramRoot(name: string): string | undefined {
		const folder = readJson(join(this.modules, name, 'package.json'))['miniprogram']
		return typeof folder === 'string' ? join(this.modules, name, folder) : undefined
	}

	private packageRoot(name: string): string {
		return this.miniprogramRoot(name) ?? join(this.modules, name, 'miniprogram_dist')
	}

	read(path: string, extension: string): string {
		return readFileSync(this.file(path) + extension, 'utf8')
	}

	has(path: string, extension: string): boolean {
		return existsSync(this.file(path) + extension)
	}

	json(path: string): JsonObject {
		return readJson(`${this.file(path)}.json`)
	}

	/** The script of a page, a component or the app. */
	script(path: string): string {
		const base = this.file(path)
		const file = [`${base}.ts`, `${base}.js`].find((candidate) => existsSync(candidate))
		if (file === undefined) throw new Error(`${path}: no script (.ts or .js)`)
		return file
	}

	/** Turns a reference of usingComponents, made in `from`, into a path. */
	resolveComponent(from: string, reference: string): string {
		if (reference.startsWith('/')) return reference.slice(1)
		const relative = posix.join(posix.dirname(from), reference)
		if (reference.startsWith('.') || this.has(relative, '.json')) return relative
		return NPM_PREFIX + reference
	}

	/** What a bare import means inside the mini-program: a file of a package's mini-program folder. */
	resolveModule(specifier: string): string | undefined {
		const found = /^(@[^/]+\/[^/]+|[^/]+)\/(.+)$/.exec(specifier)
		const name = found?.[1]
		const rest = found?.[2]
		const root = name === undefined ? undefined : this.miniprogramRoot(name)
		if (root === undefined || rest === undefined) return undefined
		const base = join(root, rest)
		return [base, `${base}.js`, join(base, 'index.js')].find(
			(file) => existsSync(file) && statSync(file).isFile(),
		)
	}
}

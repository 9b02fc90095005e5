import { posix } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { BUILTIN_NAMES } from '../builtin-names'
import type { Part } from './components'
import type { SourceTree } from './source-tree'
import { findTags } from './tags'
import { adaptInlineWxs, adaptWxs, dropWxsExtension, requiredScripts } from './wxs'

/** As the compiler reports it; its lines and columns count from 0. */
interface TemplateProblem {
	path: string
	startLine: number
	startColumn: number
	message: string
}

const STRUCTURE = ['block', 'import', 'include', 'slot', 'template', 'wxs']

/** Compiles templates and the WXS scripts they use; remembers every problem. */
export class TemplateCompiler {
	readonly problems: string[] = []
	private readonly group = new TmplGroup()
	private readonly templates = new Map<string, string[]>()
	private readonly scripts = new Set<string>()

	constructor(private readonly tree: SourceTree) {}

	/** Adds a part's template and all it imports, and checks that every tag means something. */
	add(part: Part): void {
		this.addTemplate(part.path)
		const known = new Set([...STRUCTURE, ...BUILTIN_NAMES, ...Object.keys(part.using)])
		for (const path of this.withImports(part.path)) {
			for (const { name, line } of findTags(this.tree.read(path, '.wxml'))) {
				if (known.has(name)) continue
				this.problems.push(
					`${path}.wxml:${line} <${name}> is not a component of ${part.path} and not in the preview`,
				)
			}
		}
	}

	/** The compiled templates as one JavaScript expression. */
	code(): string {
		return this.group.getTmplGenObjectGroups()
	}

	private addTemplate(path: string): void {
		if (this.templates.has(path)) return
		if (!this.tree.has(path, '.wxml')) {
			this.problems.push(`${path}.wxml is imported and does not exist`)
			return
		}
		const found = this.group.addTmpl(path, adaptInlineWxs(this.tree.read(path, '.wxml'))) as TemplateProblem[]
		for (const { startLine, startColumn, message } of found) {
			this.problems.push(`${path}.wxml:${startLine + 1}:${startColumn + 1} ${message}`)
		}
		const imports = this.group.getDirectDependencies(path) as string[]
		this.templates.set(path, imports)
		for (const script of this.group.getScriptDependencies(path) as string[]) this.addScript(script)
		for (const imported of imports) this.addTemplate(imported)
	}

	private addScript(path: string): void {
		if (this.scripts.has(path)) return
		this.scripts.add(path)
		const source = this.tree.read(path, '.wxs')
		for (const required of requiredScripts(source)) {
			this.addScript(posix.join(posix.dirname(path), required).replace(/\.wxs$/, ''))
		}
		this.group.addScript(path, dropWxsExtension(adaptWxs(source)))
	}

	private withImports(path: string, seen = new Set<string>()): Set<string> {
		if (seen.has(path) || !this.templates.has(path)) return seen
		seen.add(path)
		for (const imported of this.templates.get(path) ?? []) this.withImports(imported, seen)
		return seen
	}
}

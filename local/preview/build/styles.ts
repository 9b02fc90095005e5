import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import postcss, { type AtRule, type Root, type Rule } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { BUILTIN_NAMES } from '../builtin-names'
import type { SourceTree } from './source-tree'

const BUILTINS = new Set(BUILTIN_NAMES)
const IMPORT = /@import\s+(?:url\()?['"]([^'"]+)['"]\)?\s*;?/g

/** What a style sheet belongs to. */
export interface StyleOwner {
	path: string
	isPage: boolean
	scope: string
}

/** Turns WXSS into CSS: imports inlined, rpx, tag names, scoped classes, :host, Vant's icon font embedded. */
export class StyleCompiler {
	private readonly iconFont: string

	constructor(private readonly tree: SourceTree) {
		this.iconFont = readIconFont(tree.modules)
	}

	compile(owner: StyleOwner): string {
		const file = `${this.tree.file(owner.path)}.wxss`
		if (!existsSync(file)) return ''
		const root = postcss.parse(this.inline(file, new Set()), { from: file })
		root.walkDecls((declaration) => {
			declaration.value = toBrowserUnits(declaration.value)
		})
		this.embedIconFont(root)
		root.walkRules((rule) => {
			if (!insideKeyframes(rule)) rule.selector = adaptSelector(rule.selector, owner)
		})
		return root.toString()
	}

	private inline(file: string, seen: Set<string>): string {
		if (seen.has(file)) return ''
		seen.add(file)
		if (!existsSync(file)) throw new Error(`${file} is imported and does not exist`)
		return readFileSync(file, 'utf8').replace(IMPORT, (_match, target: string) => {
			const next = target.startsWith('/') ? join(this.tree.root, target) : resolve(dirname(file), target)
			return this.inline(next, seen)
		})
	}

	/** Vant loads its icon font from the network; @vant/icons carries the same font as data. */
	private embedIconFont(root: Root): void {
		root.walkAtRules('font-face', (rule: AtRule) => {
			rule.walkDecls('src', (declaration) => {
				if (declaration.value.includes('alicdn')) declaration.value = this.iconFont
			})
		})
	}
}

/**
 * 1rpx is a 750th of the phone's width, 100vh the height between the bars, the safe area what the drawn frame
 * leaves free: the phone page defines them.
 */
export function toBrowserUnits(value: string): string {
	const withSafeArea = value.replace(/env\(safe-area-inset-bottom[^)]*\)/g, 'var(--safe-bottom)')
	const withHeight = withSafeArea.replace(/(-?(?:\d*\.)?\d+)vh\b/g, (_match, amount: string) => {
		return `calc(var(--page-height) * ${Number(amount) / 100})`
	})
	return withHeight.replace(
		/(-?(?:\d*\.)?\d+)rpx\b/g,
		(_match, amount: string) => `calc(var(--rpx) * ${amount})`,
	)
}

function readIconFont(modules: string): string {
	const less = readFileSync(join(modules, '@vant/icons/src/encode-woff2.less'), 'utf8')
	const url = /url\('data:font\/woff2[^']*'\)/.exec(less)?.[0]
	if (url === undefined) throw new Error('@vant/icons carries no embedded font any more')
	return `${url} format("woff2")`
}

function insideKeyframes(rule: Rule): boolean {
	const parent = rule.parent
	return parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)
}

function adaptSelector(selector: string, { path, isPage, scope }: StyleOwner): string {
	const adapt = selectorParser((list) => {
		list.walkClasses((name) => {
			if (scope !== '') name.value = `${scope}--${name.value}`
		})
		list.walkTags((tag) => {
			if (tag.value === 'page' || BUILTINS.has(tag.value)) tag.value = `wx-${tag.value}`
		})
		list.walkPseudos((pseudo) => {
			if (pseudo.value === ':host') pseudo.replaceWith(hostOf(scope))
		})
		if (!isPage) return
		// All pages share one document. :where adds no weight, so the page's own cascade stays as written.
		const onlyHere = `:where([route="${path}"])`
		list.each((one) => {
			const page = one.nodes.find((node) => node.type === 'tag' && node.value === 'wx-page')
			if (page === undefined)
				one.prepend(selectorParser.string({ value: `:where(wx-page[route="${path}"]) ` }))
			else one.insertAfter(page, selectorParser.string({ value: onlyHere }))
		})
	})
	return adapt.processSync(selector)
}

function hostOf(scope: string) {
	return selectorParser.attribute({
		attribute: 'wx-host',
		operator: '=',
		value: scope,
		quoteMark: '"',
		raws: {},
	})
}

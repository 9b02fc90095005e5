import type { Framework } from './framework'
import { formatRoute, parseUrl, type Route } from './route'
import { PageView } from './page-view'
import type { AppConfig, BuiltPart } from './types'

const MAX_PAGES = 10

/** Why a navigation failed, in the platform's words. */
export class NavigationError extends Error {}

/** The page stack and the five ways to move on it. Pages of the tab bar stay alive once opened. */
export class Router {
	readonly stack: PageView[] = []
	private readonly tabPages = new Map<string, PageView>()
	private readonly pages: Map<string, BuiltPart>
	private readonly tabs: Set<string>

	constructor(
		private readonly framework: Framework,
		private readonly app: AppConfig,
		parts: BuiltPart[],
		private readonly stage: HTMLElement,
		private readonly onShown: (page: PageView) => void,
	) {
		this.pages = new Map(parts.filter((part) => part.isPage).map((part) => [part.path, part]))
		this.tabs = new Set(app.tabBar?.list.map((tab) => tab.pagePath) ?? [])
	}

	get top(): PageView | undefined {
		return this.stack.at(-1)
	}

	isTab(path: string): boolean {
		return this.tabs.has(path)
	}

	knows(path: string): boolean {
		return this.pages.has(path)
	}

	/** Opens the first page, which may be any: a shared card or a code leads straight into it. */
	start(route: Route): void {
		this.open(route)
	}

	navigateTo(url: string): void {
		const route = this.parse(url)
		if (this.isTab(route.path)) throw new NavigationError('can not navigateTo a tabbar page')
		if (this.stack.length >= MAX_PAGES) throw new NavigationError(`webview count limit exceed: ${MAX_PAGES}`)
		this.top?.hide()
		this.open(route)
	}

	redirectTo(url: string): void {
		const route = this.parse(url)
		if (this.isTab(route.path)) throw new NavigationError('can not redirectTo a tabbar page')
		this.drop(this.stack.pop())
		this.open(route)
	}

	navigateBack(delta: number): void {
		if (this.stack.length < 2) throw new NavigationError('cannot navigate back at first page.')
		for (let left = delta; left > 0 && this.stack.length > 1; left -= 1) this.drop(this.stack.pop())
		this.showTop()
	}

	switchTab(url: string): void {
		const { path } = this.parse(url)
		if (!this.isTab(path)) throw new NavigationError('can not switch to no-tabBar page')
		if (this.top?.route === path) return
		for (const page of this.stack.splice(0).reverse()) {
			if (!this.isTab(page.route)) this.drop(page)
			else if (!page.element.hidden) page.hide()
		}
		const kept = this.tabPages.get(path)
		if (kept === undefined) this.open({ path, query: {} })
		else {
			this.stack.push(kept)
			this.showTop()
		}
	}

	reLaunch(url: string): void {
		const route = this.parse(url)
		const all = new Set([...this.stack.splice(0).reverse(), ...this.tabPages.values()])
		for (const page of all) this.drop(page)
		this.open(route)
	}

	/** Changes the shown page's title. */
	setTitle(title: string): void {
		const page = this.top
		if (page === undefined) return
		page.title = title
		this.onShown(page)
	}

	private parse(url: string): Route {
		const route = parseUrl(url, this.top?.route ?? '')
		if (!this.pages.has(route.path)) throw new NavigationError(`page "${route.path}" is not found`)
		return route
	}

	private open(route: Route): void {
		const part = this.pages.get(route.path)
		if (part === undefined) throw new NavigationError(`page "${route.path}" is not found`)
		const config = { ...this.app.window, ...part.config }
		const page = new PageView(this.framework, route.path, route.query, config)
		this.stack.push(page)
		if (this.isTab(route.path)) this.tabPages.set(route.path, page)
		this.onShown(page)
		page.load(this.stage)
		// onLoad may have moved on already.
		if (this.top === page) this.showTop()
		else page.element.hidden = true
	}

	private drop(page: PageView | undefined): void {
		if (page === undefined) return
		page.destroy()
		this.tabPages.delete(page.route)
	}

	private showTop(): void {
		const page = this.top
		if (page === undefined) return
		this.onShown(page)
		window.history.replaceState(null, '', `#/${formatRoute({ path: page.route, query: page.query })}`)
		page.show()
	}
}

import type { Framework } from './framework'
import type { Query, WindowConfig } from './types'

/** A page's instance, as getCurrentPages() gives it. */
export interface PageInstance {
	route: string
	options: Query
	__route__: string
	[member: string]: unknown
}

const REACH_BOTTOM_DISTANCE = 50

/** One page on the stack: its element, its instance and its lifecycle. */
export class PageView {
	readonly element = document.createElement('wx-page')
	readonly instance: PageInstance
	title: string
	/** Taken out of the menu and put back by wx.hideShareMenu and wx.showShareMenu. */
	canShare = true
	private readonly root: ReturnType<Framework['createRoot']>
	private ready = false
	private atBottom = false

	constructor(
		framework: Framework,
		readonly route: string,
		readonly query: Query,
		readonly config: WindowConfig,
	) {
		this.title = config.navigationBarTitleText ?? ''
		this.element.setAttribute('route', route)
		if (config.backgroundColor !== undefined) this.element.style.backgroundColor = config.backgroundColor
		this.root = framework.createRoot(route)
		this.instance = this.root.get() as unknown as PageInstance
		Object.assign(this.instance, { route, __route__: route, options: query })
		this.element.addEventListener('scroll', () => this.scrolled())
	}

	/** Puts the page into the stage and runs onLoad. It must be on the stack already: onLoad may ask for it. */
	load(stage: HTMLElement): void {
		const placeholder = document.createElement('span')
		this.element.append(placeholder)
		stage.append(this.element)
		this.root.attach(this.element as never, placeholder as never)
		this.call('onLoad', this.query)
	}

	show(): void {
		this.element.hidden = false
		this.root.getComponent().triggerPageLifetime('show', [])
		this.call('onShow')
		if (this.ready) return
		this.ready = true
		this.call('onReady')
	}

	hide(): void {
		this.element.hidden = true
		this.root.getComponent().triggerPageLifetime('hide', [])
		this.call('onHide')
	}

	destroy(): void {
		this.call('onUnload')
		this.root.release()
		this.element.remove()
	}

	/** Whether the page has such a method. */
	has(method: string): boolean {
		return typeof this.instance[method] === 'function'
	}

	/** Calls a method of the page, if it has it; an error goes to the app's onError, not to the caller. */
	call(method: string, argument?: unknown): unknown {
		const member = this.instance[method]
		if (typeof member !== 'function') return undefined
		try {
			const result: unknown = member.call(this.instance, argument)
			return result
		} catch (error) {
			reportError(error)
			return undefined
		}
	}

	private scrolled(): void {
		const { scrollTop, scrollHeight, clientHeight } = this.element
		this.call('onPageScroll', { scrollTop })
		const distance = this.config.onReachBottomDistance ?? REACH_BOTTOM_DISTANCE
		const atBottom = scrollHeight - scrollTop - clientHeight <= distance
		if (atBottom && !this.atBottom) this.call('onReachBottom')
		this.atBottom = atBottom
	}
}

import type { PageView } from '../page-view'
import { words } from '../words'
import { byId } from './dom'

/** Where the platform's own capsule of two buttons stands; pages with a bar of their own keep clear of it. */
export const CAPSULE = { top: 6, height: 32, width: 87, margin: 10 }

/** The bar with title, way back and capsule. Its colours are the page's; with a custom style only the capsule is left. */
export class NavBar {
	private readonly bar = byId('nav')
	private readonly title = byId('nav-title')
	private readonly back = byId('nav-back')

	constructor(onBack: () => void, onMore: () => void) {
		this.back.addEventListener('click', onBack)
		const more = byId('capsule-more')
		more.setAttribute('aria-label', words.more)
		more.addEventListener('click', onMore)
	}

	show(page: PageView, wayBack: 'back' | 'home' | 'none'): void {
		const { navigationBarBackgroundColor, navigationBarTextStyle, navigationStyle } = page.config
		const dark = navigationBarTextStyle === 'black'
		this.bar.style.backgroundColor = navigationBarBackgroundColor ?? '#000000'
		this.bar.style.color = dark ? '#000000' : '#ffffff'
		this.bar.toggleAttribute('dark', dark)
		this.bar.toggleAttribute('custom', navigationStyle === 'custom')
		this.title.textContent = page.title
		this.back.hidden = wayBack === 'none'
		this.back.toggleAttribute('home', wayBack === 'home')
		this.back.setAttribute('aria-label', wayBack === 'home' ? words.home : words.back)
		document.title = page.title
	}

	/** setNavigationBarColor */
	paint(front: string | undefined, background: string | undefined): void {
		if (front !== undefined) this.bar.style.color = front
		if (background !== undefined) this.bar.style.backgroundColor = background
	}
}

import { BuiltinElement } from './base'

const THRESHOLD = 50

/** scroll-view */
export class ScrollViewElement extends BuiltinElement {
	private atEnd = false
	private atStart = true

	protected override mount(): void {
		this.addEventListener('scroll', () => this.scrolled())
	}

	protected override changed(name: string, value: unknown): void {
		if (name === 'scroll-y' || name === 'scroll-x')
			this.toggleAttribute(`on-${name.slice(-1)}`, this.is(name))
		if (value === undefined || value === null || value === '') return
		const behavior = this.is('scroll-with-animation') ? 'smooth' : 'auto'
		if (name === 'scroll-top') this.scrollTo({ top: this.number(name, 0), behavior })
		if (name === 'scroll-left') this.scrollTo({ left: this.number(name, 0), behavior })
		if (name === 'scroll-into-view') this.showChild(this.text(name), behavior)
	}

	private showChild(id: string, behavior: ScrollBehavior): void {
		const child = this.querySelector(`[id$="${CSS.escape(id)}"]`)
		if (child === null) return
		const from = this.getBoundingClientRect()
		const to = child.getBoundingClientRect()
		this.scrollBy({ top: to.top - from.top, left: to.left - from.left, behavior })
	}

	private scrolled(): void {
		const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = this
		this.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
		const vertical = this.is('scroll-y')
		const left = vertical ? scrollHeight - scrollTop - clientHeight : scrollWidth - scrollLeft - clientWidth
		const atEnd = left <= this.number('lower-threshold', THRESHOLD)
		const atStart = (vertical ? scrollTop : scrollLeft) <= this.number('upper-threshold', THRESHOLD)
		if (atEnd && !this.atEnd) this.fire('scrolltolower', { direction: vertical ? 'bottom' : 'right' })
		if (atStart && !this.atStart) this.fire('scrolltoupper', { direction: vertical ? 'top' : 'left' })
		this.atEnd = atEnd
		this.atStart = atStart
	}
}

/** swiper: pages side by side that snap; dots where asked for. */
export class SwiperElement extends BuiltinElement {
	private current = 0
	private timer: ReturnType<typeof setInterval> | undefined
	private readonly dots = document.createElement('div')

	protected override mount(): void {
		this.dots.className = 'wx-swiper-dots'
		this.append(this.dots)
		this.addEventListener('scroll', () => {
			const current = this.clientWidth === 0 ? 0 : Math.round(this.scrollLeft / this.clientWidth)
			if (current === this.current) return
			this.current = current
			this.drawDots()
			this.fire('change', { current, source: 'touch' })
		})
		new MutationObserver(() => this.drawDots()).observe(this, { childList: true })
		this.drawDots()
	}

	protected override changed(name: string): void {
		if (name === 'current') this.go(this.number('current', 0))
		if (name === 'indicator-dots') this.drawDots()
		if (name === 'autoplay' || name === 'interval') this.play()
	}

	disconnectedCallback(): void {
		clearInterval(this.timer)
	}

	private get items(): Element[] {
		return [...this.querySelectorAll('wx-swiper-item')]
	}

	private go(index: number): void {
		this.scrollTo({ left: index * this.clientWidth, behavior: 'smooth' })
	}

	private play(): void {
		clearInterval(this.timer)
		if (!this.is('autoplay')) return
		const next = (): void => this.go((this.current + 1) % Math.max(1, this.items.length))
		this.timer = setInterval(next, this.number('interval', 5000))
	}

	private drawDots(): void {
		this.dots.hidden = !this.is('indicator-dots')
		const dots = this.items.map((_item, index) => {
			const dot = document.createElement('i')
			dot.toggleAttribute('on', index === this.current)
			return dot
		})
		if (dots.length !== this.dots.childElementCount || !this.dots.hidden) this.dots.replaceChildren(...dots)
	}
}

import { BuiltinElement } from './base'
import { hoverWhilePressed } from './hover'

/** view, cover-view, swiper-item and the like: a box. */
export class BoxElement extends BuiltinElement {
	protected override mount(): void {
		hoverWhilePressed(this)
	}
}

/** text: keeps line breaks; may be selected only if the page says so. */
export class TextElement extends BuiltinElement {
	protected override changed(name: string): void {
		if (name === 'selectable' || name === 'user-select') {
			this.style.userSelect = this.is('selectable') || this.is('user-select') ? 'text' : ''
		}
	}
}

/** root-portal: its content stands above the page, outside of what scrolls or clips it. */
export class RootPortalElement extends BuiltinElement {}

/** page-meta: style and font size of its page, and the size of 1rem while the page is shown. */
export class PageMetaElement extends BuiltinElement {
	protected override changed(): void {
		const page = this.closest<HTMLElement>('wx-page')
		if (page === null) return
		this.apply(page, this.text('page-style'))
		page.style.fontSize = this.sizeOf('page-font-size')
		const rem = this.sizeOf('root-font-size')
		page.dataset['rem'] = rem
		if (!page.hidden) document.documentElement.style.fontSize = rem
	}

	/** Sets the declarations of page-style and takes back those it no longer has. */
	private apply(page: HTMLElement, style: string): void {
		const wanted = document.createElement('div').style
		wanted.cssText = style
		for (const name of this.applied) page.style.removeProperty(name)
		this.applied = [...wanted]
		for (const name of this.applied) page.style.setProperty(name, wanted.getPropertyValue(name))
	}

	private applied: string[] = []

	private sizeOf(name: string): string {
		const value = this.text(name)
		return value === 'system' ? 'var(--system-font-size)' : value
	}
}

/** label: a tap on it is a tap on the control inside it or named by `for`. */
export class LabelElement extends BuiltinElement {
	protected override mount(): void {
		this.addEventListener('click', (event) => {
			const controls = 'wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea, wx-button'
			if (event.target instanceof Element && event.target.closest(controls) !== null) return
			const id = this.text('for')
			const page = this.closest('wx-page')
			const target =
				id === '' ? this.querySelector(controls) : page?.querySelector(`[id$="${CSS.escape(id)}"]`)
			if (target instanceof BuiltinElement) target.activate?.()
		})
	}
}

const ICON_SIGNS: Record<string, string> = {
	success: '✓',
	success_no_circle: '✓',
	info: 'i',
	warn: '!',
	waiting: '…',
	cancel: '×',
	download: '↓',
	search: '⌕',
	clear: '×',
}

/** icon: the platform's few signs. */
export class IconElement extends BuiltinElement {
	protected override changed(): void {
		const size = `${this.number('size', 23)}px`
		this.textContent = ICON_SIGNS[this.text('type')] ?? ''
		Object.assign(this.style, { width: size, height: size, lineHeight: size, color: this.text('color') })
	}
}

/** progress: a bar. */
export class ProgressElement extends BuiltinElement {
	private readonly bar = document.createElement('div')

	protected override mount(): void {
		this.setAttribute('role', 'progressbar')
		this.append(this.bar)
	}

	protected override changed(): void {
		this.bar.style.width = `${Math.min(100, Math.max(0, this.number('percent', 0)))}%`
		const color = this.text('activeColor') || this.text('active-color') || this.text('color')
		if (color !== '') this.bar.style.backgroundColor = color
		this.style.height = `${this.number('stroke-width', 6)}px`
	}
}

/** canvas of type 2d: what a page draws on by the node that a selector query gives it. */
export class CanvasElement extends BuiltinElement {
	readonly node = document.createElement('canvas')

	protected override mount(): void {
		this.append(this.node)
	}
}

/** video: a plain player. */
export class VideoElement extends BuiltinElement {
	private readonly player = document.createElement('video')

	protected override mount(): void {
		this.player.controls = true
		this.append(this.player)
	}

	protected override changed(name: string): void {
		if (name === 'src') this.player.src = this.text('src')
		if (name === 'poster') this.player.poster = this.text('poster')
	}
}

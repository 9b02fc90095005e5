import { make } from './dom'

const SIGNS: Record<string, string> = { success: '✓', error: '×', loading: '' }

/** The one toast or loading sign on screen: showing another replaces it. */
export class Toast {
	private element: HTMLElement | undefined
	private timer: ReturnType<typeof setTimeout> | undefined
	private mask: HTMLElement | undefined

	show(title: string, icon: string, durationMs?: number, mask = false): void {
		this.hide()
		this.element = make('div', 'wx-toast')
		this.element.setAttribute('role', 'status')
		const sign = SIGNS[icon]
		if (sign !== undefined) this.element.append(make('i', `wx-toast-sign wx-toast-${icon}`, sign))
		this.element.append(make('span', '', title))
		if (mask) {
			this.mask = make('div', 'wx-toast-mask')
			document.body.append(this.mask)
		}
		document.body.append(this.element)
		if (durationMs !== undefined) this.timer = setTimeout(() => this.hide(), durationMs)
	}

	hide(): void {
		clearTimeout(this.timer)
		this.element?.remove()
		this.mask?.remove()
	}
}

import { BuiltinElement } from './base'

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', tel: 'tel' }

/** What input and textarea share. The native control fills the host, whose padding and height are the page's. */
abstract class TextFieldElement extends BuiltinElement {
	protected abstract readonly control: HTMLInputElement | HTMLTextAreaElement

	protected override mount(): void {
		const { control } = this
		control.addEventListener('input', (event) => {
			event.stopPropagation()
			this.updateModel('value', control.value)
			this.fire('input', {
				value: control.value,
				cursor: control.selectionStart ?? control.value.length,
				keyCode: 0,
			})
			this.afterInput()
		})
		control.addEventListener('change', (event) => event.stopPropagation())
		control.addEventListener('focus', () => this.fire('focus', { value: control.value, height: 0 }))
		control.addEventListener('blur', () =>
			this.fire('blur', { value: control.value, cursor: control.value.length }),
		)
		this.append(control)
	}

	protected override changed(name: string, value: unknown): void {
		const { control } = this
		switch (name) {
			case 'value': {
				const text = this.text('value')
				if (control.value !== text) control.value = text
				this.afterInput()
				break
			}
			case 'placeholder':
				control.placeholder = this.text('placeholder')
				break
			case 'placeholder-style':
				this.style.setProperty('--placeholder-color', /color:\s*([^;]+)/.exec(this.text(name))?.[1] ?? '')
				break
			case 'disabled':
				control.disabled = this.is('disabled')
				break
			case 'maxlength':
				this.limit(this.number('maxlength', 140))
				break
			case 'aria-label':
				control.setAttribute('aria-label', this.text('aria-label'))
				break
			case 'focus':
			case 'auto-focus':
				if (this.is(name)) control.focus()
				else if (name === 'focus' && value === false) control.blur()
				break
			default:
				this.changedOwn(name)
		}
	}

	protected limit(length: number): void {
		if (length >= 0) this.control.maxLength = length
		else this.control.removeAttribute('maxlength')
	}

	protected afterInput(): void {
		this.toggleAttribute('empty', this.control.value === '')
	}

	protected abstract changedOwn(name: string): void

	override activate(): void {
		this.control.focus()
	}

	override get formValue(): string {
		return this.control.value
	}
}

export class InputElement extends TextFieldElement {
	protected readonly control = document.createElement('input')

	protected override mount(): void {
		super.mount()
		this.limit(140)
		this.control.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' && !event.isComposing) this.fire('confirm', { value: this.control.value })
		})
	}

	protected override changedOwn(name: string): void {
		if (name === 'password') this.control.type = this.is('password') ? 'password' : 'text'
		if (name === 'type') this.control.inputMode = KEYBOARDS[this.text('type')] ?? 'text'
	}
}

export class TextareaElement extends TextFieldElement {
	protected readonly control = document.createElement('textarea')

	protected override mount(): void {
		super.mount()
		this.limit(140)
	}

	protected override changedOwn(name: string): void {
		if (name === 'auto-height') this.afterInput()
	}

	protected override afterInput(): void {
		super.afterInput()
		this.fit()
	}

	/** With auto-height, as high as its words are. */
	fit(): void {
		if (!this.is('auto-height')) return
		this.style.height = 'auto'
		this.control.style.height = 'auto'
		const height = this.control.scrollHeight
		this.control.style.height = `${height}px`
		if (this.dataset['height'] === String(height)) return
		this.dataset['height'] = String(height)
		this.fire('linechange', { height, heightRpx: (height * 750) / window.innerWidth, lineCount: 1 })
	}
}

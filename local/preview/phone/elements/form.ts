import { BuiltinElement } from './base'
import { hoverWhilePressed } from './hover'

/** form: collects the values of the named controls inside it. */
export class FormElement extends BuiltinElement {
	submit(): void {
		this.fire('submit', { value: this.values() })
	}

	reset(): void {
		this.fire('reset')
	}

	private values(): Record<string, unknown> {
		const controls = [...this.querySelectorAll('[name]')].filter(
			(control) => control instanceof BuiltinElement,
		)
		return Object.fromEntries(controls.map((control) => [control.text('name'), control.formValue]))
	}
}

/** What a button with an open-type does; the phone fills it in at start. */
export const openTypes: Record<string, (button: BuiltinElement) => void> = {}

/** button */
export class ButtonElement extends BuiltinElement {
	protected override mount(): void {
		if (!this.hasAttribute('role')) super.setAttribute('role', 'button')
		this.tabIndex = 0
		hoverWhilePressed(this)
		this.addEventListener('click', () => this.press())
		this.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') this.click()
		})
	}

	protected override changed(name: string): void {
		if (name === 'disabled') this.tabIndex = this.is('disabled') ? -1 : 0
	}

	override activate(): void {
		this.click()
	}

	private press(): void {
		if (this.is('disabled') || this.is('loading')) return
		const form = this.closest('wx-form')
		if (form instanceof FormElement) {
			if (this.text('form-type') === 'submit') form.submit()
			if (this.text('form-type') === 'reset') form.reset()
		}
		const openType = this.text('open-type')
		if (openType === '') return
		const open = openTypes[openType]
		if (open === undefined) throw new Error(`button open-type "${openType}" is not in the preview`)
		open(this)
	}
}

import { BuiltinElement } from './base'

/** switch */
export class SwitchElement extends BuiltinElement {
	protected override mount(): void {
		this.setAttribute('role', 'switch')
		this.addEventListener('click', () => this.activate())
	}

	protected override changed(name: string): void {
		if (name === 'checked') this.turn(this.is('checked'))
		if (name === 'color') this.style.setProperty('--on-color', this.text('color'))
	}

	override activate(): void {
		if (this.is('disabled')) return
		this.turn(!this.hasAttribute('on'))
		this.updateModel('checked', this.hasAttribute('on'))
		this.fire('change', { value: this.hasAttribute('on') })
	}

	private turn(on: boolean): void {
		this.toggleAttribute('on', on)
		super.setAttribute('aria-checked', String(on))
	}

	override get formValue(): boolean {
		return this.hasAttribute('on')
	}
}

/** checkbox and radio; what changes is told to their group. */
abstract class ChoiceElement extends BuiltinElement {
	protected abstract readonly group: string

	protected override mount(): void {
		this.setAttribute('role', this.group === 'wx-radio-group' ? 'radio' : 'checkbox')
		this.addEventListener('click', () => this.activate())
	}

	protected override changed(name: string): void {
		if (name === 'checked') this.toggleAttribute('on', this.is('checked'))
		if (name === 'color') this.style.setProperty('--on-color', this.text('color'))
	}

	override activate(): void {
		if (this.is('disabled') || !this.choose()) return
		const group = this.closest(this.group)
		if (group instanceof BuiltinElement) group.fire('change', { value: group.formValue })
	}

	/** Changes the choice; false if it stays as it was. */
	protected abstract choose(): boolean
}

export class CheckboxElement extends ChoiceElement {
	protected readonly group = 'wx-checkbox-group'

	protected override choose(): boolean {
		this.toggleAttribute('on')
		return true
	}
}

export class RadioElement extends ChoiceElement {
	protected readonly group = 'wx-radio-group'

	protected override choose(): boolean {
		if (this.hasAttribute('on')) return false
		for (const other of this.closest(this.group)?.querySelectorAll('wx-radio[on]') ?? []) {
			other.removeAttribute('on')
		}
		this.toggleAttribute('on', true)
		return true
	}
}

const chosen = (group: Element, tag: string): string[] =>
	[...group.querySelectorAll(`${tag}[on]`)].map((choice) =>
		choice instanceof BuiltinElement ? choice.text('value') : '',
	)

export class CheckboxGroupElement extends BuiltinElement {
	override get formValue(): string[] {
		return chosen(this, 'wx-checkbox')
	}
}

export class RadioGroupElement extends BuiltinElement {
	override get formValue(): string {
		return chosen(this, 'wx-radio')[0] ?? ''
	}
}

/** slider: a range control. */
export class SliderElement extends BuiltinElement {
	private readonly control = document.createElement('input')

	protected override mount(): void {
		this.control.type = 'range'
		this.control.addEventListener('input', () => this.fire('changing', { value: this.formValue }))
		this.control.addEventListener('change', () => this.fire('change', { value: this.formValue }))
		this.append(this.control)
	}

	protected override changed(name: string): void {
		if (name === 'min' || name === 'max' || name === 'step' || name === 'value') {
			this.control.setAttribute(name, this.text(name))
		}
		if (name === 'value') this.control.value = this.text('value')
	}

	override get formValue(): number {
		return this.control.valueAsNumber
	}
}

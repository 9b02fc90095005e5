import { words } from '../words'
import { openSheet } from '../frame/overlay'
import { asText, BuiltinElement } from './base'
import { dateColumns, timeColumns } from './picker-dates'
import { Wheel } from './wheel'

type Option = string | number | Record<string, unknown>

/** picker: wheels in a sheet; modes selector, multiSelector, date and time. */
export class PickerElement extends BuiltinElement {
	protected override mount(): void {
		this.addEventListener('click', () => {
			if (!this.is('disabled')) this.open()
		})
	}

	override activate(): void {
		this.open()
	}

	override get formValue(): unknown {
		return this.prop('value')
	}

	private open(): void {
		const mode = this.text('mode') || 'selector'
		if (mode === 'selector') this.openSelector()
		else if (mode === 'multiSelector') this.openColumns()
		else if (mode === 'date')
			this.openParts(
				dateColumns(this.text('value'), this.text('start'), this.text('end'), this.text('fields')),
				'-',
			)
		else if (mode === 'time') this.openParts(timeColumns(this.text('value')), ':')
		else throw new Error(`picker mode "${mode}" is not in the preview`)
	}

	private label(option: Option): string {
		const key = this.text('range-key')
		return asText(typeof option === 'object' ? option[key] : option)
	}

	private range(): unknown[] {
		const range = this.prop('range')
		return Array.isArray(range) ? range : []
	}

	private openSelector(): void {
		const wheel = new Wheel(
			this.range().map((option) => this.label(option as Option)),
			this.number('value', 0),
		)
		this.ask([wheel], () => {
			this.updateModel('value', wheel.index)
			return String(wheel.index)
		})
	}

	private openColumns(): void {
		const chosen = this.prop('value')
		const start = Array.isArray(chosen) ? (chosen as number[]) : []
		const wheels = this.range().map((options, column) => {
			const labels = (options as Option[]).map((option) => this.label(option))
			const wheel = new Wheel(labels, start[column] ?? 0)
			wheel.onChange = (value) => this.fire('columnchange', { column, value })
			return wheel
		})
		this.ask(wheels, () => wheels.map((wheel) => wheel.index))
	}

	private openParts(
		columns: { labels: string[]; values: string[]; index: number }[],
		separator: string,
	): void {
		const wheels = columns.map(({ labels, index }) => new Wheel(labels, index))
		this.ask(wheels, () =>
			columns.map(({ values }, at) => values[wheels[at]?.index ?? 0] ?? '').join(separator),
		)
	}

	private ask(wheels: Wheel[], value: () => unknown): void {
		const row = document.createElement('div')
		row.className = 'wx-wheels'
		row.append(...wheels.map((wheel) => wheel.element))
		const sheet = openSheet({
			title: this.text('header-text'),
			cancelText: words.cancel,
			confirmText: words.done,
			content: row,
			onCancel: () => this.fire('cancel'),
			onConfirm: () => this.fire('change', { value: value() }),
		})
		for (const wheel of wheels) wheel.settle()
		sheet.focus()
	}
}

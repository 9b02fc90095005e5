import { BuiltinElement } from './base'

const ROW = 44

/** picker-view-column: a column of rows that snaps. */
export class PickerViewColumnElement extends BuiltinElement {
	index = 0

	protected override mount(): void {
		this.addEventListener('scroll', () => {
			const index = Math.round(this.scrollTop / ROW)
			if (index === this.index) return
			this.index = index
			const view = this.closest('wx-picker-view')
			if (view instanceof PickerViewElement) view.columnChanged()
		})
	}

	go(index: number): void {
		this.index = index
		this.scrollTop = index * ROW
	}
}

/** picker-view: columns inside the page. */
export class PickerViewElement extends BuiltinElement {
	columnChanged(): void {
		this.fire('change', { value: this.columns.map((column) => column.index) })
	}

	protected override changed(name: string, value: unknown): void {
		if (name !== 'value' || !Array.isArray(value)) return
		requestAnimationFrame(() => this.columns.forEach((column, at) => column.go(Number(value[at] ?? 0))))
	}

	private get columns(): PickerViewColumnElement[] {
		return [...this.querySelectorAll('wx-picker-view-column')].filter(
			(column) => column instanceof PickerViewColumnElement,
		)
	}
}

const ROW = 44

/** One column of a picker: a list that snaps; a tap on a row chooses it. */
export class Wheel {
	readonly element = document.createElement('div')
	index: number
	onChange?: (index: number) => void
	private rows: HTMLElement[] = []

	constructor(labels: string[], start: number) {
		this.index = Math.min(Math.max(0, start), Math.max(0, labels.length - 1))
		this.element.className = 'wx-wheel'
		this.element.setAttribute('role', 'listbox')
		this.rows = labels.map((label, index) => this.row(label, index))
		this.element.append(...this.rows)
		this.element.addEventListener('scroll', () => this.choose(Math.round(this.element.scrollTop / ROW)))
	}

	/** Scrolls to the chosen row; the element must be on screen. */
	settle(): void {
		this.element.scrollTop = this.index * ROW
		this.mark()
	}

	private row(label: string, index: number): HTMLElement {
		const row = document.createElement('div')
		row.setAttribute('role', 'option')
		row.textContent = label
		row.addEventListener('click', () => {
			this.choose(index)
			this.settle()
		})
		return row
	}

	private choose(index: number): void {
		if (index === this.index || this.rows[index] === undefined) return
		this.index = index
		this.mark()
		this.onChange?.(index)
	}

	private mark(): void {
		this.rows.forEach((row, at) => row.setAttribute('aria-selected', String(at === this.index)))
	}
}

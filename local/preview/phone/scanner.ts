import { make, makeButton } from './frame/dom'
import { openMask } from './frame/overlay'
import { words } from './words'

/** A demo person of GET /personas, as far as the scanner needs it. */
interface Household {
	name: string
	doorCode?: string
}

async function demoCodes(): Promise<Household[]> {
	const response = await fetch('personas')
	if (!response.ok) return []
	return ((await response.json()) as Household[]).filter((person) => person.doorCode !== undefined)
}

/**
 * Stands in for the camera. A code comes from the queue (the console's panel or a test put it there), from the
 * list of demo door codes, or is typed.
 */
export class Scanner {
	private readonly queue: string[] = []
	private waiting: ((code: string | undefined) => void) | undefined

	/** Shows a code to the camera: the scan that waits takes it, else the next one does. */
	show(code: string): void {
		if (this.waiting === undefined) this.queue.push(code)
		else this.waiting(code)
	}

	/** Whether a scan waits for a code. */
	get isWaiting(): boolean {
		return this.waiting !== undefined
	}

	/** Waits for a code; undefined if the user gives up. */
	scan(): Promise<string | undefined> {
		const queued = this.queue.shift()
		if (queued !== undefined) return Promise.resolve(queued)
		return new Promise((resolve, reject) => {
			let close = (): void => undefined
			const finish = (code: string | undefined): void => {
				this.waiting = undefined
				close()
				resolve(code)
			}
			this.waiting = finish
			demoCodes().then((households) => {
				if (this.waiting === finish) close = openMask(this.view(households, finish))
			}, reject)
		})
	}

	private view(households: Household[], finish: (code: string | undefined) => void): HTMLElement {
		const rows = households.map(({ name, doorCode }) => {
			const row = makeButton(name, 'wx-scan-code', () => finish(doorCode))
			row.append(make('small', '', doorCode ?? ''))
			return row
		})
		const field = document.createElement('input')
		field.placeholder = words.scanTyped
		const typed = makeButton(words.ok, 'wx-scan-typed', () => finish(field.value.trim()))
		const view = make(
			'div',
			'wx-scan',
			make('h3', '', words.scanTitle),
			make('p', '', words.scanHint),
			make('div', 'wx-scan-list', ...rows),
			make('div', 'wx-scan-field', field, typed),
			makeButton(words.cancel, 'wx-scan-cancel', () => finish(undefined)),
		)
		view.setAttribute('role', 'dialog')
		return view
	}
}

import { make } from '../phone/frame/dom'
import { guideLine } from './guide-line'
import type { Newest } from './server'
import { words } from './words'

/** How many of the four steps are done, by how far the report is; what ended otherwise is through with all. */
const DONE: Readonly<Record<string, number>> = {
	reported: 1,
	accepted: 2,
	processing: 2,
	suspended: 2,
	resolved: 3,
}

/** Says in one line what to do next on the phones, and ticks off what is done. */
export class Guide {
	readonly element = make('section', 'guide')
	private shown = ''

	constructor(
		private readonly villager: string,
		private readonly leader: string,
	) {
		this.element.setAttribute('aria-live', 'polite')
	}

	show(newest: Newest | null): void {
		const { status, holder = this.leader } = newest ?? { status: '' }
		const shown = `${status} ${holder}`
		if (status === '' || this.shown === shown) return
		this.shown = shown
		const all = words.guideSteps.length
		const done = status === null ? 0 : (DONE[status] ?? all)
		const steps = words.guideSteps.map((name, at) => {
			const sign = at < done ? '✓' : String(at + 1)
			const step = make(
				'li',
				at < done ? 'step-done' : at === done ? 'step-now' : '',
				make('i', '', sign),
				name,
			)
			if (at < done) step.setAttribute('aria-label', `${name} ${words.guideDone}`)
			return step
		})
		this.element.replaceChildren(
			make('p', 'guide-now', guideLine(done, { villager: this.villager, leader: this.leader, holder })),
			make('ol', '', ...steps),
		)
	}
}

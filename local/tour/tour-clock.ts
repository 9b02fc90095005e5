import { LocalClock } from '../cloudbase/clock/local-clock'

/** A Wednesday in office hours. */
const MORNING = new Date('2026-03-11T10:00:00+08:00')

/** It is the same morning whenever the tour begins, and time goes by only as the tour says: pictures stay as they are. */
export class TourClock extends LocalClock {
	constructor() {
		super()
		this.reset()
	}

	override reset(): void {
		super.reset()
		this.freeze()
		this.set(MORNING)
	}
}

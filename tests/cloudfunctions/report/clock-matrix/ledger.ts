import type { OwedTerm } from '../../../../cloudfunctions/modules/reports/life/owed'
import type { HistoryEntry } from '#shared/life/report'
import { PlainClocks, type Promises } from './plain-clocks'
import type { PlainTerms } from './terms'

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']
const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000

/** What a history owes, worked out anew beside the product. */
export class Ledger {
	/** A desk, or the whole of it, was late at some event. */
	readonly missed = { acceptance: false, completion: false }
	private readonly clocks: PlainClocks

	constructor(history: readonly HistoryEntry[], terms: PlainTerms, hasWechat: boolean, promises: Promises) {
		this.clocks = new PlainClocks(terms, hasWechat, promises)
		for (const entry of history) {
			this.noteLateness(entry)
			this.clocks.apply(entry)
		}
	}

	get isOpen(): boolean {
		return OPEN.includes(this.clocks.status)
	}

	/** When the result is due. */
	get total(): number {
		return this.clocks.total
	}

	/** The total has time left at a moment. */
	runsAt(now: number): boolean {
		return this.isOpen && this.clocks.stopped === null && now <= this.total
	}

	next(now: number): OwedTerm | null {
		const { stage } = this.clocks
		if (!this.isOpen) return null
		if (!stage) return this.result()
		const { what, from, due } = stage
		if (what === 'check' || what === 'telling') return { what, until: due }
		const beganLate = from > this.total && now > this.total
		const capped = what === 'acceptance' ? Math.min(due, this.total) : this.total
		return { what, until: beganLate ? due : capped }
	}

	result(): OwedTerm | null {
		const { status, stopped } = this.clocks
		const isLeft = stopped === null || stopped > this.total
		return this.isOpen && status !== 'resolved' && isLeft ? { what: 'result', until: this.total } : null
	}

	/** Everything that is owed, what is over first in front. */
	owed(now: number): OwedTerm[] {
		const { note } = this.clocks
		const notes = this.isOpen && note !== null ? [{ what: 'note' as const, until: note }] : []
		const terms = [this.next(now), this.result(), ...notes].filter((term) => term !== null)
		return terms.sort((one, other) => one.until - other.until)
	}

	/** Of what has ended. */
	get endedLate(): boolean {
		const { stopped } = this.clocks
		return !this.isOpen && stopped !== null && stopped > this.total
	}

	/** When the timer has something to do. */
	timerAt(): number | null {
		const { status, told, verificationsOwed, until, atTop } = this.clocks
		if (!this.isOpen) return null
		if (status === 'resolved' && told !== null && verificationsOwed === 0) return told + SEVEN_DAYS
		if (until !== null) return until
		const next = this.next(Infinity)
		return next && !atTop ? next.until + 1 : null
	}

	private noteLateness({ at }: HistoryEntry): void {
		const next = this.next(at)
		if (next?.what === 'acceptance' && at > next.until) this.missed.acceptance = true
		const result = this.result()
		if (result && at > result.until) this.missed.completion = true
	}
}

import type { HistoryEntry, HistoryEvent, ReportState } from '#shared/life/report'
import { afterPause, endOf, type Span } from './plain-time'
import { workingDays, type PlainTerms } from './terms'

export interface Stage {
	what: 'acceptance' | 'result' | 'check' | 'telling'
	from: number
	due: number
}

const A_WORKING_DAY = workingDays(1)
const OWN = 'own'

const half = ({ time, minutes }: Span): Span => ({ time, minutes: minutes / 2 })
const stage = (what: Stage['what'], from: number, span: Span): Stage => ({
	what,
	from,
	due: endOf(from, span),
})

/** What the other reports of merges were promised, by number. */
export type Promises = ReadonlyMap<string, number>

/**
 * How the clocks of a report stand after its events, told by the design's own terms: who did what when. Where it lies,
 * its state and who checks it are taken from the entries; no clock of the product's is.
 */
export class PlainClocks {
	status: ReportState['status'] = 'reported'
	stage: Stage | null = null
	stopped: number | null = null
	note: number | null = null
	/** When a suspension ends. */
	until: number | null = null
	told: number | null = null
	verificationsOwed = 0
	atTop = false
	private dues = new Map<string, number>()

	constructor(
		private readonly terms: PlainTerms,
		private readonly hasWechat: boolean,
		private readonly promises: Promises,
	) {}

	/** When the result is due: the earliest promise. */
	get total(): number {
		return Math.min(...this.dues.values())
	}

	apply(entry: HistoryEntry): void {
		const { set } = entry
		this.moves[entry.event]?.(entry)
		this.status = set.status ?? this.status
		this.verificationsOwed = set.checks?.owed ?? this.verificationsOwed
		if (set.told !== undefined) this.told = set.told?.at ?? null
		this.atTop = set.atTop ?? this.atTop
		if (set.supervision !== undefined)
			this.note = set.supervision === null ? null : endOf(entry.at, A_WORKING_DAY)
	}

	/** What an event does to the clocks; of an event that is not here, nothing. */
	private readonly moves: Readonly<Partial<Record<HistoryEvent, (entry: HistoryEntry) => void>>> = {
		submit: ({ at }) => this.beginAnew(at),
		appeal: ({ at }) => this.beginAnew(at),
		accept: ({ at }) => this.taken(at),
		answer: ({ at }) => this.taken(at),
		resume: ({ at }) => this.taken(at),
		assign: (entry) => this.passedOn(entry),
		return: (entry) => this.passedOn(entry),
		escalate: (entry) => this.passedOn(entry),
		suspend: (entry) => this.stands(entry),
		ask: (entry) => this.stands(entry),
		grantExtension: () => this.eachDue((due) => endOf(due, this.terms.more)),
		settle: (entry) => this.done(entry),
		resolve: (entry) => this.done(entry),
		reject: ({ at }) => {
			this.stopped = at
			this.stage = null
		},
		verify: ({ at, set }) => {
			this.stage = set.status === 'closed' ? null : stage('check', at, this.terms.check)
		},
		told: () => {
			this.stage = null
		},
		confirm: ({ set }) => {
			if (set.status === 'closed') this.stage = null
		},
		rework: ({ at, set }) => this.secondTry(at, set.owner !== undefined),
		reopen: ({ at }) => this.secondTry(at, true),
		takeIn: ({ otherNumber = '' }) => {
			this.dues.set(otherNumber, this.promises.get(otherNumber) ?? Infinity)
		},
		letGo: ({ otherNumber = '' }) => {
			this.dues.delete(otherNumber)
		},
	}

	private beginAnew(at: number): void {
		this.dues = new Map([[OWN, endOf(at, this.terms.total)]])
		this.stopped = null
		this.stage = stage('acceptance', at, this.terms.accept)
	}

	/** Somebody is at it: what was late by then has half the term. */
	private taken(at: number): void {
		this.goOn(at)
		this.stage = at > this.total ? stage('result', at, half(this.terms.total)) : null
	}

	private passedOn({ at, set }: HistoryEntry): void {
		this.goOn(at)
		if (set.checks) this.stage = stage('check', at, this.terms.check)
		if (!set.owner) return
		const isUntold = this.status === 'resolved'
		this.stage = isUntold ? stage('telling', at, A_WORKING_DAY) : stage('acceptance', at, this.terms.accept)
	}

	private stands({ at, set }: HistoryEntry): void {
		this.stopped = at
		this.until = set.suspension?.until ?? null
		this.stage = null
	}

	private done({ at, set }: HistoryEntry): void {
		this.stopped = at
		const untold = this.hasWechat ? null : stage('telling', at, A_WORKING_DAY)
		this.stage = set.checks?.owed ? stage('check', at, this.terms.check) : untold
	}

	private secondTry(at: number, isReported: boolean): void {
		this.eachDue(() => endOf(at, half(this.terms.total)))
		this.stopped = null
		this.stage = isReported ? stage('acceptance', at, this.terms.accept) : null
	}

	private goOn(at: number): void {
		const { stopped, until } = this
		if (stopped === null || until === null) return
		const pause = { from: stopped, to: Math.min(at, until) }
		this.eachDue((due) => afterPause(due, pause, this.terms.total))
		this.stopped = null
		this.until = null
	}

	private eachDue(move: (due: number) => number): void {
		this.dues = new Map([...this.dues].map(([of, due]) => [of, move(due)]))
	}
}

import { calendarBook, calendarOf } from '../../../../cloudfunctions/modules/org/rules/area-calendar'
import { begin, firstState } from '../../../../cloudfunctions/modules/reports/life/begin'
import { append } from '../../../../cloudfunctions/modules/reports/life/append'
import { decide } from '../../../../cloudfunctions/modules/reports/life/decide'
import { timerTask } from '../../../../cloudfunctions/modules/reports/life/due'
import type { ReportEvent } from '#shared/life/event'
import type { Relation } from '../../../../cloudfunctions/modules/reports/life/relation'
import type { Actor, Report } from '#shared/life/report'
import type { Situation, Supplied } from '../../../../cloudfunctions/modules/reports/life/situation'
import type { Change } from '../../../../cloudfunctions/modules/reports/life/append'
import type { Category } from '#shared/report/category'
import { CHAIN, reportWith, STAFF } from '../../../support/reports'
import { Ledger } from './ledger'
import type { PlainTerms } from './terms'

const CALENDAR = calendarOf(calendarBook(undefined), [])
const REPORTER: Actor = { kind: 'reporter', id: 'o-villager', name: '' }
const CHECKER: Actor = { kind: 'staff', id: 'p-包村长', name: '包村长' }
const TIMER: Actor = { kind: 'timer', id: 'timer', name: '' }

/** Whatever an event may need. */
const ALL: Supplied = {
	note: '好了',
	reason: '另有原因',
	rejectReason: 'notOurs',
	photos: ['cloud://x/users/o/a.jpg'],
	rating: { solved: 'yes', satisfied: 'yes' },
	amount: 1,
	days: 1,
}

function submitted(id: string, category: Category, at: number, hasWechat: boolean): Report {
	const { history: _, state: __, ...rest } = reportWith({}, category)
	const [, , grid] = CHAIN
	if (!grid) throw new RangeError('no grid')
	const desk = { areaCode: grid.code, post: 'gridLeader' } as const
	const state = firstState(category, { owner: desk, ownerArea: grid, coHandlers: [] }, at, CALENDAR)
	const said = { ...rest, id, number: id, reporter: hasWechat ? { openid: REPORTER.id } : { name: '包玉山' } }
	return begin(said, state, REPORTER, { key: 'k', at, ownerWords: '' })
}

/** What a report is as somebody looks at it, who is such and such to it. */
export function situationOf(report: Report, relations: readonly Relation[], now: number): Situation {
	const chain = CHAIN.slice(0, report.state.ownerPath.length)
	return {
		report,
		category: report.category,
		now,
		calendar: CALENDAR,
		actor: actorFor(relations),
		relations: new Set(relations),
		reach: relations.includes('dispatcher') ? ['旗'] : [],
		chain,
		placeChain: CHAIN,
	}
}

function actorFor(relations: readonly Relation[]): Actor {
	if (relations.includes('timer')) return TIMER
	if (relations.includes('checker')) return CHECKER
	return relations.includes('reporter') || relations.includes('neighbour') ? REPORTER : STAFF
}

/** A report that lives by the product's rules, beside the ledger that says what it should owe. */
export class Life {
	report: Report
	/** What happened last. */
	last: Change
	private readonly promises = new Map<string, number>()
	private asPart: Report | null = null

	constructor(
		private readonly category: Category,
		private readonly terms: PlainTerms,
		readonly start: number,
		private readonly hasWechat = true,
	) {
		this.report = submitted('r1', category, start, hasWechat)
		const [entry] = this.report.history
		if (!entry) throw new RangeError('no submit')
		this.last = { before: null, entry, after: this.report }
	}

	/** What is owed by the ledger; where `parted`, as if what was let go had never been part of it. */
	ledger(parted = false): Ledger {
		const { history, state } = this.report
		const gone = (number = ''): boolean => parted && state.merged.every((one) => one.number !== number)
		const kept = history.filter(({ event, otherNumber }) => event !== 'takeIn' || !gone(otherNumber))
		return new Ledger(kept, this.terms, this.hasWechat, this.promises)
	}

	/** When what is owed next is over. */
	get until(): number {
		const next = this.ledger().next(Infinity)
		if (!next) throw new RangeError('nothing is owed')
		return next.until
	}

	get total(): number {
		return this.ledger().total
	}

	does(event: ReportEvent, by: Relation, at: number, supplied: Supplied = {}): void {
		const before = this.report
		const sending = { ...situationOf(before, [by], at), supplied: { ...ALL, ...supplied } }
		const decision = decide(event, `${event}-${before.version}`, sending)
		if ('refusal' in decision) throw new Error(`${event} at ${at}: ${decision.refusal.code}`)
		this.report = append(before, decision.entry)
		this.last = { before, entry: decision.entry, after: this.report }
	}

	/** What the timer has to do by a moment. */
	timer(at: number): void {
		const task = timerTask(this.report.state)
		if (!task || task.at > at) throw new Error(`the timer has nothing to do at ${at}`)
		this.does(task.event, 'timer', at)
	}

	/** Takes in the like, which was submitted at another moment. */
	takesIn(submittedAt: number, at: number): void {
		const other = submitted(`part-${submittedAt}`, this.category, submittedAt, true)
		this.promises.set(other.number, other.state.clocks.total.dueAt)
		this.asPart = other
		this.does('takeIn', 'merge', at, { other })
	}

	letsGo(at: number): void {
		if (!this.asPart) throw new RangeError('nothing is part of it')
		this.does('letGo', 'merge', at, { other: this.asPart })
	}

	/** Becomes part of the like. */
	merges(at: number): void {
		this.does('merge', 'dispatcher', at, { other: submitted('master', this.category, at, true) })
	}
}

import type { Report } from '#shared/life/report'
import { hold } from './hold'
import type { View } from './reading'

type Clock = View['clock']

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']

/** What somebody reads of the clock: late from the moment that anything owed is over, and no acceptance after a total that runs. */
export function clockHolds(clock: Clock, report: Report, now: number): void {
	const { status, clocks } = report.state
	const seen = { number: report.number, status, clock, clocks, now }
	if (!OPEN.includes(status)) return hold(clock.owes === null, 'nothing is owed of what has ended', seen)
	hold(clock.overdue === isLate(report, now), 'late is what has anything over', seen)
	if (clock.owes !== 'acceptance') return
	const left = Date.parse(clock.dueAt) <= clocks.total.dueAt
	hold(left || now > clocks.total.dueAt, 'no acceptance is due after a total that runs', seen)
}

/** True once anything that is owed of an open report is over. */
export function isLate({ state }: Report, now: number): boolean {
	const { status, supervision, clocks } = state
	const { stage, total } = clocks
	if (!OPEN.includes(status)) return false
	const over = [
		status !== 'resolved' && (total.stoppedAt ?? now) > total.dueAt,
		// What a desk that took it late is given lies beyond a total that is over already.
		stage !== null && now > stage.dueAt,
		supervision !== null && now > supervision.noteDueAt,
	]
	return over.includes(true)
}

/** What each viewer has read of a report as it stands, so that the next one reads the same. */
export class SameClocks {
	private at = 0
	private readonly read = new Map<string, string>()

	hold(clock: Clock, report: Report, now: number): void {
		clockHolds(clock, report, now)
		if (this.at !== now) this.read.clear()
		this.at = now
		const key = `${report.id} ${report.version}`
		const told = JSON.stringify(clock)
		const before = this.read.get(key) ?? told
		hold(told === before, 'every viewer reads the same clock', { number: report.number, before, told })
		this.read.set(key, told)
	}
}

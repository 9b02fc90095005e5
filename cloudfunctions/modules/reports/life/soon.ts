import { IN_THE_END, owed, type OwedTerm } from './owed'
import type { ReportState } from '#shared/life/report'
import { DAY_MS } from '#shared/clock/china-time'

/** The last part of a term, in which what is owed is due soon (快到期): a quarter of it. */
const LAST_PART = 4

type Owing = Pick<ReportState, 'status' | 'clocks' | 'supervision'>

/** From when on a report is due soon, whatever is owed of it; it stays so when that is over. Null while nothing is owed. */
export function soonFrom(state: Owing): number | null {
	const { next, result, note } = owed(state, IN_THE_END)
	const from = [next, result, note].flatMap((term) => (term ? [lastPart(term, state)] : []))
	return from.length === 0 ? null : Math.min(...from)
}

function lastPart({ what, until }: OwedTerm, state: Owing): number {
	return Math.floor(until - Math.max(0, until - since(what, until, state)) / LAST_PART)
}

/** When a term began; a note is owed anew each day. */
function since(what: OwedTerm['what'], until: number, { clocks, supervision }: Owing): number {
	const { stage, total } = clocks
	if (what === 'note') return Math.max(supervision?.since ?? 0, until - DAY_MS)
	return what === 'result' ? total.startedAt : (stage?.since ?? total.startedAt)
}

import { IN_THE_END, owed } from '../../reports/life/owed'
import { asIfOnly } from '../../reports/life/promises'
import type { HistoryEntry, Report, ReportState } from '#shared/life/report'
import type { Rating } from '#shared/life/report-parts'
import type { Status } from '#shared/life/status'
import { RATES, type Counted, type RateCode } from '#shared/rates/rate'

/**
 * How a report counts in one rate: as met or missed; as missed from a moment on (milliseconds since 1970), if
 * nothing happens until then; or not at all, as things stand.
 */
export type Measure = Counted | { missedAfter: number } | 'out'

/** One step of a history: an entry with the state that it found. */
interface Step {
	before: ReportState
	entry: HistoryEntry
}

type Rule = (report: Report, steps: readonly Step[]) => Measure

/** What was taken back counts nowhere, and what was merged counts with the report that it became part of. */
const GONE: readonly Status[] = ['withdrawn', 'merged']

/** A rejection is an answer in time or not; nothing more was promised. */
const COUNTS_WHEN_REJECTED: readonly RateCode[] = ['response', 'acceptance']

/**
 * The rules of the rates. The clock takes part only as a due date, so that what they say stays true until the next event.
 * They are worked out from the history at each write; where a rule changes, what was written before keeps the old
 * count until every report is written again.
 */
const RULES: Readonly<Record<RateCode, Rule>> = {
	response,
	solved: (report) => {
		const word = lastWord(report.history)
		if (word === null) return 'out'
		return word !== 'unsolved' && word.solved === 'yes' ? 'met' : 'missed'
	},
	satisfied: (report) => {
		const word = lastWord(report.history)
		if (word === null) return 'out'
		return word !== 'unsolved' && word.satisfied !== 'no' ? 'met' : 'missed'
	},
	acceptance,
	completion,
	rework,
}

/** How a report counts in every rate. */
export function measured(report: Report): Record<RateCode, Measure> {
	const steps = stepsOf(report)
	const entries = RATES.map((code): [RateCode, Measure] => [code, measureOf(code, report, steps)])
	return Object.fromEntries(entries) as Record<RateCode, Measure>
}

function measureOf(code: RateCode, report: Report, steps: readonly Step[]): Measure {
	const { status } = report.state
	if (GONE.includes(status)) return 'out'
	if (status === 'rejected' && !COUNTS_WHEN_REJECTED.includes(code)) return 'out'
	return RULES[code](report, steps)
}

/**
 * 响应率 (12345): somebody on staff turned to the reporter within the acceptance term of the submit, i.e. accepted
 * it, took it over themselves, settled it, rejected it with words, or told how it stands. Passing it on is no
 * response, and does not lengthen the term. Not counted: what is still in its term.
 */
function response({ history, state }: Report, steps: readonly Step[]): Measure {
	const term = owed(steps[0]?.before ?? state, IN_THE_END).next
	if (term?.what !== 'acceptance') return 'out'
	const answer = history.find(isResponse)
	if (!answer) return { missedAfter: term.until }
	return answer.at <= term.until ? 'met' : 'missed'
}

function isResponse({ event, set }: HistoryEntry): boolean {
	if (event === 'assign') return set.status === 'accepted'
	return event === 'accept' || event === 'settle' || event === 'reject' || event === 'note'
}

/**
 * What the reporter said last of the result; null when they said nothing. As in the follow-up calls of 12345, only who
 * was reached is counted: 解决率 asks for "solved" (partly is not solved), 满意率 for "satisfied" or "fairly".
 * Sent back or opened again is a word too: not solved, not satisfied, until they say otherwise.
 */
function lastWord(history: readonly HistoryEntry[]): Rating | 'unsolved' | null {
	let word: Rating | 'unsolved' | null = null
	for (const { event, by, set, said } of history) {
		if (said) word = said
		else if (set.rating) word = set.rating
		else if (event === 'reopen' || (event === 'rework' && by.kind === 'reporter')) word = 'unsolved'
		else if (event === 'rework') word = null
	}
	return word
}

/**
 * 按期受理率 (after GB/T 30428.4): no desk that it lay with let the term for accepting it run out. A desk keeps the term
 * by accepting, settling, rejecting or passing on. Not counted: what lies with a desk in its term, unless one before
 * was late.
 */
function acceptance({ state }: Report, steps: readonly Step[]): Measure {
	const late = steps.some(({ before, entry }) => {
		const { next } = owed(before, entry.at)
		return next?.what === 'acceptance' && entry.at > next.until
	})
	if (late) return 'missed'
	const { next } = owed(state, IN_THE_END)
	return next?.what === 'acceptance' ? { missedAfter: next.until } : 'met'
}

/**
 * 按期办结率 (after GB/T 30428.4): it was resolved, and the total clock never ran out, be it the first, one that was extended, or the
 * half term after it was sent back. Not counted: what is being handled in its term, or suspended.
 */
function completion({ state }: Report, steps: readonly Step[]): Measure {
	const late = steps.some(({ before, entry }) => {
		const { result } = owed(before, entry.at)
		return result !== null && entry.at > result.until
	})
	if (late) return 'missed'
	const { result } = owed(state, IN_THE_END)
	if (result) return { missedAfter: result.until }
	return state.status === 'suspended' ? 'out' : 'met'
}

/**
 * 返工率 (after GB/T 30428.4), of which less is better: of what was said to be done, what had to be done again, because the
 * reporter or a checker sent it back, or said so on the phone, or it was opened again.
 */
function rework({ history }: Report): Measure {
	if (!history.some(({ set }) => set.status === 'resolved')) return 'out'
	return history.some(isDoneAgain) ? 'met' : 'missed'
}

function isDoneAgain({ event, said }: HistoryEntry): boolean {
	return event === 'rework' || event === 'reopen' || said?.solved === 'no'
}

/** What was part of it for a while and was taken out again counts for itself: here it is as if it had never been. */
function stepsOf({ id, state, history }: Report): Step[] {
	const parts = new Set([id, ...state.merged.map((one) => one.id)])
	const lasting = ({ clocks: { stage, ...running }, ...rest }: ReportState): ReportState => ({
		...rest,
		clocks: { stage, ...asIfOnly((part) => parts.has(part), running) },
	})
	const [first, ...later] = history
	let before = first?.set as ReportState
	return later.map((entry) => {
		const step = { before: lasting(before), entry }
		before = { ...before, ...entry.set }
		return step
	})
}

import type { Area } from '#shared/area/area'
import type { WorkCalendar } from '#shared/clock/calendar'
import { termEnd } from '#shared/clock/term'
import { termsOf, type Category } from '#shared/report/category'
import type { Desk } from '#shared/roster/desk'
import type { Audience } from '#shared/life/audience'
import { NO_VERIFICATIONS } from './verification'
import { lyingAt } from './fields-set'
import type { Actor, HistoryEntry, Report, ReportState } from '#shared/life/report'

/** Who is told of a submit. */
const SUBMIT_TELLS: readonly Audience[] = ['ownerDesk', 'coHandlers']

/** Where a new report goes. */
interface Destination {
	owner: Desk
	ownerArea: Area
	coHandlers: Desk[]
}

/** The state of a report at its submit (上报): both clocks start. `now` is milliseconds since 1970. */
export function firstState(
	category: Category,
	{ owner, ownerArea, coHandlers }: Destination,
	now: number,
	calendar: WorkCalendar,
): ReportState {
	const terms = termsOf(category)
	return {
		status: 'reported',
		...lyingAt(owner, ownerArea),
		lead: null,
		coHandlers,
		formerDesks: [],
		assignedBy: null,
		handlerIds: [],
		returns: {},
		reworks: 0,
		appealed: false,
		reopens: 0,
		supervision: null,
		suspension: null,
		suspendedFor: 0,
		extensions: { asked: null, times: 0, granted: 0 },
		clocks: {
			stage: { kind: 'acceptance', since: now, dueAt: termEnd(now, terms.accept, calendar) },
			total: { startedAt: now, dueAt: termEnd(now, terms.total, calendar), stoppedAt: null },
		},
		told: null,
		checks: NO_VERIFICATIONS,
		rating: null,
		mergedInto: null,
		merged: [],
		joined: [],
		unheeded: { added: false, urged: false },
		later: null,
		withdrawal: null,
		reinstated: false,
	}
}

/** What the first entry of a history says besides the state. */
export type Submitted = Pick<HistoryEntry, 'at' | 'key'> & { ownerWords: string }

/** A new report with its first entry, which sets the whole state. */
export function begin(
	said: Omit<Report, 'version' | 'state' | 'history' | 'heard'>,
	state: ReportState,
	by: Actor,
	submitted: Submitted,
): Report {
	const tells = [...SUBMIT_TELLS]
	const entry: HistoryEntry = { version: 1, by, event: 'submit', ...submitted, tells, set: state }
	return { ...said, version: 1, state, history: [entry], heard: { all: 0 } }
}

/** The state that a history leads to. */
export function replay(history: readonly HistoryEntry[]): ReportState {
	const [first, ...rest] = history
	if (first?.event !== 'submit') throw new RangeError('a history begins with its submit')
	return rest.reduce<ReportState>((state, entry) => ({ ...state, ...entry.set }), first.set as ReportState)
}

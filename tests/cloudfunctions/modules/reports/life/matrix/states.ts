import type { ReportEvent } from '#shared/life/event'
import type { ReportState } from '#shared/life/report'
import type { Verifications, Clocks, Suspension } from '#shared/life/report-parts'
import type { Category } from '#shared/report/category'
import type { Desk } from '#shared/roster/desk'
import { at } from './moments'
import type { RosterName } from './roster'

/** How a situation differs from a report that lies reported at the grid leader's desk and has a past. */
export interface Sketch {
	state: Partial<ReportState>
	category?: Partial<Category>
	/** The desk where it lies. */
	owner?: Desk
	roster?: RosterName
	/** The reporter has no WeChat. */
	noWechat?: true
	isUnnamed?: true
	/** When it was closed or rejected. */
	endedAt?: number
	/** Who closed or rejected it, by their id; else its reporter. */
	endedBy?: string
	/** What somebody has done before, known by their openid or id. */
	did?: { event: ReportEvent; by: string; at: number }
}

const LEAD = { id: 'p-grid-leader', name: 'grid-leader' }
export const VILLAGE: Desk = { areaCode: '柳村', post: 'villageLeader' }
export const COUNTY: Desk = { areaCode: '旗', post: 'dispatcher' }
export const COUNTY_DISPATCHER = 'p-county-dispatcher'
export const LED_AT_TOP = { lead: { id: COUNTY_DISPATCHER, name: 'county-dispatcher' } }
export const VERIFIERS: Desk = { areaCode: '柳村', post: 'verifier' }
export const RATED = { solved: 'yes', satisfied: 'yes' } as const

const STARTED = at('11-17 09:00')
export const SOON = at('11-20 10:00')
export const JUST_NOW = at('11-20 08:45')
export const STOPPED = at('11-19 09:00')

export const IN_TIME = { startedAt: STARTED, dueAt: at('11-23 09:00'), stoppedAt: null }
export const LATE = { ...IN_TIME, dueAt: at('11-18 09:00') }
export const stopped = (total: Clocks['total']): Clocks['total'] => ({ ...total, stoppedAt: STOPPED })

type Stage = NonNullable<Clocks['stage']>

export const clocks = (
	stage: (Pick<Stage, 'kind' | 'dueAt'> & Partial<Stage>) | null,
	total: Clocks['total'] = IN_TIME,
): Pick<ReportState, 'clocks'> => ({
	clocks: { stage: stage && { since: STARTED, ...stage }, total },
})
/** The promise to the reporter of r8, which was merged into it, ends before its own. */
export const PROMISED = {
	clocks: {
		...clocks({ kind: 'acceptance', dueAt: SOON }).clocks,
		promises: [
			{ of: 'r1', startedAt: at('11-17 11:00'), dueAt: at('11-24 11:00') },
			{ of: 'r8', startedAt: STARTED, dueAt: IN_TIME.dueAt },
		],
	},
}
export const ALONE = { merged: [] }
export const ASSIGNED = { assignedBy: { areaCode: '一格', post: 'police' } } as const
export const NOT_SHARED = { shared: false }
export const HIDDEN = { hidden: [1, 2] }
export const NOTHING_ASKED = { extensions: { asked: null, times: 0, granted: 0 } }
export const SUPERVISED = {
	supervision: {
		since: STARTED,
		noteDueAt: SOON,
		by: { id: 'p-village-leader', name: 'village-leader' },
	},
}

export const ACCEPTED = { status: 'accepted', lead: LEAD, ...clocks(null) } as const
export const TAKEN_LATE = clocks({ kind: 'result', since: STOPPED, dueAt: SOON }, LATE)
export const PROCESSING = { ...ACCEPTED, status: 'processing' } as const

export const suspended = (suspension: Suspension, total = IN_TIME): Partial<ReportState> => ({
	...PROCESSING,
	status: 'suspended',
	suspension,
	...clocks(null, stopped(total)),
})
export const WAITING: Suspension = { kind: 'waiting', since: STOPPED, until: at('11-25 09:00') }
export const QUESTION: Suspension = { kind: 'question', since: STOPPED, until: at('11-22 09:00') }

const TOLD_BY_WECHAT = { told: { at: STOPPED, by: 'wechat' } } as const
export const RESOLVED = { ...PROCESSING, status: 'resolved', ...clocks(null, stopped(IN_TIME)) } as const
export const TOLD = { ...RESOLVED, ...TOLD_BY_WECHAT } as const

export const untold = (dueAt: number): Partial<ReportState> => ({
	...RESOLVED,
	told: null,
	...clocks({ kind: 'telling', dueAt }, stopped(IN_TIME)),
})

export const owing = (owed: number, desk: Desk = VERIFIERS, dueAt = SOON): Partial<ReportState> => ({
	...TOLD,
	checks: { owed, desk, done: [] },
	...clocks({ kind: 'check', dueAt }, stopped(IN_TIME)),
})
export const SAID_YES: Verifications['done'] = [
	{
		desk: { areaCode: '镇', post: 'verifier' },
		body: '综治中心@镇',
		by: { id: 'p-verifier-who-checked', name: 'verifier-who-checked' },
	},
]

export const CLOSED = { ...TOLD, status: 'closed' } as const
export const REJECTED = { status: 'rejected', lead: LEAD, ...clocks(null, stopped(IN_TIME)) } as const

/** Taken back by its reporter a quarter of an hour ago: it stood reported, and had an hour and a quarter to be accepted. */
export const WITHDRAWN = {
	...ALONE,
	status: 'withdrawn',
	withdrawal: {
		at: JUST_NOW,
		was: 'reported',
		stage: { kind: 'acceptance', since: STARTED, dueAt: SOON },
		stoppedAt: null,
		suspension: null,
	},
	...clocks(null, { ...IN_TIME, stoppedAt: JUST_NOW }),
} as const satisfies Partial<ReportState>
export const WITHDRAWN_WAITING = {
	...WITHDRAWN,
	...SUPERVISED,
	lead: LEAD,
	withdrawal: { at: JUST_NOW, was: 'suspended', stage: null, stoppedAt: STOPPED, suspension: WAITING },
	...clocks(null, stopped(IN_TIME)),
} as const satisfies Partial<ReportState>

/** Ended as part of a flood a quarter of an hour ago; it stood as when it was withdrawn. */
export const DISMISSED = {
	...ALONE,
	status: 'rejected',
	dismissal: WITHDRAWN.withdrawal,
	...clocks(null, { ...IN_TIME, stoppedAt: JUST_NOW }),
} as const satisfies Partial<ReportState>
export const DISMISSED_WAITING = {
	...DISMISSED,
	...SUPERVISED,
	lead: LEAD,
	dismissal: WITHDRAWN_WAITING.withdrawal,
	...clocks(null, stopped(IN_TIME)),
} as const satisfies Partial<ReportState>
export const DISMISSED_CHECKED = {
	...DISMISSED,
	lead: LEAD,
	checks: { owed: 1, desk: VERIFIERS, done: [] },
	dismissal: { at: JUST_NOW, was: 'resolved', stage: null, stoppedAt: STOPPED, suspension: null },
	...clocks(null, stopped(IN_TIME)),
} as const satisfies Partial<ReportState>

export const mergedAt = (
	moment: number,
	was: 'resolved' | 'processing' = 'processing',
): Partial<ReportState> => ({
	...PROCESSING,
	...ALONE,
	status: 'merged',
	mergedInto: { id: 'r7', number: '20261117-00007', at: moment, was },
})

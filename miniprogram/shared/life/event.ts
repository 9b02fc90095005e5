/** What can happen to a report after it was submitted. */
export const REPORT_EVENTS = [
	'accept',
	'assign',
	'return',
	'escalate',
	'start',
	'settle',
	'reject',
	'appeal',
	'note',
	'add',
	'urge',
	'askExtension',
	'grantExtension',
	'refuseExtension',
	'suspend',
	'ask',
	'answer',
	'resume',
	'resolve',
	'told',
	'heard',
	'confirm',
	'verify',
	'nameVerifier',
	'rework',
	'unsolved',
	'rate',
	'reopen',
	'supervise',
	'join',
	'merge',
	'unmerge',
	'takeIn',
	'letGo',
	'close',
	'withdraw',
	'reinstate',
	'share',
	'unshare',
	'hide',
	'unhide',
	'dismiss',
	'restore',
	'hold',
	'endHold',
] as const

export type ReportEvent = (typeof REPORT_EVENTS)[number]

/** Events that the timer alone may send. */
export const TIMER_EVENTS = ['close'] as const satisfies ReportEvent[]

export type TimerEvent = (typeof TIMER_EVENTS)[number]

/** What a merge and its undoing leave on the other report: nobody sends these by themselves. */
export const MASTER_EVENTS = ['takeIn', 'letGo'] as const satisfies ReportEvent[]

type MasterEvent = (typeof MASTER_EVENTS)[number]

/** Events that a person may send. */
export type PersonEvent = Exclude<ReportEvent, TimerEvent | MasterEvent>

/** Events that a reporter sends as such, even one who has a post. */
export const REPORTER_EVENTS = [
	'appeal',
	'answer',
	'add',
	'urge',
	'confirm',
	'rework',
	'rate',
	'reopen',
	'withdraw',
	'reinstate',
	'share',
	'unshare',
] as const satisfies PersonEvent[]

/** Events that somebody who joined sends as a neighbour: nobody reads who it was. */
export const JOINER_EVENTS = ['join', 'urge', 'unsolved'] as const satisfies PersonEvent[]

/** How the person who ends a flood made sure that a place is in no danger. */
export const PLACE_SEEN = ['called', 'visited'] as const
export type PlaceSeen = (typeof PLACE_SEEN)[number]

/** Why a report is not taken; the words that go with it are the holder's own. */
export const REJECT_REASONS = ['notOurs', 'untrue', 'inCourt', 'answeredBefore'] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

/** Is the need met? */
export const SOLVED = ['yes', 'partly', 'no'] as const
export type Solved = (typeof SOLVED)[number]

/** Is the person content with how it was done? */
export const SATISFIED = ['yes', 'fairly', 'no'] as const
export type Satisfied = (typeof SATISFIED)[number]

import type { Need } from '#shared/life/allowed'
import type { Audience } from '#shared/life/audience'
import type { ReportEvent } from '#shared/life/event'
import type { Guard } from '../guards'
import type { Relation } from '../relation'
import type { Status } from '#shared/life/status'

/** Where the report lies afterwards. */
export type Move = 'stays' | 'target' | 'oneLevelUp' | 'backToAssigner' | 'nearestAbove' | 'toWhoHears'

/** `asBefore` goes on where it rested; `anew` begins again what ran then. `tellingEnds` ends alone what waits for the reporter to be rung; a check that is owed runs on. */
export type StageEffect = 'keeps' | 'asBefore' | 'anew' | 'acceptance' | 'check' | 'tellingEnds' | 'ends'
export type TotalEffect =
	| 'keeps'
	| 'asBefore'
	| 'stops'
	| 'goesOn'
	| 'extended'
	| 'ends'
	| 'halfTerm'
	| 'earliest'
	| 'withoutOther'
	| 'anew'

/** What else an event leaves behind. */
export type Effect =
	| 'becomesLead'
	| 'dropsLead'
	| 'becomesHandler'
	| 'namesCoHandlers'
	| 'countsReturn'
	| 'passesOn'
	| 'notesAssigner'
	| 'countsRework'
	| 'countsReopen'
	| 'appealed'
	| 'supervised'
	| 'renewsNote'
	| 'endsSupervision'
	| 'suspends'
	| 'asks'
	| 'endsSuspension'
	| 'asksExtension'
	| 'grantsExtension'
	| 'refusesExtension'
	| 'atTop'
	| 'tellsByPhone'
	| 'tellsByWechat'
	| 'owesVerification'
	| 'verified'
	| 'verificationPassesUp'
	| 'namesVerifier'
	| 'undoesResult'
	| 'rated'
	| 'mergesInto'
	| 'leavesMaster'
	| 'absorbs'
	| 'releases'
	| 'joins'
	| 'adds'
	| 'urges'
	| 'remembersHow'
	| 'reinstates'
	| 'shares'
	| 'unshares'
	| 'hides'
	| 'unhides'
	| 'dismisses'
	| 'restores'
	| 'holds'
	| 'endsHold'

/** One way from a state to the next. */
export interface Transition {
	event: ReportEvent
	from: readonly Status[]
	/** The state afterwards: `same` keeps it, `asBefore` is where it stood before it was merged, withdrawn or dismissed. */
	to: Status | 'same' | 'asBefore'
	/** Any of these may send it. */
	who: readonly Relation[]
	/** All of these must hold. */
	guards: readonly Guard[]
	needs: readonly Need[]
	move: Move
	stage: StageEffect
	total: TotalEffect
	effects: readonly Effect[]
	/** The audiences that are notified. */
	notifies: readonly Audience[]
}

type Sketch = Pick<Transition, 'event' | 'from' | 'to' | 'who'> & Partial<Transition>

/** A transition from a sketch that leaves out what most transitions have in common. */
export const transition = (sketch: Sketch): Transition => ({
	guards: [],
	needs: [],
	move: 'stays',
	stage: 'keeps',
	total: 'keeps',
	effects: [],
	notifies: [],
	...sketch,
})

/** Nobody has said yet that it is done. */
export const UNRESOLVED = ['reported', 'accepted', 'processing'] as const
/** As long as it can be handed on. */
export const ASSIGNABLE = [...UNRESOLVED, 'suspended'] as const
/** Somebody still owes something. */
export const OPEN = [...ASSIGNABLE, 'resolved'] as const

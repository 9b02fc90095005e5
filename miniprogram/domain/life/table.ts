import type { ReportEvent } from './event'
import type { Guard } from './guards'
import type { Relation } from './relation'
import type { Status } from './status'

/** What the sender must supply. */
export type Need =
  'reason' | 'rejectReason' | 'words' | 'wordsOrPhoto' | 'categoryPhoto' | 'target' | 'verdict' | 'rating'

/** Where the report lies afterwards. */
export type Move = 'stays' | 'target' | 'oneLevelUp'

export type StageEffect = 'keeps' | 'acceptance' | 'ends' | 'telling'
export type TotalEffect = 'keeps' | 'stops' | 'ends' | 'halfTerm' | 'anew'

/** What else an event leaves behind. */
export type Mark =
  | 'becomesLead'
  | 'dropsLead'
  | 'becomesHandler'
  | 'namesCoHandlers'
  | 'countsReturn'
  | 'countsRework'
  | 'countsReopen'
  | 'appealed'
  | 'supervised'
  | 'renewsNote'
  | 'atTop'
  | 'tellsByPhone'
  | 'tellsByWechat'
  | 'tellsAnew'
  | 'rated'
  | 'unrated'

/** One way from a state to the next. */
export interface LifeRow {
  event: ReportEvent
  from: readonly Status[]
  /** The state afterwards; `same` keeps it. */
  to: Status | 'same'
  /** Any of these may send it. */
  who: readonly Relation[]
  /** All of these must hold. */
  must: readonly Guard[]
  needs: readonly Need[]
  move: Move
  stage: StageEffect
  total: TotalEffect
  marks: readonly Mark[]
}

type Sketch = Pick<LifeRow, 'event' | 'from' | 'to' | 'who'> & Partial<LifeRow>

const row = (sketch: Sketch): LifeRow => ({
  must: [],
  needs: [],
  move: 'stays',
  stage: 'keeps',
  total: 'keeps',
  marks: [],
  ...sketch,
})

const UNRESOLVED = ['reported', 'accepted', 'processing'] as const
const OPEN = [...UNRESOLVED, 'resolved'] as const

/**
 * The life of a report: every event, from where, by whom, and what it does. Of several rows for one event
 * the first whose conditions hold is taken. Nothing else in the product decides what may be done to a report.
 */
export const LIFE: readonly LifeRow[] = [
  row({
    event: 'accept',
    from: ['reported'],
    to: 'accepted',
    who: ['ownerHolder'],
    stage: 'ends',
    marks: ['becomesLead'],
  }),
  row({
    event: 'assign',
    from: UNRESOLVED,
    to: 'accepted',
    who: ['ownerHolder', 'dispatcherAbove'],
    must: ['targetWithinReach', 'targetIsOwn'],
    needs: ['target'],
    move: 'target',
    stage: 'ends',
    marks: ['becomesLead', 'namesCoHandlers'],
  }),
  row({
    event: 'assign',
    from: UNRESOLVED,
    to: 'reported',
    who: ['ownerHolder', 'dispatcherAbove'],
    must: ['targetWithinReach', 'targetIsOther', 'targetHeld', 'targetHasNotGivenUp'],
    needs: ['target'],
    move: 'target',
    stage: 'acceptance',
    marks: ['dropsLead', 'namesCoHandlers'],
  }),
  row({
    event: 'return',
    from: UNRESOLVED,
    to: 'reported',
    who: ['ownerHolder'],
    must: ['levelAbove'],
    needs: ['reason'],
    move: 'oneLevelUp',
    stage: 'acceptance',
    marks: ['dropsLead', 'countsReturn'],
  }),
  row({
    event: 'escalate',
    from: UNRESOLVED,
    to: 'reported',
    who: ['ownerHolder'],
    must: ['levelAbove'],
    needs: ['reason'],
    move: 'oneLevelUp',
    stage: 'acceptance',
    marks: ['dropsLead', 'countsReturn'],
  }),
  row({
    event: 'escalate',
    from: UNRESOLVED,
    to: 'same',
    who: ['ownerHolder'],
    must: ['topLevel', 'notSupervised'],
    needs: ['reason'],
    marks: ['supervised'],
  }),
  row({
    event: 'escalate',
    from: UNRESOLVED,
    to: 'reported',
    who: ['timer'],
    must: ['clockRanOut', 'levelAbove'],
    move: 'oneLevelUp',
    stage: 'acceptance',
    marks: ['dropsLead', 'countsReturn'],
  }),
  row({
    event: 'escalate',
    from: ['resolved'],
    to: 'same',
    who: ['timer'],
    must: ['clockRanOut', 'levelAbove'],
    move: 'oneLevelUp',
    stage: 'telling',
  }),
  row({
    event: 'escalate',
    from: OPEN,
    to: 'same',
    who: ['timer'],
    must: ['clockRanOut', 'topLevel', 'notAtTop'],
    marks: ['supervised', 'atTop'],
  }),
  row({
    event: 'start',
    from: ['accepted'],
    to: 'processing',
    who: ['lead'],
    marks: ['becomesHandler'],
  }),
  row({
    event: 'settle',
    from: ['reported', 'accepted'],
    to: 'resolved',
    who: ['ownerHolder', 'gridMember'],
    needs: ['wordsOrPhoto'],
    stage: 'telling',
    total: 'stops',
    marks: ['becomesHandler', 'tellsByWechat'],
  }),
  row({
    event: 'reject',
    from: ['reported', 'accepted'],
    to: 'rejected',
    who: ['ownerHolder'],
    must: ['notEmergency'],
    needs: ['rejectReason', 'words'],
    stage: 'ends',
    total: 'ends',
  }),
  row({
    event: 'appeal',
    from: ['rejected'],
    to: 'reported',
    who: ['reporter'],
    must: ['notYetAppealed', 'endedRecently'],
    needs: ['reason'],
    move: 'oneLevelUp',
    stage: 'acceptance',
    total: 'anew',
    marks: ['appealed', 'dropsLead'],
  }),
  row({
    event: 'note',
    from: OPEN,
    to: 'same',
    who: ['ownerHolder', 'coHandler'],
    needs: ['words'],
    marks: ['renewsNote'],
  }),
  row({
    event: 'resolve',
    from: ['accepted', 'processing'],
    to: 'resolved',
    who: ['lead'],
    needs: ['words', 'categoryPhoto'],
    stage: 'telling',
    total: 'stops',
    marks: ['becomesHandler', 'tellsByWechat'],
  }),
  row({
    event: 'told',
    from: ['resolved'],
    to: 'same',
    who: ['ownerHolder'],
    must: ['notYetTold'],
    stage: 'ends',
    marks: ['tellsByPhone'],
  }),
  row({
    event: 'confirm',
    from: ['resolved'],
    to: 'closed',
    who: ['reporter'],
    must: ['notHandler'],
    needs: ['verdict'],
    stage: 'ends',
    total: 'ends',
    marks: ['rated'],
  }),
  row({
    event: 'rework',
    from: ['resolved'],
    to: 'processing',
    who: ['reporter'],
    must: ['notHandler', 'reworkedLessThanTwice'],
    needs: ['reason'],
    stage: 'ends',
    total: 'halfTerm',
    marks: ['countsRework', 'tellsAnew'],
  }),
  row({
    event: 'rework',
    from: ['resolved'],
    to: 'reported',
    who: ['reporter'],
    must: ['notHandler', 'reworkedTwice'],
    needs: ['reason'],
    move: 'oneLevelUp',
    stage: 'acceptance',
    total: 'halfTerm',
    marks: ['countsRework', 'dropsLead', 'supervised', 'tellsAnew'],
  }),
  row({
    event: 'rate',
    from: ['closed'],
    to: 'same',
    who: ['reporter'],
    must: ['notHandler', 'notYetRated', 'endedRecently'],
    needs: ['rating'],
    marks: ['rated'],
  }),
  row({
    event: 'reopen',
    from: ['closed'],
    to: 'reported',
    who: ['reporter'],
    must: ['endedRecently', 'reopenedLessThanTwice'],
    needs: ['reason'],
    stage: 'acceptance',
    total: 'halfTerm',
    marks: ['countsReopen', 'dropsLead', 'tellsAnew', 'unrated'],
  }),
  row({
    event: 'reopen',
    from: ['closed'],
    to: 'reported',
    who: ['headAbove'],
    must: ['endedRecently'],
    needs: ['reason'],
    stage: 'acceptance',
    total: 'halfTerm',
    marks: ['dropsLead', 'tellsAnew', 'unrated'],
  }),
  row({
    event: 'supervise',
    from: OPEN,
    to: 'same',
    who: ['headAbove', 'dispatcherAbove'],
    must: ['notSupervised'],
    needs: ['words'],
    marks: ['supervised'],
  }),
  row({
    event: 'close',
    from: ['resolved'],
    to: 'closed',
    who: ['timer'],
    must: ['toldLongAgo'],
    stage: 'ends',
    total: 'ends',
  }),
  row({
    event: 'withdraw',
    from: UNRESOLVED,
    to: 'withdrawn',
    who: ['reporter'],
    must: ['notSafety'],
    stage: 'ends',
    total: 'ends',
  }),
]

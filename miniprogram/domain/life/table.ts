import type { ReportEvent } from './event'
import type { Guard } from './guards'
import type { Relation } from './relation'
import type { Status } from './status'

/** What the sender must supply. */
export type Need = 'reason' | 'words' | 'wordsOrPhoto' | 'categoryPhoto' | 'target' | 'verdict' | 'rating'

/** Where the report lies afterwards. */
export type Move = 'stays' | 'target' | 'oneLevelUp'

export type StageEffect = 'keeps' | 'acceptance' | 'ends'
export type TotalEffect = 'keeps' | 'stops' | 'ends' | 'halfTerm'

/** What else an event leaves behind. */
export type Mark =
  | 'becomesLead'
  | 'dropsLead'
  | 'becomesHandler'
  | 'namesCoHandlers'
  | 'countsReturn'
  | 'countsRework'
  | 'supervised'
  | 'tellsByPhone'
  | 'tellsByWechat'
  | 'tellsAnew'
  | 'rated'

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
    stage: 'ends',
    total: 'stops',
    marks: ['becomesHandler', 'tellsByWechat'],
  }),
  row({ event: 'note', from: OPEN, to: 'same', who: ['ownerHolder', 'coHandler'], needs: ['words'] }),
  row({
    event: 'resolve',
    from: ['accepted', 'processing'],
    to: 'resolved',
    who: ['lead'],
    needs: ['words', 'categoryPhoto'],
    stage: 'ends',
    total: 'stops',
    marks: ['becomesHandler', 'tellsByWechat'],
  }),
  row({
    event: 'told',
    from: ['resolved'],
    to: 'same',
    who: ['ownerHolder'],
    must: ['notYetTold'],
    marks: ['tellsByPhone'],
  }),
  row({
    event: 'confirm',
    from: ['resolved'],
    to: 'closed',
    who: ['reporter'],
    must: ['notHandler'],
    needs: ['verdict'],
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
    must: ['notHandler', 'notYetRated', 'closedRecently'],
    needs: ['rating'],
    marks: ['rated'],
  }),
  row({
    event: 'close',
    from: ['resolved'],
    to: 'closed',
    who: ['timer'],
    must: ['toldLongAgo'],
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

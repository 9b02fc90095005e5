import type { Checks, Clocks, ReportState, Suspension } from '../../../../miniprogram/domain/life/report'
import type { Desk } from '../../../../miniprogram/domain/roster/desk'
import { TERMS } from '../../../../miniprogram/domain/clock/term'
import { at } from './moments'
import type { Sketch } from './situations'

const LEAD = { id: 'p-grid-leader', name: 'grid-leader' }
const VILLAGE: Desk = { areaCode: '柳村', post: 'villageLeader' }
const COUNTY: Desk = { areaCode: '旗', post: 'dispatcher' }
const VERIFIERS: Desk = { areaCode: '柳村', post: 'verifier' }
const RATED = { solved: 'yes', satisfied: 'yes' } as const

const STARTED = at('11-17 09:00')
const SOON = at('11-20 10:00')
const JUST_NOW = at('11-20 08:45')
const STOPPED = at('11-19 09:00')

const IN_TIME = { startedAt: STARTED, dueAt: at('11-23 09:00'), stoppedAt: null }
const LATE = { ...IN_TIME, dueAt: at('11-18 09:00') }
const stopped = (total: Clocks['total']): Clocks['total'] => ({ ...total, stoppedAt: STOPPED })

const clocks = (stage: Clocks['stage'], total: Clocks['total'] = IN_TIME): Pick<ReportState, 'clocks'> => ({
  clocks: { stage, total },
})
const ALONE = { merged: [] }
const NOTHING_ASKED = { extensions: { asked: null, times: 0, granted: 0 } }
const SUPERVISED = { supervision: { since: STARTED, noteDueAt: SOON } }

const ACCEPTED = { status: 'accepted', lead: LEAD, ...clocks(null) } as const
const TAKEN_LATE = clocks({ kind: 'result', dueAt: SOON }, LATE)
const PROCESSING = { ...ACCEPTED, status: 'processing' } as const

const suspended = (suspension: Suspension, total = IN_TIME): Partial<ReportState> => ({
  ...PROCESSING,
  status: 'suspended',
  suspension,
  ...clocks(null, stopped(total)),
})
const WAITING: Suspension = { kind: 'waiting', since: STOPPED, until: at('11-25 09:00') }
const QUESTION: Suspension = { kind: 'question', since: STOPPED, until: at('11-22 09:00') }

const TOLD_BY_WECHAT = { told: { at: STOPPED, by: 'wechat' } } as const
const RESOLVED = { ...PROCESSING, status: 'resolved', ...clocks(null, stopped(IN_TIME)) } as const
const TOLD = { ...RESOLVED, ...TOLD_BY_WECHAT } as const

const untold = (dueAt: number): Partial<ReportState> => ({
  ...RESOLVED,
  told: null,
  ...clocks({ kind: 'telling', dueAt }, stopped(IN_TIME)),
})

const owing = (owed: number, desk: Desk = VERIFIERS, dueAt = SOON): Partial<ReportState> => ({
  ...TOLD,
  checks: { owed, desk, done: [] },
  ...clocks({ kind: 'check', dueAt }, stopped(IN_TIME)),
})
const SAID_YES: Checks['done'] = [
  {
    desk: { areaCode: '镇', post: 'verifier' },
    body: '综治中心@镇',
    by: { id: 'p-verifier-who-checked', name: 'verifier-who-checked' },
  },
]

const CLOSED = { ...TOLD, status: 'closed' } as const
const REJECTED = { status: 'rejected', lead: LEAD, ...clocks(null, stopped(IN_TIME)) } as const

const mergedAt = (moment: number, was: 'resolved' | 'processing' = 'processing'): Partial<ReportState> => ({
  ...PROCESSING,
  ...ALONE,
  status: 'merged',
  mergedInto: { id: 'r7', number: '20261117-00007', at: moment, was },
})

/** Every situation in which every act of every sender is tried. */
export const SITUATIONS = {
  reported: { state: {} },
  fresh: { state: { coHandlers: [], handlerIds: [], merged: [], joined: [], returns: {}, ...NOTHING_ASKED } },
  'late reported': { state: clocks({ kind: 'acceptance', dueAt: JUST_NOW }) },
  supervised: { state: SUPERVISED, category: { checkedBy: 'oneOther' } },
  emergency: { state: ALONE, category: { class: 'emergency', terms: TERMS.ordinary } },
  private: { state: { ...ALONE, joined: [] }, category: { private: true } },
  'reported without wechat': { state: {}, noWechat: true },
  'grid empty': { state: {}, roster: 'grid empty' },
  'at village': { state: {}, owner: VILLAGE },
  'at top': { state: {}, owner: COUNTY },
  'late at top': { state: clocks({ kind: 'acceptance', dueAt: JUST_NOW }), owner: COUNTY },
  'left at top': {
    state: { ...SUPERVISED, ...clocks({ kind: 'acceptance', dueAt: JUST_NOW }), atTop: true },
    owner: COUNTY,
  },

  accepted: { state: ACCEPTED },
  'leaders away': { state: { ...ACCEPTED, ...ALONE }, roster: 'leaders away' },
  'taken late': { state: { ...ACCEPTED, ...TAKEN_LATE } },
  'late accepted': { state: { ...ACCEPTED, ...clocks(null, LATE) } },
  'late accepted at top': { state: { ...ACCEPTED, ...clocks(null, LATE) }, owner: COUNTY },

  processing: { state: PROCESSING },
  'nothing asked': { state: { ...PROCESSING, ...ALONE, ...NOTHING_ASKED } },
  'late processing': { state: { ...PROCESSING, ...NOTHING_ASKED, ...clocks(null, LATE) } },
  'late processing at top': {
    state: { ...PROCESSING, ...NOTHING_ASKED, ...clocks(null, LATE) },
    owner: COUNTY,
  },
  'asked and late': { state: { ...PROCESSING, ...TAKEN_LATE } },
  'extended twice': {
    state: { ...PROCESSING, extensions: { asked: null, times: 2, granted: 2 } },
    category: { photoToResolve: true },
  },
  'suspended enough': {
    state: { ...PROCESSING, suspendedFor: 59 * 24 * 60 * 60 * 1000 },
    category: { checkedBy: 'twoBodies' },
  },
  'no wechat': { state: PROCESSING, noWechat: true },

  suspended: { state: suspended(WAITING) },
  'suspension over': { state: { ...suspended({ ...WAITING, until: JUST_NOW }), ...ALONE } },
  'late suspension over': { state: suspended({ ...WAITING, until: JUST_NOW }, LATE) },
  'suspended late': { state: suspended(QUESTION, LATE) },
  question: { state: suspended(QUESTION) },
  'waiting without wechat': { state: suspended(WAITING), noWechat: true },

  resolved: { state: TOLD },
  silent: { state: { ...RESOLVED, told: { at: at('11-12 09:00'), by: 'wechat' } } },
  untold: { state: { ...untold(SOON), ...ALONE }, noWechat: true },
  'late untold': { state: untold(JUST_NOW), noWechat: true },
  'late untold at top': { state: untold(JUST_NOW), owner: COUNTY, noWechat: true },
  rung: { state: { ...RESOLVED, ...ALONE, told: { at: STOPPED, by: 'phone' } }, noWechat: true },
  'check owed': { state: owing(1) },
  'two checks owed': { state: owing(2) },
  'second check owed': { state: { ...owing(1), checks: { owed: 1, desk: VERIFIERS, done: SAID_YES } } },
  'late check': { state: owing(1, VERIFIERS, JUST_NOW) },
  'check at top': { state: owing(1, COUNTY) },
  'late check of the top': { state: owing(1, VERIFIERS, JUST_NOW), owner: COUNTY },
  'late check at top': { state: owing(1, COUNTY, JUST_NOW) },
  'rated and unchecked': { state: { ...owing(1), rating: RATED } },
  'untold and unchecked': { state: { ...owing(1), told: null }, noWechat: true },
  'reworked twice': { state: { ...owing(1), reworks: 2 } },

  closed: { state: CLOSED, endedAt: at('11-17 12:00') },
  'closed long ago': { state: CLOSED, endedAt: at('10-31 12:00') },
  'closed and rated': { state: { ...CLOSED, rating: RATED }, endedAt: at('11-17 12:00') },
  'reopened twice': {
    state: { ...CLOSED, reopens: 2, checks: { owed: 0, desk: null, done: SAID_YES } },
    endedAt: at('11-17 12:00'),
  },

  rejected: { state: REJECTED, endedAt: at('11-17 12:00') },
  'rejected long ago': { state: REJECTED, endedAt: at('10-31 12:00') },
  appealed: { state: { ...REJECTED, appealed: true }, endedAt: at('11-17 12:00') },
  withdrawn: { state: { ...ALONE, status: 'withdrawn', ...clocks(null, stopped(IN_TIME)) } },
  merged: { state: mergedAt(at('11-17 09:00')) },
  'merged when checked': {
    state: {
      ...mergedAt(at('11-17 09:00'), 'resolved'),
      checks: { owed: 1, desk: VERIFIERS, done: SAID_YES },
    },
  },
  'merged long ago': { state: mergedAt(at('11-10 09:00')) },
} as const satisfies Record<string, Sketch>

export type SituationName = keyof typeof SITUATIONS

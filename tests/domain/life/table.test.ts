import { allowedEvents, decide } from '../../../miniprogram/domain/life/decide'
import { NO_CHECKS } from '../../../miniprogram/domain/life/check'
import { REPORT_EVENTS } from '../../../miniprogram/domain/life/event'
import { RELATIONS, type Relation } from '../../../miniprogram/domain/life/relation'
import type { Supplied } from '../../../miniprogram/domain/life/situation'
import { STATUSES } from '../../../miniprogram/domain/life/status'
import type { LifeRow } from '../../../miniprogram/domain/life/rows/row'
import { LIFE } from '../../../miniprogram/domain/life/table'
import { CHAIN, FRIDAY_NINE, reportWith, sending } from '../../support/reports'
import { ALLOWED, LEADS_TO, SENDERS, STATES } from './allowed-cells'

const LONG_AGO = FRIDAY_NINE - 8 * 24 * 60 * 60 * 1000
const member = CHAIN[2]

/** Everything that any event could need, so that only state and sender decide. */
const EVERYTHING: Supplied = {
  note: '已处理',
  reason: '不归我管',
  rejectReason: 'notOurs',
  days: 3,
  amount: 1,
  photos: ['cloud://x/users/me/a.jpg'],
  rating: { solved: 'yes', satisfied: 'yes' },
  other: { ...reportWith(), id: 'r2' },
  ...(member && { target: { desk: { areaCode: member.code, post: 'gridMember' }, area: member } }),
}

/** The cells are asked for once a row of the table, a hundred thousand times in all. */
function remembered<A extends string, B extends string, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const made = new Map<string, T>()
  return (a, b) => {
    const key = `${a} ${b}`
    const found = made.get(key) ?? make(a, b)
    made.set(key, found)
    return found
  }
}

/** The state that the fixture's cells speak of: told long ago where the timer closes, late where it passes on. */
const reportFor = remembered((event: string, status: (typeof STATUSES)[number]) => {
  const told = event === 'close' ? ({ at: LONG_AGO, by: 'wechat' } as const) : null
  const total = { startedAt: LONG_AGO, dueAt: LONG_AGO, stoppedAt: status === 'resolved' ? LONG_AGO : null }
  const late = event === 'escalate' ? { clocks: { stage: null, total } } : {}
  const asked = event === 'askExtension' ? null : { amount: 1, reason: '配件没到' }
  const extensions = { asked, times: 0, granted: 0 }
  const suspension = { kind: 'question', since: LONG_AGO, until: LONG_AGO } as const
  const paused = status === 'suspended' ? { suspension } : {}
  const checks =
    event === 'verify'
      ? { owed: 1, desk: { areaCode: '柳村', post: 'villageLeader' as const }, done: [] }
      : NO_CHECKS
  const mergedInto =
    status === 'merged' ? { id: 'r0', number: '1', at: FRIDAY_NINE, was: 'processing' as const } : null
  return reportWith({ status, told, extensions, checks, mergedInto, ...paused, ...late })
})

function outcome(event: string, status: string, relation: string, life: readonly LifeRow[]): string {
  const state = STATUSES.find((one) => one === status)
  const known = REPORT_EVENTS.find((one) => one === event)
  const sender = RELATIONS.find((one) => one === relation)
  if (!state || !known || !sender) return 'unknown'
  const report = reportFor(event, state)
  const decision = decide(known, 'key', sending(report, [sender], EVERYTHING), life)
  if ('refusal' in decision) return refusedAs(decision.refusal.code)
  return decision.entry.set.status ?? 'same'
}

/** A clock that has not run out refuses as well as a state or a sender that does not fit. */
function refusedAs(code: string): string {
  return ['EVENT_NOT_ALLOWED', 'TOO_EARLY'].includes(code) ? 'refused' : `refused ${code}`
}

/** Every cell that differs from the fixture. */
function differences(life: readonly LifeRow[]): string[] {
  const wrong: string[] = []
  for (const event of REPORT_EVENTS)
    for (const status of STATES)
      for (const sender of SENDERS) {
        const row = ALLOWED.find((one) => one.event === event)
        const allowed = row?.states.split(' ').includes(status) && row.by.split(' ').includes(sender)
        const end = LEADS_TO[event] === status ? 'same' : LEADS_TO[event]
        const expected = allowed ? end : 'refused'
        const got = outcome(event, status, sender, life)
        if (got !== expected)
          wrong.push(`${event} from ${status} by ${sender}: ${got}, not ${String(expected)}`)
      }
  return wrong
}

test('every state, event and sender is allowed or refused as written by hand', () => {
  expect([...STATES]).toEqual([...STATUSES])
  expect(ALLOWED.map((row) => row.event)).toEqual([...REPORT_EVENTS])
  expect(differences(LIFE)).toEqual([])
})

test('the fixture notices every row: without it, or with another end, a cell differs', () => {
  const elsewhere = [
    'reworkedTwice',
    'targetIsOwn',
    'topLevel',
    'checkOwed',
    'moreChecksOwed',
    'noCheckOwed',
  ] as const
  const rows = LIFE.filter((row) => !elsewhere.some((guard) => row.must.includes(guard)))
  for (const row of rows) {
    const without = LIFE.filter((one) => one !== row)
    expect({ row: row.event, cells: differences(without).length }).not.toMatchObject({ cells: 0 })
    const to = row.to === 'withdrawn' ? 'closed' : 'withdrawn'
    const changed = LIFE.map((one) => (one === row ? ({ ...row, to } as const) : one))
    expect({ row: row.event, cells: differences(changed).length }).not.toMatchObject({ cells: 0 })
  }
})

test('what is offered is what is taken', () => {
  const relations: Relation[] = ['ownerHolder', 'lead']
  const offered = allowedEvents(sending(reportWith({ status: 'accepted' }), relations))
  expect(offered).toEqual([
    'assign',
    'return',
    'escalate',
    'start',
    'settle',
    'reject',
    'note',
    'suspend',
    'ask',
    'resolve',
    'merge',
  ])
})

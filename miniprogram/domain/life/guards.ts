import type { ErrorCode } from '../errors/codes'
import { DAY_MS } from '../clock/china-time'
import { chinaDay } from '../clock/china-time'
import { QUESTION_DAYS, silentAt, timerDueAt } from './due'
import { termAmount } from '../clock/term'
import { termsOf } from '../report/category'
import { atDesk, headAbove } from '../roster/holder'
import { deskKey, sameDesk } from '../roster/desk'
import type { Sending, Situation, Target } from './situation'

/** So long after the end the reporter may rate, reopen or appeal. */
export const SECOND_THOUGHT_DAYS = 14
/** A suspension lasts at most this long at a time, and all of them together at most so long. */
const SUSPENSION_DAYS = 30
const SUSPENSION_LIMIT_DAYS = 60
/** A lead asks for more time at most this often. */
const EXTENSION_LIMIT = 2
/** A reporter reopens at most this often. */
export const REOPEN_LIMIT = 2
/** A desk that gave a report back this often does not get it again. */
export const RETURN_LIMIT = 2
/** After this many times of rework the next one goes one level up. */
export const REWORK_LIMIT = 2

type StateGuard = (situation: Situation) => ErrorCode | null
type SuppliedGuard = (sending: Sending) => ErrorCode | null
type TargetGuard = (situation: Situation, target: Target) => ErrorCode | null

const unless = (holds: boolean, code: ErrorCode): ErrorCode | null => (holds ? null : code)

/** Conditions on the report, the roster and the time. Null when met. */
const STATE_GUARDS = {
  levelAbove: ({ chain, now }) =>
    unless(headAbove(chain.slice(0, -1), chinaDay(now)) !== null, 'NO_LEVEL_ABOVE'),
  topLevel: ({ chain, now }) =>
    unless(headAbove(chain.slice(0, -1), chinaDay(now)) === null, 'EVENT_NOT_ALLOWED'),
  notAtTop: ({ report }) => unless(!report.state.atTop, 'ALREADY_SUPERVISED'),
  notSupervised: ({ report }) => unless(report.state.supervision === null, 'ALREADY_SUPERVISED'),
  clockRanOut: ({ report, now }) => {
    const dueAt = timerDueAt(report.state)
    return unless(dueAt !== null && now > dueAt, 'TOO_EARLY')
  },
  notEmergency: ({ category }) => unless(category.class !== 'emergency', 'EMERGENCY_IS_TAKEN'),
  notYetAppealed: ({ report }) => unless(!report.state.appealed, 'ALREADY_APPEALED'),
  reopenedLessThanTwice: ({ report }) => unless(report.state.reopens < REOPEN_LIMIT, 'REOPENED_TWICE'),
  inTime: ({ report, now }) => unless(now <= report.state.clocks.total.dueAt, 'TOO_LATE_TO_EXTEND'),
  noExtensionAsked: ({ report }) => unless(report.state.extensions.asked === null, 'EXTENSION_ASKED'),
  extensionAsked: ({ report }) => unless(report.state.extensions.asked !== null, 'EVENT_NOT_ALLOWED'),
  extendedLessThanTwice: ({ report }) =>
    unless(report.state.extensions.times < EXTENSION_LIMIT, 'EXTENDED_ENOUGH'),
  reporterOnWechat: ({ report }) => unless(report.reporter.openid !== undefined, 'REPORTER_HAS_NO_WECHAT'),
  questionWithinLimit: ({ report }) =>
    unless(
      report.state.suspendedFor + QUESTION_DAYS * DAY_MS <= SUSPENSION_LIMIT_DAYS * DAY_MS,
      'SUSPENDED_ENOUGH',
    ),
  questionOpen: ({ report }) => unless(report.state.suspension?.kind === 'question', 'EVENT_NOT_ALLOWED'),
  suspensionOver: ({ report, now }) => {
    const until = report.state.suspension?.until
    return unless(until !== undefined && now >= until, 'TOO_EARLY')
  },
  notHandler: ({ relations }) => unless(!relations.has('handler'), 'HANDLER_MAY_NOT_CHECK'),
  notSafety: ({ category }) => unless(category.class !== 'emergency', 'SAFETY_STAYS_OPEN'),
  notYetTold: ({ report }) => unless(report.state.told?.by !== 'phone', 'ALREADY_TOLD'),
  notYetRated: ({ report }) => unless(report.state.rating === null, 'ALREADY_RATED'),
  reworkedLessThanTwice: ({ report }) => unless(report.state.reworks < REWORK_LIMIT, 'EVENT_NOT_ALLOWED'),
  reworkedTwice: ({ report }) => unless(report.state.reworks >= REWORK_LIMIT, 'EVENT_NOT_ALLOWED'),
  endedRecently: ({ report, now }) => {
    const { status } = report.state
    const ended = [...report.history].reverse().find((entry) => entry.set.status === status)
    return unless(ended !== undefined && now - ended.at <= SECOND_THOUGHT_DAYS * DAY_MS, 'TOO_LATE')
  },
  toldLongAgo: ({ report, now }) => {
    const at = silentAt(report.state)
    return unless(at !== null && now >= at, 'TOO_EARLY')
  },
} satisfies Record<string, StateGuard>

/** Conditions on what the sender supplied. */
const SUPPLIED_GUARDS = {
  suspensionWithinLimit: ({ report, supplied: { days = 0 } }) => {
    const left = SUSPENSION_LIMIT_DAYS * DAY_MS - report.state.suspendedFor
    return unless(days <= SUSPENSION_DAYS && days * DAY_MS <= left, 'SUSPENDED_ENOUGH')
  },
  extensionWithinTerm: ({ report, category, supplied: { amount = 0 } }) => {
    const most = termAmount(termsOf(category).total)
    return unless(report.state.extensions.granted + amount <= most, 'EXTENDED_ENOUGH')
  },
} satisfies Record<string, SuppliedGuard>

/** Conditions on the desk that an assignment names. */
const TARGET_GUARDS = {
  targetWithinReach: ({ report, relations, reach }, { area }) => {
    const codes = area.path.map(({ code }) => code)
    const ownArea = relations.has('ownerHolder') && codes.includes(report.state.owner.areaCode)
    return unless(ownArea || reach.some((code) => codes.includes(code)), 'TARGET_OUT_OF_REACH')
  },
  targetIsOwn: (situation, target) => unless(isOwn(situation, target), 'EVENT_NOT_ALLOWED'),
  targetIsOther: (situation, target) => unless(!isOwn(situation, target), 'EVENT_NOT_ALLOWED'),
  targetHeld: ({ now }, { desk, area }) =>
    unless(atDesk(area, desk.post, chinaDay(now)) !== null, 'TARGET_NOT_HELD'),
  targetHasNotGivenUp: ({ report }, { desk }) =>
    unless((report.state.returns[deskKey(desk)] ?? 0) < RETURN_LIMIT, 'TARGET_GAVE_IT_UP'),
} satisfies Record<string, TargetGuard>

export type StateGuardName = keyof typeof STATE_GUARDS
export type TargetGuardName = keyof typeof TARGET_GUARDS
export type SuppliedGuardName = keyof typeof SUPPLIED_GUARDS
export type Guard = StateGuardName | SuppliedGuardName | TargetGuardName

const isStateGuard = (guard: Guard): guard is StateGuardName => guard in STATE_GUARDS
const isTargetGuard = (guard: Guard): guard is TargetGuardName => guard in TARGET_GUARDS

/** The first condition that does not hold, of those that ask nothing of the sender. */
export function brokenStateGuard(situation: Situation, guards: readonly Guard[]): ErrorCode | null {
  for (const guard of guards) {
    const broken = isStateGuard(guard) ? STATE_GUARDS[guard](situation) : null
    if (broken) return broken
  }
  return null
}

/** The first condition that does not hold for an event as it was sent. */
export function brokenGuard(sending: Sending, guards: readonly Guard[]): ErrorCode | null {
  for (const guard of guards) {
    const broken = brokenBy(sending, guard)
    if (broken) return broken
  }
  return null
}

function brokenBy(sending: Sending, guard: Guard): ErrorCode | null {
  if (isStateGuard(guard)) return STATE_GUARDS[guard](sending)
  if (!isTargetGuard(guard)) return SUPPLIED_GUARDS[guard](sending)
  const { target } = sending.supplied
  return target ? TARGET_GUARDS[guard](sending, target) : 'TARGET_OUT_OF_REACH'
}

/** True when the sender assigns a report to the desk where it lies, i.e. takes it themselves. */
function isOwn({ report, relations }: Situation, { desk }: Target): boolean {
  return relations.has('ownerHolder') && sameDesk(desk, report.state.owner)
}

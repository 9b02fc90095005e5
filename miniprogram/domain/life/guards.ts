import type { ErrorCode } from '../errors/codes'
import { DAY_MS } from '../clock/china-time'
import { chinaDay } from '../clock/china-time'
import { silentAt, timerDueAt } from './due'
import { atDesk, headAbove } from '../roster/holder'
import { deskKey, sameDesk } from '../roster/desk'
import type { Sending, Situation, Target } from './situation'

/** So long after the end the reporter may rate, reopen or appeal. */
export const SECOND_THOUGHT_DAYS = 14
/** A reporter reopens at most this often. */
export const REOPEN_LIMIT = 2
/** A desk that gave a report back this often does not get it again. */
export const RETURN_LIMIT = 2
/** After this many times of rework the next one goes one level up. */
export const REWORK_LIMIT = 2

type StateGuard = (situation: Situation) => ErrorCode | null
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
export type Guard = StateGuardName | TargetGuardName

const isTargetGuard = (guard: Guard): guard is TargetGuardName => guard in TARGET_GUARDS

/** The first condition that does not hold, of those that need no target. */
export function brokenStateGuard(situation: Situation, guards: readonly Guard[]): ErrorCode | null {
  for (const guard of guards) {
    const broken = isTargetGuard(guard) ? null : STATE_GUARDS[guard](situation)
    if (broken) return broken
  }
  return null
}

/** The first condition that does not hold for an event as it was sent. */
export function brokenGuard(sending: Sending, guards: readonly Guard[]): ErrorCode | null {
  const { target } = sending.supplied
  for (const guard of guards) {
    if (isTargetGuard(guard)) {
      const broken = target ? TARGET_GUARDS[guard](sending, target) : 'TARGET_OUT_OF_REACH'
      if (broken) return broken
      continue
    }
    const broken = STATE_GUARDS[guard](sending)
    if (broken) return broken
  }
  return null
}

/** True when the sender assigns a report to the desk where it lies, i.e. takes it themselves. */
function isOwn({ report, relations }: Situation, { desk }: Target): boolean {
  return relations.has('ownerHolder') && sameDesk(desk, report.state.owner)
}

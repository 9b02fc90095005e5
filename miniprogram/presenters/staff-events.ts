import { REJECT_REASONS } from '../domain/life/event'
import { REJECT_WORDS } from '../domain/words/life'
import { HANDLE_FORMS, HANDLE_SAYS, HANDLE_WORDS, type StaffEvent } from '../domain/words/pages/handle'
import type { ReportView, Target } from '../services/report'

/** What an event asks for before it is sent. */
interface Asks {
  words: 'none' | 'optional' | 'needed' | 'orPhoto'
  photos: boolean
  choose: 'nothing' | 'target' | 'rejectReason'
}

const AT_ONCE: Asks = { words: 'none', photos: false, choose: 'nothing' }

export const EVENT_ASKS: Readonly<Record<StaffEvent, Asks>> = {
  accept: AT_ONCE,
  start: AT_ONCE,
  told: AT_ONCE,
  resolve: { words: 'needed', photos: true, choose: 'nothing' },
  settle: { words: 'orPhoto', photos: true, choose: 'nothing' },
  note: { words: 'needed', photos: true, choose: 'nothing' },
  escalate: { words: 'needed', photos: false, choose: 'nothing' },
  reject: { words: 'needed', photos: false, choose: 'rejectReason' },
  reopen: { words: 'needed', photos: false, choose: 'nothing' },
  supervise: { words: 'needed', photos: false, choose: 'nothing' },
  return: { words: 'needed', photos: false, choose: 'nothing' },
  assign: { words: 'optional', photos: false, choose: 'target' },
}

/** In this order the first that is allowed is the main action; the others stand below. */
const ORDER: readonly StaffEvent[] = [
  'accept',
  'start',
  'resolve',
  'told',
  'note',
  'settle',
  'assign',
  'supervise',
  'reopen',
  'return',
  'escalate',
  'reject',
]

/** Only these are ever the one thing to do next. */
const LEADING: readonly StaffEvent[] = ['accept', 'start', 'resolve', 'told']

export interface StaffActions {
  main: { event: StaffEvent; text: string } | null
  others: { event: StaffEvent; text: string }[]
}

/**
 * The buttons that a viewer gets, from what the server allows. Ringing up leads only where the reporter has no
 * WeChat and so a call is owed.
 */
export function staffActions(
  allowed: ReportView['allowed'],
  owes: ReportView['clock']['owes'],
): StaffActions {
  const events = ORDER.filter((event) => allowed.includes(event))
  const leads = (event: StaffEvent) => LEADING.includes(event) && (event !== 'told' || owes === 'telling')
  const main = events.find(leads) ?? null
  const button = (event: StaffEvent) => ({ event, text: HANDLE_FORMS[event].button })
  return {
    main: main && button(main),
    others: events.filter((event) => event !== main).map(button),
  }
}

/** The desks to assign to, as choices; `value` is the position in the list. */
export function targetChoices(targets: Target[]): { value: string; label: string; hint: string }[] {
  return targets.map(({ areaName, title, names }, index) => ({
    value: String(index),
    label: HANDLE_SAYS.target(areaName, title),
    hint: names.join(HANDLE_WORDS.and),
  }))
}

/** The reasons for not taking a report, as choices; `value` is the position in the list. */
export function rejectChoices(): { value: string; label: string; hint: string }[] {
  return REJECT_REASONS.map((reason, index) => ({
    value: String(index),
    label: REJECT_WORDS[reason],
    hint: '',
  }))
}

/** What is missing before an event may be sent; empty when nothing is. */
export function missingFor(
  event: StaffEvent,
  given: { words: string; photos: number; target: string },
  photoToResolve: boolean,
): string {
  const asks = EVENT_ASKS[event]
  if (asks.choose === 'target' && given.target === '') return HANDLE_WORDS.needTarget
  if (asks.choose === 'rejectReason' && given.target === '') return HANDLE_WORDS.needRejectReason
  if (asks.words === 'needed' && given.words.trim() === '') return HANDLE_WORDS.needWords
  if (asks.words === 'orPhoto' && given.words.trim() === '' && given.photos === 0) {
    return HANDLE_WORDS.needWordsOrPhoto
  }
  if (event === 'resolve' && photoToResolve && given.photos === 0) return HANDLE_WORDS.photoNeeded
  return ''
}

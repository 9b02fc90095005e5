/** What can happen to a report after it was submitted. */
export const REPORT_EVENTS = [
  'accept',
  'assign',
  'return',
  'start',
  'settle',
  'note',
  'resolve',
  'told',
  'confirm',
  'rework',
  'rate',
  'close',
  'withdraw',
] as const

export type ReportEvent = (typeof REPORT_EVENTS)[number]

/** Events that the timer alone may send. */
export const TIMER_EVENTS = ['close'] as const satisfies ReportEvent[]

export type TimerEvent = (typeof TIMER_EVENTS)[number]

/** Events that a person may send. */
export type PersonEvent = Exclude<ReportEvent, TimerEvent>

/** Events that a reporter sends as such. */
export const REPORTER_EVENTS = ['confirm', 'rework', 'rate', 'withdraw'] as const satisfies PersonEvent[]

/** Is the need met? */
export const SOLVED = ['yes', 'partly', 'no'] as const
export type Solved = (typeof SOLVED)[number]

/** Is the person content with how it was done? */
export const SATISFIED = ['yes', 'fairly', 'no'] as const
export type Satisfied = (typeof SATISFIED)[number]

import { DETAIL_FORMS } from '../domain/words/pages/detail'
import type { ReportView } from '../services/report'

/** Events of a reporter that ask for a reason. */
export type ReporterEvent = keyof typeof DETAIL_FORMS

export interface ReporterForm {
  event: ReporterEvent
  button: string
  title: string
  placeholder: string
  send: string
}

/** An answer is no quiet button: it is what the page asks for. */
const ORDER: readonly ReporterEvent[] = ['rework', 'appeal', 'reopen', 'withdraw']

/** The quiet buttons that a reporter gets, from what the server allows. */
export function reporterForms(allowed: ReportView['allowed']): ReporterForm[] {
  // Whoever is asked for a verdict says there that it is not solved.
  const asked = allowed.includes('confirm')
  return ORDER.filter((event) => allowed.includes(event) && !(event === 'rework' && asked)).map((event) => ({
    event,
    ...DETAIL_FORMS[event],
  }))
}

import type { Callable } from '../domain/words/limits'
import { CallError } from '../services/call-error'
import { sentenceOf } from './page-phase'
import { missingFrom, type Missing } from './report-form'

/** What the page says where a report did not arrive. */
interface Refusal {
  /** It goes out by itself later. */
  waiting: boolean
  problem: string
  missing: Missing
  /** Whom to ring instead. */
  calls: readonly Callable[]
}

/** Why a report was not taken. A fault that is no CallError is a bug, and stays one. */
export function refusedWith(error: unknown): Refusal {
  const problem = sentenceOf(error)
  if (!(error instanceof CallError)) throw error
  const waiting = error.mayPass
  return { waiting, problem: waiting ? '' : problem, missing: missingFrom(error.fields), calls: error.calls }
}

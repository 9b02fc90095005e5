import { checksDueAt } from '../../../miniprogram/domain/content/check'
import { attentionsOf } from '../../../miniprogram/domain/life/attention'
import { timerTask } from '../../../miniprogram/domain/life/due'
import { IN_THE_END, owed } from '../../../miniprogram/domain/life/owed'
import { neighbourhood, publicArea } from '../../../miniprogram/domain/life/publicity'
import type { Report } from '../../../miniprogram/domain/life/report'
import { isOpen } from '../../../miniprogram/domain/life/status'
import { deskKey } from '../../../miniprogram/domain/roster/desk'
import { measuredOf, type Measured } from '../rates/measured'

/** Fields worked out from the report, for the indexes alone. */
interface Indexed {
  submittedAt: number
  /** In whose own list it stands: its reporter's, or that of whoever reported for somebody without WeChat. */
  reportedBy: string | null
  /** The desks in whose inboxes it shows. Empty when it has ended. */
  inboxDesks: string[]
  /** What is late longest or due first comes first; what waits for the reporter comes after all that the desk owes. */
  inboxOrder: number
  /** When the timer has something to do with it next, or null. */
  timerAt: number | null
  /** When a content check is to be asked for next, or null. */
  checksAt: number | null
  /** While it is open and public: `in:` its area, and `below:` the area above, which neighbouring areas share. */
  publicIn: string[]
  /** While it is open: the areas from the root down to its desk. */
  overseers: string[]
  /** From when on it is late, whatever is owed of it; null while nothing is. */
  lateFrom: number | null
  /** Each area above together with each thing that needs an eye: `152221/unplaced`. */
  attention: string[]
  /** What the rates are counted by. */
  measured: Measured
  /** Since when the last event waits to be told, or null. */
  untoldAt: number | null
}

/** A report as it stands in the collection. */
export type ReportDocument = Omit<Report, 'id'> & { _id: string; index: Indexed }

/** Later than any due date, so that adding it moves a report behind all others. */
const AFTER_ALL_DUE = 1e14

export const reporterKey = {
  openid: (openid: string) => `openid:${openid}`,
  person: (id: string) => `person:${id}`,
} as const

export const publicKey = {
  in: (code: string) => `in:${code}`,
  below: (code: string) => `below:${code}`,
} as const

export function indexed(report: Report): Indexed {
  const { state, history } = report
  const last = history[history.length - 1]
  const { total } = state.clocks
  const open = isOpen(state.status)
  const desks = [state.owner, ...state.coHandlers, ...(state.checks.desk ? [state.checks.desk] : [])]
  const attentions = attentionsOf(report)
  const lateFrom = owed(state, IN_THE_END).first?.until ?? null
  return {
    submittedAt: total.startedAt,
    reportedBy: reportedBy(report),
    inboxDesks: open ? [...new Set(desks.map(deskKey))] : [],
    inboxOrder: lateFrom ?? AFTER_ALL_DUE + (total.stoppedAt ?? 0),
    timerAt: timerTask(state)?.at ?? null,
    checksAt: checksDueAt(report.checks ?? []),
    publicIn: open ? publicKeys(report) : [],
    overseers: open ? state.ownerPath : [],
    lateFrom,
    attention: state.ownerPath.flatMap((code) => attentions.map((one) => `${code}/${one}`)),
    measured: measuredOf(report),
    untoldAt: last?.tells ? last.at : null,
  }
}

function reportedBy({ reporter: { openid, by } }: Report): string | null {
  if (openid !== undefined) return reporterKey.openid(openid)
  return by ? reporterKey.person(by.id) : null
}

function publicKeys(report: Report): string[] {
  const area = publicArea(report)
  const above = area && neighbourhood(report, area)
  return [...(area ? [publicKey.in(area.code)] : []), ...(above ? [publicKey.below(above)] : [])]
}

export function toDocument(report: Report): ReportDocument {
  const { id, ...rest } = report
  return { _id: id, ...rest, index: indexed(report) }
}

export function toReport(document: ReportDocument): Report {
  const { _id, index, ...rest } = document
  return { id: _id, ...rest }
}

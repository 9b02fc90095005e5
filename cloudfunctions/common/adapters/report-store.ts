import { owed, timerTask } from '../../../miniprogram/domain/life/due'
import type { HistoryEntry, Report } from '../../../miniprogram/domain/life/report'
import { append } from '../../../miniprogram/domain/life/decide'
import { deskKey } from '../../../miniprogram/domain/roster/desk'
import { isOpen } from '../../../miniprogram/domain/life/status'
import type { Page, ReportStore } from '../ports/report-store'
import { measuredOf, type Measured } from '../rates/measured'
import { codeOf, command as _, countUpdated, database, documentsIn } from './cloud'

const reports = database.collection('reports')

/** Fields worked out from the report, for the indexes alone. */
interface Indexed {
  submittedAt: number
  /** The desks in whose inboxes it shows. Empty when it has ended. */
  inboxDesks: string[]
  /** What is due first comes first; what waits for the reporter comes after all that the desk owes. */
  inboxOrder: number
  /** When the timer has something to do with it next, or null. */
  timerAt: number | null
  /** What the rates are counted by. */
  measured: Measured
}

export type ReportDocument = Omit<Report, 'id'> & { _id: string; index: Indexed }

/** Later than any due date, so that adding it moves a report behind all others. */
const AFTER_ALL_DUE = 1e14

function indexed(report: Report): Indexed {
  const { state } = report
  const { total } = state.clocks
  const open = isOpen(state.status)
  return {
    submittedAt: total.startedAt,
    inboxDesks: open ? [state.owner, ...state.coHandlers].map(deskKey) : [],
    inboxOrder: owed(state)?.dueAt ?? AFTER_ALL_DUE + (total.stoppedAt ?? 0),
    timerAt: timerTask(state)?.at ?? null,
    measured: measuredOf(report),
  }
}

function toDocument(report: Report): ReportDocument {
  const { id, ...rest } = report
  return { _id: id, ...rest, index: indexed(report) }
}

function toReport(document: ReportDocument): Report {
  const { _id, index, ...rest } = document
  return { id: _id, ...rest }
}

/** One more than asked for tells whether there is a next page. */
export function pageOf(
  documents: ReportDocument[],
  limit: number,
  cursorOf: (last: ReportDocument) => string,
): Page<Report> {
  const shown = documents.slice(0, limit)
  const last = shown[shown.length - 1]
  const more = documents.length > limit && last
  return { items: shown.map(toReport), ...(more && { next: cursorOf(last) }) }
}

/** A cursor is the sorted value and the id of the last item: `1763640000000.ab12`. */
export function readCursor(cursor: string | undefined): { value: number; id: string } | null {
  const dot = cursor?.indexOf('.') ?? -1
  const value = Number(cursor?.slice(0, dot))
  return cursor !== undefined && dot > 0 && Number.isFinite(value)
    ? { value, id: cursor.slice(dot + 1) }
    : null
}

export const reportStore: ReportStore = {
  async get(id) {
    const [found] = documentsIn(await reports.doc(id).get()) as ReportDocument[]
    return found ? toReport(found) : null
  },

  async add(report) {
    try {
      await reports.add(toDocument(report))
      return 'added'
    } catch (fault) {
      if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return 'taken'
      throw fault
    }
  },

  async append(report: Report, entry: HistoryEntry) {
    const next = append(report, entry)
    const answer: unknown = await reports.where({ _id: report.id, version: report.version }).update({
      version: next.version,
      state: _.set(next.state),
      history: _.push([entry]),
      index: _.set(indexed(next)),
    })
    return countUpdated(answer) === 1
  },

  async ofReporter(openid, cursor, limit) {
    const from = readCursor(cursor)
    const own = { 'reporter.openid': openid }
    const query = from
      ? _.or([
          { ...own, 'index.submittedAt': _.lt(from.value) },
          { ...own, 'index.submittedAt': from.value, _id: _.lt(from.id) },
        ])
      : own
    const answer: unknown = await reports
      .where(query)
      .orderBy('index.submittedAt', 'desc')
      .orderBy('_id', 'desc')
      .limit(limit + 1)
      .get()
    return pageOf(
      documentsIn(answer) as ReportDocument[],
      limit,
      (last) => `${last.index.submittedAt}.${last._id}`,
    )
  },

  async atDesks(desks, cursor, limit) {
    const from = readCursor(cursor)
    const here = { 'index.inboxDesks': _.in(desks.map(deskKey)) }
    const query = from
      ? _.or([
          { ...here, 'index.inboxOrder': _.gt(from.value) },
          { ...here, 'index.inboxOrder': from.value, _id: _.gt(from.id) },
        ])
      : here
    const answer: unknown = await reports
      .where(query)
      .orderBy('index.inboxOrder', 'asc')
      .orderBy('_id', 'asc')
      .limit(limit + 1)
      .get()
    return pageOf(
      documentsIn(answer) as ReportDocument[],
      limit,
      (last) => `${last.index.inboxOrder}.${last._id}`,
    )
  },

  async due(now, limit) {
    const answer: unknown = await reports
      .where({ 'index.timerAt': _.gt(0).and(_.lte(now)) })
      .orderBy('index.timerAt', 'asc')
      .limit(limit)
      .get()
    return (documentsIn(answer) as ReportDocument[]).map(toReport)
  },
}

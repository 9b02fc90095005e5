import type { Desk } from '../../../miniprogram/domain/roster/desk'
import type { HistoryEntry, Report } from '../../../miniprogram/domain/life/report'

/** A page of a list; `next` is absent at its end. */
export interface Page<T> {
  items: T[]
  next?: string
}

/** Reports at rest. Every method is one call to the database. */
export interface ReportStore {
  get(id: string): Promise<Report | null>
  /** Adds a new report. Tells what is taken already instead, and then adds nothing. */
  add(report: Report): Promise<'added' | 'taken'>
  /** Appends an entry if nobody else has since the version before it. False when somebody has. */
  append(report: Report, entry: HistoryEntry): Promise<boolean>
  /** The reports of one reporter, newest first. */
  ofReporter(openid: string, cursor: string | undefined, limit: number): Promise<Page<Report>>
  /** The open reports at any of these desks, what is due first on top. */
  atDesks(desks: readonly Desk[], cursor: string | undefined, limit: number): Promise<Page<Report>>
  /** Reports for which the timer has something to do by `now`, the longest due first. */
  due(now: number, limit: number): Promise<Report[]>
  /** Notes that these events were told, where no other has happened since. */
  told(versions: readonly { id: string; version: number }[]): Promise<void>
  /** Reports whose last event has waited to be told since `before` or longer. */
  untold(before: number, limit: number): Promise<Report[]>
}

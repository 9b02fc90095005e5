import type { Page } from '../ports/report-store'
import type { Report } from '../../../miniprogram/domain/life/report'
import { command as _, database } from './cloud'
import { cursorOf, readCursor } from './cursor'
import { toReport, type ReportDocument } from './report-document'

/** In which order a list stands; `_id` decides between equals. */
export interface Order {
  field: 'submittedAt' | 'inboxOrder' | 'lateFrom' | 'measured.at'
  direction: 'asc' | 'desc'
}

/** One page of the reports that fit, in one call to the database. */
export async function pageOf(
  fits: Record<string, unknown>,
  { field, direction }: Order,
  cursor: string | undefined,
  limit: number,
): Promise<Page<Report>> {
  const from = readCursor(cursor)
  const key = `index.${field}`
  const beyond = (value: unknown): unknown => (direction === 'asc' ? _.gt(value) : _.lt(value))
  const query = from
    ? _.or([
        _.and([fits, { [key]: beyond(from.value) }]),
        _.and([fits, { [key]: from.value, _id: beyond(from.id) }]),
      ])
    : fits
  // One more than asked for tells whether there is a next page.
  const { data } = await database
    .collection<ReportDocument>('reports')
    .where(query)
    .orderBy(key, direction)
    .orderBy('_id', direction)
    .limit(limit + 1)
    .get()
  const shown = data.slice(0, limit)
  const last = shown[shown.length - 1]
  const more = data.length > limit && last
  return { items: shown.map(toReport), ...(more && { next: cursorOf(sortedBy(last, field), last._id) }) }
}

function sortedBy({ index }: ReportDocument, field: Order['field']): number {
  return (field === 'measured.at' ? index.measured.at : index[field]) ?? 0
}

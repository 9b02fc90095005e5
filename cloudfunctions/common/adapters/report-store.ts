import { checksDueAt, type ContentCheck } from '../../../miniprogram/domain/content/check'
import type { HistoryEntry, Report } from '../../../miniprogram/domain/life/report'
import { append } from '../../../miniprogram/domain/life/decide'
import { deskKey } from '../../../miniprogram/domain/roster/desk'
import type { Appended, PublicQuery, ReportStore, SectionQuery } from '../ports/report-store'
import { codeOf, command as _, database } from './cloud'
import { indexed, publicKey, reporterKey, toDocument, toReport, type ReportDocument } from './report-document'
import { pageOf, type Order } from './report-pages'

const reports = database.collection<ReportDocument>('reports')

const NEWEST_FIRST: Order = { field: 'submittedAt', direction: 'desc' }
const DUE_FIRST: Order = { field: 'inboxOrder', direction: 'asc' }

/** What an entry changes in the document. */
export function changes(report: Report, entry: HistoryEntry, checks: readonly ContentCheck[] = []) {
  const next = { ...append(report, entry), checks: [...(report.checks ?? []), ...checks] }
  return {
    version: next.version,
    state: _.set(next.state),
    history: _.push([entry]),
    index: _.set(indexed(next)),
    ...(checks.length > 0 && { checks: _.push([...checks]) }),
  }
}

function inSection({ section, areas, now }: SectionQuery): Record<string, unknown> {
  if (section === 'overdue')
    return { 'index.overseers': _.in([...areas]), 'index.lateFrom': _.gt(0).and(_.lt(now)) }
  return { 'index.attention': _.in(areas.map((code) => `${code}/${section}`)) }
}

function publicIn(where: PublicQuery): Record<string, unknown> {
  const keys = 'areas' in where ? where.areas.map(publicKey.in) : [publicKey.below(where.below)]
  return {
    'index.publicIn': _.in(keys),
    ...(where.category !== undefined && { 'category.code': where.category }),
  }
}

export const reportStore: ReportStore = {
  async get(id) {
    const [found] = (await reports.doc(id).get()).data
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

  async append(report: Report, entry: HistoryEntry, checks?: readonly ContentCheck[]) {
    const { updated } = await reports
      .where({ _id: report.id, version: report.version })
      .update(changes(report, entry, checks))
    return updated === 1
  },

  async appendBoth(one: Appended, other: Appended) {
    const transaction = await database.startTransaction()
    const stored = transaction.collection<ReportDocument>('reports')
    try {
      for (const { report, entry, checks } of [one, other]) {
        const { data } = await stored.doc(report.id).get()
        if (data?.version !== report.version) {
          await transaction.rollback()
          return false
        }
        await stored.doc(report.id).update(changes(report, entry, checks))
      }
      await transaction.commit()
      return true
    } catch (fault) {
      // Two at once: the other one was first, which the caller finds out by reading again.
      if (codeOf(fault) === 'DATABASE_TRANSACTION_CONFLICT') return false
      throw fault
    }
  },

  ofReporter: ({ openid, personId }, cursor, limit) => {
    const keys = [
      reporterKey.openid(openid),
      ...(personId === undefined ? [] : [reporterKey.person(personId)]),
    ]
    return pageOf({ 'index.reportedBy': _.in(keys) }, NEWEST_FIRST, cursor, limit)
  },

  ofHousehold: (householdId, cursor, limit) =>
    pageOf({ 'place.householdId': householdId }, NEWEST_FIRST, cursor, limit),

  atDesks: (desks, cursor, limit) =>
    pageOf({ 'index.inboxDesks': _.in(desks.map(deskKey)) }, DUE_FIRST, cursor, limit),

  publicIn: (where, cursor, limit) => pageOf(publicIn(where), NEWEST_FIRST, cursor, limit),

  inSection: (where, cursor, limit) => {
    const order: Order = where.section === 'overdue' ? { field: 'lateFrom', direction: 'asc' } : DUE_FIRST
    return pageOf(inSection(where), order, cursor, limit)
  },

  async countSection(where) {
    const { total } = await reports.where(inSection(where)).count()
    return total
  },

  async due(now, limit) {
    const { data } = await reports
      .where({ 'index.timerAt': _.gt(0).and(_.lte(now)) })
      .orderBy('index.timerAt', 'asc')
      .limit(limit)
      .get()
    return data.map(toReport)
  },

  async told(told) {
    const versions = told.map(({ id, version }) => ({ _id: id, version }))
    await reports.where(_.or(versions)).update({ 'index.untoldAt': null })
  },

  async untold(before, limit) {
    const { data } = await reports
      .where({ 'index.untoldAt': _.gt(0).and(_.lte(before)) })
      .orderBy('index.untoldAt', 'asc')
      .limit(limit)
      .get()
    return data.map(toReport)
  },

  async checksDue(now, limit) {
    const { data } = await reports
      .where({ 'index.checksAt': _.gt(0).and(_.lte(now)) })
      .orderBy('index.checksAt', 'asc')
      .limit(limit)
      .get()
    return data.map(toReport)
  },

  async withTrace(traceId) {
    const { data } = await reports.where({ 'checks.asking.traceId': traceId }).limit(1).get()
    const [found] = data
    return found ? toReport(found) : null
  },

  async setChecks({ id, version, checks = [] }, next) {
    const changed = next.flatMap((check, at) => (check === checks[at] ? [] : [{ check, at }]))
    // The due date changes with every answer, so it tells whether somebody else has written one.
    const asRead = changed.map(({ at }) => [`checks.${at}.asking.dueAt`, checks[at]?.asking?.dueAt ?? null])
    const { updated } = await reports
      .where({ _id: id, version, ...(Object.fromEntries(asRead) as object) })
      .update({
        ...Object.fromEntries(changed.map(({ check, at }) => [`checks.${at}`, _.set(check)])),
        'index.checksAt': checksDueAt(next),
      })
    return updated === 1
  },
}

import type { DatabaseSchema } from './schema-type'

/**
 * Every collection and index of the product. Clients have no access to any of them: functions alone read and write.
 *
 * `roster` holds areas, households and people in one collection, because one pointer must switch all of them at once
 * and because one read then brings the caller, the pointer and the areas together (docs/adr/0003).
 */
export const databaseSchema: DatabaseSchema = {
  collections: {
    roster: {
      indexes: [
        { name: 'keys', fields: { keys: 1, _id: 1 } },
        { name: 'kind', fields: { kind: 1, _id: 1 } },
        { name: 'since', fields: { since: 1, _id: 1 } },
        { name: 'until', fields: { until: 1, _id: 1 } },
      ],
    },
    reports: {
      indexes: [
        { name: 'number', fields: { number: 1 }, unique: true },
        // Lists: what has a key, in the order of a place (adapters/report-lists.ts).
        { name: 'reporter', fields: { 'index.reportedBy': 1, 'index.submitted': -1 } },
        { name: 'household', fields: { 'place.householdId': 1, 'index.submitted': -1 } },
        { name: 'inbox', fields: { 'index.inboxDesks': 1, 'index.inboxOrder': 1 } },
        { name: 'former', fields: { 'index.formerDesks': 1, 'index.inboxOrder': 1 } },
        { name: 'soon', fields: { 'index.inboxDesks': 1, 'index.soon': 1 } },
        { name: 'ended', fields: { 'index.endedBy': 1, 'index.ended': -1 } },
        { name: 'floods', fields: { 'index.floods': 1, 'index.submitted': -1 } },
        { name: 'arrived', fields: { 'index.arrivedAt': 1, 'index.submitted': -1 } },
        { name: 'search', fields: { 'index.searchKeys': 1, 'index.submitted': -1 } },
        { name: 'public', fields: { 'index.publicIn': 1, 'index.submitted': -1 } },
        { name: 'attention', fields: { 'index.attention': 1, 'index.inboxOrder': 1 } },
        { name: 'overdue', fields: { 'index.overseers': 1, 'index.late': 1 } },
        { name: 'counted', fields: { 'index.counted': 1, 'index.measuredOrder': -1 } },
        { name: 'timer', fields: { 'index.timerAt': 1 } },
        { name: 'measured', fields: { 'index.measured.areas': 1, 'index.measured.at': -1 } },
        { name: 'untold', fields: { 'index.untoldAt': 1 } },
        { name: 'checks', fields: { 'index.checksAt': 1 } },
        { name: 'forget', fields: { 'index.forgetAt': 1 } },
        { name: 'trace', fields: { 'checks.asking.traceId': 1 } },
        { name: 'photos', fields: { 'checks.fileId': 1 } },
      ],
    },
    messages: {
      indexes: [
        { name: 'receiver', fields: { to: 1, place: -1 } },
        { name: 'unreadOfReport', fields: { unread: 1, reportId: 1 } },
        { name: 'report', fields: { reportId: 1 } },
        { name: 'wakes', fields: { wakes: 1, place: -1 } },
      ],
    },
    // Whose a report is that nobody is to know of (reports/life/unnamed.ts).
    unnamed: { indexes: [{ name: 'person', fields: { openid: 1, place: -1 } }] },
    // Who was shown whose full phone or address (ports/showing-store.ts).
    showings: {
      indexes: [
        { name: 'of', fields: { of: 1, place: -1 } },
        { name: 'at', fields: { at: 1 } },
      ],
    },
    consents: { indexes: [] },
    portraits: {
      indexes: [
        { name: 'checks', fields: { checkAt: 1 } },
        { name: 'trace', fields: { 'check.asking.traceId': 1 } },
        { name: 'upload', fields: { fileId: 1 } },
      ],
    },
    // Files on their way into the roster, and the log of its changes.
    imports: {
      indexes: [
        { name: 'parts', fields: { job: 1, kind: 1, _id: 1 } },
        { name: 'touched', fields: { 'content.touchedAt': 1 } },
        { name: 'upload', fields: { 'content.fileId': 1 } },
      ],
    },
    // Changes of the roster that wait for a second person, and those that did.
    proposals: {
      indexes: [
        { name: 'listed', fields: { keys: 1, place: -1 } },
        { name: 'timer', fields: { dueAt: 1, at: 1 } },
      ],
    },
    // What lies in storage and may be named by nothing (ports/upload-store.ts).
    uploads: { indexes: [{ name: 'until', fields: { until: 1 } }] },
    changes: {
      indexes: [
        { name: 'version', fields: { version: -1 } },
        { name: 'at', fields: { at: 1 } },
      ],
    },
  },
}

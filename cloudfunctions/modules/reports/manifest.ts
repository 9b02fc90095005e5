import type { Manifest } from '../manifest'

/** What people need, and what became of it. */
export const reports: Manifest = {
	collections: {
		reports: {
			indexes: [
				{ name: 'number', fields: { number: 1 }, unique: true },
				// Lists: what has a key, in the order of a place (stores/cloudbase/report-lists.ts).
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
	},
	walks: {
		'aggregate reports by index.measured.areas, index.measured.at':
			'a rate is counted over all that was submitted in an area and a period of at most 366 days',
	},
}

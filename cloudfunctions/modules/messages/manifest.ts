import { catchUp } from './catch-up'
import { clearOld, type Clearing } from './clear-old'
import type { Manifest } from '../manifest'
import type { TimedPorts } from '../reports/call'

/** Who hears what, and whose open pages are to look again. */
export const messages: Manifest<TimedPorts & Clearing> = {
	collections: {
		messages: {
			indexes: [
				{ name: 'receiver', fields: { to: 1, place: -1 } },
				{ name: 'unreadOfReport', fields: { unread: 1, reportId: 1 } },
				{ name: 'report', fields: { reportId: 1 } },
				{ name: 'clear', fields: { clearAt: 1 } },
				{ name: 'wakes', fields: { wakes: 1, place: -1 } },
			],
		},
		consents: { indexes: [] },
	},
	walks: {
		'update messages by reportId, unread':
			'of one report somebody has as many unread messages as events were told since they opened it',
	},
	runs: [catchUp, clearOld],
}

import type { ReportState } from '#shared/life/report'
import { at } from './moments'
import {
	COUNTY,
	COUNTY_DISPATCHER,
	LED_AT_TOP,
	VERIFIERS,
	RATED,
	JUST_NOW,
	SUPERVISED,
	SAID_YES,
	CLOSED,
	REJECTED,
	mergedAt,
	WITHDRAWN,
	WITHDRAWN_WAITING,
	DISMISSED,
	DISMISSED_WAITING,
	DISMISSED_CHECKED,
	type Sketch,
} from './states'

const REJECTED_AT_TOP = {
	state: { ...REJECTED, ...LED_AT_TOP },
	owner: COUNTY,
	endedAt: at('11-17 12:00'),
	endedBy: COUNTY_DISPATCHER,
} as const satisfies Sketch

/** It lay in a grid that is no more. */
const OLD_GRID = {
	owner: { areaCode: '旧格', post: 'gridLeader' },
	ownerPath: ['旗', '镇', '柳村', '旧格'],
} satisfies Partial<ReportState>

/** Every situation of a report that has ended. */
export const ENDED_SITUATIONS = {
	closed: { state: CLOSED, endedAt: at('11-17 12:00') },
	'closed long ago': { state: CLOSED, endedAt: at('10-31 12:00') },
	'closed and rated': { state: { ...CLOSED, ...SUPERVISED, rating: RATED }, endedAt: at('11-17 12:00') },
	'reopened twice': {
		state: { ...CLOSED, reopens: 2, checks: { owed: 0, desk: null, done: SAID_YES } },
		endedAt: at('11-17 12:00'),
	},

	rejected: { state: REJECTED, endedAt: at('11-17 12:00') },
	'rejected long ago': { state: REJECTED, endedAt: at('10-31 12:00') },
	'rejected at top': { ...REJECTED_AT_TOP, roster: 'everybody' },
	'rejected at top by one of two': { ...REJECTED_AT_TOP, roster: 'two at the top' },
	'rejected at top by the only one': { ...REJECTED_AT_TOP, roster: 'leaders away' },
	appealed: { state: { ...REJECTED, appealed: true }, endedAt: at('11-17 12:00') },
	dismissed: { state: DISMISSED, endedAt: JUST_NOW },
	'dismissed waiting': { state: DISMISSED_WAITING, endedAt: JUST_NOW },
	'dismissed when resolved': { state: DISMISSED_CHECKED, endedAt: JUST_NOW },
	'dismissed long ago': {
		state: { ...DISMISSED, dismissal: { ...DISMISSED.dismissal, at: at('11-13 08:59') } },
		endedAt: at('11-13 08:59'),
	},
	'dismissed in a grid that is gone': {
		state: { ...DISMISSED, supervision: null, ...OLD_GRID },
		endedAt: JUST_NOW,
	},
	'dismissed at top': {
		state: { ...DISMISSED_CHECKED, ...LED_AT_TOP },
		owner: COUNTY,
		endedAt: JUST_NOW,
		endedBy: COUNTY_DISPATCHER,
		roster: 'everybody',
	},
	withdrawn: { state: WITHDRAWN },
	'withdrawn waiting': { state: WITHDRAWN_WAITING },
	'withdrawn long ago': {
		state: { ...WITHDRAWN, withdrawal: { ...WITHDRAWN.withdrawal, at: at('11-20 08:29') } },
	},
	'withdrawn twice': { state: { ...WITHDRAWN, reinstated: true } },
	'withdrawn from a grid that is gone': {
		state: {
			...WITHDRAWN_WAITING,
			supervision: null,
			...OLD_GRID,
		},
	},
	merged: { state: mergedAt(at('11-17 09:00')) },
	'merged when checked': {
		state: {
			...mergedAt(at('11-17 09:00'), 'resolved'),
			checks: { owed: 1, desk: VERIFIERS, done: SAID_YES },
		},
	},
	'merged long ago': { state: mergedAt(at('11-10 09:00')) },
} as const satisfies Record<string, Sketch>

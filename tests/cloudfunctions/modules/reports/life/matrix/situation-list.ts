import { TERMS } from '#shared/clock/term'
import type { ReportState } from '#shared/life/report'
import { at, NOW } from './moments'
import {
	VILLAGE,
	COUNTY,
	COUNTY_DISPATCHER,
	LED_AT_TOP,
	VERIFIERS,
	RATED,
	SOON,
	JUST_NOW,
	STOPPED,
	LATE,
	clocks,
	IN_TIME,
	stopped,
	ALONE,
	ASSIGNED,
	NOTHING_ASKED,
	NOT_SHARED,
	SUPERVISED,
	PROMISED,
	ACCEPTED,
	TAKEN_LATE,
	PROCESSING,
	suspended,
	WAITING,
	QUESTION,
	RESOLVED,
	TOLD,
	untold,
	HIDDEN,
	owing,
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

/** Every situation in which every act of every sender is tried. */
export const SITUATIONS = {
	reported: { state: {} },
	fresh: {
		state: {
			coHandlers: [],
			formerDesks: [],
			handlerIds: [],
			merged: [],
			joined: [],
			shared: false,
			hidden: [],
			hold: { until: NOW, reason: '调解完了' },
			returns: {},
			...NOTHING_ASKED,
		},
	},
	'urged today': { state: {}, did: { event: 'urge', by: 'o-reporter', at: at('11-20 08:00') } },
	unnamed: { state: NOT_SHARED, isUnnamed: true },
	'late reported': { state: { ...clocks({ kind: 'acceptance', dueAt: JUST_NOW }), ...HIDDEN } },
	supervised: { state: { ...SUPERVISED, ...PROMISED }, category: { checkedBy: 'oneOther' } },
	emergency: { state: ALONE, category: { class: 'emergency', terms: TERMS.ordinary } },
	private: { state: { ...ALONE, ...NOT_SHARED, joined: [] }, category: { private: true } },
	'reported without wechat': { state: {}, noWechat: true },
	'grid empty': { state: {}, roster: 'grid empty' },
	assigned: { state: ASSIGNED },
	'village gave up': {
		state: { assignedBy: VILLAGE, returns: { '一格/property': 2, '柳村/villageLeader': 2 } },
	},
	'at village': { state: {}, owner: VILLAGE },
	'at top': { state: {}, owner: COUNTY },
	'late at top': { state: clocks({ kind: 'acceptance', dueAt: JUST_NOW }), owner: COUNTY },
	'left at top': {
		state: { ...SUPERVISED, ...clocks({ kind: 'acceptance', dueAt: JUST_NOW }), atTop: true },
		owner: COUNTY,
	},
	'appealed at top': {
		state: { appealed: true },
		owner: COUNTY,
		roster: 'two at the top',
		did: { event: 'reject', by: COUNTY_DISPATCHER, at: at('11-18 08:00') },
	},

	accepted: { state: ACCEPTED },
	'assigned and accepted': { state: { ...ACCEPTED, ...ASSIGNED, ...NOT_SHARED } },
	'leaders away': { state: { ...ACCEPTED, ...ALONE }, roster: 'leaders away' },
	'taken late': { state: { ...ACCEPTED, ...TAKEN_LATE } },
	'late accepted': { state: { ...ACCEPTED, ...clocks(null, LATE) } },
	'late accepted at top': { state: { ...ACCEPTED, ...clocks(null, LATE) }, owner: COUNTY },

	processing: { state: PROCESSING },
	'assigned and processing': { state: { ...PROCESSING, ...ASSIGNED, ...NOT_SHARED } },
	'nothing asked': { state: { ...PROCESSING, ...ALONE, ...NOTHING_ASKED } },
	'late processing': { state: { ...PROCESSING, ...NOTHING_ASKED, ...clocks(null, LATE) } },
	'late processing at top': {
		state: { ...PROCESSING, ...NOTHING_ASKED, ...clocks(null, LATE) },
		owner: COUNTY,
	},
	'nothing asked at top': { state: { ...PROCESSING, ...LED_AT_TOP, ...NOTHING_ASKED }, owner: COUNTY },
	'nothing asked by one of two': {
		state: { ...PROCESSING, ...LED_AT_TOP, ...NOTHING_ASKED },
		owner: COUNTY,
		roster: 'two at the top',
	},
	'asked by one of two': {
		state: { ...PROCESSING, ...LED_AT_TOP },
		owner: COUNTY,
		roster: 'two at the top',
		did: { event: 'askExtension', by: COUNTY_DISPATCHER, at: at('11-20 08:00') },
	},
	'asked and late': { state: { ...PROCESSING, ...TAKEN_LATE } },
	'extended twice': {
		state: { ...PROCESSING, extensions: { asked: null, times: 2, granted: 2 } },
		category: { photoToResolve: true },
	},
	'suspended enough': {
		state: { ...PROCESSING, suspendedFor: 59 * 24 * 60 * 60 * 1000 },
		category: { checkedBy: 'twoBodies' },
	},
	'no wechat': {
		state: PROCESSING,
		noWechat: true,
		// Asked for by somebody above, who stood in.
		did: { event: 'askExtension', by: 'p-village-leader', at: at('11-20 08:00') },
	},

	suspended: { state: suspended(WAITING) },
	'suspension over': { state: { ...suspended({ ...WAITING, until: JUST_NOW }), ...ALONE } },
	'late suspension over': { state: suspended({ ...WAITING, until: JUST_NOW }, LATE) },
	'suspended late': { state: suspended(QUESTION, LATE) },
	question: { state: { ...suspended(QUESTION), ...NOT_SHARED } },
	'waiting without wechat': { state: suspended(WAITING), noWechat: true },

	resolved: { state: TOLD },
	'said unsolved': {
		state: { ...TOLD, ...NOT_SHARED },
		did: { event: 'unsolved', by: 'o-joiner', at: at('11-20 08:00') },
	},
	silent: { state: { ...RESOLVED, told: { at: at('11-12 09:00'), by: 'wechat' } } },
	untold: { state: { ...untold(SOON), ...ALONE }, noWechat: true },
	'late untold': { state: untold(JUST_NOW), noWechat: true },
	'late untold at top': { state: untold(JUST_NOW), owner: COUNTY, noWechat: true },
	rung: { state: { ...RESOLVED, ...ALONE, told: { at: STOPPED, by: 'phone' } }, noWechat: true },
	'check owed': { state: owing(1) },
	'two checks owed': { state: owing(2) },
	'second check owed': { state: { ...owing(1), checks: { owed: 1, desk: VERIFIERS, done: SAID_YES } } },
	'late check': { state: owing(1, VERIFIERS, JUST_NOW) },
	'check at top': { state: owing(1, COUNTY) },
	'late check of the top': { state: owing(1, VERIFIERS, JUST_NOW), owner: COUNTY },
	'late check at top': { state: owing(1, COUNTY, JUST_NOW) },
	'rated and unchecked': { state: { ...owing(1), rating: RATED } },
	'untold and unchecked': { state: { ...owing(1), told: null }, noWechat: true },
	'rated and untold': { state: { ...owing(1), told: null, rating: RATED }, noWechat: true },
	'done by its leader': {
		state: { ...untold(SOON), ...ALONE, handlerIds: ['p-grid-leader'] },
		noWechat: true,
	},
	'private and untold': {
		state: { ...untold(SOON), ...ALONE, joined: [] },
		noWechat: true,
		category: { private: true },
	},
	'private and unchecked': {
		state: { ...owing(1), ...ALONE, told: null, joined: [] },
		noWechat: true,
		category: { private: true },
	},
	'private and rung for the third time': {
		state: {
			...RESOLVED,
			...ALONE,
			...SUPERVISED,
			joined: [],
			told: { at: STOPPED, by: 'phone' },
			reworks: 2,
			handlerIds: ['p-grid-leader'],
		},
		noWechat: true,
		category: { private: true },
	},
	'named to check': {
		state: {
			...owing(1),
			checks: {
				owed: 1,
				desk: { areaCode: '镇', post: 'verifier' },
				done: [],
				named: { id: 'p-verifier-who-checked', name: 'verifier-who-checked', body: '综治中心@镇' },
			},
		},
	},
	'named from far and late': {
		state: {
			...owing(1, VERIFIERS, JUST_NOW),
			checks: {
				owed: 1,
				desk: { areaCode: '东格', post: 'gridLeader' },
				done: [],
				named: { id: 'p-far', name: 'far', body: '村（居）民委员会@东村' },
			},
		},
	},
	'check left at the top': {
		state: { ...owing(1, COUNTY), ...SUPERVISED, ...clocks(null, stopped(IN_TIME)), atTop: true },
		owner: COUNTY,
	},
	'reworked twice': { state: { ...owing(1), reworks: 2 } },

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

export type SituationName = keyof typeof SITUATIONS

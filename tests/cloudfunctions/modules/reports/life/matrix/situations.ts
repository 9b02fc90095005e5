import { begin, firstState } from '../../../../../../cloudfunctions/modules/reports/life/begin'
import { lyingAt } from '../../../../../../cloudfunctions/modules/reports/life/fields-set'
import type { HistoryEntry, Report, ReportState } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { category } from '../../../../../support/reports'
import { at, CALENDAR, NOW } from './moments'
import { rosterOf, ROSTER_NAMES, type Roster } from './roster'
import { SITUATIONS, type SituationName } from './situation-list'
import type { Sketch } from './states'

/** A situation with everything that a cell needs of it. */
export interface Scene {
	name: SituationName
	report: Report
	roster: Roster
}

/** Reported it for the reporter, who may have WeChat all the same. */
const SPOKESPERSON = { id: 'p-spokesperson', name: 'spokesperson' }

const ROSTERS = new Map(ROSTER_NAMES.map((name) => [name, rosterOf(name)]))

function sceneOf(name: SituationName, sketch: Sketch): Scene {
	const roster = ROSTERS.get(sketch.roster ?? 'everybody')
	if (!roster) throw new RangeError('no roster')
	return { name, roster, report: reportOf(sketch, roster) }
}

function reportOf(sketch: Sketch, roster: Roster): Report {
	const owner: Desk = sketch.owner ?? { areaCode: '一格', post: 'gridLeader' }
	const ownerArea = roster.area(owner.areaCode)
	const of = { ...category('livestock'), ...sketch.category }
	const first = firstState(of, { owner, ownerArea, coHandlers: [] }, at('11-17 09:00'), CALENDAR)
	const said = {
		id: 'r1',
		number: '20261117-00001',
		category: of,
		text: '羊进了菜园',
		photos: [],
		place: { path: roster.area('一单元').path },
		reporter: { by: SPOKESPERSON, ...(sketch.noWechat ? { name: '包玉山' } : { openid: 'o-reporter' }) },
		trail: [],
		...(sketch.isUnnamed && { isUnnamed: true as const }),
	}
	const by = { kind: 'reporter', id: 'o-reporter', name: '' } as const
	const report = begin(said, first, by, { key: 'k', at: at('11-17 09:00'), ownerWords: '' })
	const state = { ...first, ...PAST, ...lyingAt(owner, ownerArea), ...sketch.state }
	const { status } = state
	const { endedAt, endedBy = by.id } = sketch
	const rejects = state.dismissal ? 'dismiss' : 'reject'
	const event = status === 'rejected' ? rejects : 'close'
	const end = { version: 2, by: { ...by, id: endedBy }, event, key: 'c', set: { status } } as const
	const { did } = sketch
	const earlier: HistoryEntry[] = did
		? [{ ...end, event: did.event, at: did.at, by: { ...by, id: did.by }, set: {} }]
		: []
	const ended = endedAt ? [{ ...end, at: endedAt }] : []
	return { ...report, state, history: [...report.history, ...earlier, ...ended] }
}

/** It has been handled, given up, merged with and joined before; more time was asked for; the police help, and its unit passed it on. */
const PAST: Partial<ReportState> = {
	coHandlers: [{ areaCode: '一格', post: 'police' }],
	formerDesks: [{ areaCode: '一单元', post: 'unitLeader' }],
	handlerIds: ['p-verifier-who-handled', 'p-reporter-who-handled'],
	returns: { '一格/property': 2 },
	extensions: { asked: { amount: 1, reason: '配件没到' }, times: 0, granted: 0 },
	merged: [
		{ id: 'r8', number: '20261117-00008', openid: 'o-merged' },
		{ id: 'r9', number: '20261117-00009', openid: 'o-merged-away' },
	],
	joined: ['o-joiner'],
	shared: true,
	hidden: [2],
	hold: { until: NOW + 1, reason: '调解' },
	clocks: {
		stage: { kind: 'acceptance', since: at('11-17 09:00'), dueAt: NOW + 60 * 60 * 1000 },
		total: { startedAt: at('11-17 09:00'), dueAt: at('11-23 09:00'), stoppedAt: null },
	},
}

/** Every situation. The scenes are the same for every cell. */
export const SCENES: readonly Scene[] = Object.entries(SITUATIONS).map(([name, sketch]) =>
	sceneOf(name as SituationName, sketch),
)

import { OFFICE_HOURS, type WorkCalendar } from '#shared/clock/calendar'
import { begin, firstState } from '../../cloudfunctions/modules/reports/life/begin'
import type { Relation } from '../../cloudfunctions/modules/reports/life/relation'
import type { Actor, HistoryEntry, Report, ReportState } from '#shared/life/report'
import type { Sending, Supplied } from '../../cloudfunctions/modules/reports/life/situation'
import { categoryWith, type Category } from '#shared/report/category'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import type { CategoryCode } from '#shared/words/categories'
import { chainOf } from './areas'

/** Friday 20 November 2026, 9:00 in China. */
export const FRIDAY_NINE = Date.parse('2026-11-20T09:00:00+08:00')

export const PLAIN_CALENDAR: WorkCalendar = { ...OFFICE_HOURS, exceptions: {} }

export const CHAIN = chainOf([
	{ level: 'county', name: '旗', staff: { dispatcher: ['高调度'] } },
	{ level: 'village', name: '柳村', staff: { villageLeader: ['包村长'] } },
	{ level: 'grid', name: '一格', staff: { gridLeader: ['王秀兰'], gridMember: ['赵网'] } },
])

const GRID = CHAIN[2]
export const STAFF: Actor = { kind: 'staff', id: 'p-王秀兰', name: '王秀兰' }
const REPORTER: Actor = { kind: 'reporter', id: 'o-villager', name: '' }

export function category(code: CategoryCode): Category {
	const found = categoryWith(code, DEFAULT_CATEGORIES)
	if (!found) throw new RangeError(code)
	return found
}

/** A report at the first grid's leader, with whatever a test wants different in its state. */
export function reportWith(state: Partial<ReportState> = {}, of: Category = category('livestock')): Report {
	if (!GRID) throw new RangeError('no grid')
	const owner = { areaCode: GRID.code, post: 'gridLeader' } as const
	const first = firstState(of, { owner, ownerArea: GRID, coHandlers: [] }, FRIDAY_NINE, PLAIN_CALENDAR)
	const said = {
		id: 'r1',
		number: '20261120-00001',
		category: of,
		text: '羊进了菜园',
		photos: [],
		place: { path: GRID.path },
		reporter: { openid: 'o-villager' },
		trail: [],
	}
	const by = REPORTER
	const report = begin(said, first, by, { key: 'k', at: FRIDAY_NINE, ownerWords: '' })
	const ended: HistoryEntry[] =
		state.status === 'closed' || state.status === 'rejected'
			? [{ version: 2, at: FRIDAY_NINE, by, event: 'close', key: 'c', set: { status: state.status } }]
			: []
	return { ...report, state: { ...first, ...state }, history: [...report.history, ...ended] }
}

/** Somebody with these relations sends something. */
export function sending(
	report: Report,
	relations: Relation[],
	supplied: Supplied = {},
	now = FRIDAY_NINE,
): Sending {
	return {
		report,
		category: report.category,
		now,
		calendar: PLAIN_CALENDAR,
		actor: relations.includes('reporter') ? REPORTER : STAFF,
		relations: new Set(relations),
		reach: relations.includes('dispatcher') ? ['旗'] : [],
		chain: CHAIN,
		placeChain: CHAIN,
		supplied,
	}
}

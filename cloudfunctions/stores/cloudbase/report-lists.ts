import type { Report } from '#shared/life/report'
import type { Page } from '../../ports/page'
import { pageOf, type List, type Wanted } from './list-pages'
import { toReport, UNREAD, type ReadReport, type ReportDocument } from './report-document'

type ReportList = List<ReadReport>

function list(
	keys: keyof ReportDocument['index'],
	place: 'submitted' | 'inboxOrder' | 'soon' | 'ended' | 'late' | 'measuredOrder',
	direction: ReportList['direction'],
): ReportList {
	return {
		collection: 'reports',
		keys: `index.${keys}`,
		place: `index.${place}`,
		placeIn: ({ index }) => index[place] ?? '',
		direction,
		unread: UNREAD,
	}
}

/** Every list of reports. Each has an index of its keys and its place in the schema. */
export const LISTS = {
	mine: list('reportedBy', 'submitted', 'desc'),
	household: { ...list('reportedBy', 'submitted', 'desc'), keys: 'place.householdId' },
	public: list('publicIn', 'submitted', 'desc'),
	inbox: list('inboxDesks', 'inboxOrder', 'asc'),
	former: list('formerDesks', 'inboxOrder', 'asc'),
	soon: list('inboxDesks', 'soon', 'asc'),
	ended: list('endedBy', 'ended', 'desc'),
	floods: list('floods', 'submitted', 'desc'),
	search: list('searchKeys', 'submitted', 'desc'),
	attention: list('attention', 'inboxOrder', 'asc'),
	overdue: list('overseers', 'late', 'asc'),
	counted: list('counted', 'measuredOrder', 'desc'),
} as const

export async function pageOfReports(
	list: ReportList,
	wanted: Wanted,
	cursor: string | undefined,
	limit: number,
): Promise<Page<Report>> {
	const { items, ...rest } = await pageOf(list, wanted, cursor, limit)
	return { items: items.map(toReport), ...rest }
}

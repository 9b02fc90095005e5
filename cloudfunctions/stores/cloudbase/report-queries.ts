import { deskKey } from '#shared/roster/desk'
import type {
	SectionQuery,
	InboxQuery,
	SearchQuery,
	PublicQuery,
} from '../../modules/reports/ports/report-store'
import { startOf } from '../../ports/page'
import type { List, Wanted } from './list-pages'
import { type ReadReport, handlerKey, publicKey } from './report-document'
import { LISTS } from './report-lists'

/** A section as a list, and the condition on its items. */
export function section({ section, areas, now }: SectionQuery): { list: List<ReadReport>; wanted: Wanted } {
	return section === 'overdue'
		? { list: LISTS.overdue, wanted: { keys: areas, before: startOf(now) } }
		: { list: LISTS.attention, wanted: { keys: areas.map((code) => `${code}/${section}`) } }
}

/** A view as a list, and the condition on its items. */
export function view({ view, desks, personId, now }: InboxQuery): { list: List<ReadReport>; wanted: Wanted } {
	const keys = desks.map(deskKey)
	const own = [...keys, ...(personId === undefined ? [] : [handlerKey(personId)])]
	switch (view) {
		case 'waiting':
			return { list: LISTS.inbox, wanted: { keys: own } }
		case 'soon':
			return { list: LISTS.soon, wanted: { keys: own, before: startOf(now + 1) } }
		case 'passed':
			return { list: LISTS.former, wanted: { keys } }
		case 'ended':
			return { list: LISTS.ended, wanted: { keys: own } }
	}
}

/** What is wanted of a list by when it was submitted. */
export function spanned({ keys, since, before }: SearchQuery): Wanted {
	return {
		keys,
		...(since !== undefined && { from: startOf(since) }),
		...(before !== undefined && { before: startOf(before) }),
	}
}
export function publicKeys(where: PublicQuery): string[] {
	return 'areas' in where
		? where.areas.map((code) => publicKey.in(code, where.category))
		: [publicKey.below(where.below, where.category)]
}

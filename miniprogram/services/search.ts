import type { Input } from '../../cloudfunctions/modules/contract'
import type { UNDERSTOOD_WORDS } from '../shared/words/pages/search'
import { call } from './cloud'
import { askMine, type Mine, type ReportPage } from './report'

export type SearchInput = Omit<Input<'report', 'search'>, 'cursor'>

export interface Found extends ReportPage {
	understood: keyof typeof UNDERSTOOD_WORDS
}

/** A page may have nothing and the search go on: so many are asked for before the reader decides. */
const MOST_CALLS = 3

/** What staff find in their areas (`null`), or what somebody finds among what they reported themselves. */
export async function searchReports(mine: Mine | null, input: SearchInput, cursor?: string): Promise<Found> {
	let from = cursor
	for (let calls = 1; ; calls += 1) {
		const question = { ...input, ...(from !== undefined && { cursor: from }) }
		const found = await (mine ? askMine(mine, question) : call('report', 'search', question))
		from = found.cursor
		if (found.items.length > 0 || from === undefined || calls === MOST_CALLS) {
			return { ...found, understood: found.understood ?? 'all' }
		}
	}
}

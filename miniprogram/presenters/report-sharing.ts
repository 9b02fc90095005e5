import { DETAIL_SAYS } from '../shared/words/pages/detail'
import { REPORT_PAGE_WORDS as WORDS } from '../shared/words/pages/report'
import type { CategoryItem } from '../services/category'
import { staysUnnamed, type Draft } from '../services/drafts'

/** Whether neighbours may read the words of a draft, as it stands on the form. */
export interface Sharing {
	isOffered: boolean
	on: boolean
	/** Why it is not offered, where the form does not say so anyway. */
	why: string
}

export const NOT_OFFERED: Sharing = { isOffered: false, on: false, why: '' }

/**
 * What the reporter chose, else what the category begins with. A private matter and one about those in charge say already
 * that few read them; an unnamed reporter reads why. A report for somebody else is not offered: it is theirs to show.
 */
export function sharingOf(draft: Draft, category: CategoryItem | null): Sharing {
	if (!category || category.private || draft.wishes?.includes('about')) return NOT_OFFERED
	if (staysUnnamed(draft)) return { ...NOT_OFFERED, why: WORDS.shareUnnamed }
	const byCategory = category.sharesWords === true && !draft.onBehalf
	return { isOffered: true, on: draft.share ?? byCategory, why: '' }
}

/** The link to a public report that is shared: its category and its page, where each reader sees what they may. */
export function sharedReport(
	id: string,
	categoryName = '',
): { title: string; path: string; imageUrl: string } {
	return {
		title: DETAIL_SAYS.shared(categoryName),
		path: `/pages/detail/index?id=${id}`,
		imageUrl: '/assets/share/card.png',
	}
}

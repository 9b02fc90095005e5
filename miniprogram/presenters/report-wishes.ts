import { REPORT_PAGE_WORDS as WORDS } from '../shared/words/pages/report'
import type { CategoryItem } from '../services/category'
import type { Wish } from '../services/drafts'

export interface WishChoice {
	value: Wish
	label: string
	hint: string
}

const UNNAMED: WishChoice = { value: 'unnamed', label: WORDS.unnamed, hint: WORDS.unnamedHint }
const ABOUT: WishChoice = { value: 'about', label: WORDS.aboutThem, hint: WORDS.aboutThemHint }

/** Who may know of it: what a reporter may wish for, in a category that lets them stay unnamed and in one that does not. */
export const WISH_CHOICES = { unnamed: [UNNAMED, ABOUT], named: [ABOUT] }

/** The wishes that stay with another category: one that needs a name drops `unnamed`. */
export function wishesIn(category: CategoryItem | null, wishes: readonly Wish[] = []): Wish[] {
	return wishes.filter((wish) => wish !== 'unnamed' || category?.mayBeUnnamed === true)
}

import { CATEGORY_WORDS } from '#shared/words/categories'
import { REPORT_PAGE_WORDS as WORDS } from '#shared/words/pages/report'
import type { TourPhone } from '../tour-phone'

export const openForm = (): string => 'pages/report/index'

type Category = keyof typeof CATEGORY_WORDS

/** Opens a category's form, and begins to write. */
export async function choose(phone: TourPhone, category: Category, words = ''): Promise<void> {
	await phone.tap(CATEGORY_WORDS[category].name)
	if (words !== '') await phone.type(WORDS.wordsPlaceholder, words)
}

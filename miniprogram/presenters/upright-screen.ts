import { saidIn, type Language } from '../shared/languages/language'
import { RESIDENT_STATUS_WORDS } from '../shared/words/life'
import { UPRIGHT_WORDS } from '../shared/words/pages/upright'
import type { Card } from '../services/card'
import type { CategoryItem } from '../services/category'
import type { ReportPage } from '../services/report'
import { momentWords } from './time'

/** A page that is read from top to bottom, column by column: the card, what may be reported, and how it stands. */
export interface UprightScreen {
	w: Record<keyof typeof UPRIGHT_WORDS, string>
	people: { key: string; title: string; name: string; phone: string }[]
	categories: { code: string; name: string; icon: string }[]
	reports: { id: string; what: string; status: string; at: string }[]
}

/** All words in a language; a word that it lacks stays Chinese. */
export function uprightScreen(
	language: Language,
	{ card, categories, mine }: { card: Card | null; categories: readonly CategoryItem[]; mine: ReportPage },
	now: number,
): UprightScreen {
	const say = (sentence: string): string => saidIn(language, sentence)
	const words = Object.entries(UPRIGHT_WORDS).map(([key, sentence]) => [key, say(sentence)] as const)
	return {
		w: Object.fromEntries(words) as UprightScreen['w'],
		people: (card?.people ?? []).map(({ title, name, phone }) => ({
			key: `${title}${phone}`,
			title: say(title),
			name,
			phone,
		})),
		categories: categories.map(({ code, name, icon }) => ({ code, name: say(name), icon })),
		reports: mine.items.map(({ id, categoryName, status, submittedAt }) => ({
			id,
			what: say(categoryName),
			status: say(RESIDENT_STATUS_WORDS[status]),
			at: momentWords(submittedAt, now).split(' ').map(say).join(' '),
		})),
	}
}

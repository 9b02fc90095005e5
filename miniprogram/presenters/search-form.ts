import { addDays, chinaDay } from '../shared/clock/china-time'
import { SEARCH_WORDS as WORDS } from '../shared/words/pages/search'
import type { SearchInput } from '../services/search'

const DAYS = { week: 7, month: 30, year: 365 } as const

/** What is chosen on the page; the words for "any" stand for nothing chosen. */
export interface SearchForm {
	text: string
	state: keyof typeof WORDS.states
	period: keyof typeof WORDS.periods
	/** Empty for any. */
	category: string
}

const optionsOf = <K extends string>(words: Readonly<Record<K, string>>): { value: K; label: string }[] =>
	(Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }))

export const STATE_OPTIONS = optionsOf(WORDS.states)
export const PERIOD_OPTIONS = optionsOf(WORDS.periods)

/** What is asked of the server; what is not chosen is left out. */
export function searchInput({ text, state, period, category }: SearchForm, now: number): SearchInput {
	const said = text.trim()
	return {
		...(said !== '' && { text: said }),
		...(state !== 'any' && { state }),
		...(period !== 'any' && { from: addDays(chinaDay(now), 1 - DAYS[period]) }),
		...(category !== '' && { category }),
	}
}

/** False where neither words nor anything else is chosen: then there is nothing to look for. */
export function asksSomething(input: SearchInput): boolean {
	return Object.keys(input).length > 0
}

import { CATEGORIES_SAYS, CATEGORIES_WORDS, CLASS_WORDS, FIELD_NAMES } from '../shared/words/pages/categories'
import type { CategoryItem, CategoryVersion } from '../services/category'
import { momentWords } from './time'

/** A category in the clerk's list. */
export interface CategoryLine {
	code: string
	icon: string
	name: string
	hint: string
	note: string
	/** What a screen reader says of its buttons. */
	upLabel: string
	downLabel: string
}

export const categoryLines = (categories: CategoryItem[]): CategoryLine[] =>
	categories.map((category) => ({
		code: category.code,
		icon: category.icon,
		name: category.name,
		hint: category.hint,
		upLabel: CATEGORIES_SAYS.up(category.name),
		downLabel: CATEGORIES_SAYS.down(category.name),
		note: [
			CLASS_WORDS[category.class],
			...(category.private ? [CATEGORIES_WORDS.private] : []),
			...(category.active ? [] : [CATEGORIES_WORDS.retired]),
		].join('·'),
	}))

/** A save in the record of changes. */
export interface ChangeLine {
	version: number
	what: string
	who: string
}

export const changeLines = (items: CategoryVersion[], now: number): ChangeLine[] =>
	items.map(({ version, at, by, name, isNew, changed }) => ({
		version,
		what: isNew
			? CATEGORIES_SAYS.added(name)
			: CATEGORIES_SAYS.changed(name, changed.map((field) => FIELD_NAMES[field]).join(CATEGORIES_SAYS.and)),
		who: `${by}·${momentWords(at, now)}`,
	}))

import { isOnStaff, type Account } from '../services/account'
import { lastCard } from '../services/card'
import type { CategoryItem } from '../services/category'
import { doorCodeOf, type CardQuery } from '../services/door-code'
import { draftWith, newDraft, openDraft, takeBack, type Draft } from '../services/drafts'
import { scannedPlace } from './card-screen'
import { categoryGroups, homePlaces, postPlace, type DoorPlace } from './report-form'

/** What the form to report is opened with: a card, a draft, or a household of the list and for whom it is. */
export interface FormQuery extends CardQuery {
	draft?: string
	/** The address of the household. */
	at?: string
	behalf?: string
	phone?: string
	/** The recorder begins at once. */
	speak?: string
}

interface Opening {
	draft: Draft
	door: DoorPlace | null
	/** Where the keyboard comes up by itself. */
	focus: '' | 'words'
	/** Whether it listens at once. */
	begins: boolean
}

/** The draft that the form goes on with, and the place of a card, if there is one. */
export function openingWith(query: FormQuery): Opening {
	const scanned = doorCodeOf(query)
	const door: DoorPlace | null =
		scanned === null || scanned === 'unknown'
			? null
			: { kind: 'door', ...scanned, name: said(query.at) || scannedPlace(lastCard(scanned)) }
	const { behalf } = query
	if (query.speak !== undefined) return { draft: newDraft(), door, focus: '', begins: true }
	if (behalf === undefined) {
		const asked = draftWith(query.draft ?? '')
		return { draft: asked ? takeBack(asked) : openDraft(), door, focus: '', begins: false }
	}
	const onBehalf = { name: said(behalf), phone: said(query.phone) }
	return { draft: { ...newDraft(), onBehalf }, door, focus: 'words', begins: false }
}

type Known = Pick<Account, 'person' | 'households'>

/** What the form knows of categories and of its writer, once both have been read. */
export function openedWith(draft: Draft, categories: CategoryItem[], account: Known) {
	return {
		categories,
		groups: categoryGroups(categories),
		category: categoryOf(draft, categories),
		isStaff: isOnStaff(account),
		homes: homePlaces(account),
		own: postPlace(account),
	}
}

/** The category whose form is opened; none where the draft has nothing but a category. */
export function categoryOf(draft: Draft, categories: readonly CategoryItem[]): CategoryItem | null {
	const { text, photos, voice, placeNote, onBehalf, point } = draft
	const isBegun =
		text.trim() !== '' || photos.length > 0 || voice || placeNote.trim() !== '' || onBehalf || point
	return isBegun ? (categories.find(({ code }) => code === draft.category) ?? null) : null
}

const said = (value = ''): string => decodeURIComponent(value)

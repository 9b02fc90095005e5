import { CATEGORY_FORM_WORDS } from '../shared/words/pages/categories'
import type { CategoryForm } from './category-form'
import { FORM_FIELDS, type FormField, type FormProblems } from './category-problems'

/** What a clerk wrote on a form and did not save yet, and the form as it was before. */
export interface Unsaved {
	/** Of a new category: made once, so that saving it twice makes one. */
	code: string
	base: CategoryForm
	form: CategoryForm
}

interface Reviewed {
	form: CategoryForm
	/** The message at fields that both changed. */
	problems: FormProblems
}

/** Terms are in the unit of the class: they go together. */
const TOGETHER: readonly FormField[] = ['class', 'accept', 'total']

/** True when nothing was written. */
export const sameForm = (one: CategoryForm, other: CategoryForm): boolean =>
	differing(one, other).length === 0

/** The newest form with what the clerk wrote: own changes stay, everything else is as others saved it. */
export function ontoLatest(latest: CategoryForm, { base, form }: Pick<Unsaved, 'base' | 'form'>): Reviewed {
	const own = differing(base, form)
	const theirs = differing(base, latest)
	const clashes = differing(form, latest).filter((field) => own.includes(field) && theirs.includes(field))
	return {
		form: { ...latest, ...pick(form, own) },
		problems: Object.fromEntries(clashes.map((field) => [field, CATEGORY_FORM_WORDS.alsoChanged])),
	}
}

function differing(one: CategoryForm, other: CategoryForm): FormField[] {
	const differ = (field: FormField) => JSON.stringify(one[field]) !== JSON.stringify(other[field])
	const terms = TOGETHER.some(differ)
	return FORM_FIELDS.filter((field) => (TOGETHER.includes(field) ? terms : differ(field)))
}

const pick = (form: CategoryForm, fields: FormField[]): Partial<CategoryForm> =>
	Object.fromEntries(fields.map((field) => [field, form[field]]))

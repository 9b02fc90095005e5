import type { Viewer } from '../org/rules/viewer'
import type { PersonRef } from '#shared/life/report-parts'
import { categoriesChangedSentence } from '../../words/category-rules'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { CATEGORIES_KEY, rosterKey, type CategoriesDocument, type CategorySave } from '../org/documents'
import { readCategories, type CategoryList } from './read-categories'

type Saved = CategoriesDocument['content'] & { saved: CategorySave }

/**
 * Puts the next version of all categories in the place of one. The version before is put aside first, so that no moment
 * loses it.
 * @throws UserError STALE_VERSION where somebody else was faster
 */
export async function saveNext(list: CategoryList, content: Saved, call: Call): Promise<CategoryList> {
	await putAside(list, call)
	const version = list.version + 1
	if (await call.ports.roster.saveCategories(version, content)) return { version, ...content }
	const now = (await readCategories(call)).list
	if (isNext(now, list.version, content.saved.key)) return now
	throw stale(now)
}

/** True for the version that came of a call with a digest, made when `version` was in force. */
export function isNext(list: CategoryList | undefined, version: number, key: string): boolean {
	return list?.version === version + 1 && list.saved?.key === key
}

export function stale({ saved }: CategoryList): UserError {
	return new UserError('STALE_VERSION', undefined, categoriesChangedSentence(saved?.by))
}

/** What stands in force stays readable under its version; the default categories, too, once they are replaced. */
async function putAside({ version, categories, saved }: CategoryList, call: Call): Promise<void> {
	const content = { categories: [...categories], ...(saved && { saved }) }
	const copy = (key: string): CategoriesDocument => ({
		_id: key,
		kind: 'categories',
		keys: [key],
		version,
		content,
	})
	await call.ports.roster.addOnce(copy(rosterKey.categories(version)))
	if (version === 0) await call.ports.roster.addOnce(copy(CATEGORIES_KEY))
}

export const savedBy = ({ person, openid }: Viewer): PersonRef => ({
	id: person?.id ?? openid,
	name: person?.name ?? '',
})

import type { Viewer } from '../org/rules/viewer'
import type { Category } from '#shared/report/category'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import type { Call } from '../../identity/call'
import { CATEGORIES_KEY, type CategoriesDocument, type CategorySave } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'

/** The categories of one version. */
export interface CategoryList {
	version: number
	categories: readonly Category[]
	saved?: CategorySave
}

export interface WithCategories {
	snapshot: RosterSnapshot
	viewer: Viewer
	/** Those in force. */
	list: CategoryList
}

/** Reads the categories in force along with the caller and whatever else has one of the keys, in one call. */
export async function readCategories(call: Call, keys: readonly string[] = []): Promise<WithCategories> {
	const { snapshot, viewer } = await call.roster([CATEGORIES_KEY, ...keys])
	return { snapshot, viewer, list: categoriesIn(snapshot) }
}

/** The categories in force, in a read that brought them. */
export function categoriesIn({ categories }: RosterSnapshot): CategoryList {
	return listIn(categories.find(({ _id }) => _id === CATEGORIES_KEY))
}

/** An earlier version that was asked for by its key. */
export function earlierList({ categories }: RosterSnapshot, version: number): CategoryList | undefined {
	const found = categories.find((document) => document.version === version)
	return found && listIn(found)
}

/** Before anything is saved, the default categories are in force. */
function listIn(document: CategoriesDocument | undefined): CategoryList {
	if (!document) return { version: 0, categories: DEFAULT_CATEGORIES }
	return { version: document.version, ...document.content }
}

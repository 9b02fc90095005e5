import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { choosable } from '../shared/report/category'
import { DEFAULT_CATEGORIES } from '../shared/report/default-categories'
import { recall, remember } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'

type CategoryList = Output<'category', 'list'>
export type CategoryItem = CategoryList['categories'][number]
export type Category = Output<'category', 'show'>['category']
export type CategoryVersion = Output<'category', 'versions'>['items'][number]

const KEPT = 'categories'

/** The categories to choose from; where there is no signal, those that this phone saw last. */
export async function listCategories(): Promise<CategoryItem[]> {
	try {
		const { categories } = await call('category', 'list', {})
		remember(KEPT, categories)
		return categories
	} catch (error) {
		if (!(error instanceof CallError && error.unanswered)) throw error
		return knownCategories()
	}
}

/** The categories as this phone saw them last; those that it came with before it has seen any. */
export function knownCategories(): CategoryItem[] {
	return recall<CategoryItem[]>(KEPT)?.value ?? choosable(DEFAULT_CATEGORIES)
}

/** All of them, for the clerk. */
export const listAllCategories = (): Promise<CategoryList> => call('category', 'list', { retired: true })

export const showCategory = (code: string): Promise<Output<'category', 'show'>> =>
	call('category', 'show', { code })

export const saveCategory = (input: Input<'category', 'save'>): Promise<Output<'category', 'save'>> =>
	call('category', 'save', input)

/** Puts all of them into an order. */
export const arrangeCategories = (input: Input<'category', 'arrange'>): Promise<CategoryList> =>
	call('category', 'arrange', input)

/** Who saved what when, newest first. */
export const listCategoryVersions = (cursor?: string): Promise<Output<'category', 'versions'>> =>
	call('category', 'versions', cursor === undefined ? {} : { cursor })

/** The version in force, to which a category is added. */
export async function categoriesVersion(): Promise<number> {
	const { items } = await listCategoryVersions()
	return items[0]?.version ?? 0
}

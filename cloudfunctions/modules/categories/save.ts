import { calendarBook, shortestDay } from '../org/rules/area-calendar'
import { categoryWith, type Category } from '#shared/report/category'
import { categoryFaults, changedFields } from '#shared/report/category-rules'
import { CATEGORY_FAULT_WORDS } from '../../words/category-rules'
import { FIELD_WORDS } from '../../words/fields'
import type { Input, Output } from './contract/category'
import type { Call } from '../../identity/call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type CategoriesDocument, type CategorySave } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { isNext, savedBy, saveNext, stale } from './next-version'
import { earlierList, readCategories, type CategoryList } from './read-categories'
import { ruleAreaKeys, shown } from './show'

type Saving = Input<'save'>

/**
 * Saves a category as a new version of them all, if they are still of the version that the clerk saw. The version
 * before is put aside first, so that no moment loses it. The same save sent again is answered and counts once.
 */
export async function save(input: Saving, call: Call): Promise<Output<'save'>> {
	const key = digest('category.save', call.openid, input)
	const { snapshot, viewer, list } = await readCategories(call, [
		rosterKey.categories(input.version + 1),
		...ruleAreaKeys(input.category),
	])
	if (
		isNext(list, input.version, key) ||
		isNext(earlierList(snapshot, input.version + 1), input.version, key)
	)
		return shown(list, input.category.code, call)
	if (list.version !== input.version) throw stale(list)
	const content = next(input.category, list, { at: call.now, by: savedBy(viewer), key })
	if (content.saved.changed.length === 0) return shown(list, input.category.code, call)
	requireSound(input.category, list, shortestDay(calendarBook(snapshot.savedCalendar)))
	requireAreas(input.category, snapshot)

	return shown(await saveNext(list, content, call), input.category.code, call)
}

function requireSound(category: Category, { categories }: CategoryList, shortest: number): void {
	const faults = Object.entries(categoryFaults(category, categories, shortest))
	if (faults.length === 0) return
	const fields = faults.map(([field, fault]) => [`category.${field}`, CATEGORY_FAULT_WORDS[fault]])
	throw new UserError('INVALID_INPUT', Object.fromEntries(fields) as Record<string, string>)
}

/** A rule is of an area that there is. @throws UserError INVALID_INPUT */
function requireAreas({ ownerRules = [] }: Category, snapshot: RosterSnapshot): void {
	const unknown = ownerRules.flatMap(({ areaCode }, at) =>
		areaCode === undefined || snapshot.area(areaCode)
			? []
			: [[`category.ownerRules.${at}`, FIELD_WORDS.unknownArea]],
	)
	if (unknown.length > 0)
		throw new UserError('INVALID_INPUT', Object.fromEntries(unknown) as Record<string, string>)
}

function next(
	category: Category,
	{ categories }: CategoryList,
	save: Pick<CategorySave, 'at' | 'by' | 'key'>,
): CategoriesDocument['content'] & { saved: CategorySave } {
	const { code } = category
	const before = categoryWith(code, categories)
	return {
		categories: [...categories.filter((other) => other.code !== code), category],
		saved: { ...save, code, isNew: !before, changed: changedFields(category, before) },
	}
}

import { categoryWith, type Category } from '#shared/report/category'
import type { Input, Output } from './contract/category'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { earlierList, readCategories, type CategoryList } from './read-categories'

/** One category with all its rules, of the version in force or of an earlier one. */
export async function show({ code, version }: Input<'show'>, call: Call): Promise<Output<'show'>> {
	const { snapshot, list } = await readCategories(
		call,
		version === undefined ? [] : [rosterKey.categories(version)],
	)
	const wanted = version === undefined || version === list.version ? list : earlierList(snapshot, version)
	if (!wanted) throw new UserError('NOT_FOUND')
	return shown(wanted, code, call)
}

/** A category of a list as it goes over the wire. @throws UserError NOT_FOUND */
export async function shown(
	{ version, categories }: CategoryList,
	code: string,
	call: Call,
): Promise<Output<'show'>> {
	const category = categoryWith(code, categories)
	if (!category) throw new UserError('NOT_FOUND')
	return { version, category, ruleAreas: await ruleAreas(category, call) }
}

async function ruleAreas(category: Category, call: Call) {
	const keys = ruleAreaKeys(category)
	if (keys.length === 0) return []
	const { snapshot } = await call.roster(keys)
	return (category.ownerRules ?? []).flatMap(({ areaCode }) => {
		const area = areaCode === undefined ? undefined : snapshot.area(areaCode)
		return area ? [{ areaCode: area.code, name: area.name }] : []
	})
}

/** Where the areas of a category's rules are found. */
export const ruleAreaKeys = ({ ownerRules = [] }: Category): string[] =>
	ownerRules.flatMap(({ areaCode }) => (areaCode === undefined ? [] : [rosterKey.area(areaCode)]))

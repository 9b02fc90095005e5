import { categoryWith } from '#shared/report/category'
import type { Input, Output } from '../contract'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { earlierList, readCategories, type CategoryList } from './read-categories'

/** One category with all its rules, of the version in force or of an earlier one. */
export async function show(
	{ code, version }: Input<'category', 'show'>,
	call: Call,
): Promise<Output<'category', 'show'>> {
	const { snapshot, list } = await readCategories(
		call,
		version === undefined ? [] : [rosterKey.categories(version)],
	)
	const wanted = version === undefined || version === list.version ? list : earlierList(snapshot, version)
	if (!wanted) throw new UserError('NOT_FOUND')
	return shown(wanted, code)
}

/** A category of a list as it goes over the wire. @throws UserError NOT_FOUND */
export function shown({ version, categories }: CategoryList, code: string): Output<'category', 'show'> {
	const category = categoryWith(code, categories)
	if (!category) throw new UserError('NOT_FOUND')
	return { version, category }
}

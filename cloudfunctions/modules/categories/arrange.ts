import { inOrder } from '#shared/report/category'
import { arranged, furthestMoved } from '#shared/report/category-order'
import { ORDER_WORDS } from '../../words/category-rules'
import type { Input, Output } from './contract/category'
import type { Call } from '../../identity/call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { listed } from './list'
import { isNext, savedBy, saveNext, stale } from './next-version'
import { earlierList, readCategories } from './read-categories'

/**
 * Puts all categories into an order as a new version of them, if they are still of the version that the clerk saw. The
 * record of changes names the one that moved furthest. The same sent again is answered and counts once.
 */
export async function arrange(input: Input<'arrange'>, call: Call): Promise<Output<'arrange'>> {
	const { version, codes } = input
	const key = digest('category.arrange', call.openid, input)
	const { snapshot, viewer, list } = await readCategories(call, [rosterKey.categories(version + 1)])
	if (isNext(list, version, key) || isNext(earlierList(snapshot, version + 1), version, key))
		return listed(list)
	if (list.version !== version) throw stale(list)
	const categories = arranged(list.categories, codes)
	if (!categories) throw new UserError('INVALID_INPUT', { codes: ORDER_WORDS.notAll })
	const before = inOrder(list.categories).map(({ code }) => code)
	const moved = furthestMoved(before, codes)
	if (moved === undefined) return listed(list)
	const saved = {
		at: call.now,
		by: savedBy(viewer),
		key,
		code: moved,
		isNew: false,
		changed: ['order' as const],
	}
	return listed(await saveNext(list, { categories, saved }, call))
}

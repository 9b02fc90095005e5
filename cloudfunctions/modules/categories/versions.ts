import { toIso } from '#shared/clock/china-time'
import { categoryWith } from '#shared/report/category'
import type { Input, Output } from './contract/category'
import type { Call } from '../../identity/call'
import { rosterKey } from '../org/documents'
import { earlierList, readCategories, type CategoryList } from './read-categories'

const PAGE_SIZE = 20

type Page = Output<'versions'>

/** Who saved which category when, newest first. Versions are numbers, so that a page knows its keys. */
export async function versions({ cursor }: Input<'versions'>, call: Call): Promise<Page> {
	const { list } = await readCategories(call)
	const from = Math.min(numberIn(cursor) ?? list.version, list.version)
	const numbers = Array.from({ length: Math.min(PAGE_SIZE, from) }, (_, at) => from - at)
	const { snapshot } = await call.roster(numbers.map(rosterKey.categories))
	const lists = numbers.map((version) => (version === list.version ? list : earlierList(snapshot, version)))
	const before = from - numbers.length
	return {
		items: lists.flatMap((one) => (one ? itemOf(one) : [])),
		...(before > 0 && { cursor: String(before) }),
	}
}

function numberIn(cursor: string | undefined): number | null {
	const version = Number(cursor)
	return Number.isInteger(version) && version >= 0 ? version : null
}

function itemOf({ version, categories, saved }: CategoryList): Page['items'] {
	if (!saved) return []
	const { at, by, code, isNew, changed } = saved
	const name = categoryWith(code, categories)?.name ?? code
	return [{ version, at: toIso(at), by: by.name, code, name, isNew, changed }]
}

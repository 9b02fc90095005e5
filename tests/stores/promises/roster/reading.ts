import type { RosterDocument } from '../../../../cloudfunctions/modules/org/documents'
import { READ_LIMIT, type RosterStore } from '../../../../cloudfunctions/modules/org/ports/roster-store'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { areaAt, householdOf, idsIn, personOf, pointerAt } from '../../given/roster'
import type { Promises, PromisesFor } from '../../promise'

type PageOf = (roster: RosterStore, cursor: string | undefined) => ReturnType<RosterStore['page']>

/** So many roots, with as few keys as an area may have. */
function roots(many: number) {
	return Array.from({ length: many }, (_, at) => areaAt(String.fromCharCode(0x4e00 + at)))
}

/** What is promised of pages of a thousand; `fitting` is one more that stands in the list, `other` does not. */
function promisesOfPages(page: PageOf, fitting: RosterDocument, other: RosterDocument): Promises {
	const add = async ({ roster }: StorePorts, ...documents: readonly RosterDocument[]) =>
		roster.add(documents as Parameters<RosterStore['add']>[0])
	const walked = async ({ roster }: StorePorts): Promise<string[][]> => {
		const pages: string[][] = []
		let cursor: string | undefined
		do {
			const { items, next } = await page(roster, cursor)
			pages.push(idsIn(items))
			cursor = next
		} while (cursor !== undefined)
		return pages
	}
	return {
		'is empty, and at its end, where nothing fits': async (stores) => {
			await add(stores, other)
			expect(await page(stores.roster, undefined)).toEqual({ items: [] })
		},
		'come in the order of their ids, of every version, as they stand': async (stores) => {
			const all = [fitting, areaAt('3'), areaAt('2'), { ...areaAt('2'), _id: 'area:2@2' }]
			await add(stores, ...all, other)
			const { items, next } = await page(stores.roster, undefined)
			expect(items).toEqual([...all].sort((one, two) => (one._id < two._id ? -1 : 1)))
			expect(next).toBeUndefined()
		},
		'join without a gap or a repetition; a full one has a next': async (stores) => {
			const [last, ...others] = roots(READ_LIMIT).reverse()
			const ids = idsIn([...others, fitting]).sort()
			await add(stores, ...others, fitting, other)
			expect(await walked(stores)).toEqual([ids, []])
			await add(stores, last!)
			const all = [...ids, last!._id].sort()
			expect(await walked(stores)).toEqual([all.slice(0, READ_LIMIT), all.slice(READ_LIMIT)])
		},
		'go on behind an id, also when it has gone or others have come': async (stores) => {
			await add(stores, areaAt('1'), areaAt('3'), other)
			const { items } = await page(stores.roster, 'area:2@1')
			expect(idsIn(items)).toEqual(['area:3@1'])
		},
	}
}

/** What is promised to a reader of the roster. */
export const reading: PromisesFor<
	'roster',
	'find' | 'page' | 'pageWithKey' | 'pageOfVersion' | 'countHouseholds' | 'byIds'
> = {
	find: {
		'finds documents of any kind and version with one of the keys, each once': async ({ roster }) => {
			const found = [personOf('p-1'), personOf('p-1', { since: 2 }), areaAt('11'), pointerAt(2)] as const
			await roster.addOnce(found[3])
			await roster.add([found[0], found[1], found[2], personOf('p-2'), areaAt('12')])
			const keys = ['person:p-1', 'phone:phone of p-1', 'under:11', 'area:11', '@', 'none']
			expect(idsIn(await roster.find(keys)).sort()).toEqual(idsIn(found).sort())
			expect(await roster.find(['person:p-2'])).toEqual([personOf('p-2')])
		},
		'finds nothing without a key, or where nothing has one': async ({ roster }) => {
			await roster.add([areaAt('11')])
			expect(await roster.find([])).toEqual([])
			expect(await roster.find(['area:1', 'area:'])).toEqual([])
		},
		'finds READ_LIMIT at most': async ({ roster }) => {
			await roster.add(roots(READ_LIMIT + 1))
			expect(await roster.find(['parent:'])).toHaveLength(READ_LIMIT)
		},
	},
	page: promisesOfPages((roster, cursor) => roster.page('area', cursor), areaAt('4'), personOf('p-1')),
	pageWithKey: promisesOfPages(
		(roster, cursor) => roster.pageWithKey('parent:', cursor),
		areaAt('4'),
		areaAt('42'),
	),
	pageOfVersion: {
		...promisesOfPages(
			(roster, cursor) => roster.pageOfVersion('since', 1, cursor),
			personOf('p-1'),
			areaAt('5', { since: 2 }),
		),
		'brings what a version replaced': async ({ roster }) => {
			await roster.add([
				areaAt('11', { until: 2 }),
				personOf('p-1', { until: 2 }),
				areaAt('12', { until: 3 }),
			])
			await roster.add([areaAt('13')])
			const { items } = await roster.pageOfVersion('until', 2, undefined)
			expect(idsIn(items)).toEqual(['area:11@1', 'person:p-1@1'])
		},
	},
	countHouseholds: {
		'counts those of a grid that are in force in a version': async ({ roster }) => {
			await roster.add([
				householdOf('h-1', '1111'),
				householdOf('h-2', '1111', { until: 2 }),
				householdOf('h-3', '1111', { since: 2, until: 4 }),
				householdOf('h-4', '1111', { since: 3 }),
				householdOf('h-5', '1112'),
			])
			const counts = [1, 2, 3, 4].map((version) => roster.countHouseholds('1111', version))
			expect(await Promise.all(counts)).toEqual([2, 2, 3, 2])
			expect(await roster.countHouseholds('1113', 1)).toBe(0)
		},
	},
	byIds: {
		'brings those that there are, each once': async ({ roster }) => {
			const all = roots(501)
			await roster.add(all)
			const ids = idsIn(all)
			expect(idsIn(await roster.byIds([...ids, 'none', ids[0]!])).sort()).toEqual([...ids].sort())
			expect(await roster.byIds(['area:9@1'])).toEqual([])
			expect(await roster.byIds([])).toEqual([])
		},
		'brings them as they stand, of that version': async ({ roster }) => {
			await roster.add([personOf('p-1'), personOf('p-1', { since: 2 })])
			expect(await roster.byIds(['person:p-1@2'])).toEqual([personOf('p-1', { since: 2 })])
		},
	},
}

import type { RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import type { Person } from '#shared/roster/person'
import type { StorePorts } from '../../support/memory-ports/stores'
import { areaAt, householdOf, personOf } from '../given/roster'
import type { PromisesOf } from '../promise'

/** Versions of the same things: what ended, what is in force in version 2, what is only being written. */
const OLD = { since: 1, until: 2 }
const LATER = { since: 3 }

const keep = ({ roster }: StorePorts, ...entries: readonly RosterEntry[]) => roster.add(entries)

const codesOf = (areas: readonly { area: { code: string } }[]): string[] => areas.map(({ area }) => area.code)

/** The codes of a subtree, page by page. */
async function pagesUnder(
	{ gaps: store }: StorePorts,
	code: string,
	{ limit = 99, version = 2 }: { limit?: number; version?: number } = {},
): Promise<string[][]> {
	const pages: string[][] = []
	let cursor: string | undefined
	do {
		const { items, next } = await store.areasUnder(code, cursor, limit, version)
		pages.push(codesOf(items))
		cursor = next
	} while (cursor !== undefined)
	return pages
}

const under = async (...args: Parameters<typeof pagesUnder>): Promise<string[]> =>
	(await pagesUnder(...args)).flat()

const TREE = ['1', '11', '111', '1112', '1111', '11111', '11112', '12', '121', '1211'].map((code) =>
	areaAt(code),
)

/** What is promised to the gap list. */
export const gaps: PromisesOf<'gaps'> = {
	areasUnder: {
		'come in the order of their codes, longer ones first, and none that stands below a grid': async (
			stores,
		) => {
			await keep(stores, ...TREE)
			expect(await under(stores, '1')).toEqual(['1111', '1112', '111', '11', '1211', '121', '12', '1'])
			expect(await under(stores, '11')).toEqual(['1111', '1112', '111', '11'])
			expect(await under(stores, '1111')).toEqual(['1111'])
			expect(await under(stores, '9')).toEqual([])
		},
		'go on from page to page, at most as many as are wanted, none twice': async (stores) => {
			await keep(stores, ...TREE)
			const pages = await pagesUnder(stores, '1', { limit: 3 })
			expect(pages.flat()).toEqual(['1111', '1112', '111', '11', '1211', '121', '12', '1'])
			expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(3)
		},
		'go on past what is not in force': async (stores) => {
			await keep(stores, ...['11', '12', '13', '14'].map((code) => areaAt(code, OLD)), areaAt('15'))
			expect(await under(stores, '1', { limit: 1 })).toEqual(['15'])
		},
		'are those in force in the version, each once': async (stores) => {
			await keep(stores, areaAt('1', OLD), areaAt('1', { since: 2 }), areaAt('11', OLD), areaAt('12', LATER))
			expect(await under(stores, '1')).toEqual(['1'])
			expect(await under(stores, '1', { version: 1 })).toEqual(['11', '1'])
			expect(await under(stores, '1', { version: 3 })).toEqual(['12', '1'])
		},
	},
	areasAround: {
		'are those of the codes, and the others with all below them, each once': async (stores) => {
			await keep(stores, ...TREE)
			const around = async (codes: string[], below: string[]) =>
				codesOf(await stores.gaps.areasAround(codes, below, 2)).sort()
			expect(await around(['12', '9', '11'], [])).toEqual(['11', '12'])
			expect(await around(['1111'], ['1111', '1112'])).toEqual(['1111', '11111', '11112', '1112'])
			expect(await around([], [])).toEqual([])
		},
		'are those in force in the version': async (stores) => {
			await keep(stores, areaAt('11', OLD), areaAt('12', { since: 2 }), areaAt('13', LATER))
			expect(codesOf(await stores.gaps.areasAround(['11', '12', '13'], ['13'], 2))).toEqual(['12'])
		},
		'are all of them, however many one read brings': async (stores) => {
			const codes = Array.from({ length: 1001 }, (_, at) => String.fromCharCode(0x4e00 + at))
			await keep(stores, ...codes.map((code) => areaAt(code)))
			expect(codesOf(await stores.gaps.areasAround(codes, [], 2)).sort()).toEqual(codes)
		},
	},
	countHouseholds: {
		'counts those of each area that has some': async (stores) => {
			await keep(
				stores,
				...['h-1', 'h-2', 'h-3'].map((id) => householdOf(id, '1111')),
				householdOf('h-4', '1112'),
				householdOf('h-5', '1211'),
				{ ...householdOf('h-6', ''), keys: ['household:h-6', 'grid:'] },
			)
			const counts = await stores.gaps.countHouseholds(['1111', '1112', '1113', ''], 2)
			expect([...counts].sort()).toEqual([
				['', 1],
				['1111', 3],
				['1112', 1],
			])
		},
		'counts those in force in the version': async (stores) => {
			await keep(
				stores,
				householdOf('h-1', '1111', OLD),
				householdOf('h-1', '1112', { since: 2 }),
				householdOf('h-2', '1111', LATER),
			)
			const counts = async (version: number) => [
				...(await stores.gaps.countHouseholds(['1111', '1112'], version)),
			]
			expect(await counts(1)).toEqual([['1111', 1]])
			expect(await counts(2)).toEqual([['1112', 1]])
			expect((await counts(3)).sort()).toEqual([
				['1111', 1],
				['1112', 1],
			])
		},
		'counts none of no area': async (stores) => {
			await keep(stores, householdOf('h-1', '1111'))
			expect([...(await stores.gaps.countHouseholds([], 2))]).toEqual([])
		},
	},
	people: {
		'have their keys and posts, and no duties': async (stores) => {
			const post: Person['posts'][number] = {
				areaCode: '11',
				post: 'dispatcher',
				kind: 'holder',
				area: areaAt('11').area.path[1]!,
				path: ['1', '11'],
				from: '2026-01-01',
			}
			const one = personOf('p-1')
			await keep(stores, { ...one, person: { ...one.person, posts: [post] } }, personOf('p-2'))
			const [found, ...others] = await stores.gaps.people(['p-1', 'p-9'], 2)
			expect(others).toEqual([])
			expect(found?.keys).toEqual(one.keys)
			expect(found?.person).toEqual({ id: 'p-1', posts: [post] })
		},
		'are those in force in the version': async (stores) => {
			await keep(stores, personOf('p-1', OLD), personOf('p-2', { since: 2 }), personOf('p-3', LATER))
			const ids = async (version: number) =>
				(await stores.gaps.people(['p-1', 'p-2', 'p-3'], version)).map(({ person }) => person.id).sort()
			expect(await ids(1)).toEqual(['p-1'])
			expect(await ids(2)).toEqual(['p-2'])
			expect(await ids(3)).toEqual(['p-2', 'p-3'])
		},
		'are all of them, however many one read brings': async (stores) => {
			const ids = Array.from({ length: 501 }, (_, at) => `p-${at}`)
			await keep(stores, ...ids.map((id) => personOf(id)))
			expect(await stores.gaps.people(ids, 2)).toHaveLength(501)
			expect(await stores.gaps.people([], 2)).toEqual([])
		},
	},
}

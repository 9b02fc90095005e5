import type { Report, ReportState } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { category } from '../../../support/reports'
import { added, end, entryAfter, idsOf, NOW, put, read, REPORTER, reportOf } from '../../given/reports'
import { pathTo } from '../../given/roster'
import { promisesOfList, type Item } from '../../list'
import type { PromisesFor } from '../../promise'

const at = (code: string): Partial<Report> => ({ place: { path: pathTo(code) } })

const deskAt = (areaCode: string): Desk => ({ areaCode, post: 'gridLeader' })

/** Lying at the desk of an area. */
export const lyingAt = (code: string, more: Partial<ReportState> = {}): Partial<ReportState> => ({
	owner: deskAt(code),
	ownerPath: pathTo(code).map((area) => area.code),
	...more,
})

export const RESOLVED: Partial<ReportState> = {
	status: 'resolved',
	clocks: { stage: null, total: { startedAt: NOW, dueAt: NOW, stoppedAt: NOW } },
}

/** What is promised of whose reports a list shows, beside what every list promises. */
export const lists: PromisesFor<
	'reports',
	'publicIn' | 'ofReporter' | 'ofHousehold' | 'atDesks' | 'passedOnBy'
> = {
	publicIn: {
		...promisesOfList({
			direction: 'desc',
			page: ({ reports: store }, cursor, limit) => store.publicIn({ areas: ['1111', '1112'] }, cursor, limit),
			add: (stores, item: Item) =>
				put(stores, reportOf(item.id, { at: item.at, said: at(item.id < 'c' ? '1111' : '1112') })),
			takeOut: end,
		}),
		'shows those of the areas, or of any that lie next to each other': async (stores) => {
			const places = { r1: '1111', r2: '1112', r3: '111', r4: '1121', r5: '11' }
			let moment = NOW
			for (const [id, place] of Object.entries(places))
				await put(stores, reportOf(id, { at: (moment += 1), said: at(place) }))
			const ids = async (where: Parameters<typeof stores.reports.publicIn>[0]) =>
				idsOf((await stores.reports.publicIn(where, undefined, 9)).items)
			expect(await ids({ areas: ['1111'] })).toEqual(['r1'])
			expect(await ids({ areas: ['111', '1112', '9'] })).toEqual(['r3', 'r2'])
			expect(await ids({ areas: [] })).toEqual([])
			expect(await ids({ below: '111' })).toEqual(['r2', 'r1'])
			expect(await ids({ below: '11' })).toEqual(['r3'])
			expect(await ids({ below: '1' })).toEqual([])
		},
		'shows those of one category, if it is asked for': async (stores) => {
			await put(
				stores,
				reportOf('r1', { said: at('1111') }),
				reportOf('r2', { of: category('road'), said: at('1111') }),
			)
			const ids = async (where: { areas: string[] } | { below: string }, wanted: string) =>
				idsOf((await stores.reports.publicIn({ ...where, category: wanted }, undefined, 9)).items)
			expect(await ids({ areas: ['1111'] }, 'road')).toEqual(['r2'])
			expect(await ids({ below: '111' }, 'livestock')).toEqual(['r1'])
			expect(await ids({ below: '111' }, 'heating')).toEqual([])
		},
		'shows none that has ended or is private': async (stores) => {
			const hidden = category('dispute')
			expect(hidden.private).toBe(true)
			await put(stores, reportOf('r1', { said: at('1111') }))
			await put(stores, reportOf('r2', { of: hidden, said: at('1111') }))
			await put(stores, reportOf('r3', { said: at('1111') }))
			await end(stores, 'r3')
			expect(idsOf((await stores.reports.publicIn({ areas: ['1111'] }, undefined, 9)).items)).toEqual(['r1'])
		},
		'goes with a report whose grid was split': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { said: at('1111') }))
			await stores.reports.append(report!, entryAfter(report!, { set: { placeNow: pathTo('1112') } }))
			const ids = async (code: string) =>
				idsOf((await stores.reports.publicIn({ areas: [code] }, undefined, 9)).items)
			expect([await ids('1111'), await ids('1112')]).toEqual([[], ['r1']])
		},
	},
	ofHousehold: {
		...promisesOfList({
			direction: 'desc',
			page: ({ reports: store }, cursor, limit) => store.ofHousehold('h-1', cursor, limit),
			add: (stores, item: Item) =>
				put(
					stores,
					reportOf(item.id, { at: item.at, said: { place: { path: pathTo('1111'), householdId: 'h-1' } } }),
				),
		}),
		'shows none of another household': async (stores) => {
			await put(stores, reportOf('r1', { said: { place: { path: pathTo('1111'), householdId: 'h-2' } } }))
			expect(await stores.reports.ofHousehold('h-1', undefined, 9)).toEqual({ items: [] })
		},
	},
	ofReporter: {
		...promisesOfList({
			direction: 'desc',
			page: ({ reports: store }, cursor, limit) =>
				store.ofReporter({ names: [REPORTER], personId: 'p-1' }, cursor, limit),
			add: (stores, item: Item) => {
				const reporter = item.id < 'c' ? { openid: REPORTER } : { by: { id: 'p-1', name: '王' } }
				return put(stores, reportOf(item.id, { at: item.at, said: { reporter } }))
			},
		}),
		'shows what somebody reported for themselves and, on staff, for others': async (stores) => {
			const by = { id: 'p-1', name: '王秀兰' }
			await put(
				stores,
				reportOf('r1', { said: { reporter: { openid: 'o-1' } } }),
				reportOf('r2', { said: { reporter: { openid: 'o-2' } } }),
				reportOf('r3', { said: { reporter: { name: '包玉山', by } } }),
			)
			const ids = async (names: string[], personId?: string) => {
				const who = { names, ...(personId !== undefined && { personId }) }
				return idsOf((await stores.reports.ofReporter(who, undefined, 9)).items)
			}
			expect(await ids(['o-1'])).toEqual(['r1'])
			expect(await ids(['o-1'], 'p-1')).toEqual(['r3', 'r1'])
			expect(await ids(['o-1', 'o-2'])).toEqual(['r2', 'r1'])
			expect(await ids(['o-3'], 'p-2')).toEqual([])
			expect(await ids(['p-1'], 'o-2')).toEqual([])
		},
		'shows what has ended, too': async (stores) => {
			await put(stores, reportOf('r1'))
			await end(stores, 'r1')
			const { items } = await stores.reports.ofReporter({ names: [REPORTER] }, undefined, 9)
			expect(items).toEqual([await read(stores, 'r1')])
		},
	},
	atDesks: {
		...promisesOfList({
			direction: 'asc',
			page: ({ reports: store }, cursor, limit) =>
				store.atDesks([deskAt('1111'), deskAt('1112')], cursor, limit),
			add: (stores, item: Item) => {
				const state = lyingAt(item.id < 'c' ? '1111' : '1112')
				return put(stores, reportOf(item.id, { dueAt: item.at, state }))
			},
			takeOut: end,
		}),
		'shows a report at its owner’s desk, those of co-handlers, and that of who checks': async (stores) => {
			const checks = { owed: 1, desk: deskAt('113'), done: [] }
			const state = lyingAt('111', { coHandlers: [deskAt('112')], checks })
			await put(stores, reportOf('r1', { state }), reportOf('r2', { state: lyingAt('111') }))
			const ids = async (...desks: Desk[]) => idsOf((await stores.reports.atDesks(desks, undefined, 9)).items)
			expect(await ids(deskAt('112'))).toEqual(['r1'])
			expect(await ids(deskAt('113'))).toEqual(['r1'])
			expect(await ids(deskAt('111'), deskAt('112'))).toEqual(['r1', 'r2'])
			expect(await ids({ ...deskAt('111'), post: 'police' }, deskAt('11'))).toEqual([])
			expect(await ids()).toEqual([])
		},
		'shows a report once, however many the desks': async (stores) => {
			const desks = Array.from({ length: 450 }, (_, at) => deskAt(`11${at}`))
			const helped = { coHandlers: [desks[220]!, desks[449]!] }
			await put(
				stores,
				reportOf('r1', { dueAt: NOW + 1, state: lyingAt('110', helped) }),
				reportOf('r2', { dueAt: NOW, state: lyingAt('11449') }),
				reportOf('r3', { dueAt: NOW + 2, state: lyingAt('11300') }),
				reportOf('r4', { dueAt: NOW, state: lyingAt('11450') }),
			)
			const { items, next } = await stores.reports.atDesks([...desks, desks[0]!], undefined, 2)
			expect(idsOf(items)).toEqual(['r2', 'r1'])
			expect(idsOf((await stores.reports.atDesks(desks, next, 2)).items)).toEqual(['r3'])
		},
		'shows what waits for its reporter after all that is owed, and nothing that has ended': async (
			stores,
		) => {
			const far = NOW + 1e12
			await put(stores, reportOf('r1', { state: lyingAt('111', RESOLVED) }))
			await put(stores, reportOf('r2', { dueAt: far, state: lyingAt('111') }))
			await put(stores, reportOf('r3', { state: lyingAt('111') }))
			await end(stores, 'r3')
			const { items } = await stores.reports.atDesks([deskAt('111')], undefined, 9)
			expect(idsOf(items)).toEqual(['r2', 'r1'])
			const { next } = await stores.reports.atDesks([deskAt('111')], undefined, 1)
			expect(idsOf((await stores.reports.atDesks([deskAt('111')], next, 1)).items)).toEqual(['r1'])
		},
		'follows a report from desk to desk': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { state: lyingAt('111') }))
			await stores.reports.append(report!, entryAfter(report!, { event: 'assign', set: lyingAt('112') }))
			const ids = async (desk: Desk) => idsOf((await stores.reports.atDesks([desk], undefined, 9)).items)
			expect([await ids(deskAt('111')), await ids(deskAt('112'))]).toEqual([[], ['r1']])
		},
	},
	passedOnBy: {
		...promisesOfList({
			direction: 'asc',
			page: ({ reports: store }, cursor, limit) =>
				store.passedOnBy([deskAt('1111'), deskAt('1112')], cursor, limit),
			add: (stores, item: Item) => {
				const state = lyingAt('111', { formerDesks: [deskAt(item.id < 'c' ? '1111' : '1112')] })
				return put(stores, reportOf(item.id, { dueAt: item.at, state }))
			},
			takeOut: end,
		}),
		'shows a report to each desk that passed it on, and not where it lies': async (stores) => {
			const passed = lyingAt('11', { formerDesks: [deskAt('111'), deskAt('1111')] })
			await put(stores, reportOf('r1', { state: passed }), reportOf('r2', { state: lyingAt('111') }))
			const ids = async (...desks: Desk[]) =>
				idsOf((await stores.reports.passedOnBy(desks, undefined, 9)).items)
			expect(await ids(deskAt('111'))).toEqual(['r1'])
			expect(await ids(deskAt('111'), deskAt('1111'))).toEqual(['r1'])
			expect(await ids(deskAt('11'), { ...deskAt('111'), post: 'police' })).toEqual([])
			expect(await ids()).toEqual([])
		},
	},
}

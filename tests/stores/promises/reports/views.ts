import { searchKey, TOKENS } from '../../../../cloudfunctions/modules/reports/search/search-keys'
import type { DeskView } from '#shared/life/inbox-view'
import type { Report } from '#shared/life/report'
import { deskKey, type Desk } from '#shared/roster/desk'
import { COUNTED_TO } from '#shared/words/count'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { added, put, end, entryAfter, idsOf, NOW, read, reportOf } from '../../given/reports'
import { pathTo } from '../../given/roster'
import { promisesOfList, type Item } from '../../list'
import type { PromisesFor } from '../../promise'
import { lyingAt } from './lists'

const LEADER: Desk = { areaCode: '1111', post: 'gridLeader' }
const DESKS = [LEADER, { ...LEADER, areaCode: '1112' }]
const ELSEWHERE: Desk = { areaCode: '1121', post: 'gridLeader' }
const HOUR = 3_600_000

const where = (view: DeskView, now = NOW + 1000 * HOUR) => ({ view, desks: DESKS, personId: 'p-1', now })

const idsIn = async ({ reports }: StorePorts, view: DeskView, now?: number): Promise<string[]> =>
	idsOf((await reports.inView(where(view, now), undefined, 99)).items)

/** One of each: waiting, passed on, ended at the desk, and ended elsewhere by the person. */
async function oneOfEach(stores: StorePorts): Promise<void> {
	const clocks = (stoppedAt: number) => ({ stage: null, total: { startedAt: NOW, dueAt: NOW, stoppedAt } })
	await put(
		stores,
		reportOf('waiting', { dueAt: NOW + 4 * HOUR, state: lyingAt('1111') }),
		reportOf('helped', { dueAt: NOW + 8 * HOUR, state: lyingAt('1121', { coHandlers: [LEADER] }) }),
		reportOf('passed', { dueAt: NOW + 1, state: lyingAt('111', { formerDesks: [LEADER] }) }),
		reportOf('ended', { state: lyingAt('1112', { status: 'closed', clocks: clocks(NOW + 1) }) }),
		reportOf('handled', {
			state: lyingAt('1121', { status: 'rejected', handlerIds: ['p-1'], clocks: clocks(NOW + 2) }),
		}),
		reportOf('others', { state: lyingAt('1121', { status: 'closed', handlerIds: ['p-2'] }) }),
		reportOf('left', { state: lyingAt('1121', { status: 'closed', formerDesks: [LEADER] }) }),
	)
}

/** What is promised of the views of an inbox. */
export const views: PromisesFor<'reports', 'inView' | 'countView' | 'countAround'> = {
	countAround: {
		'counts what is open at the desks, but for what is private and what keeps the person out': async (
			stores,
		) => {
			const own = { state: lyingAt('1111') }
			const category = { ...reportOf('any').category, private: true }
			await oneOfEach(stores)
			await put(
				stores,
				{ ...reportOf('private', own), category },
				{ ...reportOf('barred', own), barred: ['p-1'] },
			)
			const count = (personId: string) => stores.reports.countAround(DESKS, personId)
			expect([await count('p-1'), await count('p-2')]).toEqual([2, 3])
		},
	},
	inView: {
		...promisesOfList({
			direction: 'desc',
			page: ({ reports }, cursor, limit) => reports.inView(where('ended'), cursor, limit),
			add: (stores, item: Item) => {
				const clocks = { stage: null, total: { startedAt: NOW, dueAt: NOW, stoppedAt: item.at } }
				const by = item.id < 'c' ? lyingAt('1111') : lyingAt('1121', { handlerIds: ['p-1'] })
				return put(stores, reportOf(item.id, { state: { ...by, status: 'closed', clocks } }))
			},
		}),
		'shows each what it is for': async (stores) => {
			await oneOfEach(stores)
			expect(await idsIn(stores, 'waiting')).toEqual(['waiting', 'helped'])
			expect(await idsIn(stores, 'passed')).toEqual(['passed'])
			expect(await idsIn(stores, 'ended')).toEqual(['handled', 'ended'])
		},
		'shows what waits as due soon from the last quarter of its term on, and when it is late': async (
			stores,
		) => {
			await oneOfEach(stores)
			expect(await idsIn(stores, 'soon', NOW + 3 * HOUR - 1)).toEqual([])
			expect(await idsIn(stores, 'soon', NOW + 3 * HOUR)).toEqual(['waiting'])
			expect(await idsIn(stores, 'soon', NOW + 6 * HOUR)).toEqual(['waiting', 'helped'])
		},
		'pages on through what is due soon': async (stores) => {
			await oneOfEach(stores)
			const { items, next } = await stores.reports.inView(where('soon'), undefined, 1)
			const rest = await stores.reports.inView(where('soon'), next, 1)
			expect([...idsOf(items), ...idsOf(rest.items)]).toEqual(['waiting', 'helped'])
			expect(rest.next).toBeUndefined()
		},
		'shows whoever has no desk what they handled themselves': async (stores) => {
			await oneOfEach(stores)
			const none = { ...where('ended'), desks: [] }
			expect(idsOf((await stores.reports.inView(none, undefined, 9)).items)).toEqual(['handled'])
			const waiting = { ...where('waiting'), desks: [] }
			expect(await stores.reports.inView(waiting, undefined, 9)).toEqual({ items: [] })
		},
	},
	countView: {
		'counts what each view shows': async (stores) => {
			await oneOfEach(stores)
			const count = (view: DeskView) => stores.reports.countView(where(view, NOW + 3 * HOUR))
			expect([
				await count('waiting'),
				await count('soon'),
				await count('passed'),
				await count('ended'),
			]).toEqual([2, 1, 1, 2])
			expect(await stores.reports.countView({ ...where('waiting'), desks: [ELSEWHERE] })).toBe(1)
		},
		'counts no further than is shown': async (stores) => {
			for (let at = 0; at <= COUNTED_TO; at += 1)
				await stores.reports.add(reportOf(`r${at}`, { state: lyingAt('1111') }))
			expect(await stores.reports.countView(where('waiting'))).toBe(COUNTED_TO)
		},
	},
}

const OPEN_IN = (code: string): string => searchKey(code, TOKENS.status(true))

const atHouse: Partial<Report> = { place: { path: pathTo('1111'), householdId: 'h-1', phone: '13800001234' } }

const idsEnding = async ({ reports }: StorePorts, lastFour: string): Promise<string[]> => {
	const keys = [searchKey(deskKey(LEADER), TOKENS.phone(lastFour))]
	return idsOf((await reports.search({ keys }, undefined, 9)).items)
}

/** What is promised of a search. */
export const search: PromisesFor<'reports', 'search' | 'setHouse'> = {
	setHouse: {
		'lets it be found by what the house is by now, and by no more of what it was': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { said: atHouse, state: lyingAt('1111') }))
			expect(await idsEnding(stores, '1234')).toEqual(['r1'])
			const house = { address: '西街2号', headName: '李四' }
			await stores.reports.setHouse(report!, { ...house, phone: '13900005678' })
			expect([await idsEnding(stores, '1234'), await idsEnding(stores, '5678')]).toEqual([[], ['r1']])
			await stores.reports.setHouse(report!, house)
			expect(await idsEnding(stores, '5678')).toEqual([])
			const { phone: _, ...place } = report!.place
			expect(await read(stores, 'r1')).toEqual({ ...report, place: { ...place, ...house } })
		},
		'leaves a report that has changed since': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { said: atHouse, state: lyingAt('1111') }))
			await stores.reports.append(report!, entryAfter(report!, {}))
			await stores.reports.setHouse(report!, { phone: '13900005678' })
			expect(await idsEnding(stores, '1234')).toEqual(['r1'])
			expect((await read(stores, 'r1')).place.phone).toBe('13800001234')
		},
	},
	search: {
		...promisesOfList({
			direction: 'desc',
			page: ({ reports }, cursor, limit) =>
				reports.search({ keys: [OPEN_IN('111'), OPEN_IN('112'), OPEN_IN('1')] }, cursor, limit),
			add: (stores, item: Item) =>
				put(
					stores,
					reportOf(item.id, {
						at: item.at,
						said: { number: `20261120-${item.id}`, place: { path: pathTo(item.id < 'c' ? '1111' : '1121') } },
					}),
				),
			takeOut: end,
		}),
		'finds what has one of the keys, and was submitted in the span': async (stores) => {
			const place = { path: pathTo('1111') }
			await put(
				stores,
				reportOf('r1', { at: NOW, said: { place, number: '20261120-11111' } }),
				reportOf('r2', { at: NOW + 5, said: { place, number: '20261120-22222' } }),
			)
			const found = async (keys: string[], span = {}) =>
				idsOf((await stores.reports.search({ keys, ...span }, undefined, 9)).items)
			expect(await found([searchKey('111', TOKENS.number('1111'))])).toEqual(['r1'])
			expect(await found([searchKey('112', TOKENS.number('1111'))])).toEqual([])
			expect(await found([OPEN_IN('111')])).toEqual(['r2', 'r1'])
			expect(await found([OPEN_IN('111')], { since: NOW + 1 })).toEqual(['r2'])
			expect(await found([OPEN_IN('111')], { before: NOW + 5 })).toEqual(['r1'])
			expect(await found([])).toEqual([])
		},
		'finds a report no more by what it has no longer': async (stores) => {
			await put(stores, reportOf('r1', { said: { place: { path: pathTo('1111') } } }))
			await end(stores, 'r1')
			const found = async (open: boolean) =>
				idsOf(
					(await stores.reports.search({ keys: [searchKey('111', TOKENS.status(open))] }, undefined, 9))
						.items,
				)
			expect([await found(true), await found(false)]).toEqual([[], ['r1']])
		},
	},
}

import type { Counting } from '../../../cloudfunctions/modules/rates/ports/rate-store'
import type { Report, ReportState } from '#shared/life/report'
import { RATES } from '#shared/rates/rate'
import type { StorePorts } from '../../support/memory-ports/stores'
import { added, end, entryAfter, idsOf, NOW, put, reportOf } from '../given/reports'
import { pathTo } from '../given/roster'
import { promisesOfList } from '../list'
import type { PromisesOf } from '../promise'

const TOWN = ['1', '11']

const counting = (more: Partial<Counting> = {}): Counting => ({
	path: TOWN,
	since: NOW - 1000,
	before: NOW + 1000,
	now: NOW,
	...more,
})

const at = (code: string): Partial<Report> => ({ place: { path: pathTo(code) } })

const ended: Partial<ReportState> = {
	status: 'closed',
	rating: { solved: 'yes', satisfied: 'no' },
}

/** A report that was resolved in time, and said to be solved by somebody who is not satisfied. */
async function addSolved(stores: StorePorts, id: string, place: string): Promise<void> {
	const [report] = await added(stores, reportOf(id, { dueAt: NOW + 500, said: at(place) }))
	const { clocks } = report!.state
	const resolved: Partial<ReportState> = {
		status: 'resolved',
		clocks: { stage: null, total: { ...clocks.total, stoppedAt: NOW } },
	}
	await stores.reports.append(report!, entryAfter(report!, { event: 'resolve', at: NOW, set: resolved }))
	const now = (await stores.reports.get(id))!
	await stores.reports.append(now, entryAfter(now, { event: 'confirm', at: NOW, set: ended }))
}

const groups = async ({ rates: store }: StorePorts, more: Partial<Counting> = {}) =>
	Object.fromEntries((await store.count(counting(more))).map((one) => [one.areaCode ?? 'itself', one]))

const behind = (
	stores: StorePorts,
	{ rate, counted }: Pick<Parameters<StorePorts['rates']['behind']>[1], 'rate' | 'counted'>,
	more: Partial<Counting> = {},
) => stores.rates.behind(counting(more), { rate, counted, cursor: undefined, limit: 99 })

/** What the counts of rates promise. */
export const rates: PromisesOf<'rates'> = {
	count: {
		'is empty where nothing was submitted': async ({ rates: store }) => {
			expect(await store.count(counting())).toEqual([])
		},
		'groups by the areas right below, and what stands in none of them by itself': async (stores) => {
			const places = { r1: '1111', r2: '1112', r3: '112', r4: '11', r5: '12', r6: '1' }
			for (const [id, place] of Object.entries(places)) await put(stores, reportOf(id, { said: at(place) }))
			const reports = async (path: string[]) =>
				Object.entries(await groups(stores, { path }))
					.map(([code, one]) => `${code}: ${one.reports}`)
					.sort()
			expect(await reports(TOWN)).toEqual(['111: 2', '112: 1', 'itself: 1'])
			expect(await reports(['1'])).toEqual(['11: 4', '12: 1', 'itself: 1'])
			expect(await reports(['1', '11', '112'])).toEqual(['itself: 1'])
		},
		'counts from the first moment on and before the last': async (stores) => {
			for (const moment of [-1001, -1000, 999, 1000])
				await put(stores, reportOf(`r${moment}`, { at: NOW + moment, said: at('111') }))
			expect((await groups(stores))['111']?.reports).toBe(2)
		},
		'counts what was met, and what is due by now': async (stores) => {
			await addSolved(stores, 'met', '111')
			await put(stores, reportOf('late', { dueAt: NOW - 1, said: at('111') }))
			await put(stores, reportOf('in time', { dueAt: NOW, said: at('111') }))
			const { rates: counts } = (await groups(stores))['111']!
			expect(Object.keys(counts).sort()).toEqual([...RATES].sort())
			expect(counts.solved).toEqual({ numerator: 1, denominator: 1 })
			expect(counts.satisfied).toEqual({ numerator: 0, denominator: 1 })
			expect(counts.completion).toEqual({ numerator: 1, denominator: 2 })
			expect(counts.acceptance).toEqual({ numerator: 1, denominator: 2 })
			const later = (await groups(stores, { now: NOW + 1 }))['111']!.rates
			expect(later.completion).toEqual({ numerator: 1, denominator: 3 })
		},
		'follows every entry': async (stores) => {
			await put(stores, reportOf('r1', { dueAt: NOW - 1, said: at('111') }))
			expect((await groups(stores))['111']?.rates.completion.denominator).toBe(1)
			const report = (await stores.reports.get('r1'))!
			const withdrawn = entryAfter(report, { event: 'withdraw', set: { status: 'withdrawn' } })
			await stores.reports.append(report, withdrawn)
			const group = (await groups(stores))['111']
			expect([group?.reports, group?.rates.completion.denominator]).toEqual([1, 0])
		},
	},
	behind: {
		...promisesOfList({
			direction: 'desc',
			page: ({ rates: store }, cursor, limit) =>
				store.behind(counting({ since: NOW - 9999, before: NOW + 9999, now: NOW + 9999 }), {
					rate: 'completion',
					counted: 'missed',
					cursor,
					limit,
				}),
			add: async (stores, { id, at: moment }) => {
				const [report] = await added(stores, reportOf(id, { at: moment, said: at('111') }))
				await stores.reports.recount(report!, NOW + 9999)
			},
			takeOut: async (stores, id) => {
				const report = (await stores.reports.get(id))!
				await stores.reports.append(report, entryAfter(report, { set: { status: 'withdrawn' } }))
			},
		}),
		'names the reports of each half of a number': async (stores) => {
			await addSolved(stores, 'met', '111')
			await put(
				stores,
				reportOf('late', { dueAt: NOW - 1, said: at('1112') }),
				reportOf('in time', { dueAt: NOW, said: at('111') }),
				reportOf('elsewhere', { dueAt: NOW - 1, said: at('12') }),
				reportOf('before', { at: NOW - 1001, dueAt: NOW - 1, said: at('111') }),
			)
			const ids = async (counted: 'met' | 'missed', now = NOW) => {
				for (const one of await stores.reports.due(now, 9)) await stores.reports.recount(one, now)
				return idsOf((await behind(stores, { rate: 'completion', counted }, { now })).items).sort()
			}
			expect(await ids('met')).toEqual(['met'])
			expect(await ids('missed')).toEqual(['late'])
			expect(await ids('missed', NOW + 1)).toEqual(['in time', 'late'])
			expect(idsOf((await behind(stores, { rate: 'satisfied', counted: 'missed' })).items)).toEqual(['met'])
		},
		'gives reports as they stand': async (stores) => {
			await put(stores, reportOf('r1', { dueAt: NOW - 1, said: at('111') }))
			await end(stores, 'r1')
			const [found] = (await behind(stores, { rate: 'completion', counted: 'missed' })).items
			expect(found).toEqual(await stores.reports.get('r1'))
		},
	},
}

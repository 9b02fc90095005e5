import { placeOf } from '../../../cloudfunctions/ports/page'
import type { CountProgress } from '../../../cloudfunctions/modules/visits/ports/count-store'
import { NOTHING_ENDED, type GridCount } from '../../../cloudfunctions/modules/visits/rules/grid-count'
import type { PromisesOf } from '../promise'
import { attempt, visit, VISITED } from '../given/visits'
import { NOW } from '../given/reports'

const PROGRESS: CountProgress = {
	version: 3,
	touched: placeOf(NOW, 'v1'),
	asOf: NOW,
	walk: 'area:12@1',
	walked: null,
	kinds: ['a', 'p_独居'],
}

const count = (grid: string, more: Partial<GridCount> = {}): GridCount => ({
	grid,
	path: ['1', '12', grid],
	kinds: { a: 3, p_独居: 2 },
	plans: { p1: { 'once-door': { ...NOTHING_ENDED, done: 1, came: 1 } } },
	at: NOW,
	...more,
})

const OF_COUNTY = { areaCode: '1', depth: 1, kinds: ['a', 'p_独居'], planId: 'p1', owed: 'once-door' }

/** What kept counts promise. */
export const counts: PromisesOf<'counts'> = {
	progress: {
		'is null before there is any': async ({ counts: store }) => {
			expect(await store.progress()).toBeNull()
		},
	},
	saveProgress: {
		'is as it was saved last, and no count': async ({ counts: store }) => {
			await store.saveProgress(PROGRESS)
			await store.saveProgress({ ...PROGRESS, walk: null, walked: '2026-11-20' })
			expect(await store.progress()).toEqual({ ...PROGRESS, walk: null, walked: '2026-11-20' })
			expect(await store.flagged(NOW, 9)).toEqual([])
			expect(await store.sum(OF_COUNTY)).toEqual([])
		},
	},
	put: {
		'puts a grid’s in place of what there was': async ({ counts: store }) => {
			await store.put([count('121')])
			await store.put([count('121', { path: ['1', '13', '121'], kinds: { a: 7 }, plans: {} })])
			expect(await store.sum(OF_COUNTY)).toEqual([{ areaCode: '13', households: 7, ended: NOTHING_ENDED }])
		},
		'what was flagged by then is not any more, what was flagged later is': async ({ counts: store }) => {
			await store.put([count('121'), count('122')])
			await store.flag(['121'], NOW)
			await store.flag(['122'], NOW + 1)
			await store.put([count('121'), count('122')])
			expect(await store.flagged(NOW + 9, 9)).toEqual(['122'])
		},
	},
	flag: {
		'flags what is counted, and nothing else': async ({ counts: store }) => {
			await store.put([count('121')])
			await store.flag(['121', '129'], NOW)
			expect(await store.flagged(NOW, 9)).toEqual(['121'])
		},
	},
	flagged: {
		'names those by a moment, the longest ago first, as many as asked for': async ({ counts: store }) => {
			await store.put([count('121'), count('122'), count('123')])
			await store.flag(['121'], NOW + 2)
			await store.flag(['122'], NOW + 1)
			await store.flag(['123'], NOW + 3)
			expect(await store.flagged(NOW + 2, 9)).toEqual(['122', '121'])
			expect(await store.flagged(NOW + 9, 2)).toEqual(['122', '121'])
		},
	},
	touched: {
		'names visits in the order in which they were added to': async ({ counts: store, visits }) => {
			await visits.add([visit('v1'), visit('v2', { householdId: 'h2' })])
			await visits.append('v1', 1, attempt('k2', { arrived: NOW + 5 }), VISITED)
			const all = await store.touched('', NOW + 5, 9)
			expect(all).toEqual([
				{ householdId: 'h2', place: placeOf(NOW, 'v2'), at: NOW },
				{ householdId: 'h1', place: placeOf(NOW + 5, 'v1'), at: NOW + 5 },
			])
			expect(await store.touched('', NOW + 4, 9)).toEqual(all.slice(0, 1))
			expect(await store.touched('', NOW + 5, 1)).toEqual(all.slice(0, 1))
			expect(await store.touched(all[0]?.place ?? '', NOW + 5, 9)).toEqual(all.slice(1))
		},
	},
	sum: {
		'adds up what lies below, told apart by a step': async ({ counts: store }) => {
			await store.put([
				count('121'),
				count('122'),
				count('131', { path: ['1', '13', '131'], kinds: { a: 1 } }),
			])
			await store.put([count('221', { path: ['2', '22', '221'] })])
			const ended = { ...NOTHING_ENDED, done: 2, came: 2 }
			const of = async (more: object) =>
				(await store.sum({ ...OF_COUNTY, ...more })).sort((one, other) =>
					one.areaCode < other.areaCode ? -1 : 1,
				)
			expect(await of({})).toEqual([
				{ areaCode: '12', households: 10, ended },
				{ areaCode: '13', households: 1, ended: { ...NOTHING_ENDED, done: 1, came: 1 } },
			])
			expect(
				await of({ kinds: ['p_独居'], areaCode: '12', depth: 2, owed: 'w2026-11-16-phone+m2026-11-door' }),
			).toEqual([
				{ areaCode: '121', households: 2, ended: NOTHING_ENDED },
				{ areaCode: '122', households: 2, ended: NOTHING_ENDED },
			])
			expect(await of({ areaCode: '121', depth: 3 })).toEqual([
				{ areaCode: '', households: 5, ended: { ...NOTHING_ENDED, done: 1, came: 1 } },
			])
			expect(await of({ areaCode: '9' })).toEqual([])
		},
	},
}

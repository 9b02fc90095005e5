import { rosterKey, type PlanDocument } from '../../../cloudfunctions/modules/org/documents'
import type { Visit } from '../../../cloudfunctions/modules/visits/ports/visit-store'
import type { Plan } from '../../../cloudfunctions/modules/org/rules/plan'
import { NOW } from '../given/reports'
import { pathTo } from '../given/roster'
import { attempt, visit, VISITED } from '../given/visits'
import { promisesOfList } from '../list'
import type { PromisesOf } from '../promise'
import { beside } from './visits-beside'
import { photos } from './visit-photos'

const PLAN: Plan = {
	id: 'p1',
	template: 'doorToDoor',
	name: '敲门行动',
	area: pathTo('12')[1]!,
	path: ['1', '12'],
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'once',
	questions: [],
	from: '2026-11-20',
	keepDays: 90,
	by: { id: 'p-1', name: '白玉兰', title: '' },
	at: NOW,
}

const planned = (version = 1, plan: Plan = PLAN): PlanDocument => ({
	_id: '!plan:p1',
	kind: 'plan',
	keys: [rosterKey.plan('p1'), rosterKey.plans('12')],
	version,
	plan,
})

/** One of a plan that goes to no household. */
function roundOf(id: string): Visit {
	const { householdId: _, ...rest } = visit(id)
	return { ...rest, rounds: 'p1 m2026-11' }
}

/** What visits promise. */
export const visits: PromisesOf<'visits'> = {
	...photos,
	addPlan: {
		'adds it once, for whoever asks by its keys': async ({ visits: store, roster }) => {
			expect(await store.addPlan(planned())).toBe(true)
			expect(await store.addPlan(planned(7))).toBe(false)
			expect(await roster.find([rosterKey.plans('12')])).toEqual([planned()])
		},
	},
	savePlan: {
		'puts the next one in place, once': async ({ visits: store, roster }) => {
			await store.addPlan(planned())
			const next = planned(2, { ...PLAN, until: '2026-12-01' })
			expect(await store.savePlan({ ...next, keys: [rosterKey.plan('p1')] })).toBe(true)
			expect(await store.savePlan(next)).toBe(false)
			expect(await roster.find([rosterKey.plans('12')])).toEqual([])
			expect(await roster.find([rosterKey.plan('p1')])).toEqual([{ ...next, keys: [rosterKey.plan('p1')] }])
		},
	},
	add: {
		'adds all or none': async ({ visits: store }) => {
			expect(await store.add([visit('v1'), visit('v2')])).toBe(true)
			expect(await store.add([visit('v3'), visit('v2', { period: 'x' })])).toBe(false)
			const there = await store.byIds(['v1', 'v2', 'v3'])
			expect(there.map(({ id, period }) => [id, period]).sort()).toEqual([
				['v1', 'once'],
				['v2', 'once'],
			])
		},
	},
	byIds: {
		'gives each as it was kept, once': async ({ visits: store }) => {
			await store.add([visit('v1')])
			expect(await store.byIds(['v1', 'v1', 'none'])).toEqual([visit('v1')])
		},
	},
	append: {
		'adds to a visit that holds so many': async ({ visits: store }) => {
			await store.add([visit('v1')])
			expect(await store.append('v1', 1, attempt('k2', { outcome: 'done' }), VISITED)).toBe(true)
			const attempts = [attempt('k1'), attempt('k2', { outcome: 'done' })]
			expect(await store.byIds(['v1'])).toEqual([visit('v1', { attempts, slot: VISITED })])
		},
		'adds nothing to one that holds others, has the key, or is not there': async ({ visits: store }) => {
			await store.add([visit('v1')])
			expect(await store.append('v1', 0, attempt('k2'), VISITED)).toBe(false)
			expect(await store.append('v1', 1, attempt('k1'), VISITED)).toBe(false)
			expect(await store.append('v2', 0, attempt('k2'), VISITED)).toBe(false)
			expect(await store.byIds(['v1', 'v2'])).toEqual([visit('v1')])
		},
	},
	...beside,
	toForget: {
		'names those that are due, the longest due first, as many as asked for': async ({ visits: store }) => {
			await store.add([
				visit('v1', { forgetAt: NOW + 3 }),
				visit('v2', { forgetAt: NOW + 1 }),
				visit('v3', { forgetAt: NOW + 2 }),
				visit('v4', { forgetAt: null }),
			])
			const due = async (now: number, limit: number) => (await store.toForget(now, limit)).map(({ id }) => id)
			expect(await due(NOW + 2, 9)).toEqual(['v2', 'v3'])
			expect(await due(NOW + 3, 2)).toEqual(['v2', 'v3'])
			expect(await due(NOW, 9)).toEqual([])
		},
	},
	forget: {
		'puts them in place and is due no more; not where others have come': async ({ visits: store }) => {
			await store.add([visit('v1', { attempts: [attempt('k1', { note: '都好' })] })])
			expect(await store.forget('v1', [])).toBe(false)
			expect(await store.forget('v1', [attempt('k1')])).toBe(true)
			expect(await store.byIds(['v1'])).toEqual([visit('v1', { forgetAt: null })])
			expect(await store.toForget(NOW + 99, 9)).toEqual([])
		},
	},
	naming: {
		'names those of any attempt, until they are forgotten': async ({ visits: store }) => {
			await store.add([visit('v1', { attempts: [attempt('k1', { photos: ['cloud://a'] })] })])
			await store.append('v1', 1, attempt('k2', { photos: ['cloud://b', 'cloud://c'] }), VISITED)
			const named = () => store.naming(['cloud://c', 'cloud://d', 'cloud://a'])
			expect(await named()).toEqual(['cloud://c', 'cloud://a'])
			await store.forget('v1', [attempt('k1'), attempt('k2')])
			expect(await named()).toEqual([])
			expect(await store.naming([])).toEqual([])
		},
	},
	ofRounds: {
		'is of this name alone': async ({ visits: store }) => {
			await store.add([roundOf('v1'), visit('v2'), { ...roundOf('v3'), rounds: 'p1 m2026-12' }])
			expect(await store.ofRounds('p1 m2026-11', undefined, 9)).toEqual({ items: [roundOf('v1')] })
		},
		...promisesOfList({
			page: ({ visits: store }, cursor, limit) => store.ofRounds('p1 m2026-11', cursor, limit),
			direction: 'desc',
			add: ({ visits: store }, { id, at }) => store.add([{ ...roundOf(id), begun: at }]),
		}),
	},
	ofHousehold: {
		'is of this household alone': async ({ visits: store }) => {
			await store.add([visit('v1'), visit('v2', { householdId: 'h2' })])
			expect(await store.ofHousehold('h1', undefined, 9)).toEqual({ items: [visit('v1')] })
		},
		...promisesOfList({
			page: ({ visits: store }, cursor, limit) => store.ofHousehold('h1', cursor, limit),
			direction: 'desc',
			add: ({ visits: store }, { id, at }) => store.add([visit(id, { begun: at })]),
		}),
	},
}

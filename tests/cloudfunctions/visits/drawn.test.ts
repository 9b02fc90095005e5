import type { Ports } from '../../../cloudfunctions/modules/ports'
import { RosterSnapshot } from '../../../cloudfunctions/modules/org/snapshot'
import { drawnFrom, drawOn } from '../../../cloudfunctions/modules/visits/plans/drawn'
import type { Plan } from '../../../cloudfunctions/modules/org/rules/plan'

// A draw among more grids than one step looks at.

const GRIDS = Array.from({ length: 300 }, (_, at) => `g${String(at).padStart(4, '0')}`)
const HOMES = 3
const AREA = { code: 'town', name: '镇', level: 'town' as const, levelName: '镇' }

const areaOf = (code: string) => ({
	_id: code,
	area: { code, name: code, level: 'grid', levelName: '网格', path: [AREA], desks: [] },
})

/** Only what a draw asks for: grids in pages, and the households of each. */
const PORTS = {
	gaps: {
		areasUnder: async (_: string, cursor = '', limit: number) => {
			const left = GRIDS.filter((code) => code > cursor)
			const items = left.slice(0, limit).map(areaOf)
			return { items, ...(left.length > limit && { next: items[items.length - 1]?._id }) }
		},
	},
	roster: {
		pageWithKey: async (key: string) => ({
			items: Array.from({ length: HOMES }, (_, at) => ({
				_id: `${key}-${at}`,
				kind: 'household',
				keys: [key],
				since: 1,
				until: null,
				household: { id: `${key.slice('grid:'.length)}-${at}`, path: [AREA] },
			})),
		}),
	},
} as unknown as Ports

const PLAN = {
	template: 'doorToDoor',
	area: AREA,
	path: ['town'],
	to: { draw: { count: 40, seed: '九月' } },
} as Plan

const SNAPSHOT = new RosterSnapshot([{ _id: '@', kind: 'pointer', keys: ['@'], version: 1 }])

test('by steps it draws the same as at once, from all, each once', async () => {
	let plan = PLAN
	let steps = 0
	do {
		const { drawing: _, ...before } = plan
		plan = { ...before, ...(await drawOn(plan, SNAPSHOT, { ports: PORTS, day: '2026-09-16', now: 0 })) }
		steps += 1
		expect(plan.drawn).toHaveLength(40)
	} while (plan.drawing)
	const all = GRIDS.flatMap((code) => Array.from({ length: HOMES }, (_, at) => `${code}-${at}`))
	expect(steps).toBe(3)
	expect(plan.frame?.size).toBe(all.length)
	expect(plan.drawn).toEqual(drawnFrom(all, { count: 40, seed: '九月' }))
})

test('a seed is a number or a word; the same one draws the same, another one something else', () => {
	const all = Array.from({ length: 90 }, (_, at) => `home-${at}`)
	const drawn = drawnFrom(all, { count: 5, seed: 42 })
	expect(drawnFrom(all, { count: 5, seed: '42' })).toEqual(drawn)
	expect(drawnFrom(all, { count: 5, seed: 43 })).not.toEqual(drawn)
})

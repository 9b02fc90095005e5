import { areaScreen } from '../../../../../miniprogram/packages/roster/area/area-screen'
import type { RosterArea, RosterTenure } from '../../../../../miniprogram/services/roster'

const ref = (code: string, name: string, level: 'town' | 'village' | 'grid', levelName: string) => ({
	code,
	name,
	level,
	levelName,
})
const TOWN = ref('1', '东风镇', 'town', '镇')
const VILLAGE = ref('1-1', '柳树村', 'village', '村')
const GRID = ref('1-1-1', '第一网格', 'grid', '网格')

const tenure = (name: string, part: Partial<RosterTenure> = {}): RosterTenure => ({
	personId: name,
	name,
	phone: '13800000001',
	kind: 'holder',
	from: '2025-01-01',
	leaves: [],
	bound: true,
	...part,
})

const grid = (tenures: RosterTenure[], part: Partial<RosterArea> = {}): RosterArea => ({
	area: { ...GRID, path: [TOWN, VILLAGE, GRID] },
	day: '2026-11-21',
	inCharge: [],
	desks: [{ post: 'gridLeader', title: '网格长', tenures }],
	households: 320,
	below: [],
	...part,
})

test('a desk has who is there and who will be; who was is folded away, the latest first', () => {
	const [desk] = areaScreen(
		grid([
			tenure('一', { to: '2025-06-30' }),
			tenure('二', { from: '2025-07-01', to: '2026-11-20' }),
			tenure('三', { from: '2026-11-21' }),
			tenure('四', { from: '2026-12-01', kind: 'deputy' }),
		]),
	).desks
	expect(desk?.people.map(({ name, tags }) => [name, tags])).toEqual([
		['三', []],
		['四', ['代班', '还没到任']],
	])
	expect(desk?.former.map(({ name }) => name)).toEqual(['二', '一'])
	expect(desk?.formerText).toBe('以前的人（2）')
})

test('whoever is away today is marked; a leave that is over is not listed', () => {
	const leaves = [
		{ from: '2026-11-01', to: '2026-11-05' },
		{ from: '2026-11-20', to: '2026-11-25' },
		{ from: '2026-12-24' },
	]
	const [person] = areaScreen(grid([tenure('一', { leaves, bound: false })])).desks[0]?.people ?? []
	expect(person).toMatchObject({ tags: ['请假'], span: '2025年1月1日 起', binding: '还没绑定微信' })
	expect(person?.leaves.map(({ text }) => text)).toEqual([
		'请假：2026年11月20日 至 2026年11月25日',
		'请假：2026年12月24日 起',
	])
})

test('another day is another state of the same people', () => {
	const tenures = [tenure('一', { to: '2026-11-20' }), tenure('二', { from: '2026-11-21' })]
	const [desk] = areaScreen(grid(tenures, { day: '2026-11-20' })).desks
	expect(desk?.people.map(({ name, tags }) => [name, tags])).toEqual([
		['一', []],
		['二', ['还没到任']],
	])
})

test('a grid that ended says so and from when', () => {
	const area = { ...GRID, path: [VILLAGE, GRID], to: '2026-11-20' }
	expect(areaScreen(grid([], { area }))).toMatchObject({
		ended: true,
		note: '最后一天是 2026年11月20日，已经撤并，历史都保留着',
	})
	expect(areaScreen(grid([], { area, day: '2026-11-20' }))).toMatchObject({ ended: false, note: '' })
})

test('two grids in use below can be merged', () => {
	const below = (ended: boolean) => [
		{ ...GRID, ended: false },
		{ ...GRID, code: '1-1-2', name: '第二网格', ended },
	]
	const village = { area: { ...VILLAGE, path: [TOWN, VILLAGE] }, desks: [] }
	expect(areaScreen(grid([], { ...village, below: below(false) }))).toMatchObject({
		canMergeBelow: true,
		households: '',
		path: '东风镇',
		parent: '1',
	})
	const one = areaScreen(grid([], { ...village, below: below(true) }))
	expect(one.canMergeBelow).toBe(false)
	expect(one.below.map(({ hint }) => hint)).toEqual(['', '已撤并'])
})

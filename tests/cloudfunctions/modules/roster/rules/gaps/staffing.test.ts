import fc from 'fast-check'
import type { Engagement } from '#shared/roster/tenure'
import { staffingGap } from '../../../../../../cloudfunctions/modules/roster/rules/gaps/staffing'
import { areaWith, inPost, several } from './people'

const DAY = '2026-09-16'
const village = areaWith('v', 'village', { police: several(1, 'p') })
const units = [areaWith('u', 'unit', { unitLeader: several(10, 'u') })]

const member = (as: Engagement | 'unsaid', count: number) =>
	several(count, as, as === 'unsaid' ? {} : { engagement: as })

const grid = (full: number, part: number, unsaid: number) =>
	areaWith('g', 'grid', {
		gridMember: [...member('fullTime', full), ...member('partTime', part), ...member('unsaid', unsaid)],
	})

/** The numbers that are off, as `role count`. */
const off = (...given: Parameters<typeof staffingGap>): string[] =>
	(staffingGap(...given)?.roles ?? []).map(({ role, count }) => `${role} ${count}`)

/** Written from the norm: 1 full-time, 2 to 3 part-time, 1 officer, 10 to 15 unit leaders. */
test.each<[full: number, part: number, unsaid: number, off: string[]]>([
	[1, 2, 0, []],
	[1, 3, 0, []],
	[0, 2, 0, ['fullTimeMember 0']],
	[2, 2, 0, ['fullTimeMember 2']],
	[1, 1, 0, ['partTimeMember 1']],
	[1, 4, 0, ['partTimeMember 4']],
	[0, 0, 0, ['fullTimeMember 0', 'partTimeMember 0']],
	[0, 2, 1, []],
	[1, 0, 2, []],
	[1, 0, 3, []],
	[0, 0, 3, []],
	[0, 0, 4, []],
	[0, 0, 1, ['partTimeMember 0']],
	[0, 0, 2, ['partTimeMember 1']],
	[0, 0, 5, ['partTimeMember 4']],
	[2, 0, 1, ['fullTimeMember 2', 'partTimeMember 1']],
])('%d full-time, %d part-time, %d unsaid members', (full, part, unsaid, expected) => {
	expect(off([village, grid(full, part, unsaid)], units, DAY)).toEqual(expected)
})

test('says how many members are unsaid, where a number is off', () => {
	expect(staffingGap([village, grid(0, 0, 2)], units, DAY)).toEqual({
		roles: [{ role: 'partTimeMember', count: 1, least: 2, most: 3 }],
		unspecified: 2,
	})
	expect(staffingGap([village, grid(0, 0, 3)], units, DAY)).toBeNull()
})

describe('officers', () => {
	const none = areaWith('v', 'village')
	const full = grid(1, 2, 0)
	const ownOfficer = {
		...full,
		desks: [...full.desks, { post: 'police' as const, tenures: several(1, 'p') }],
	}
	const town = areaWith('t', 'town', { police: several(3, 'p') })

	test.each([
		['of the grid itself', [none, ownOfficer], []],
		['of the village', [village, full], []],
		['of the village, however many', [areaWith('v', 'village', { police: several(4, 'p') }), full], []],
		['of the town do not count', [town, none, full], ['police 0']],
		['nowhere', [none, full], ['police 0']],
	])('%s', (_, chain, expected) => {
		expect(off(chain, units, DAY)).toEqual(expected)
	})
})

describe('unit leaders', () => {
	const full = grid(1, 2, 0)
	const withOwn = {
		...full,
		desks: [...full.desks, { post: 'unitLeader' as const, tenures: several(9, 'own') }],
	}

	test.each<[own: number, inUnits: number, off: string[]]>([
		[0, 9, ['unitLeader 9']],
		[0, 10, []],
		[0, 15, []],
		[0, 16, ['unitLeader 16']],
		[9, 0, ['unitLeader 9']],
		[9, 1, []],
		[9, 7, ['unitLeader 16']],
	])('%d of the grid and %d in its units', (own, inUnits, expected) => {
		const leaders = several(inUnits, 'u').map((one, at) => areaWith(`u${at}`, 'unit', { unitLeader: [one] }))
		expect(off([village, own === 0 ? full : withOwn], leaders, DAY)).toEqual(expected)
	})

	test('one person in two units is one', () => {
		const twice = [...units, areaWith('u2', 'unit', { unitLeader: [inPost('u0')] })]
		const nine = [areaWith('u', 'unit', { unitLeader: several(9, 'u') }), ...twice.slice(1)]
		expect(off([village, full], twice, DAY)).toEqual([])
		expect(off([village, full], nine, DAY)).toEqual(['unitLeader 9'])
	})
})

test('whoever is not in post that day, or only stands in, does not count; who is on leave does', () => {
	const members = [
		inPost('full', { engagement: 'fullTime', leaves: [{ from: DAY, to: DAY }] }),
		inPost('part', { engagement: 'partTime' }),
		inPost('over', { engagement: 'partTime', to: '2026-09-15' }),
		inPost('later', { engagement: 'partTime', from: '2026-09-17' }),
		inPost('deputy', { engagement: 'partTime', kind: 'deputy' }),
	]
	expect(off([village, areaWith('g', 'grid', { gridMember: members })], units, DAY)).toEqual([
		'partTimeMember 1',
	])
})

test('one more member never makes a shortage larger', () => {
	const few = fc.nat(5)
	fc.assert(
		fc.property(few, few, few, fc.constantFrom('full', 'part', 'unsaid'), (full, part, unsaid, more) => {
			const short = (given: ReturnType<typeof grid>): number =>
				(staffingGap([village, given], units, DAY)?.roles ?? []).reduce(
					(sum, { count, least }) => sum + Math.max(0, least - count),
					0,
				)
			const one = (name: string): number => (more === name ? 1 : 0)
			const before = short(grid(full, part, unsaid))
			const after = short(grid(full + one('full'), part + one('part'), unsaid + one('unsaid')))
			expect(after).toBeLessThanOrEqual(before)
			if (more === 'unsaid' && before > 0) expect(after).toBe(before - 1)
		}),
	)
})

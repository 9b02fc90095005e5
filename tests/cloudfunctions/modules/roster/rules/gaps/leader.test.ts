import fc from 'fast-check'
import { leaderGap } from '../../../../../../cloudfunctions/modules/roster/rules/gaps/leader'
import { answerFor } from '#shared/roster/holder'
import type { Tenure } from '#shared/roster/tenure'
import { areaWith, inPost } from './people'

const DAY = '2026-09-16'
const gap = (...tenures: Tenure[]) => leaderGap(areaWith('g', 'grid', { gridLeader: tenures }), DAY)

const away = { leaves: [{ from: '2026-09-14', to: '2026-09-20' }] }

test.each<[what: string, tenures: Tenure[], expected: object | null]>([
	['a leader is there', [inPost('甲')], null],
	['the leader ends today', [inPost('甲', { to: DAY })], null],
	['a deputy stands in', [inPost('甲', away), inPost('乙', { kind: 'deputy' })], null],
	['nobody ever was', [], { why: 'never' }],
	['somebody begins later', [inPost('甲', { from: '2026-10-01' })], { why: 'notYet', until: '2026-10-01' }],
	[
		'the last one ended',
		[inPost('甲', { to: '2026-06-30' }), inPost('乙', { from: '2019-01-01', to: '2019-12-31' })],
		{ why: 'ended', name: '甲', since: '2026-07-01' },
	],
	[
		'the last one ended, the next one is known',
		[inPost('甲', { to: '2026-09-15' }), inPost('乙', { from: '2026-09-20' })],
		{ why: 'ended', name: '甲', since: DAY, until: '2026-09-20' },
	],
	[
		'the leader is on leave',
		[inPost('甲', away)],
		{ why: 'away', name: '甲', since: '2026-09-14', until: '2026-09-21' },
	],
	[
		'the leader is on leave, and a deputy begins before they are back',
		[inPost('甲', away), inPost('乙', { kind: 'deputy', from: '2026-09-18' })],
		{ why: 'away', name: '甲', since: '2026-09-14', until: '2026-09-18' },
	],
	[
		'on leave without an end',
		[inPost('甲', { leaves: [{ from: '2026-09-14' }] })],
		{ why: 'away', name: '甲', since: '2026-09-14' },
	],
	[
		'on leave until the post ends',
		[inPost('甲', { to: '2026-09-20', leaves: [{ from: '2026-09-14', to: '2026-09-20' }] })],
		{ why: 'away', name: '甲', since: '2026-09-14' },
	],
	['only a deputy’s time has ended', [inPost('乙', { kind: 'deputy', to: '2026-06-30' })], { why: 'never' }],
])('%s', (_, tenures, expected) => {
	expect(gap(...tenures)).toEqual(expected)
})

test('there is a gap exactly where nobody of the desk itself answers, and it ends when it says', () => {
	const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-09-${String(day).padStart(2, '0')}`)
	const span = fc.tuple(days, days).map(([one, other]) => ({
		from: one < other ? one : other,
		to: one < other ? other : one,
	}))
	const tenure = fc.record({ span, kind: fc.constantFrom('holder', 'deputy'), leave: fc.option(span) })
	fc.assert(
		fc.property(fc.array(tenure, { maxLength: 3 }), days, (list, day) => {
			const tenures = list.map(({ span: { from, to }, kind, leave }, at) =>
				inPost(`p${at}`, { from, to, kind: kind, leaves: leave ? [leave] : [] }),
			)
			const grid = areaWith('g', 'grid', { gridLeader: tenures })
			const isHeld = (on: string): boolean =>
				answerFor({ areaCode: 'g', post: 'gridLeader' }, [grid], on) !== null
			const found = leaderGap(grid, day)
			expect(found === null).toBe(isHeld(day))
			const later = Array.from({ length: 28 }, (_, at) => `2026-09-${String(at + 1).padStart(2, '0')}`)
			if (found) expect(found.until).toBe(later.find((one) => one > day && isHeld(one)))
		}),
	)
})

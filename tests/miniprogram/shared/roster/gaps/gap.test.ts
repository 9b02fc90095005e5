import { isLiving, isOddSize, staffOf } from '#shared/roster/gaps/gap'
import { areaWith, inPost } from '../../../../cloudfunctions/modules/roster/rules/gaps/people'

const DAY = '2026-09-16'

test.each([
	[0, true],
	[299, true],
	[300, false],
	[500, false],
	[501, true],
])('a grid of %d households is odd: %s', (households, odd) => {
	expect(isOddSize(households)).toBe(odd)
})

test.each([
	[{}, true],
	[{ from: DAY }, true],
	[{ to: DAY }, true],
	[{ from: '2026-09-17' }, false],
	[{ to: '2026-09-15' }, false],
])('an area of %j lives: %s', (span, lives) => {
	expect(isLiving(span, DAY)).toBe(lives)
})

test('the staff of an area are those with a post today or later, once for each post', () => {
	const area = areaWith('g', 'grid', {
		gridLeader: [inPost('now'), inPost('over', { to: '2026-09-15' }), inPost('now', { from: '2026-10-01' })],
		gridMember: [inPost('now'), inPost('later', { from: '2026-10-01', phone: '' })],
	})
	expect(staffOf(area, DAY)).toEqual([
		{ personId: 'now', name: 'now', phone: '1', post: 'gridLeader', kind: 'holder' },
		{ personId: 'now', name: 'now', phone: '1', post: 'gridMember', kind: 'holder' },
		{ personId: 'later', name: 'later', phone: '', post: 'gridMember', kind: 'holder' },
	])
})

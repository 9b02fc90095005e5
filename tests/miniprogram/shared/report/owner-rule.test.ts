import { ownerRuleFor, type OwnerRule } from '#shared/report/owner-rule'

const NIGHT = { from: 21 * 60, to: 7 * 60 }
const RULES: OwnerRule[] = [
	{ areaCode: 'town', hours: NIGHT, owner: 'police' },
	{ areaCode: 'village', owner: 'gridMember' },
	{ hours: NIGHT, owner: 'property' },
]

const at = (time: string): number => Date.parse(`2026-11-20T${time}:00+08:00`)

test.each([
	['20:59', ['county', 'town'], undefined],
	['21:00', ['county', 'town'], 'police'],
	['00:00', ['county', 'town', 'village'], 'police'],
	['06:59', ['county', 'town'], 'police'],
	['07:00', ['county', 'town', 'village'], 'gridMember'],
	['03:00', ['county', 'elsewhere'], 'property'],
	['12:00', ['county', 'elsewhere'], undefined],
] as const)('at %s in %j: %s', (time, areas, owner) => {
	expect(ownerRuleFor(RULES, areas, at(time))?.owner).toBe(owner)
})

test('a span within the day ends where it says', () => {
	const rules: OwnerRule[] = [{ hours: { from: 12 * 60, to: 14 * 60 }, owner: 'property' }]
	expect(
		['11:59', '12:00', '13:59', '14:00'].map((time) => ownerRuleFor(rules, [], at(time))?.owner),
	).toEqual([undefined, 'property', 'property', undefined])
})

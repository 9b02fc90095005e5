import type { GrantFault } from '../../../../../cloudfunctions/words/reach'
import { grantFault } from '../../../../../cloudfunctions/modules/roster/rules/grant'
import type { Person, PersonPost } from '#shared/roster/person'

const DAY = '2026-09-16'

const LINES: Readonly<Record<string, readonly string[]>> = {
	first: [],
	county: ['100'],
	town: ['100', '110'],
	village: ['100', '110', '111'],
	grid: ['100', '110', '111', '1111'],
	otherTown: ['100', '120'],
	otherCounty: ['200'],
}

const lineOf = (where: string): readonly string[] => LINES[where] ?? []

function clerkOf(where: string, more: Partial<PersonPost> = {}): Person {
	const path = [...lineOf(where)]
	const code = path[path.length - 1] ?? '*'
	const area = { code, name: where, level: 'town', levelName: '' } as const
	const post: PersonPost = {
		areaCode: code,
		post: 'clerk',
		kind: 'holder',
		from: '2025-01-01',
		area,
		path,
		...more,
	}
	return { id: 'own', name: '管理员', phone: '', posts: [post], duties: [] }
}

/** `+` may, some of it with a second person; `^` beyond their reach. One column for each clerk. */
const TABLE = `
desk                    first county town village otherCounty
county clerk            +     +      ^    ^       ^
county dispatcher       +     +      ^    ^       ^
county police           +     +      ^    ^       ^
town clerk              +     +      +    ^       ^
town dispatcher         +     +      +    ^       ^
town police             +     +      +    ^       ^
village clerk           +     +      +    +       ^
village villageLeader   +     +      +    +       ^
grid clerk              +     +      +    +       ^
grid gridLeader         +     +      +    +       ^
otherTown clerk         +     +      ^    ^       ^
otherTown police        +     +      ^    ^       ^
otherCounty clerk       +     ^      ^    ^       +
otherCounty police      +     ^      ^    ^       +
`

const MEANS: Readonly<Record<string, GrantFault | null>> = { '+': null, '^': 'beyondReach' }
const [head = '', ...rows] = TABLE.trim().split('\n')
const clerks = head.split(/\s+/).slice(1)

test.each(rows)('%s', (row) => {
	const [where = '', , ...cells] = row.split(/\s+/)
	const granted = { line: lineOf(where), personIds: ['other'] }
	const found = clerks.map((clerk) => grantFault(clerkOf(clerk), granted, DAY))
	expect(found).toEqual(cells.map((cell) => MEANS[cell]))
})

test('nobody grants themself anything, wherever they keep the roster', () => {
	for (const clerk of ['first', 'county', 'town'])
		expect(grantFault(clerkOf(clerk), { line: lineOf('grid'), personIds: ['other', 'own'] }, DAY)).toBe(
			'oneself',
		)
})

test('a post that ended, has not begun, or is a deputy’s who stands in for nobody gives nothing', () => {
	const granted = { line: lineOf('grid') }
	const deputy = clerkOf('town', { kind: 'deputy' })
	for (const one of [
		undefined,
		clerkOf('town', { to: '2026-09-15' }),
		clerkOf('town', { from: '2026-09-17' }),
		deputy,
	])
		expect(grantFault(one, granted, DAY)).toBe('beyondReach')
	const standsIn = { areaCode: '110', post: 'clerk', as: 'deputy', from: DAY, to: DAY } as const
	expect(grantFault({ ...deputy, duties: [standsIn] }, granted, DAY)).toBeNull()
})

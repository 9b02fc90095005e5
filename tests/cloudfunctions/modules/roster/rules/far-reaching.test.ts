import type { Area } from '#shared/area/area'
import type { Deed } from '../../../../../cloudfunctions/words/proposals'
import {
	deedsBetween,
	endsMany,
	farDeeds,
} from '../../../../../cloudfunctions/modules/roster/rules/far-reaching'
import type { Person } from '#shared/roster/person'
import type { Post } from '#shared/roster/post'
import { maySecond, proposedFrom } from '#shared/roster/second'
import type { Tenure } from '#shared/roster/tenure'

const DAY = '2026-09-16'
const LINES: Readonly<Record<string, string[]>> = {
	first: [],
	county: ['100'],
	town: ['100', '110'],
	village: ['100', '110', '111'],
	grid: ['100', '110', '111', '1111'],
	otherTown: ['100', '120'],
}
const lineOf = (where: string): string[] => LINES[where] ?? []

function holder(where: string, post: Post = 'clerk', id = `${where} ${post}`): Person {
	const path = lineOf(where)
	const areaCode = path[path.length - 1] ?? '*'
	const area = { code: areaCode, name: where, level: 'town', levelName: '' } as const
	return {
		id,
		name: id,
		phone: '',
		posts: [{ areaCode, post, kind: 'holder', from: '2025-01-01', area, path }],
		duties: [],
	}
}

/** `2` takes two, `1` one. Who may at all says grant.test.ts. */
const TABLE = `
deed    desk                first county town
gives   county clerk        2     2      -
gives   county dispatcher   2     2      -
gives   county police       1     1      -
gives   town clerk          1     1      2
gives   town dispatcher     1     1      2
gives   grid gridLeader     1     1      1
gives   village clerk       1     1      1
ends    county clerk        2     2      -
ends    town dispatcher     2     2      2
ends    village clerk       2     2      2
ends    town police         1     1      1
ends    grid gridLeader     1     1      1
away    county dispatcher   2     2      -
away    town clerk          1     1      2
away    grid gridLeader     1     1      1
frees   county clerk        2     2      -
frees   town clerk          2     2      2
frees   grid gridLeader     1     1      1
invites county clerk        2     2      -
invites town dispatcher     1     1      2
invites grid gridLeader     1     1      1
`
const [head = '', ...rows] = TABLE.trim().split('\n')
const granters = head.trim().split(/\s+/).slice(2)

test.each(rows)('%s', (row) => {
	const [deed = '', where = '', post = '', ...cells] = row.split(/\s+/)
	const one = { deed: deed as Deed, line: lineOf(where), post: post as Post, personId: 'p' }
	const found = granters.map((granter, at) =>
		cells[at] === '-' ? '-' : farDeeds(holder(granter), [one], DAY).length === 1 ? '2' : '1',
	)
	expect(found).toEqual(cells)
})

test.each([
	[9, 90, false],
	[9, 9, false],
	[10, 100, false],
	[10, 99, true],
	[10, 10, true],
	[100, 1000, false],
	[101, 1000, true],
])('%s of %s posts at once', (ended, posts, isMany) => {
	expect(endsMany(posts, ended)).toBe(isMany)
})

const tenure = (more: Partial<Tenure> = {}): Tenure => ({
	personId: 'p',
	name: '',
	phone: '',
	kind: 'holder',
	from: '2025-01-01',
	leaves: [],
	...more,
})
const area = (...tenures: Tenure[]): Area => ({
	code: '110',
	name: '',
	level: 'town',
	levelName: '',
	path: ['100', '110'].map((code) => ({ code, name: '', level: 'town', levelName: '' })),
	desks: [{ post: 'clerk', tenures }],
})

test.each<[string, Tenure[], Tenure[], Deed[]]>([
	['comes', [], [tenure()], ['gives']],
	['goes', [tenure()], [], ['ends']],
	['goes some day', [tenure()], [tenure({ to: '2027-01-01' })], ['ends']],
	['stays longer', [tenure({ to: '2026-10-01' })], [tenure()], ['gives']],
	['comes later than planned', [tenure({ from: '2026-10-01' })], [tenure({ from: '2026-11-01' })], ['ends']],
	['becomes a deputy', [tenure()], [tenure({ kind: 'deputy' })], ['ends']],
	['is no deputy any more', [tenure({ kind: 'deputy' })], [tenure()], ['gives']],
	['goes on leave', [tenure()], [tenure({ leaves: [{ from: '2026-10-01', to: '2026-10-02' }] })], ['away']],
	['had gone before', [tenure({ to: '2026-09-15' })], [], []],
	['began on another day, long ago', [tenure()], [tenure({ from: '2024-01-01' })], []],
	['is renamed', [tenure()], [tenure({ name: '王' })], []],
])('whoever %s', (_what, before, after, deeds) => {
	expect(deedsBetween(area(...before), area(...after), DAY).map(({ deed }) => deed)).toEqual(deeds)
})

test('who confirms is a clerk or a dispatcher of the same level or above, and nobody concerned', () => {
	const concern = { proposerId: 'town clerk', touched: ['gone'], lines: [lineOf('town')] }
	const may = (person: Person | undefined) => maySecond(person, concern, DAY)
	for (const where of ['first', 'county', 'town'])
		for (const post of ['clerk', 'dispatcher'] as const) expect(may(holder(where, post, 'other'))).toBe(true)
	expect(may(holder('town'))).toBe(false)
	expect(may(holder('county', 'clerk', 'gone'))).toBe(false)
	expect(may(holder('town', 'police'))).toBe(false)
	for (const where of ['village', 'otherTown', 'grid']) expect(may(holder(where, 'dispatcher'))).toBe(false)
	expect(may(undefined)).toBe(false)
	const ended = holder('county', 'clerk', 'other')
	expect(may({ ...ended, posts: ended.posts.map((post) => ({ ...post, to: '2026-09-15' })) })).toBe(false)
})

test('a change is proposed from the highest post that reaches it; the first clerk stands at the root', () => {
	expect(proposedFrom(holder('county'), [lineOf('grid'), lineOf('town')], DAY)).toEqual([['100']])
	expect(proposedFrom(holder('first'), [lineOf('grid'), ['200']], DAY)).toEqual([['100'], ['200']])
	const both = { ...holder('town'), posts: [...holder('town').posts, ...holder('county').posts] }
	expect(proposedFrom(both, [lineOf('grid')], DAY)).toEqual([['100']])
})

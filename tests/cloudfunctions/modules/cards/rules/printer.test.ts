import { mayPrintCards } from '../../../../../cloudfunctions/modules/cards/rules/printer'
import type { AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import type { Duty, Person, PersonPost } from '#shared/roster/person'
import type { Post } from '#shared/roster/post'

const LEVELS: readonly Level[] = ['county', 'town', 'village', 'grid']
/** county/town/village/grid */
const PATH: readonly AreaRef[] = LEVELS.map((level) => ({ code: level, name: level, level, levelName: '' }))
const TODAY = '2026-09-16'

function postAt(areaCode: string, post: Post, path: string[], to?: string): PersonPost {
	const area = PATH.find(({ code }) => code === areaCode) ?? {
		code: areaCode,
		name: '',
		level: 'town',
		levelName: '',
	}
	return { areaCode, post, kind: 'holder', from: '2026-01-01', ...(to !== undefined && { to }), area, path }
}

const duty = (areaCode: string, post: Post, to?: string): Duty => ({
	areaCode,
	post,
	as: 'holder',
	from: '2026-01-01',
	...(to !== undefined && { to }),
})

const person = (more: Partial<Person>): Person => ({
	id: 'p',
	name: '',
	phone: '',
	posts: [],
	duties: [],
	...more,
})

test.each<[string, Partial<Person>, boolean]>([
	['the first clerk, tied to no area', { posts: [postAt('*', 'clerk', [])] }, true],
	['a clerk of the county', { posts: [postAt('county', 'clerk', ['county'])] }, true],
	['a clerk of the grid itself', { posts: [postAt('grid', 'clerk', LEVELS as string[])] }, true],
	['a clerk of another town', { posts: [postAt('elsewhere', 'clerk', ['county', 'elsewhere'])] }, false],
	['a clerk until yesterday', { posts: [postAt('county', 'clerk', ['county'], '2026-09-15')] }, false],
	['the grid’s leader', { duties: [duty('grid', 'gridLeader')] }, true],
	['the village’s leader', { duties: [duty('village', 'villageLeader')] }, true],
	['the town’s dispatcher', { duties: [duty('town', 'dispatcher')] }, true],
	['whoever led the grid until yesterday', { duties: [duty('grid', 'gridLeader', '2026-09-15')] }, false],
	['a member of the grid', { duties: [duty('grid', 'gridMember')] }, false],
	['the village’s police', { duties: [duty('village', 'police')] }, false],
	['the leader of another grid', { duties: [duty('grid-2', 'gridLeader')] }, false],
	['nobody', {}, false],
])('%s', (_, more, may) => {
	expect(mayPrintCards(person(more), PATH, TODAY)).toBe(may)
})

test('the leader of a grid may not print the whole village', () => {
	expect(mayPrintCards(person({ duties: [duty('grid', 'gridLeader')] }), PATH.slice(0, 3), TODAY)).toBe(false)
})

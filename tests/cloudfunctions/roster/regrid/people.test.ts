import type { Input } from '../../../../cloudfunctions/modules/contract'
import { addDays } from '#shared/clock/china-time'
import { CLERK, TEST_DAY, type Product } from '../../../support/product'
import { household, rosterCsv } from '../../../support/roster-csv'
import { areaIn, atRest, gridOf, householdsIn, textOf } from './at-rest'
import { countyCsv, EAST, GRID, idsOf, NEXT_GRID, STAFF, UNITS, WEST } from './county'
import { startSmall } from './scene'

// Who goes where when a grid is split or merged, and what a file of before makes of it.

const HOUSEHOLDS = 3
const YESTERDAY = addDays(TEST_DAY, -1)

let product: Product
let ids: string[]
beforeEach(async () => {
	product = await startSmall()
	ids = await idsOf(product, GRID)
})
afterEach(() => product.close())

const { leader, member, police, property } = STAFF
const named = ({ name, phone }: { name: string; phone: string }) => ({ name, phone })

type Parts = Input<'roster', 'split'>['into']

/** Two parts: the first household, and the others. */
const parts = (east: Partial<Parts[number]> = {}, west: Partial<Parts[number]> = {}): Parts => [
	{ name: '东片', householdIds: ids.slice(0, 1), ...east },
	{ name: '西片', householdIds: ids.slice(1), ...west },
]

const split = (into: Parts) => product.ask(CLERK, 'roster', 'split', { areaCode: GRID, into })

const codeOf = (name: string): string => areaIn(atRest(product), name).area.code

/** Everybody at the desks of a grid, with the day on which they end. */
async function peopleIn(areaCode: string): Promise<string[]> {
	const { desks } = await product.ask(CLERK, 'roster', 'area', { areaCode })
	return desks.flatMap(({ tenures }) =>
		tenures.map(({ name, from, to }) => `${name} ${from}${to === undefined ? '' : ` ${to}`}`),
	)
}

const cardOf = async (areaCode: string): Promise<string[]> =>
	(await product.ask('o-anyone', 'card', 'show', { areaCode })).people.map(({ name }) => name)

test('the first part keeps everybody; police and property come along to every part', async () => {
	await split(parts())
	const since = (name: string): string => `${name} ${TEST_DAY}`
	expect(await peopleIn(codeOf('东片'))).toEqual(
		[leader, member, police, property, STAFF.verifier].map(({ name }) => since(name)),
	)
	expect(await peopleIn(codeOf('西片'))).toEqual([police, property].map(({ name }) => since(name)))
	for (const line of await peopleIn(GRID)) expect(line).toMatch(new RegExp(` 2025-01-01 ${YESTERDAY}$`))
	// Where no leader is there yet, the head desk one level up answers.
	expect((await cardOf(codeOf('西片')))[0]).toBe(STAFF.village.name)
	// What has ended cannot be divided in another way.
	const other = parts({ name: '南片' })
	expect(await product.call(CLERK, 'roster', 'split', { areaCode: GRID, into: other })).toMatchObject({
		error: { code: 'MOVE_NOT_POSSIBLE', message: '这个网格已经撤并，不能再改' },
	})
})

test('a new leader takes the place of the old one, who may lead the other part', async () => {
	await split(parts({ leader: named(EAST) }, { leader: { name: leader.name, phone: leader.phone } }))
	expect((await cardOf(codeOf('东片')))[0]).toBe(EAST.name)
	expect((await cardOf(codeOf('西片')))[0]).toBe(leader.name)
	const { person } = await product.ask(leader.openid, 'account', 'show', {})
	expect(person?.posts.map(({ area }) => area.code)).toEqual([codeOf('西片')])
})

test('what was planned goes along: who comes next month, and who is away next week', async () => {
	const desk = { areaCode: GRID, post: 'gridLeader' } as const
	const { desks } = await product.ask(CLERK, 'roster', 'area', { areaCode: GRID })
	const { personId } = desks.find(({ post }) => post === 'gridLeader')!.tenures[0]!
	const away = { from: '2026-09-20', to: '2026-09-22' }
	await product.ask(CLERK, 'roster', 'leave', { ...desk, personId, ...away, deputy: named(WEST) })
	await product.ask(CLERK, 'roster', 'handOver', { ...desk, personId, day: '2026-10-01', ...named(EAST) })
	await split(parts())
	const on = async (day: string): Promise<string[]> =>
		(await product.ask(CLERK, 'roster', 'area', { areaCode: codeOf('东片'), day })).inCharge.map(
			({ name, standsInFor }) => (standsInFor === undefined ? name : `${name}代${standsInFor}`),
		)
	expect((await on('2026-09-19'))[0]).toBe(leader.name)
	expect((await on('2026-09-21'))[0]).toBe(`${WEST.name}代${leader.name}`)
	expect((await on('2026-10-01'))[0]).toBe(EAST.name)
})

test('units go to the part that names them with their people, and a file of before puts nothing back', async () => {
	await split(parts({}, { unitCodes: [UNITS[1]] }))
	const below = async (name: string): Promise<string[]> =>
		(await product.ask(CLERK, 'roster', 'area', { areaCode: codeOf(name) })).below.map(({ code }) => code)
	expect([await below('东片'), await below('西片')]).toEqual([[UNITS[0]], [UNITS[1]]])
	expect(await cardOf(codeOf('西片'))).toContain(STAFF.unit.name)
	expect(await cardOf(codeOf('东片'))).not.toContain(STAFF.unit.name)
	const before = textOf(atRest(product))
	const { added, changed, errors } = await product.importCsv(countyCsv(HOUSEHOLDS))
	expect([added, changed]).toEqual([
		{ areas: 0, people: 0, households: 0 },
		{ areas: 0, people: 0, households: 0 },
	])
	expect(new Set(errors.map(({ message }) => message))).toEqual(new Set(['“第一网格”已经撤并，请用新的网格']))
	expect(textOf(atRest(product))).toBe(before)
})

test('of grids that become one the leader of the first goes on, and everybody else, nobody twice', async () => {
	const from = { areaCode: NEXT_GRID, kind: 'holder', from: TEST_DAY } as const
	await product.ask(CLERK, 'roster', 'appoint', { ...from, post: 'gridMember', ...named(EAST) })
	const until = { ...from, to: '2026-10-01' }
	await product.ask(CLERK, 'roster', 'appoint', { ...until, post: 'police', ...named(police) })
	await product.importCsv(
		rosterCsv([household(GRID, '第二网格1', '怪户主'), household(NEXT_GRID, '2', '邻二')]),
	)
	await product.ask(CLERK, 'roster', 'merge', { areaCodes: [GRID, NEXT_GRID], name: '大网格' })
	const there = await peopleIn(codeOf('大网格'))
	expect(there[0]).toContain(leader.name)
	expect(there.join()).not.toContain(STAFF.nextLeader.name)
	for (const { name } of [EAST, member, property]) expect(there.join()).toContain(name)
	// Who was in the same post of both stays as long as in either.
	expect(there.filter((line) => line.startsWith(police.name))).toEqual([`${police.name} ${TEST_DAY}`])
	// Numbers that stand in both are told apart, also where even that is a number already.
	const numbers = householdsIn(atRest(product))
		.filter((one) => gridOf(one) === codeOf('大网格'))
		.map(({ household: one }) => one.number)
	expect(numbers.sort()).toEqual(['1', '2', '3', '第二网格1', '第二网格1-2', '第二网格2'].sort())
})

import type { Input } from '../../../../cloudfunctions/common/contract'
import { addDays } from '../../../../miniprogram/domain/clock/china-time'
import { CLERK, startProduct, TEST_DAY, type Product } from '../../../support/product'
import { household, rosterCsv } from '../../../support/roster-csv'
import { areaIn, atRest, gridOf, householdsIn, textOf } from './at-rest'
import { countyCsv, EAST, GRID, idsOf, NEXT_GRID, settle, STAFF, UNITS, VILLAGE, WEST } from './county'

// Who goes where when a grid is split or merged, and what the clerk reads of it afterwards.

jest.setTimeout(300_000)

const HOUSEHOLDS = 3
const YESTERDAY = addDays(TEST_DAY, -1)

let product: Product
let ids: string[]
beforeEach(async () => {
  product = await startProduct()
  await settle(product, HOUSEHOLDS)
  ids = await idsOf(product, GRID)
})
afterEach(() => product.close())

const { leader, member, police, property } = STAFF
const named = ({ name, phone }: typeof EAST) => ({ name, phone })

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
  // Where no leader is there yet, whoever is one level up answers.
  expect((await cardOf(codeOf('西片')))[0]).toBe(STAFF.village.name)
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

test('units go to the part that names them, else to the first, and their people stay at their desks', async () => {
  await split(parts({}, { unitCodes: [UNITS[1]] }))
  const below = async (name: string): Promise<string[]> =>
    (await product.ask(CLERK, 'roster', 'area', { areaCode: codeOf(name) })).below.map(({ code }) => code)
  expect([await below('东片'), await below('西片')]).toEqual([[UNITS[0]], [UNITS[1]]])
  expect(await cardOf(codeOf('西片'))).toContain(STAFF.unit.name)
  expect(await cardOf(codeOf('东片'))).not.toContain(STAFF.unit.name)
  const { person } = await product.ask(STAFF.unit.openid, 'account', 'show', {})
  expect(person?.posts.map(({ area }) => area.code)).toEqual([UNITS[1]])
})

test('of grids that become one, the leader of the first goes on, and every member', async () => {
  await product.ask(CLERK, 'roster', 'appoint', {
    areaCode: NEXT_GRID,
    post: 'gridMember',
    kind: 'holder',
    from: TEST_DAY,
    ...named(EAST),
  })
  await product.ask(CLERK, 'roster', 'merge', { areaCodes: [NEXT_GRID, GRID], name: '大网格' })
  const there = await peopleIn(codeOf('大网格'))
  expect(there[0]).toContain(STAFF.nextLeader.name)
  expect(there.join()).not.toContain(leader.name)
  for (const { name } of [EAST, member, police, property]) expect(there.join()).toContain(name)
})

test('who was in the same post of both stays as long as in either', async () => {
  const at = { post: 'police', kind: 'holder', name: police.name, phone: police.phone } as const
  await product.ask(CLERK, 'roster', 'appoint', {
    areaCode: NEXT_GRID,
    ...at,
    from: TEST_DAY,
    to: '2026-10-01',
  })
  await product.ask(CLERK, 'roster', 'merge', { areaCodes: [NEXT_GRID, GRID], name: '大网格' })
  const lines = (await peopleIn(codeOf('大网格'))).filter((line) => line.startsWith(police.name))
  expect(lines).toEqual([`${police.name} ${TEST_DAY}`])
})

test('numbers that stand in both grids are told apart, also where even that is a number already', async () => {
  await product.importCsv(
    rosterCsv([household(GRID, '第二网格1', '怪户主'), household(NEXT_GRID, '2', '邻二')]),
  )
  await product.ask(CLERK, 'roster', 'merge', { areaCodes: [GRID, NEXT_GRID], name: '大网格' })
  const numbers = householdsIn(atRest(product))
    .filter((one) => gridOf(one) === codeOf('大网格'))
    .map(({ household: one }) => one.number)
  expect(numbers.sort()).toEqual(['1', '2', '3', '第二网格1', '第二网格1-2', '第二网格2'].sort())
})

test('it stands in the log, cannot be taken back, and is taken back by merging', async () => {
  await split(parts())
  const { changes } = await product.ask(CLERK, 'roster', 'changes', {})
  expect(changes[0]).toMatchObject({ what: '第一网格拆分为东片、西片', by: '管理员', canUndo: false })
  const { version } = changes[0]!
  const before = textOf(atRest(product))
  expect(await product.call(CLERK, 'roster', 'undo', { version })).toMatchObject({
    error: {
      code: 'MOVE_NOT_POSSIBLE',
      message: '网格拆分、合并时，没办完的诉求已经跟着走了，不能撤销；可以再合并或拆分回来',
    },
  })
  expect(textOf(atRest(product))).toBe(before)
  const areaCodes = [codeOf('东片'), codeOf('西片')]
  await product.ask(CLERK, 'roster', 'merge', { areaCodes, name: '第一网格' })
  expect(await idsOf(product, codeOf('第一网格'))).toEqual(ids)
  expect((await cardOf(codeOf('第一网格')))[0]).toBe(leader.name)
})

test('sent again it is done already, and after another change it is refused', async () => {
  await split(parts())
  const after = textOf(atRest(product))
  await split(parts())
  expect(textOf(atRest(product))).toBe(after)
  await product.ask(CLERK, 'roster', 'appoint', {
    areaCode: codeOf('西片'),
    post: 'gridLeader',
    kind: 'holder',
    from: TEST_DAY,
    ...named(WEST),
  })
  expect(await product.call(CLERK, 'roster', 'split', { areaCode: GRID, into: parts() })).toMatchObject({
    error: { code: 'MOVE_NOT_POSSIBLE', message: '这个网格已经撤并，不能再改' },
  })
})

test('the file of before puts nothing back into the old grid', async () => {
  await split(parts({}, { unitCodes: [UNITS[1]] }))
  const before = textOf(atRest(product))
  const { added, changed, errors } = await product.importCsv(countyCsv(HOUSEHOLDS))
  expect([added, changed]).toEqual([
    { areas: 0, people: 0, households: 0 },
    { areas: 0, people: 0, households: 0 },
  ])
  expect(new Set(errors.map(({ message }) => message))).toEqual(new Set(['“第一网格”已经撤并，请用新的网格']))
  expect(textOf(atRest(product))).toBe(before)
})

test('a village shows on each day the grids of that day', async () => {
  await split(parts())
  const on = async (day: string): Promise<string[]> =>
    (await product.ask(CLERK, 'roster', 'area', { areaCode: VILLAGE, day })).below.map(
      ({ name, ended }) => `${name}${ended ? '（撤）' : ''}`,
    )
  expect((await on(YESTERDAY)).sort()).toEqual(['第一网格', '第二网格'].sort())
  expect((await on(TEST_DAY)).sort()).toEqual(['第一网格（撤）', '第二网格', '东片', '西片'].sort())
})

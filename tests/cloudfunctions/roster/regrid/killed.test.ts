import { addDays } from '../../../../miniprogram/domain/clock/china-time'
import { CLERK, startProduct, TEST_DAY, type Product } from '../../../support/product'
import { areaIn, atRest, textOf } from './at-rest'
import { killed, type Regridding } from './call'
import { EAST, GRID, idsOf, NEXT_GRID, settle, UNITS, VILLAGE, WEST } from './county'
import { householdsFollowed, reportsFollowed } from './followed'
import { live, moveIn, PLOTS } from './reports'

// A small grid, killed before and after each of its writes, and inside the transaction that switches the pointer.

jest.setTimeout(900_000)

let product: Product
beforeAll(async () => {
  product = await startProduct()
  await settle(product, 4)
  const residents = await moveIn(product, 3)
  const names = [
    'reported, the police informed',
    'accepted',
    'resolved, another one checks',
    'reported in a unit',
  ]
  await live(
    product,
    PLOTS.filter(({ name }) => names.includes(name)),
    residents,
  )
  Object.assign(process.env, product.cloud.sdkEnv())
})
afterAll(() => product.close())

const see = (): string => textOf(atRest(product))

/** Kills a change at each of its steps, and says how often it died. */
async function dies(regridding: Regridding): Promise<number> {
  const old = see()
  const seen = await killed(product, regridding, { stride: 1, batch: 1, see })
  const now = see()
  expect(now).not.toBe(old)
  const strange = seen.filter((one) => one !== old && one !== now)
  expect(strange).toEqual([])
  // Only the last deaths, after the commit, leave what is new.
  expect(seen.indexOf(now) === -1 || seen.indexOf(now) >= seen.length - 2).toBe(true)
  return seen.length
}

test('a split leaves the old grid or the new ones wherever it is killed, and comes through when sent again', async () => {
  const before = atRest(product)
  const ids = await idsOf(product, GRID)
  const input = {
    areaCode: GRID,
    into: [
      { name: '东片', leader: { name: EAST.name, phone: EAST.phone }, householdIds: ids.slice(0, 1) },
      {
        name: '西片',
        leader: { name: WEST.name, phone: WEST.phone },
        householdIds: ids.slice(1),
        unitCodes: [UNITS[1]],
      },
    ],
  }
  expect(await dies({ verb: 'split', input })).toBeGreaterThan(60)
  const after = atRest(product)
  const [east, west] = ['东片', '西片'].map((name) => areaIn(after, name).area.code)
  const way = {
    from: [GRID],
    of: new Map(ids.map((id, at) => [id, at === 0 ? east! : west!])),
    first: east!,
    units: { [UNITS[0]]: east!, [UNITS[1]]: west! },
    yesterday: addDays(TEST_DAY, -1),
  }
  householdsFollowed(before, after, way)
  reportsFollowed(before, after, way)
  expect(newcomers(after)).toEqual([EAST.phone, WEST.phone])
  const { changes } = await product.ask(CLERK, 'roster', 'changes', {})
  expect(changes.filter(({ what }) => what.includes('拆分'))).toHaveLength(1)
})

test('and so does a merge', async () => {
  const before = atRest(product)
  const [east, west] = ['东片', '西片'].map((name) => areaIn(before, name).area.code)
  const from = [west!, east!, NEXT_GRID]
  const households = (await Promise.all(from.map((code) => idsOf(product, code)))).flat()
  expect(await dies({ verb: 'merge', input: { areaCodes: from, name: '大网格' } })).toBeGreaterThan(60)
  const after = atRest(product)
  const { code } = areaIn(after, '大网格').area
  const way = {
    from,
    of: new Map(households.map((id) => [id, code])),
    first: code,
    units: { [UNITS[0]]: code, [UNITS[1]]: code },
    yesterday: addDays(TEST_DAY, -1),
  }
  householdsFollowed(before, after, way)
  reportsFollowed(before, after, way)
  const { below } = await product.ask(CLERK, 'roster', 'area', { areaCode: VILLAGE })
  expect(below.filter(({ ended }) => !ended).map(({ name }) => name)).toEqual(['大网格'])
})

/** The people who came with the split, each of them once. */
function newcomers({ entries }: ReturnType<typeof atRest>): string[] {
  return entries
    .flatMap((one) => (one.kind === 'person' ? [one.person.phone] : []))
    .filter((phone) => [EAST.phone, WEST.phone].includes(phone))
    .sort()
}

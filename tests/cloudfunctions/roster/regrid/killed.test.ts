import { rosterStore as store } from '../../../../cloudfunctions/common/adapters/roster-store'
import { areaIn, atRest, gridOf, householdsIn, storedText, textOf } from './at-rest'
import { GRID, NEXT_GRID } from './county'
import { runKilledAt } from './killing'
import { portsOf, regridOn, sceneData, smallData, splitOf, startOn, type Regridding } from './scene'
import type { Product } from '../../../support/product'
import { scratchFolder } from '../../../support/scratch-folder'

// A grid of 400 households with 30 open reports: a split and a merge of it are killed at each of their writes.

jest.setTimeout(600_000)

const MINUTES = 60_000

/** What a change makes of some data when nothing goes wrong. */
interface Whole {
  old: string
  now: string
  stored: string
  writes: number
  places: number
  /** Where the data lies afterwards. */
  folder: string
}

async function on<T>(data: string, then: (product: Product) => Promise<T>): Promise<T> {
  const product = await startOn(data)
  try {
    return await then(product)
  } finally {
    await product.close()
  }
}

/** Where the data of a product lies from now on. */
function saved({ cloud }: Product): string {
  const folder = scratchFolder()
  cloud.save(folder)
  return folder
}

const see = (product: Product): string => textOf(atRest(product))

const send = (product: Product, regridding: Regridding, place = Infinity) =>
  runKilledAt(place, () => regridOn(portsOf(product), regridding))

function wholly(data: string, regridding: Regridding): Promise<Whole> {
  return on(data, async (product) => {
    const old = see(product)
    const { survived, ...counts } = await send(product, regridding)
    expect(survived).toBe(true)
    return { ...counts, old, now: see(product), stored: storedText(product), folder: saved(product) }
  })
}

/** Dies at each place outside the transaction, each time on a fresh copy of the data, and is sent again. */
async function dieOutside(
  data: string,
  regridding: Regridding,
  whole: Whole,
  inTransaction: number,
): Promise<void> {
  const left = new Set<string>()
  const before = whole.places - 1 - inTransaction
  for (let place = 0; place <= before; place++) {
    // The last one is after the commit.
    const isLast = place === before
    await on(data, async (product) => {
      const run = await send(product, regridding, isLast ? whole.places - 1 : place)
      const seen = {
        place,
        survived: run.survived,
        isWhole: see(product) === (isLast ? whole.now : whole.old),
      }
      expect(seen).toEqual({ place, survived: false, isWhole: true })
      // What leaves the same behind goes on in the same way.
      const remains = storedText(product)
      if (!left.has(remains)) await send(product, regridding)
      const again = { place, isFinished: left.has(remains) || storedText(product) === whole.stored }
      expect(again).toEqual({ place, isFinished: true })
      left.add(remains)
    })
  }
  expect(left.size).toBeGreaterThan(6)
}

/** Dies at each place within the transaction: each time all is as it was before it. Says how many places that are. */
async function dieInTransaction(data: string, regridding: Regridding, whole: Whole): Promise<number> {
  return on(data, async (product) => {
    let deaths = 0
    const ports = portsOf(product)
    const switchWith: typeof store.switchWith = async (staging, appended) => {
      const before = storedText(product)
      for (; ; deaths++) {
        const { survived } = await runKilledAt(deaths, () => store.switchWith(staging, appended))
        if (storedText(product) !== before) return !survived
        expect({ deaths, survived }).toEqual({ deaths, survived: false })
      }
    }
    await regridOn({ ...ports, roster: { ...ports.roster, switchWith } }, regridding)
    expect(storedText(product) === whole.stored).toBe(true)
    return deaths
  })
}

/** Dies at each place of a change, and answers what comes of it. */
async function dieEverywhere(what: string, data: string, regridding: Regridding): Promise<Whole> {
  const whole = await wholly(data, regridding)
  expect(whole.now).not.toBe(whole.old)
  const inTransaction = await dieInTransaction(data, regridding, whole)
  await dieOutside(data, regridding, whole, inTransaction)
  const { writes, places } = whole
  process.stdout.write(`${what}: ${writes} writes, killed at ${places} places\n`)
  return whole
}

const idsIn = (product: Product): string[] =>
  householdsIn(atRest(product))
    .filter((one) => gridOf(one) === GRID)
    .map(({ household }) => household.id)

let afterSplit: string

test('a split', async () => {
  const scene = await sceneData()
  const ids = await on(scene, async (product) => idsIn(product))
  const { folder, writes } = await dieEverywhere('split', scene, splitOf(ids, 170))
  expect(writes).toBeGreaterThan(30)
  afterSplit = folder
})

test('a merge of what came of it with the grid beside', async () => {
  const areaCodes = await on(afterSplit, async (product) => {
    const codes = ['西片', '东片'].map((name) => areaIn(atRest(product), name).area.code)
    return [...codes, NEXT_GRID]
  })
  const merge: Regridding = { verb: 'merge', input: { areaCodes, name: '大网格' } }
  const { writes } = await dieEverywhere('merge', afterSplit, merge)
  expect(writes).toBeGreaterThan(30)
})

test('a split of a small grid, where another one that died has left all that it had staged', async () => {
  const small = await smallData()
  const ids = await on(small, async (product) => idsIn(product))
  const other = splitOf(ids, 2)
  const { places } = await wholly(small, other)
  const folder = await on(small, async (product) => {
    product.clock.advance(-10 * MINUTES)
    const beforeCommit = places - 2
    expect(await send(product, other, beforeCommit)).toMatchObject({ survived: false })
    return saved(product)
  })
  const split = splitOf(ids, 1)
  const { stored } = await dieEverywhere('taking over', folder, split)
  expect((await wholly(small, split)).stored === stored).toBe(true)
})

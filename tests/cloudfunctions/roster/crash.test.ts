import { rosterStore as store } from '../../../cloudfunctions/common/adapters/roster-store'
import type { RosterStore } from '../../../cloudfunctions/common/ports/roster-store'
import { planImport } from '../../../cloudfunctions/common/roster/import/plan'
import { stage } from '../../../cloudfunctions/common/roster/import/stage'
import { readAll } from '../../../cloudfunctions/common/roster/read-all'
import { startProduct, TEST_DAY, type Product } from '../../support/product'
import { area, household, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const CODE = 'JHPP-BSXX-VZBX'
const VILLAGER = 'o-villager'
const MINUTES = 60_000

/** Touches areas, people and households, new and old ones. */
const CHANGE = rosterCsv([
  area('100-1', '河东镇', '镇', '100'),
  post('100-1-1-2', '网格长', '格长二', '13900000006'),
  household('100-1-1-1', '1', '新户主'),
  household('100-1-1-1', '2', '户主三'),
])

class Killed extends Error {}

let product: Product

beforeEach(async () => {
  product = await startProduct()
  await product.appointClerk()
  await product.importCsv(rosterCsv([...SMALL_COUNTY, household('100-1-1-1', '10', '户主', CODE)]))
  Object.assign(process.env, product.cloud.sdkEnv())
})
afterEach(() => product.close())

/** The store of the product, which dies before its write number `count`. */
function dyingStore(
  count: number,
  beforeWrite: (at: number) => Promise<void> = () => Promise.resolve(),
): RosterStore {
  let at = 0
  const guarded = async <T>(write: () => Promise<T>): Promise<T> => {
    if (++at > count) throw new Killed()
    await beforeWrite(at)
    return write()
  }
  return {
    ...store,
    startStaging: (...args) => guarded(() => store.startStaging(...args)),
    switchTo: (...args) => guarded(() => store.switchTo(...args)),
    add: async (entries) => {
      for (const entry of entries) await guarded(() => store.add([entry]))
    },
    replace: (...args) => guarded(() => store.replace(...args)),
    setUntil: async (ids, until) => {
      for (const id of ids) await guarded(() => store.setUntil([id], until))
    },
    remove: (...args) => guarded(() => store.remove(...args)),
  }
}

/** Runs an import as the function does, on the store given. */
async function importOn(on: RosterStore): Promise<void> {
  const whole = await readAll(on)
  const chance = { bytes: (count: number) => new Uint8Array(count).fill(7) }
  const { changes, errors } = planImport(whole.inForce, CHANGE, { today: TEST_DAY, chance })
  expect(errors).toEqual([])
  await stage(on, whole, changes, product.clock.now())
}

/** What everybody sees, but for the time. */
async function view(): Promise<string> {
  const ask = (areaCode: string) => product.call('o-anyone', 'card', 'show', { areaCode })
  const cards = await Promise.all(['100-1-1-1', '100-1-1-2'].map(ask))
  const { children } = await product.ask('o-anyone', 'place', 'children', { areaCode: '100' })
  const home = await product.call('o-anyone', 'card', 'show', { doorCode: CODE })
  return JSON.stringify({ cards, children, home }).replace(/"asOf":"[^"]*"/g, '')
}

it('leaves the old roster or the new one, wherever it is killed, and the next import goes through', async () => {
  const old = await view()
  const killed: unknown[] = []
  for (let count = 0; ; count++) {
    const ended = await importOn(dyingStore(count)).then(
      () => true,
      (fault: unknown) => {
        if (!(fault instanceof Killed)) throw fault
        return false
      },
    )
    if (ended) break
    killed.push(count)
    expect(await view()).toBe(old)
    // Nobody may import or bind while the dead import might still be alive.
    product.clock.advance(3 * MINUTES)
  }
  expect(killed.length).toBeGreaterThan(10)
  const names = await view()
  for (const name of ['河东镇', '格长二']) expect(names).toContain(name)
  expect(names).not.toContain('河西镇')
  const { inForce } = await readAll(store)
  const ids = inForce.map(({ keys }) => keys[0])
  expect(new Set(ids).size).toBe(ids.length)
  expect(inForce.every(({ until }) => until === null)).toBe(true)
})

it('refuses a second import and bindings while one is under way', async () => {
  await expect(importOn(dyingStore(5))).rejects.toThrow(Killed)
  expect(await product.call(VILLAGER, 'household', 'bind', { doorCode: CODE, name: '李四' })).toMatchObject({
    error: { code: 'ROSTER_BUSY' },
  })
  await expect(importOn(store)).rejects.toMatchObject({ code: 'ROSTER_BUSY' })
  product.clock.advance(3 * MINUTES)
  await importOn(store)
  expect(await product.call(VILLAGER, 'household', 'bind', { doorCode: CODE, name: '李四' })).toMatchObject({
    ok: true,
  })
})

it.each([1, 2, 5, 8, 12, 16])('loses no binding that lands at step %i of an import', async (step) => {
  const householdId = (await store.find([`door:${CODE.replace(/-/g, '')}`])).flatMap((one) =>
    one.kind === 'household' ? [one.household.id] : [],
  )[0]
  const member = {
    openid: VILLAGER,
    name: '李四',
    state: 'pending' as const,
    since: '2026-09-16T12:00:00+08:00',
  }
  // The binder has seen a roster at rest and is only now writing.
  const land = async (at: number): Promise<void> => {
    if (at === step) await store.addMember(householdId!, '100-1-1-1', member)
  }
  await importOn(dyingStore(Infinity, land))
  const { households } = await product.ask(VILLAGER, 'account', 'show', {})
  expect(households).toMatchObject([{ id: householdId, state: 'pending' }])
  await product.bindStaff('o-leader', '13900000004')
  expect((await product.ask('o-leader', 'household', 'pending', {})).items).toHaveLength(1)
})

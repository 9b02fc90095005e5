import { LocalClock } from '../../local/cloudbase/clock/local-clock'
import { DEMO_CLERK_CODE } from '../../local/seeds/people'
import { builtProduct } from './built-product'
import { callsOn, TEST_MOMENT, type Product } from './product'
import type * as MemoryClouds from './warm/memory-clouds'
import { outside } from './warm/outside'

type Calls = Omit<Product, 'cloud' | 'raw' | 'seedDemo'>

/** A product over stores in memory. */
export interface MemoryProduct extends Calls {
  /** Calls anything with anything. */
  raw(openid: string | undefined, noun: string, event: unknown): Promise<{ result: unknown }>
  /** The roster's part of a snapshot, which alone is quick. */
  roster(): unknown[]
  /** What the timer function does. */
  timer(): Promise<unknown>
  /** Uploads a file as a phone does; answers its id. */
  upload(path: string, bytes: Uint8Array): string
}

/** What stores in memory may begin with. */
export interface Documents {
  roster: Parameters<typeof MemoryClouds.toRoster>[0]
  reports: Parameters<typeof MemoryClouds.toReports>[0]
}

/**
 * The use cases of the product over stores in memory, for what is no promise of the database, nor of the built functions:
 * a call costs a tenth. tests/stores holds these stores to what the product's promise.
 */
export async function startProductInMemory(given?: Documents): Promise<MemoryProduct> {
  const { memoryFile } = await builtProduct()
  const { MemoryCloud, toRoster, toReports, kept, keptRoster } = outside(memoryFile) as typeof MemoryClouds
  const clock = new LocalClock()
  clock.freeze()
  clock.set(new Date(TEST_MOMENT))
  const cloud = new MemoryCloud({
    now: clock.now(),
    firstClerkCode: DEMO_CLERK_CODE,
    ...(given && { roster: toRoster(given.roster), reports: toReports(given.reports), chance: 'more' }),
  })
  const inTime = <T>(then: () => T): T => {
    cloud.now = clock.now()
    return then()
  }
  const raw: MemoryProduct['raw'] = async (openid, noun, event) => ({
    result: copied(await inTime(() => cloud.event(openid, noun, copied(event)))),
  })
  return {
    ...callsOn(async (noun, event, openid) => (await raw(openid, noun, event)).result),
    raw,
    clock,
    timer: () => inTime(() => cloud.timer()),
    upload: (path, bytes) => cloud.files.keep(path, bytes),
    snapshot: () => kept(cloud),
    roster: () => keptRoster(cloud),
    close: () => Promise.resolve(),
  }
}

/** As it comes over the wire. */
function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

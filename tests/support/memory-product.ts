import { LocalClock } from '../../local/cloudbase/clock/local-clock'
import { DEMO_CLERK_CODE } from '../../local/seeds/people'
import { builtProduct } from './built-product'
import { CARD_LINK_PREFIX } from './card-link-prefix'
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
	/** The code with which WeChat says a number once: its owner has allowed that. */
	allowPhone(number: string): string
	/** Uploads a file as a phone does; answers its id. */
	upload(path: string, bytes: Uint8Array): string
}

/**
 * The use cases of the product over stores in memory, for what is no promise of the database, nor of the built functions:
 * a call costs a tenth. It begins empty, or with the roster and the reports of a product, as JSON. tests/stores holds these stores to what the product's promise.
 */
export async function startProductInMemory(documents?: string): Promise<MemoryProduct> {
	const { memoryFile } = await builtProduct()
	const { MemoryCloud, documentsIn, copied, kept, keptRoster } = outside(memoryFile) as typeof MemoryClouds
	const clock = new LocalClock()
	clock.freeze()
	clock.set(new Date(TEST_MOMENT))
	const cloud = new MemoryCloud({
		now: clock.now(),
		firstClerkCode: DEMO_CLERK_CODE,
		cardLinkPrefix: CARD_LINK_PREFIX,
		...(documents !== undefined && { ...documentsIn(documents), chance: 'more' }),
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
		allowPhone: (number) => cloud.allowPhone(number),
		upload: (path, bytes) => cloud.files.keep(path, bytes),
		snapshot: () => kept(cloud),
		roster: () => keptRoster(cloud),
		close: () => Promise.resolve(),
	}
}

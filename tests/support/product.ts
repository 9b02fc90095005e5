import type * as Filling from './warm/filling'
import type * as KeptClouds from './warm/kept-clouds'
import { createHash } from 'node:crypto'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { Input, Noun, Output, Verb } from '../../cloudfunctions/modules/contract'
import { databaseSchema, databaseWalks } from '../../cloudfunctions/stores/schema'
import { messagePush } from '../../cloudfunctions/modules/moderation/read-verdict'
import type { LocalCloud } from '../../local/cloudbase'
import type { AskRoster } from '../../local/roster-cli/bring-in'
import type { CallCounts } from '../../local/cloudbase/counters/call-counts'
import type { LocalClock } from '../../local/cloudbase/clock/local-clock'
import type { Invoke } from '../../local/seeds'
import { DEMO_CLERK_CODE, DEMO_CLERK_OPENID } from '../../local/seeds/people'
import { readTimeLimits } from '../../local/cloudbase/functions/function-folder'
import { clientRules } from '../../local/server/client-rules'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { builtProduct, type BuiltProduct } from './built-product'
import { CARD_LINK_PREFIX } from './card-link-prefix'
import { RAISED_LIMITS } from './raised-limits'
import { outside } from './warm/outside'

// Building the functions takes longer than a test may by default.
jest.setTimeout(180_000)

/** Noon of a Wednesday that is a working day. */
export const TEST_DAY = '2026-09-16'
export const TEST_MOMENT = `${TEST_DAY}T12:00:00+08:00`

export const CLERK = DEMO_CLERK_OPENID

/** What the functions of a test's cloud find in their environment. */
export const TEST_ENV = {
	FIRST_CLERK_CODE_HASH: createHash('sha256').update(DEMO_CLERK_CODE).digest('hex'),
	CARD_LINK_PREFIX,
	LIMITS: RAISED_LIMITS,
}

export interface Product {
	cloud: LocalCloud
	/** Stands still at noon of TEST_DAY until it is moved. */
	clock: LocalClock
	/** Calls a method as somebody and answers the envelope. */
	call<N extends Noun, V extends Verb<N>>(
		openid: string,
		noun: N,
		verb: V,
		input: Input<N, V>,
	): Promise<Envelope<Output<N, V>>>
	/** Calls a method that has to succeed and answers its data. */
	ask<N extends Noun, V extends Verb<N>>(
		openid: string,
		noun: N,
		verb: V,
		input: Input<N, V>,
	): Promise<Output<N, V>>
	/** Calls anything with anything; says what it answered and what the call cost. */
	raw(
		openid: string | undefined,
		noun: string,
		event: unknown,
	): Promise<{ result: unknown; counts: CallCounts }>
	/** Names the first clerk, who is CLERK. */
	appointClerk(): Promise<void>
	/** Imports a roster file as the clerk. */
	importCsv(csv: string): Promise<Output<'roster', 'import'>['summary']>
	/** Binds a WeChat to the staff member with a phone. */
	bindStaff(openid: string, phone: string): Promise<void>
	seedDemo(): Promise<void>
	/** All documents but what counts calls, which a refused one may be: to compare before and after. */
	snapshot(): Record<string, unknown[]>
	close(): Promise<void>
}

/** What a product may be started with besides what all have. */
export type ProductOptions = Partial<KeptClouds.ColdOptions>

/**
 * Starts the built functions in an embedded cloud, empty or with a copy of some data. The cloud is lent:
 * its functions are warm, and what they keep in memory is from before. `startColdProduct` has one of its own.
 */
export async function startProduct(options: ProductOptions = {}, data?: string): Promise<Product> {
	const built = await builtProduct()
	return productIn(await keptClouds(built).lendCloud(cloudOptions(built, options), data))
}

/** The same in a cloud that nobody had before, for what needs cold functions or routes of its own. */
export async function startColdProduct(options: ProductOptions = {}, data?: string): Promise<Product> {
	const built = await builtProduct()
	return productIn(await keptClouds(built).startColdCloud(cloudOptions(built, options), data))
}

function keptClouds({ cloudsFile }: BuiltProduct): typeof KeptClouds {
	return outside(cloudsFile) as typeof KeptClouds
}

function cloudOptions(
	{ functionsDir, workerFile }: BuiltProduct,
	options: ProductOptions,
): KeptClouds.ColdOptions {
	return {
		functionsDir,
		workerFile,
		schema: databaseSchema,
		walks: databaseWalks,
		messagePush,
		clientRules,
		env: TEST_ENV,
		timers: 'manual',
		// A killed process loses nothing of what the machine has taken; only a machine that goes down does.
		waitsForDisk: false,
		timeLimits: readTimeLimits(fromRoot('cloudbaserc.json')),
		...options,
	}
}

function productIn(cloud: LocalCloud): Product {
	cloud.clock.freeze()
	cloud.clock.set(new Date(TEST_MOMENT))
	const invoke: Invoke = async (noun, event, openid) => (await cloud.invoke(noun, event, { openid })).result
	return {
		...callsOn(invoke),
		cloud,
		clock: cloud.clock,
		raw: (openid, noun, event) => cloud.invoke(noun, event, openid === undefined ? {} : { openid }),
		seedDemo: async () => (await filling()).seedDemo(invoke, cloud.clock),
		snapshot: () => withoutCounts(cloud.snapshot()),
		close: () => cloud.close(),
	}
}

type Calls = Pick<Product, 'call' | 'ask' | 'appointClerk' | 'importCsv' | 'bindStaff'>

/** What is done with calls alone, wherever they are answered. */
export function callsOn(invoke: Invoke): Calls {
	const call: Product['call'] = async (openid, noun, verb, input) =>
		(await invoke(noun, { method: verb, input }, openid)) as never
	const ask: Product['ask'] = async (openid, noun, verb, input) => {
		const envelope = await call(openid, noun, verb, input)
		if (!envelope.ok) throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
		return envelope.data
	}
	return {
		call,
		ask,
		appointClerk: async () => {
			await ask(CLERK, 'account', 'bindPost', { code: DEMO_CLERK_CODE })
		},
		importCsv: async (csv) => {
			const { bringIn, rosterBytes } = await filling()
			return bringIn(asClerk({ ask }), rosterBytes('roster.csv', csv))
		},
		bindStaff: async (openid, phone) => {
			const { code } = await ask(CLERK, 'roster', 'issueCode', { phone })
			await ask(openid, 'account', 'bindPost', { code })
		},
	}
}

/** What counts calls, not what they did, is left out. */
function withoutCounts(all: Record<string, unknown[]>): Record<string, unknown[]> {
	const { roster = [], operations: _, ...others } = all
	const isUse = (one: unknown): boolean => (one as { kind?: unknown }).kind === 'uses'
	return { ...others, roster: roster.filter((one) => !isUse(one)) }
}

/** What fills a product with data. */
async function filling(): Promise<typeof Filling> {
	const { fillingFile } = await builtProduct()
	return outside(fillingFile) as typeof Filling
}

/** Calls the roster as the clerk. */
export function asClerk({ ask }: Pick<Product, 'ask'>): AskRoster {
	return (verb, input) => ask(CLERK, 'roster', verb, input)
}

import { logFault } from '../../rpc/log'
import type { Call } from '../../identity/call'
import type { CountingPorts } from './call'
import type { TakenRing } from '../org/ports/use-store'
import { rosterKey } from '../org/documents'
import { type RingName, type Use, type UsesDocument } from '../org/uses-document'
import { RosterSnapshot } from '../org/snapshot'
import { ON_ITS_WAY_MS } from './limits'

/** What is done after a method that was counted, where it went well. */
type Afterwards = () => Promise<void>

/** Counts a call before its method runs. @throws UserError LIMIT_REACHED */
export type Count<I, C extends Call> = (input: I, call: C) => Promise<Afterwards | undefined>

/** A use case that no limit refuses. */
export function counted<I, O, C extends Call>(
	count: Count<I, C>,
	run: (input: I, call: C) => Promise<O>,
): (input: I, call: C) => Promise<O> {
	return async (input, call) => {
		const afterwards = await count(input, call)
		call.passesLimits()
		const answer = await run(input, call)
		await alone(afterwards)
		return answer
	}
}

/** What is done is done: that something counts too long is no failure of it. */
async function alone(afterwards: Afterwards | undefined): Promise<void> {
	try {
		await afterwards?.()
	} catch (fault) {
		logFault({ notFreed: 'use' }, fault)
	}
}

/** One use of one person, household or area. */
export interface Wish {
	of: string
	/** Tells a repetition, which counts once. */
	key: string
	rings: readonly TakenRing[]
	/** Which uses of a full ring without a span are over, and count no more. */
	over?: { ring: RingName; among: (uses: readonly Use[]) => Promise<string[]> }
	salt?: string
}

/** How often a use is tried whose place others take and free at the same moment. */
const MOST_TRIES = 5

export const personUses = (openid: string): string => `person/${openid}`
export const doorUses = (doorCode: string): string => `door/${doorCode}`
export const areaUses = (areaCode: string): string => `area/${areaCode}`

const SALT_BYTES = 12

/** Tells the unnamed reports of one person apart from those of others; it says nothing of who it is. */
export function saltFrom({ ports: { chance } }: Call<CountingPorts>): string {
	return Buffer.from(chance.bytes(SALT_BYTES)).toString('hex')
}

/** Counts a use; answers the ring that has no room for it, or null. `known` is what was read of it. */
export async function count(
	wish: Wish,
	known: UsesDocument | undefined,
	call: Call<CountingPorts>,
): Promise<RingName | null> {
	if (has(known, wish)) return null
	const { roster } = call.ports
	const { of, key, rings, over, salt = saltFrom(call) } = wish
	const take = { of, key, rings, salt, at: call.now, day: call.day }
	const isPossible = rings.every(({ most }) => most > 0)
	let isThere = known !== undefined
	let full: TakenRing | undefined
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		if (isPossible && (await roster.takeUse(take, isThere))) return null
		const now = await usesOf(of, call)
		// The same call, sent twice at once, may have been the one that was quicker.
		if (has(now, wish)) return null
		isThere = now !== undefined
		full = rings.find((ring) => isFull(ring, now, call.now))
		const ended = over && now ? await over.among(now.rings[over.ring] ?? []) : []
		if (over && ended.length > 0) await roster.freeUses(of, over.ring, ended)
		// Nothing is full any more: the use that was in the way has been freed meanwhile.
		else if (full) break
		if (!isPossible) break
	}
	const ring = full ?? rings[0]
	if (!ring) throw new Error('counted in no ring')
	return ring.ring
}

/** What was counted, is not there, and is on its way no more. */
export function gone(uses: readonly Use[], there: readonly string[], { now }: Pick<Call, 'now'>): string[] {
	return uses.flatMap(({ key, at }) => (there.includes(key) || at > now - ON_ITS_WAY_MS ? [] : [key]))
}

async function usesOf(of: string, call: Call): Promise<UsesDocument | undefined> {
	return new RosterSnapshot(await call.ports.roster.find([rosterKey.uses(of)])).uses(of)
}

const has = (uses: UsesDocument | undefined, { key, rings }: Wish): boolean =>
	rings.some(({ ring }) => uses?.rings[ring]?.some((use) => use.key === key))

function isFull({ ring, most, within }: TakenRing, uses: UsesDocument | undefined, now: number): boolean {
	if (ring === 'guesses' && (uses?.guessesRest ?? 0) > now) return true
	const used = uses?.rings[ring] ?? []
	const counts = within === undefined ? used : used.filter(({ at }) => at > now - within)
	return counts.length >= most
}

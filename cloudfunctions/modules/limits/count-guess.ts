import type { AreaRef } from '#shared/area/area'
import { MINUTE_MS } from '#shared/clock/china-time'
import { LIMIT_WORDS, type Callable } from '#shared/words/limits'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { rosterKey } from '../org/documents'
import { type UsesDocument } from '../org/uses-document'
import { codeHash } from '../org/one-time-code'
import type { RosterSnapshot } from '../org/snapshot'
import { count, doorUses, personUses, type Count } from './count'
import { limitReached } from './limit-reached'
import { GUESSES_REST_MS, inRing, type Limit } from './limits'
import { notifyClerk } from './notify-clerk'
import { clerkToCall } from './whom-to-call'

const KEY_LENGTH = 24

/** What a code is tried at. */
interface Tried {
	of: string
	limit: Limit
	/** Where the clerk is who hears of too many. */
	path: readonly AreaRef[]
	/** What that clerk is told. */
	says: string
	calls: () => Promise<Callable[]>
}

/** Counts a code for a post; only the person who tries it is known. */
export const countCode: Count<{ code: string }, Call> = async ({ code }, call) => {
	const of = personUses(call.openid)
	const { snapshot } = await call.readAhead([rosterKey.code(codeHash(code)), rosterKey.uses(of)])
	return countGuess(code, [byPerson([], () => clerkToCall(call), call)], snapshot, call)
}

/** Counts a code at a household: by whom, and at which door. */
export function countAtDoor(
	code: string,
	door: { doorCode: string; path: readonly AreaRef[]; place: string; calls: () => Promise<Callable[]> },
	snapshot: RosterSnapshot,
	call: Call,
): Promise<() => Promise<void>> {
	const { doorCode, path, place, calls } = door
	const limit = call.ports.settings.limits.targetGuesses
	const says = LIMIT_WORDS.guessedHere(place, limit.most)
	const atDoor = { of: doorUses(doorCode), limit, path, says, calls }
	return countGuess(code, [byPerson(path, calls, call), atDoor], snapshot, call)
}

function byPerson(path: readonly AreaRef[], calls: () => Promise<Callable[]>, call: Call): Tried {
	const limit = call.ports.settings.limits.personGuesses
	return { of: personUses(call.openid), limit, path, says: LIMIT_WORDS.guessedBySomebody(limit.most), calls }
}

/** A code counts until it proves right: so many tried at once are no more than one after the other. */
async function countGuess(
	code: string,
	tried: readonly Tried[],
	snapshot: RosterSnapshot,
	call: Call,
): Promise<() => Promise<void>> {
	const key = digest('guess', call.openid, codeHash(code)).slice(0, KEY_LENGTH)
	for (const one of tried) {
		const known = snapshot.uses(one.of)
		const full = await count({ of: one.of, key, rings: [inRing('guesses', one.limit)] }, known, call)
		if (full) throw await rest(one, known, call)
	}
	return async () => {
		for (const { of } of tried) await call.ports.roster.freeUses(of, 'guesses', [key])
	}
}

/** An hour's rest from the first that is too many on; the clerk hears of it once. */
async function rest({ of, path, says, calls }: Tried, known: UsesDocument | undefined, call: Call) {
	const until = call.now + GUESSES_REST_MS
	const begins = await call.ports.roster.restGuesses(of, call.now, until)
	if (begins) await notifyClerk({ about: of, path, says }, call)
	const ends = begins ? until : known?.guessesRest || until
	const minutes = Math.ceil((ends - call.now) / MINUTE_MS)
	const whom = await calls()
	return limitReached(LIMIT_WORDS.guesses(minutes, whom), whom)
}

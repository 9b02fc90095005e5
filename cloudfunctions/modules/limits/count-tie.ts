import { chinaDay } from '#shared/clock/china-time'
import { normalDoorCode } from '#shared/roster/door-code'
import { areaWords } from '../../words/desk'
import { LIMIT_WORDS } from '#shared/words/limits'
import { dayWords } from '#shared/words/moment'
import type { RosterRead } from '../../identity/call'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { POINTER_KEY, rosterKey, type HouseholdDocument } from '../org/documents'
import type { Use } from '../org/uses-document'
import { RosterSnapshot } from '../org/snapshot'
import { count, doorUses, gone, personUses, type Count, saltFrom } from './count'
import { countAtDoor } from './count-guess'
import { limitReached } from './limit-reached'
import { REFUSED_REST_MS, REFUSED_KEPT } from './limits'
import { whomToCall } from './whom-to-call'

const KEY_LENGTH = 24

/** The people who wait at one door know each other by names of their own. */
const waiterKey = (openid: string): string => digest('waits', openid).slice(0, KEY_LENGTH)

/** Counts a tie to a household: of the person, at the door, and the code that comes with it. */
export const countTie: Count<{ doorCode: string; oneTimeCode?: string | undefined }, Call> = async (
	{ doorCode: typed, oneTimeCode },
	call,
) => {
	const doorCode = normalDoorCode(typed)
	if (doorCode === null) return undefined
	const uses = [personUses(call.openid), doorUses(doorCode)].map(rosterKey.uses)
	const read = await call.readAhead([rosterKey.door(doorCode), ...uses])
	const document = read.snapshot.households(rosterKey.door(doorCode))[0]
	if (!document) return undefined
	const { path, members } = document.household
	const own = members.find(({ openid }) => openid === call.openid)
	if (own && (own.state === 'confirmed' || oneTimeCode === undefined)) return undefined
	const calls = () => whomToCall(path, call)
	if (oneTimeCode === undefined) await requireNoRest(document, read, call)
	const free =
		oneTimeCode === undefined
			? undefined
			: await countAtDoor(
					oneTimeCode,
					{ doorCode, path, place: placeWords(path), calls },
					read.snapshot,
					call,
				)
	if (!own) await countHousehold(document, read, call)
	if (!own && oneTimeCode === undefined) await countWaiting(doorCode, document, read, call)
	return free
}

const placeWords = (path: HouseholdDocument['household']['path']): string =>
	areaWords(path[path.length - 1]?.code ?? '', path)

/** A resident who was refused here asks again after a while, or brings a code. @throws UserError LIMIT_REACHED */
async function requireNoRest({ household }: HouseholdDocument, { snapshot }: RosterRead, call: Call) {
	const refused = snapshot.uses(personUses(call.openid))?.rings.refused ?? []
	const last = refused.filter(({ key }) => key === household.id).at(-1)
	if (!last || call.now - last.at >= REFUSED_REST_MS) return
	const calls = await whomToCall(household.path, call)
	const day = dayWords(chinaDay(last.at + REFUSED_REST_MS))
	throw limitReached(LIMIT_WORDS.refused(day, calls), calls)
}

/** One more household of the caller. Those that were never counted, of an earlier release or an import, count as well. */
async function countHousehold({ household }: HouseholdDocument, { snapshot }: RosterRead, call: Call) {
	const of = personUses(call.openid)
	const known = snapshot.uses(of)
	const { most } = call.ports.settings.limits.ties
	const counted = (known?.rings.ties ?? []).map(({ key }) => key)
	const besides = householdsOf(snapshot, call).filter((id) => !counted.includes(id))
	const over = {
		ring: 'ties' as const,
		among: async (uses: readonly Use[]) => {
			const now = await readAgain([rosterKey.openid(call.openid)], call)
			return gone(uses, householdsOf(now, call), call)
		},
	}
	const rings = [{ ring: 'ties' as const, most: most - besides.length }]
	const full = await count({ of, key: household.id, rings, over }, known, call)
	if (!full) return
	const calls = await whomToCall(household.path, call)
	throw limitReached(LIMIT_WORDS.ties(most, calls), calls)
}

/** One more who waits at a door. */
async function countWaiting(
	doorCode: string,
	{ household }: HouseholdDocument,
	{ snapshot }: RosterRead,
	call: Call,
) {
	const of = doorUses(doorCode)
	const known = snapshot.uses(of)
	const { most } = call.ports.settings.limits.doorTies
	const counted = (known?.rings.waiting ?? []).map(({ key }) => key)
	const besides = waitersAt(snapshot, household.id).filter((key) => !counted.includes(key))
	const over = {
		ring: 'waiting' as const,
		among: async (uses: readonly Use[]) => {
			const now = await readAgain([rosterKey.household(household.id)], call)
			return gone(uses, waitersAt(now, household.id), call)
		},
	}
	const rings = [{ ring: 'waiting' as const, most: most - besides.length }]
	const full = await count({ of, key: waiterKey(call.openid), rings, over }, known, call)
	if (!full) return
	const calls = await whomToCall(household.path, call)
	throw limitReached(LIMIT_WORDS.waiting(most, calls), calls)
}

const householdsOf = (snapshot: RosterSnapshot, call: Call): string[] =>
	snapshot.households(rosterKey.openid(call.openid)).map(({ household }) => household.id)

const waitersAt = (snapshot: RosterSnapshot, id: string): string[] =>
	snapshot
		.households(rosterKey.household(id))
		.flatMap(({ household }) => household.members)
		.flatMap(({ openid, state }) => (state === 'pending' ? [waiterKey(openid)] : []))

async function readAgain(keys: readonly string[], call: Call): Promise<RosterSnapshot> {
	return new RosterSnapshot(await call.ports.roster.find([POINTER_KEY, ...keys]))
}

/** A resident who was refused at a household cannot ask there again for a while. */
export async function noteRefusal(householdId: string, openid: string, call: Call): Promise<void> {
	const take = { of: personUses(openid), key: householdId, at: call.now, day: call.day, salt: saltFrom(call) }
	await call.ports.roster.noteUse(take, 'refused', REFUSED_KEPT)
}

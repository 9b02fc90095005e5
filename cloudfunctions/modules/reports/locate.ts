import type { AreaRef } from '#shared/area/area'
import { postsOn } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import type { Located } from '../../words/trail'
import { normalDoorCode } from '#shared/roster/door-code'
import { FIELD_WORDS } from '../../words/fields'
import type { Input } from './contract/report'
import { UserError } from '../../rpc/user-error'
import { placeIn, placeKeys } from '../places/search'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import type { Viewer } from '../org/rules/viewer'
import type { RosterSnapshot } from '../org/snapshot'

export type Place = Exclude<Input<'submit'>['place'], undefined>

/** Where the problem is, as far as it is known. */
export interface Locality {
	located: Located
	/** From the root down to the area of the place, or to the reporter's home where the place is not known. */
	path: AreaRef[]
	household?: HouseholdDocument
}

/** The roster keys that tell where a place is. The roots stand in where neither place nor home is known. */
export function localityKeys(place: Place | undefined): string[] {
	const roots = rosterKey.parent('')
	if (!place || 'point' in place) return [roots]
	// Their own come along with the caller.
	if ('householdId' in place) return []
	if ('areaCode' in place) return [rosterKey.area(place.areaCode)]
	if ('doorCode' in place) return doorKeys(place.doorCode)
	return [roots, ...placeKeys(place.text)]
}

/**
 * Finds the area of a place; without one, the first of the reporter's homes. Those of an unnamed reporter are not known here, or
 * a place that nobody finds would say where they live.
 * @throws UserError NOT_FOUND for an unknown area or somebody else's household, UNKNOWN_DOOR_CODE
 */
export function locate(
	place: Place | undefined,
	snapshot: RosterSnapshot,
	homes: readonly HouseholdDocument[],
): Locality {
	const [home] = homes
	if (!place)
		return home ? atHousehold('household', home) : { located: { by: 'nothing' }, path: roots(snapshot) }
	if ('householdId' in place) return atOwn(place.householdId, homes)
	if ('areaCode' in place) return atChoice(place.areaCode, snapshot)
	if ('doorCode' in place) return atDoor(place.doorCode, snapshot)
	const elsewhere = home?.household.path ?? roots(snapshot)
	if ('point' in place) return { located: { by: 'point' }, path: elsewhere }
	return inWords(place.text, snapshot, elsewhere)
}

/** The codes from the root down to where all posts of somebody lie: what a post holder reports without a place is there. */
export function ownPath({ person }: Viewer, day: Day): string[] {
	const [first = [], ...others] = person ? postsOn(person, day).map(({ path }) => path) : []
	return first.filter((code, at) => others.every((path) => path[at] === code))
}

/** Where that is; undefined for who has no post, or one that is tied to no area. */
export function atOwnPost(path: readonly string[], snapshot: RosterSnapshot): Locality | undefined {
	const area = snapshot.area(path[path.length - 1] ?? '')
	return area && { located: { by: 'post' }, path: area.path }
}

function atHousehold(by: 'household' | 'doorCode', document: HouseholdDocument): Locality {
	return { located: { by }, path: document.household.path, household: document }
}

function atOwn(id: string, homes: readonly HouseholdDocument[]): Locality {
	const home = homes.find(({ household }) => household.id === id)
	if (!home) throw new UserError('NOT_FOUND', { 'place.householdId': FIELD_WORDS.notYourHousehold })
	return atHousehold('household', home)
}

function atChoice(areaCode: string, snapshot: RosterSnapshot): Locality {
	const area = snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND', { 'place.areaCode': FIELD_WORDS.unknownArea })
	return { located: { by: 'choice' }, path: area.path }
}

function atDoor(doorCode: string, snapshot: RosterSnapshot): Locality {
	const [found] = doorKeys(doorCode).flatMap((key) => snapshot.households(key))
	if (!found) throw new UserError('UNKNOWN_DOOR_CODE')
	return atHousehold('doorCode', found)
}

/** The key of a door code; none for what is no door code at all. */
function doorKeys(text: string): string[] {
	const code = normalDoorCode(text)
	return code === null ? [] : [rosterKey.door(code)]
}

/** One match is taken; several, similar ones or none go to a dispatcher, never to a guess. */
function inWords(words: string, snapshot: RosterSnapshot, elsewhere: AreaRef[]): Locality {
	const { status, similar, matches } = placeIn(snapshot, words, elsewhere)
	const [only] = status === 'one' ? matches.flatMap(({ areaCode }) => snapshot.area(areaCode) ?? []) : []
	if (only) return { located: { by: 'words', words }, path: only.path }
	const unclear = { by: 'unclear', words, fits: matches.length, ...(similar && { similar }) } as const
	return { located: unclear, path: elsewhere }
}

/** The root of the tree; of several, the first by code. */
function roots(snapshot: RosterSnapshot): AreaRef[] {
	const top = snapshot.areas().filter((area) => area.path.length === 1)
	const [root] = top.sort((one, other) => (one.code < other.code ? -1 : 1))
	return root ? root.path : []
}

import { hasEnded, type AreaRef } from '#shared/area/area'
import { toIso } from '#shared/clock/china-time'
import { postsOn } from '#shared/roster/person'
import { normalDoorCode } from '#shared/roster/door-code'
import type { Household } from '../org/rules/household'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { NAMINGS_KEY, rosterKey, type HouseholdDocument } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { peopleInCharge } from '../org/rules/in-charge'
import { portraitLinks } from '../portraits/links'

/** What a card is about: an area, and the household whose own card it is. */
interface Subject {
	path: string[]
	household?: Household
}

/** Who is in charge today: one read finds the place, one brings its areas with their desks. */
export async function show(input: Input<'show'>, call: Call): Promise<Output<'show'>> {
	const { path, household } = await findSubject(input, call)
	const code = path[path.length - 1] ?? ''
	const paired = household?.paired
	const { snapshot } = await call.roster([
		...path.map(rosterKey.area),
		rosterKey.parent(code),
		NAMINGS_KEY,
		// Whether they have a post, and so may have given a photo.
		...(paired ? [rosterKey.phone(paired.phone)] : []),
	])
	const chain = snapshot.chain(path)
	const area = chain[chain.length - 1]
	if (area?.code !== code || hasEnded(area, call.day)) throw new UserError('NOT_FOUND')
	const below = snapshot
		.areas()
		.filter((one) => one.path[one.path.length - 2]?.code === code && !hasEnded(one, call.day))
	const centre = [...chain].reverse().find((step) => step.centre)?.centre
	const people = peopleInCharge(chain, below, call.day)
	const pairedId = paired && snapshot.person(rosterKey.phone(paired.phone))?.person.id
	const photos = await portraitLinks(
		[...people.map(({ personId }) => personId), ...(pairedId === undefined ? [] : [pairedId])],
		snapshot.portraits,
		call.ports.files,
	)
	const photoOf = (personId: string | undefined): { photo?: string } => {
		const photo = personId === undefined ? undefined : photos.get(personId)
		return photo === undefined ? {} : { photo }
	}
	return {
		area: { code, name: area.name, path: area.path },
		people: people.map(({ personId, ...person }) => ({ ...person, ...photoOf(personId) })),
		...(paired && { paired: { name: paired.name, phone: paired.phone, ...photoOf(pairedId) } }),
		...(centre && { centre }),
		...(snapshot.namings?.languages && { languages: snapshot.namings.languages }),
		asOf: toIso(call.now),
	}
}

async function findSubject({ doorCode, areaCode }: Input<'show'>, call: Call): Promise<Subject> {
	if (doorCode !== undefined) return atDoor(doorCode, call)
	if (areaCode === undefined) return ownSubject((await call.roster()).snapshot, call)
	const area = (await call.roster([rosterKey.area(areaCode)])).snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND')
	return { path: codes(area.path) }
}

async function atDoor(doorCode: string, call: Call): Promise<Subject> {
	const code = normalDoorCode(doorCode)
	if (code === null) throw new UserError('UNKNOWN_DOOR_CODE')
	const { snapshot } = await call.roster([rosterKey.door(code)])
	const found = snapshot.households(rosterKey.door(code))[0]
	if (!found) throw new UserError('UNKNOWN_DOOR_CODE')
	const path = codes(found.household.path)
	return maySeePair(found, call) ? { path, household: found.household } : { path }
}

/**
 * Whoever looks in on a household in no post of theirs is a neighbour: whoever passes the door reads their name and phone once
 * those at home have said that they stand on its card, who lives there always.
 */
function maySeePair({ household: { paired, members }, visits }: HouseholdDocument, call: Call): boolean {
	const isNeighbour = visits?.pair?.memberId !== undefined && visits.pair.phone === paired?.phone
	if (!isNeighbour || visits.printed === paired.phone) return true
	return members.some(({ openid, state }) => openid === call.openid && state === 'confirmed')
}

/**
 * The caller's home, a confirmed one first; for staff without one, where their post is. Who is still waiting to be
 * confirmed sees the grid's people and nothing of the household.
 */
function ownSubject(snapshot: RosterSnapshot, call: Call): Subject {
	const homes = snapshot.households(rosterKey.openid(call.openid)).map(({ household }) => household)
	const confirmed = homes.find(({ members }) =>
		members.some(({ openid, state }) => openid === call.openid && state === 'confirmed'),
	)
	if (confirmed) return { path: codes(confirmed.path), household: confirmed }
	const [pending] = homes
	if (pending) return { path: codes(pending.path) }
	const person = snapshot.person(rosterKey.openid(call.openid))?.person
	const post = person && postsOn(person, call.day).find(({ path }) => path.length > 0)
	if (!post) throw new UserError('NOT_FOUND')
	return { path: post.path }
}

function codes(path: readonly AreaRef[]): string[] {
	return path.map(({ code }) => code)
}

import { photoModerations } from '#shared/content/moderation'
import { toIso } from '#shared/clock/china-time'
import type { Input, Output } from './contract/account'
import { linksById } from '../files/links'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import type { Portrait } from '../portraits/ports/portrait-store'
import { askAboutPortrait } from '../portraits/moderate'
import { filesOf, portraitFile } from '../portraits/files'
import { requireFiles } from '../files/own-files'
import type { RosterSnapshot } from '../org/snapshot'

type PortraitView = Output<'portrait'>

/** The photo that the caller gave last, and the one that is on their cards. */
export async function showPortrait(call: Call): Promise<PortraitView> {
	const { personId, snapshot } = await whoCalls(call)
	return view(personId, await call.ports.portraits.get(personId), snapshot, call)
}

/**
 * Takes a photo of the caller, which is on every card of theirs once WeChat has looked at it. Sent again it counts once.
 * @throws UserError FOREIGN_PHOTO, NO_PHOTO
 */
export async function setPortrait({ fileId }: Input<'setPortrait'>, call: Call): Promise<PortraitView> {
	const { personId, snapshot } = await whoCalls(call)
	const { portraits } = call.ports
	const known = await portraits.get(personId)
	if (known?.fileId === fileId) return view(personId, known, snapshot, call)
	await requireFiles(call, { photos: [fileId] })
	const [check] = photoModerations([], 1, [fileId], call)
	if (!check) throw new Error('a new photo without a check')
	// First the files, then the document that names them: after a crash between the two, both are done again.
	if (known) await call.ports.files.remove(filesOf(known))
	const given: Portrait = { personId, fileId, givenAt: toIso(call.now), check }
	await portraits.put(given)
	await askAboutPortrait(given, call.now, call.ports)
	return view(personId, await portraits.get(personId), snapshot, call)
}

/** Takes the caller's photo off their cards; whose post has ended may do so, too. */
export async function dropPortrait(call: Call): Promise<PortraitView> {
	const { personId, snapshot } = await whoCalls(call)
	const { files, portraits } = call.ports
	const given = await portraits.get(personId)
	const onCard = snapshot.portraits === undefined ? [] : [portraitFile(snapshot.portraits, personId)]
	const there = [...onCard, ...(given ? filesOf(given) : [])]
	if (there.length > 0) await files.remove(there)
	await portraits.remove(personId)
	return { state: 'none' }
}

async function whoCalls(call: Call): Promise<{ personId: string; snapshot: RosterSnapshot }> {
	const { viewer, snapshot } = await call.roster()
	if (!viewer.person) throw new UserError('NO_PERMISSION')
	return { personId: viewer.person.id, snapshot }
}

/** The one on the cards, and beside it one that is not there yet. */
async function view(
	personId: string,
	given: Portrait | null,
	{ portraits: place }: RosterSnapshot,
	call: Call,
): Promise<PortraitView> {
	const state = given?.check.state ?? 'none'
	const onCard = place === undefined ? [] : [portraitFile(place, personId)]
	const awaited = given && (state === 'waiting' || state === 'held') ? [given.check.copy ?? given.fileId] : []
	const links = await linksById([...onCard, ...awaited], call.ports.files)
	const [cardLink] = onCard.map((id) => links.get(id))
	const [givenLink] = awaited.map((id) => links.get(id))
	return { state, ...(cardLink && { onCard: cardLink }), ...(givenLink && { given: givenLink }) }
}

import { UserError } from '../../rpc/user-error'
import type { RosterStore } from '../org/ports/roster-store'
import { carryBindings, hasBindingsOf, withoutBindings } from './bindings'
import {
	entryId,
	isStaging,
	type PointerDocument,
	type RosterContent,
	type RosterEntry,
	type Staging,
} from '../org/documents'

/** What the next version says of one thing, and which document it replaces. */
export interface Change {
	content: RosterContent
	replaces?: RosterEntry
}

/**
 * Begins to write the next version, or goes on where the same work was interrupted: then `start` is what it was.
 * Whatever another work left behind that did not come to its end is cleared away, and what no version needs any more.
 * What the present version replaced stays, so that it can be undone. Until all is cleared away the claim says so: killed
 * before, the same work clears first when it goes on.
 * @throws UserError ROSTER_BUSY while something else is being written, or has been since the pointer was read
 */
export async function claim(
	store: RosterStore,
	pointer: PointerDocument | undefined,
	by: string,
	now: number,
): Promise<Staging> {
	if (!pointer) throw new UserError('ROSTER_BUSY')
	const { staging: before } = pointer
	const goesOn = before?.by === by
	if (!goesOn && isStaging(pointer, now)) throw new UserError('ROSTER_BUSY')
	const isUnclean = before !== undefined && (!goesOn || before.isUnclean === true)
	if (goesOn && before.since === now && !isUnclean) return before
	const staging: Staging = {
		version: pointer.version + 1,
		by,
		start: goesOn ? before.start : now,
		// Never the same twice, so that a second sender of the same change at the same moment loses the claim.
		since: goesOn ? Math.max(now, before.since + 1) : now,
	}
	const claimed: Staging = isUnclean ? { ...staging, isUnclean } : staging
	await take(store, pointer, claimed)
	if (!goesOn || isUnclean) await store.clearLeftOvers(pointer.version)
	if (isUnclean) await take(store, { ...pointer, staging: claimed }, staging)
	return staging
}

async function take(store: RosterStore, pointer: PointerDocument, staging: Staging): Promise<void> {
	if (!(await store.startStaging(pointer, staging))) throw new UserError('ROSTER_BUSY')
}

/** Writes changes beside the version in force and says how many were new; written again, they are as they were. */
export async function write(
	store: RosterStore,
	changes: readonly Change[],
	{ version }: Staging,
): Promise<number> {
	const entries = changes.map(({ content }) => entryOf(content, version))
	const there = new Set((await store.byIds(entries.map(({ _id }) => _id))).map(({ _id }) => _id))
	const fresh = entries.filter(({ _id }) => !there.has(_id))
	await store.add(fresh)
	await endReplaced(store, changes, version)
	return fresh.length
}

/** Adds documents of which it is known that they are not there yet. */
export async function writeFresh(
	store: RosterStore,
	changes: readonly Change[],
	fresh: readonly Change[],
	{ version }: Staging,
): Promise<void> {
	await store.add(fresh.map(({ content }) => entryOf(content, version)))
	await endReplaced(store, changes, version)
}

async function endReplaced(store: RosterStore, changes: readonly Change[], version: number): Promise<void> {
	await store.setUntil(
		changes.flatMap(({ replaces }) => (replaces ? [replaces._id] : [])),
		version,
	)
}

/**
 * Puts what was written in force.
 * @throws UserError ROSTER_BUSY when somebody else has claimed the version meanwhile
 */
export async function finish(store: RosterStore, staging: Staging): Promise<void> {
	await catchUpBindings(store, staging.version)
	if (!(await store.switchTo(staging))) throw new UserError('ROSTER_BUSY')
}

function entryOf(content: RosterContent, version: number): RosterEntry {
	return { _id: entryId(content.keys[0], version), ...content, since: version, until: null }
}

/**
 * Takes over bindings that were on their way while the documents were copied. It reads again until it finds none:
 * a binding writes to all versions of a document, so later ones reach the new version by themselves.
 */
export async function catchUpBindings(store: RosterStore, version: number): Promise<void> {
	for (let late = true; late;) {
		late = false
		let cursor: string | undefined
		do {
			const { items, next } = await store.pageOfVersion('until', version, cursor)
			late = (await catchUpPage(store, items as RosterEntry[], version)) || late
			cursor = next
		} while (cursor !== undefined)
	}
}

async function catchUpPage(
	store: RosterStore,
	replaced: readonly RosterEntry[],
	version: number,
): Promise<boolean> {
	const staged = await store.byIds(replaced.map(({ keys }) => entryId(keys[0], version)))
	const byKey = new Map(staged.map((entry) => [entry.keys[0], entry]))
	let late = false
	for (const from of replaced) {
		const entry = byKey.get(from.keys[0])
		if (!entry || hasBindingsOf(entry, from)) continue
		await store.replace({ ...entry, ...carryBindings(withoutBindings(entry), from) })
		late = true
	}
	return late
}

import type { Area } from '#shared/area/area'
import type { Viewer } from '../../org/rules/viewer'
import { HEAD_POST, type Post } from '#shared/roster/post'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { editableRosterOf, type EditableRoster } from '../../org/editable-roster'
import {
	rosterKey,
	type AreaDocument,
	type PersonDocument,
	type PointerDocument,
	type RosterEntry,
} from '../../org/documents'
import { readAllWith, readAreasUnder, isInForce } from '../../org/read-tree'
import type { Beginning } from './begin-edit'

/** The part of the roster that a change touches, and the documents that it was read from. */
export interface Scope {
	pointer: PointerDocument | undefined
	version: number
	/** Who makes the change. */
	viewer: Viewer
	book: EditableRoster
	entries: (AreaDocument | PersonDocument)[]
}

/** Which part a change touches. */
export interface Reach {
	/** The area at the top of it. */
	code: string
	/** Everything below it, too. */
	below: boolean
	/** The areas whose own desks or places change, among those. */
	changed: readonly string[]
	/** The phones of people who come in from elsewhere. */
	phones?: readonly string[]
}

/** A change at a desk touches, below a head desk, every desk for which it may stand in. */
export function deskReach({ code, level }: Area, post: Post, phones: readonly string[]): Reach {
	return { code, below: post === HEAD_POST[level], changed: [code], phones }
}

/**
 * Reads the areas that a change touches and those above them, and everybody whose posts or duties it may change: each who
 * has or had a post in what changes, or above it. Who is at a desk beside or below keeps what they answer for: an answer
 * goes up from an empty desk, never down or sideways.
 * @throws UserError NOT_FOUND
 */
export async function readScope(call: Call, { snapshot, viewer }: Beginning, reach: Reach): Promise<Scope> {
	const { version, pointer } = snapshot
	const top = snapshot.area(reach.code)
	if (!top) throw new UserError('NOT_FOUND')
	const above = top.path.slice(0, -1).map((step) => rosterKey.area(step.code))
	const chain = areasIn(await readInForce(call, above, version))
	const own = reach.below
		? await readAreasUnder(call.ports.roster, reach.code, version)
		: areasIn(snapshot.entries).filter(({ area }) => area.code === reach.code)
	const people = await readPeople(call, [...chain, ...own], reach, version)
	const entries = [...own, ...people]
	return { pointer, version, viewer, book: editableRosterOf(entries, chain), entries }
}

async function readPeople(
	call: Call,
	areas: readonly AreaDocument[],
	{ changed, phones = [] }: Reach,
	version: number,
): Promise<PersonDocument[]> {
	const lines = new Set(
		areas.flatMap(({ area }) => (changed.includes(area.code) ? area.path.map(({ code }) => code) : [])),
	)
	const isTouched = ({ area: { code, path } }: AreaDocument): boolean =>
		lines.has(code) || path.some((step) => step.level === 'grid' && changed.includes(step.code))
	const tenures = areas.filter(isTouched).flatMap(({ area }) => area.desks.flatMap((desk) => desk.tenures))
	const keys = [...tenures.map(({ personId }) => rosterKey.person(personId)), ...phones.map(rosterKey.phone)]
	const found = await readInForce(call, [...new Set(keys)], version)
	return found.filter((one) => one.kind === 'person')
}

async function readInForce(call: Call, keys: readonly string[], version: number): Promise<RosterEntry[]> {
	const found = keys.length === 0 ? [] : await readAllWith(call.ports.roster, keys)
	return found.filter((one) => isInForce(one, version))
}

function areasIn(entries: readonly RosterEntry[]): AreaDocument[] {
	return entries.filter((one): one is AreaDocument => one.kind === 'area')
}

import type { AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import type { HouseholdMember } from '../../../cloudfunctions/modules/org/rules/household'
import {
	POINTER_KEY,
	rosterKey,
	type AreaDocument,
	type HouseholdDocument,
	type PersonDocument,
	type PointerDocument,
	type RosterDocument,
	type Staging,
} from '../../../cloudfunctions/modules/org/documents'
import type { StorePorts } from '../../support/memory-ports/stores'

/** Where a document stands in the versions. */
interface Span {
	since?: number
	until?: number | null
}

const LEVELS: readonly Level[] = ['county', 'town', 'village', 'grid', 'unit']

/** The path to an area: a code of one digit is the root's, and each further digit goes one level down. */
export function pathTo(code: string): AreaRef[] {
	return Array.from(code, (_, at) => {
		const own = code.slice(0, at + 1)
		return { code: own, name: `区划${own}`, level: LEVELS[at]!, levelName: LEVELS[at]! }
	})
}

export function areaAt(code: string, { since = 1, until = null }: Span = {}): AreaDocument {
	const path = pathTo(code)
	const isBelowGrid = path.slice(0, -1).some(({ level }) => level === 'grid')
	return {
		_id: `${rosterKey.area(code)}@${since}`,
		kind: 'area',
		keys: [
			rosterKey.area(code),
			rosterKey.parent(code.slice(0, -1)),
			...path.map((above) => rosterKey.under(above.code)),
			...(isBelowGrid ? [] : path.map((above) => rosterKey.downToGrids(above.code))),
		],
		since,
		until,
		area: { ...path[path.length - 1]!, path, desks: [] },
	}
}

export function personOf(
	id: string,
	{ since = 1, until = null, ...more }: Span & Partial<PersonDocument> = {},
): PersonDocument {
	return {
		_id: `${rosterKey.person(id)}@${since}`,
		kind: 'person',
		keys: [rosterKey.person(id), rosterKey.phone(phoneOf(id))],
		since,
		until,
		person: { id, name: `人${id}`, phone: phoneOf(id), posts: [], duties: [] },
		...more,
	}
}

export const phoneOf = (id: string): string => `phone of ${id}`

export function householdOf(
	id: string,
	gridCode: string,
	{ since = 1, until = null, members = [] }: Span & { members?: HouseholdMember[] } = {},
): HouseholdDocument {
	const waits = members.some(({ state }) => state === 'pending')
	return {
		_id: `${rosterKey.household(id)}@${since}`,
		kind: 'household',
		keys: [
			rosterKey.household(id),
			rosterKey.grid(gridCode),
			...members.map(({ openid }) => rosterKey.openid(openid)),
			...(waits ? [rosterKey.pending(gridCode)] : []),
		],
		since,
		until,
		household: {
			id,
			number: id,
			address: `门牌${id}`,
			headName: '包玉山',
			doorCode: `door-${id}`,
			path: pathTo(gridCode),
			members,
		},
	}
}

export function memberOf(openid: string, state: HouseholdMember['state'] = 'pending'): HouseholdMember {
	return { openid, name: `住户${openid}`, state, since: '2026-11-20T09:00:00+08:00' }
}

export function pointerAt(version: number, staging?: Staging): PointerDocument {
	return { _id: POINTER_KEY, kind: 'pointer', keys: [POINTER_KEY], version, ...(staging && { staging }) }
}

export function stagingOf(version: number, more: Partial<Staging> = {}): Staging {
	return { version, by: 'work', start: 1000, since: 1000, ...more }
}

/** The pointer as it stands. */
export async function pointerIn({ roster }: StorePorts): Promise<PointerDocument | undefined> {
	const found = await roster.find([POINTER_KEY])
	return found.find((one) => one.kind === 'pointer')
}

/** Documents by their ids, whatever they are. */
export async function standing<T extends RosterDocument>(
	{ roster }: StorePorts,
	...documents: readonly T[]
): Promise<(T | undefined)[]> {
	const found = await roster.find(documents.map(({ keys }) => keys[0]))
	return documents.map(({ _id }) => found.find((one): one is T => one._id === _id))
}

/** A copy of a document in the next version, as an import writes it beside the present one. */
export function staged<T extends PersonDocument | HouseholdDocument>(document: T): T {
	const since = document.since + 1
	return { ...document, _id: `${document.keys[0]}@${since}`, since }
}

export const idsIn = (documents: readonly { _id: string }[]): string[] => documents.map(({ _id }) => _id)

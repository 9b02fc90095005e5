import type { AreaRef, DeskRecord, ServiceCentre } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import type { Duty, PersonPost } from '#shared/roster/person'
import { POSTS, type Post } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import type { AreaDocument, PersonDocument } from './documents'

/** An area with its desks, tied to the one above by its code alone. */
export interface EditableArea {
	code: string
	name: string
	level: Level
	levelName: string
	parent?: string
	centre?: ServiceCentre
	/** The first and the last day of a grid that was made or ended by a split or a merge. */
	from?: Day
	to?: Day
	/** The codes of the grids that became this one. */
	former?: string[]
	desks: DeskRecord[]
}

/** A staff member. */
export interface EditablePerson {
	id: string
	name: string
	phone: string
	/** A WeChat is bound: the phone may not pass to somebody else unnoticed. */
	bound: boolean
	/** What they have and answer for outside the areas of the book; the first clerk's post is tied to none. */
	elsewhere: { posts: PersonPost[]; duties: Duty[] }
}

/** The part of the roster that a change may touch, without what can be worked out of it. */
export interface EditableRoster {
	/** A whole subtree, or the whole tree. */
	areas: Map<string, EditableArea>
	/** What stands above the subtree: read, never changed. */
	above: ReadonlyMap<string, EditableArea>
	people: Map<string, EditablePerson>
}

/** The first clerk's document has a fixed id: there is one only, and their post stands in no area. */
export const FIRST_CLERK = 'first-clerk'

/** The code under which a post stands that is not tied to an area. */
export const EVERYWHERE = '*'

/** The roster as the documents in force tell it. It shares nothing with them and may be changed. */
export function editableRosterOf(
	entries: readonly (AreaDocument | PersonDocument)[],
	above: readonly AreaDocument[] = [],
): EditableRoster {
	const areas = new Map<string, EditableArea>()
	const people = new Map<string, EditablePerson>()
	for (const entry of entries) if (entry.kind === 'area') areas.set(entry.area.code, bookArea(entry))
	for (const entry of entries)
		if (entry.kind === 'person') people.set(entry.person.id, bookPerson(entry, areas))
	return { areas, above: new Map(above.map((entry) => [entry.area.code, bookArea(entry)])), people }
}

function bookArea(document: AreaDocument): EditableArea {
	const { path, ...area } = structuredClone(document.area)
	const parent = path[path.length - 2]?.code
	return { ...area, ...(parent !== undefined && { parent }) }
}

function bookPerson(
	{ keys, person }: PersonDocument,
	areas: ReadonlyMap<string, EditableArea>,
): EditablePerson {
	const { id, name, phone, posts, duties } = structuredClone(person)
	const isElsewhere = ({ areaCode }: { areaCode: string }): boolean => !areas.has(areaCode)
	return {
		id,
		name,
		phone,
		bound: keys.some((key) => key.startsWith('openid:')),
		elsewhere: { posts: posts.filter(isElsewhere), duties: duties.filter(isElsewhere) },
	}
}

/** An area of the book or above it. */
export function areaIn(book: EditableRoster, code: string | undefined): EditableArea | undefined {
	return code === undefined ? undefined : (book.areas.get(code) ?? book.above.get(code))
}

/** The areas from the root down to one, itself included. The book must have no cycle above it. */
export function lineOf(book: EditableRoster, code: string): EditableArea[] {
	const line: EditableArea[] = []
	for (let area = areaIn(book, code); area; area = areaIn(book, area.parent)) line.unshift(area)
	return line
}

/** The codes from the root down to an area. */
export function codesTo(book: EditableRoster, code: string): string[] {
	return lineOf(book, code).map((area) => area.code)
}

export function refOf({ code, name, level, levelName }: EditableArea): AreaRef {
	return { code, name, level, levelName }
}

/** The desk of a post in an area; a new one where there was none. */
export function deskOf(area: EditableArea, post: Post): DeskRecord {
	const known = area.desks.find((desk) => desk.post === post)
	if (known) return known
	const desk: DeskRecord = { post, tenures: [] }
	area.desks.push(desk)
	area.desks.sort((one, other) => POSTS.indexOf(one.post) - POSTS.indexOf(other.post))
	return desk
}

/** The next number below an area that is no code yet. */
export function freeCode(book: EditableRoster, parent: string): string {
	for (let number = 1; ; number++) {
		const code = `${parent}-${number}`
		if (!areaIn(book, code)) return code
	}
}

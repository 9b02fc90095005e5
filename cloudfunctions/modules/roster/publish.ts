import type { Area, AreaChain } from '#shared/area/area'
import { areaKeys } from '../places/keys/area-keys'
import type { Household } from '../org/rules/household'
import type { Duty, Person, PersonPost } from '#shared/roster/person'
import { HEAD_POST, type Post } from '#shared/roster/post'
import type { Day, Tenure } from '#shared/roster/tenure'
import {
	lineOf,
	refOf,
	type EditableArea,
	type EditablePerson,
	type EditableRoster,
} from '../org/editable-roster'
import { rosterKey, type RosterContent } from '../org/documents'
import { collectDuties, compare, dutiesFrom } from '../org/duties'
import { personKeys } from '../org/person-keys'

/** What the documents of a book's areas and people say: paths, desks with names, keys, and each person's duties. */
export function publish(book: EditableRoster, today: Day): RosterContent[] {
	const areas = new Map(
		[...book.above.values(), ...book.areas.values()].map((area) => [area.code, areaOf(book, area)]),
	)
	const duties = new Map<string, Duty[]>()
	const posts = new Map<string, PersonPost[]>()
	const own = [...book.areas.keys()].flatMap((code) => areas.get(code) ?? [])
	for (const area of own) {
		const chain: AreaChain = area.path.flatMap(({ code }) => areas.get(code) ?? [])
		for (const post of answeredPosts(area)) collectDuties({ areaCode: area.code, post }, chain, duties)
		for (const desk of area.desks) {
			for (const tenure of desk.tenures)
				append(posts, tenure.personId, postOf(tenure, desk.post, area, chain))
		}
	}
	return [
		...own.map(areaContent),
		...[...book.people.values()].map((person) =>
			personContent(
				person,
				[...person.elsewhere.posts, ...(posts.get(person.id) ?? [])],
				[...person.elsewhere.duties, ...(duties.get(person.id) ?? [])],
				today,
			),
		),
	]
}

/**
 * Desks that somebody was ever at, or that came from a grid that was split; and a grid leader's always, since households
 * wait there to be confirmed.
 */
function answeredPosts({ level, desks }: Area): Set<Post> {
	const posts = desks.map((desk) => desk.post)
	return new Set(level === 'grid' ? [HEAD_POST.grid, ...posts] : posts)
}

function areaOf(book: EditableRoster, { parent: _, desks, ...area }: EditableArea): Area {
	const named = desks.map((desk) => ({
		...desk,
		tenures: desk.tenures.map((tenure) => withName(book, tenure)),
	}))
	return { ...area, path: lineOf(book, area.code).map(refOf), desks: named }
}

function withName(book: EditableRoster, tenure: Tenure): Tenure {
	const person = book.people.get(tenure.personId)
	return person ? { ...tenure, name: person.name, phone: person.phone } : tenure
}

function postOf({ kind, from, to }: Tenure, post: Post, area: Area, chain: AreaChain): PersonPost {
	const former = chain.flatMap((step) => step.former ?? [])
	const { code, name, level, levelName, path } = area
	return {
		areaCode: code,
		post,
		kind,
		from,
		...(to !== undefined && { to }),
		area: { code, name, level, levelName },
		path: path.map((step) => step.code),
		...(former.length > 0 && { former }),
	}
}

function areaContent(area: Area): RosterContent {
	const parent = area.path[area.path.length - 2]
	// Nobody looks for a grid that ended.
	const names = area.to === undefined ? areaKeys(area.path).map(rosterKey.name) : []
	const line = area.path.map(({ code }) => code)
	const isBelowGrid = area.path.slice(0, -1).some(({ level }) => level === 'grid')
	return {
		kind: 'area',
		keys: [
			rosterKey.area(area.code),
			rosterKey.parent(parent?.code ?? ''),
			...line.map(rosterKey.under),
			...(isBelowGrid ? [] : line.map(rosterKey.downToGrids)),
			...names,
		],
		area,
	}
}

function personContent(
	{ id, name, phone }: EditablePerson,
	posts: PersonPost[],
	duties: Duty[],
	today: Day,
): RosterContent {
	const person: Person = {
		id,
		name,
		phone,
		posts: posts.sort(
			(one, other) =>
				compare(one.areaCode, other.areaCode) ||
				compare(one.post, other.post) ||
				compare(one.from, other.from),
		),
		duties: dutiesFrom(duties, today),
	}
	return { kind: 'person', keys: personKeys(person), person }
}

/** What the document of a household says; `path` from the root down to its grid. */
export function householdContent(household: Omit<Household, 'members'>): RosterContent {
	const gridCode = household.path[household.path.length - 1]?.code ?? ''
	return {
		kind: 'household',
		keys: [
			rosterKey.household(household.id),
			rosterKey.door(household.doorCode),
			rosterKey.grid(gridCode),
			rosterKey.number(gridCode, household.number),
			...(household.paired ? [rosterKey.paired(household.paired.phone)] : []),
		],
		household: { ...household, members: [] },
	}
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key)
	if (list) list.push(value)
	else map.set(key, [value])
}

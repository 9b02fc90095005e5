import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Level } from '#shared/area/level'
import { DOOR_CODE_BYTES, doorCodeFrom } from '#shared/roster/door-code'
import type { Post } from '#shared/roster/post'
import type { Tenure } from '#shared/roster/tenure'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import {
	EVERYWHERE,
	refOf,
	type EditableArea,
	type EditableRoster,
} from '../../cloudfunctions/modules/org/editable-roster'
import {
	POINTER_KEY,
	rosterKey,
	type HouseholdDocument,
	type RosterContent,
} from '../../cloudfunctions/modules/org/documents'
import { householdContent, publish } from '../../cloudfunctions/modules/roster/publish'
import type { Document } from '../cloudbase/database/document'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import { BENCH_WORDS as WORDS } from './words'

/** How large a roster is. */
export interface RosterSize {
	grids: number
	households: number
	/** Whether everybody at a desk has bound their WeChat, and each household has a member. */
	everybodyBound?: boolean
	/** What stands beside a household, where anything does. */
	beside?: (household: number) => HouseholdDocument['visits']
}

/** Who holds the post of clerk in such a roster, and who lives in its first household. */
export const ROSTER_CLERK = 'o-bench-roster-clerk-0000001'
export const ROSTER_RESIDENT = 'o-bench-resident-0000000001'

const GRIDS_A_VILLAGE = 20
const VILLAGES_A_TOWN = 11
const SINCE = '2024-03-01'
const COUNTY = 'C'

const padded = (number: number): string => String(number).padStart(8, '0')

export const gridCode = (grid: number): string => `G${padded(grid)}`
/** In the order of the households: index entries that lie side by side are written several times as fast. */
export function doorOf(household: number): string {
	const place = [15, 10, 5, 0].map((shift) => (household >> shift) & 31)
	const chance = createHash('sha256').update(`door ${household}`).digest()
	return doorCodeFrom(Uint8Array.from([...place, ...chance]).subarray(0, DOOR_CODE_BYTES))
}

/** Households of one grid lie side by side, too. */
const gridOf = (household: number, { grids, households }: RosterSize): number =>
	Math.floor((household * grids) / households)

/** Who works where: a leader, three members and ten unit leaders a grid, as the state's rule for grids has it. */
const POSTS: Readonly<Partial<Record<Level, readonly Post[]>>> = {
	county: ['dispatcher'],
	town: ['dispatcher'],
	village: ['villageLeader', 'police'],
	grid: [
		'gridLeader',
		...Array.from({ length: 3 }, () => 'gridMember' as const),
		...Array.from({ length: 10 }, () => 'unitLeader' as const),
	],
}

/** The openid of a desk's holder, and of a household's member, where everybody is bound. */
export const openidOf = {
	person: (id: string): string => `o-bench-person-${id}`,
	household: (household: number): string => `o-bench-home-${padded(household)}`,
} as const

/** The household's id, and where it lives. */
export const householdId = (household: number): string => `h-${padded(household)}`

/** Writes a roster straight into the database of a cloud that is not running; answers how many people it has. */
export async function writeRoster(dataDir: string, size: RosterSize): Promise<number> {
	const engine = new SqliteEngine({
		file: path.join(dataDir, 'database.sqlite'),
		schema: databaseSchema,
		waitsForDisk: false,
	})
	function* documentsOf(contents: Iterable<RosterContent>): Generator<Document> {
		for (const content of contents)
			yield { _id: `${content.keys[0] ?? ''}@1`, ...content, since: 1, until: null } as unknown as Document
	}
	const book = editableRoster(size.grids)
	const pointer = { _id: POINTER_KEY, kind: 'pointer', keys: [POINTER_KEY], version: 1 }
	await engine.insert({ collection: 'roster', documents: [pointer] })
	const published = publish(book, SINCE).map(size.everybodyBound === true ? bound : (content) => content)
	engine.load('roster', documentsOf(withClerk(published)))
	engine.load('roster', documentsOf(householdsOf(book, size)))
	engine.close()
	return book.people.size
}

/** All areas with who works there. */
export function editableRoster(grids: number): EditableRoster {
	const book: EditableRoster = { areas: new Map(), above: new Map(), people: new Map() }
	const add = (level: Level, code: string, parent: string | undefined): void => {
		if (book.areas.has(code)) return
		const area: EditableArea = {
			code,
			name: `${code}${WORDS.levels[level]}`,
			level,
			levelName: WORDS.levels[level],
			...(parent !== undefined && { parent }),
			desks: [],
		}
		for (const post of POSTS[level] ?? []) {
			const desk = area.desks.find((one) => one.post === post)
			const tenure = newcomer(book)
			if (desk) desk.tenures.push(tenure)
			else area.desks.push({ post, tenures: [tenure] })
		}
		book.areas.set(code, area)
	}
	add('county', COUNTY, undefined)
	for (let grid = 0; grid < grids; grid += 1) {
		const village = Math.floor(grid / GRIDS_A_VILLAGE)
		const town = Math.floor(village / VILLAGES_A_TOWN)
		add('town', `T${town}`, COUNTY)
		add('village', `V${village}`, `T${town}`)
		add('grid', gridCode(grid), `V${village}`)
	}
	return book
}

function newcomer({ people }: EditableRoster): Tenure {
	const number = people.size
	const person = {
		id: `p-${padded(number)}`,
		name: `${WORDS.person}${number}`,
		phone: `139${padded(number)}`,
	}
	people.set(person.id, { ...person, bound: false, elsewhere: { posts: [], duties: [] } })
	return {
		personId: person.id,
		name: person.name,
		phone: person.phone,
		kind: 'holder',
		from: SINCE,
		leaves: [],
	}
}

/** One more person, bound already, who may change the roster. */
function* withClerk(contents: readonly RosterContent[]): Generator<RosterContent> {
	yield* contents
	const area = { code: EVERYWHERE, name: WORDS.person, level: 'league' as const, levelName: '' }
	const post = {
		areaCode: EVERYWHERE,
		post: 'clerk' as const,
		kind: 'holder' as const,
		from: SINCE,
		area,
		path: [],
	}
	yield {
		kind: 'person',
		keys: [rosterKey.person('clerk'), rosterKey.openid(ROSTER_CLERK)],
		person: { id: 'clerk', name: WORDS.person, phone: '', posts: [post], duties: [] },
	}
}

function* householdsOf({ areas }: EditableRoster, size: RosterSize): Generator<RosterContent> {
	const pathTo = (code: string | undefined): ReturnType<typeof refOf>[] => {
		const area = code === undefined ? undefined : areas.get(code)
		return area ? [...pathTo(area.parent), refOf(area)] : []
	}
	const paths = Array.from({ length: size.grids }, (_, grid) => pathTo(gridCode(grid)))
	for (let at = 0; at < size.households; at += 1) {
		const content = householdContent({
			id: householdId(at),
			number: padded(at),
			address: `${WORDS.address}${at}`,
			headName: `${WORDS.person}${at}`,
			doorCode: doorOf(at),
			path: paths[gridOf(at, size)] ?? [],
		})
		const visits = size.beside?.(at)
		const known = visits ? { ...content, visits } : content
		if (size.everybodyBound === true) yield inhabited(known, openidOf.household(at))
		else yield at === 0 ? inhabited(known, ROSTER_RESIDENT) : known
	}
}

function bound(content: RosterContent): RosterContent {
	if (content.kind !== 'person') return content
	return { ...content, keys: [...content.keys, rosterKey.openid(openidOf.person(content.person.id))] }
}

/** With a confirmed member: the first household has one, for whom their own card is asked. */
function inhabited(content: RosterContent, openid: string): RosterContent {
	if (content.kind !== 'household') return content
	const member = {
		openid,
		name: WORDS.person,
		state: 'confirmed' as const,
		since: `${SINCE}T08:00:00+08:00`,
	}
	return {
		...content,
		keys: [...content.keys, rosterKey.openid(openid)],
		household: { ...content.household, members: [member] },
	}
}

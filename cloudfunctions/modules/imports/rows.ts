import { LONGEST_AREA_NAME, type ServiceCentre } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import { normalDoorCode } from '#shared/roster/door-code'
import type { PairedMember } from '../org/rules/household'
import type { Post } from '#shared/roster/post'
import type { Day, DaySpan, Engagement, TenureKind } from '#shared/roster/tenure'
import { LEFT_POST } from '#shared/words/roster-cells'
import { type RowKind } from '../../words/roster'
import { ENGAGED_POSTS, ENGAGEMENT_NAMES, STANDINGS } from '../../words/roster-names'
import { PROBLEMS } from '../../words/roster-problems'
import { ownTitle, type KnownWords } from '../org/read-namings'
import type { Part } from './job'
import type { AreaPointer } from './places'
import { RowReader, type Headers } from './row-reader'
import type { Problems } from './problems'

interface Row<K extends RowKind> {
	kind: K
	/** For what turns out to be wrong only beside the other rows. */
	at: RowReader
}

export interface AreaRow extends Row<'area'> {
	/** Without one it is known by its name and those above it, and gets a code when it is new. */
	code?: string
	name: string
	level: Level
	levelName: string
	/** Without one it is a root. */
	parent?: AreaPointer
	centre?: ServiceCentre
}

/** A desk in an area that is still to be found. */
interface PlacedDesk {
	area: AreaPointer
	post: Post
}

export interface TenureRow extends Row<'tenure'>, PlacedDesk, DaySpan {
	/** The file does not say since when: it tells who is in post now. */
	undated: boolean
	name: string
	phone: string
	standing: TenureKind
	/** A word of the county's own for the post. */
	title?: string
	engagement?: Engagement
	body?: string
}

export interface LeaveRow extends Row<'leave'>, PlacedDesk, DaySpan {
	phone: string
}

export interface HouseholdRow extends Row<'household'> {
	grid: AreaPointer
	number: string
	/** Left out, as the address, in a list of pairs: it names a household that the roster has. */
	headName?: string
	/** Null where the file says that there is none. */
	phone?: string | null
	address?: string
	doorCode?: string
	/** Null where the file says that there is none. */
	paired?: PairedMember | null
}

export type RosterRow = AreaRow | TenureRow | LeaveRow | HouseholdRow

export type RowsOf<K extends RowKind> = Extract<RosterRow, { kind: K }>

/** The rows that are right by themselves. A row that does not say since when counts from `today`; `words` are the county's. */
export function readRows(
	parts: readonly Pick<Part, 'sheets' | 'rows'>[],
	problems: Problems,
	{ today, words }: { today: Day; words: KnownWords },
): RosterRow[] {
	return parts.flatMap(({ sheets, rows }) => {
		const headers: Headers = new Map(sheets.map((sheet) => [sheet.name, sheet.headers]))
		return rows.flatMap((source) => {
			const at = new RowReader(source, headers, problems)
			const row = READERS[source.kind](at, words, today)
			return row && at.good ? [row] : []
		})
	})
}

const READERS: Readonly<
	Record<RowKind, (at: RowReader, words: KnownWords, today: Day) => RosterRow | undefined>
> = {
	area: readArea,
	tenure: readTenure,
	leave: readLeave,
	household: readHousehold,
}

function readArea(at: RowReader, { levels }: KnownWords): AreaRow | undefined {
	const code = at.code('code')
	const name = at.required('name', LONGEST_AREA_NAME)
	const levelName = at.required('level')
	const level = at.word('level', levels, PROBLEMS.unknownLevel)
	const parent = readParent(at)
	if (code === undefined && (parent === undefined || 'code' in parent)) at.required('code')
	const centre = readCentre(at)
	if (!name || !level || !levelName) return undefined
	return {
		kind: 'area',
		at,
		name,
		level,
		levelName,
		...(code !== undefined && { code }),
		...(parent && { parent }),
		...(centre && { centre }),
	}
}

function readParent(at: RowReader): AreaPointer | undefined {
	const code = at.optional('parent')
	if (code !== undefined) return { code }
	const names = (['town', 'village'] as const).flatMap((column) => at.optional(column) ?? [])
	return names.length > 0 ? { names } : undefined
}

function readCentre(at: RowReader): ServiceCentre | undefined {
	const name = at.optional('centreName', 40)
	if (name === undefined) return undefined
	const phone = at.phone('centrePhone')
	return phone === undefined ? undefined : { name, phone, hours: at.optional('centreHours', 60) ?? '' }
}

function readDesk(at: RowReader, { posts }: KnownWords): PlacedDesk | undefined {
	const area = at.area('deskArea')
	const post = at.word('post', posts, PROBLEMS.unknownPost)
	return area && post ? { area, post } : undefined
}

function readTenure(at: RowReader, words: KnownWords, today: Day): TenureRow | undefined {
	const desk = readDesk(at, words)
	const title = ownTitle(at.optional('post') ?? '')
	const name = at.required('person', 20)
	const phone = at.phone('phone')
	const word = at.optional('standing') ?? ''
	const standing =
		STANDINGS[word] ??
		at.fail('standing', LEFT_POST.test(word) ? PROBLEMS.leftPost(word) : PROBLEMS.unknownStanding(word))
	const undated = at.optional('from') === undefined
	const span = at.span(today)
	const engagement = readEngagement(at)
	const body = at.optional('body', 40)
	if (!desk || !name || !phone || !standing || !span) return undefined
	return {
		kind: 'tenure',
		at,
		...desk,
		name,
		phone,
		standing,
		undated,
		...span,
		...(title !== undefined && { title }),
		...(engagement && { engagement }),
		...(body !== undefined && { body }),
	}
}

/** In a column of its own, or in the name of the post. */
function readEngagement(at: RowReader): Engagement | undefined {
	if (at.optional('engagement') !== undefined)
		return at.word('engagement', ENGAGEMENT_NAMES, PROBLEMS.unknownEngagement)
	return ENGAGED_POSTS[at.optional('post') ?? '']
}

function readLeave(at: RowReader, words: KnownWords): LeaveRow | undefined {
	const desk = readDesk(at, words)
	const phone = at.phone('phone')
	const span = at.span()
	return desk && phone && span ? { kind: 'leave', at, ...desk, phone, ...span } : undefined
}

function readHousehold(at: RowReader): HouseholdRow | undefined {
	const grid = at.area('grid')
	const number = at.required('number', 20)
	const isOfPairs = at.has('pairedName') && !(at.has('head') && at.has('address'))
	const headName = said(at, 'head', 20, isOfPairs)
	const address = said(at, 'address', 60, isOfPairs)
	const given = at.optional('doorCode')
	const doorCode = given === undefined ? undefined : normalDoorCode(given)
	if (doorCode === null) at.fail('doorCode', PROBLEMS.badDoorCode)
	const phone = readHeadPhone(at)
	const paired = readPaired(at)
	if (!grid || !number || !at.good) return undefined
	return {
		kind: 'household',
		at,
		grid,
		number,
		...(headName !== undefined && { headName }),
		...(phone !== undefined && { phone }),
		...(address !== undefined && { address }),
		...(doorCode && { doorCode }),
		...(paired !== undefined && { paired }),
	}
}

/** What a household has; a list of pairs need not say it. */
function said(
	at: RowReader,
	column: 'head' | 'address',
	most: number,
	isOfPairs: boolean,
): string | undefined {
	return isOfPairs && !at.has(column) ? undefined : at.required(column, most)
}

/** A sheet without such a column says nothing of it; an empty cell says that there is none. */
function readHeadPhone(at: RowReader): string | null | undefined {
	if (!at.has('headPhone')) return undefined
	return at.optional('headPhone') === undefined ? null : at.phone('headPhone')
}

/** A paired member has a name and a phone, or neither. A sheet without such columns says nothing of them. */
function readPaired(at: RowReader): PairedMember | null | undefined {
	if (!at.has('pairedName') && !at.has('pairedPhone')) return undefined
	if (at.optional('pairedName') === undefined && at.optional('pairedPhone') === undefined) return null
	const name = at.required('pairedName', 20)
	const phone = at.phone('pairedPhone')
	return name !== undefined && phone !== undefined ? { name, phone } : undefined
}

import { addDays } from '#shared/clock/china-time'
import type { DeskRecord } from '#shared/area/area'
import { standsAt, type Post } from '#shared/roster/post'
import { covers, overlap, type Tenure } from '#shared/roster/tenure'
import { POST_WORDS } from '#shared/words/posts'
import type { Column } from '../../words/roster'
import { PROBLEMS } from '../../words/roster-problems'
import {
	codesTo,
	deskOf,
	type EditableArea,
	type EditablePerson,
	type EditableRoster,
} from '../org/editable-roster'
import type { Importer } from './importer'
import type { Places } from './places'
import type { PeopleByPhone } from './people-by-phone'
import type { RowReader } from './row-reader'
import type { TenureRow } from './rows'

/** Puts people at their desks. */
export function applyTenures(
	book: EditableRoster,
	rows: readonly TenureRow[],
	places: Places,
	people: PeopleByPhone,
	importer: Importer,
): void {
	const written = new Map<Tenure, RowReader>()
	const statements = new Map<DeskRecord, Statement[]>()
	for (const row of rows) {
		const found = places.find(row.area)
		const area = typeof found === 'string' ? undefined : book.areas.get(found.code)
		if (!area) {
			row.at.fail(
				row.at.placeColumn('deskArea'),
				typeof found === 'string' ? found : PROBLEMS.unknownArea(found.code),
			)
			continue
		}
		if (!standsAt(row.post, area.level)) {
			row.at.fail('post', PROBLEMS.postNotHere(POST_WORDS[row.post], area.levelName))
			continue
		}
		const person = people.take(row)
		if (!person) continue
		if (!isTheirs(book, row, { area, person }, importer)) continue
		const desk = deskOf(area, row.post)
		if (!place(desk, row, person, written)) continue
		people.keep(row, person)
		if (row.undated) statements.set(desk, [...(statements.get(desk) ?? []), { row, personId: person.id }])
	}
	for (const [desk, said] of statements)
		if (said[0] && ONE_HOLDER.includes(said[0].row.post)) handOver(desk, said, importer)
}

/** False for what is not the importer's to say; where it stands so already, it is left as it is without a word. */
function isTheirs(
	book: EditableRoster,
	row: TenureRow,
	{ area, person }: { area: EditableArea; person: EditablePerson },
	importer: Importer,
): boolean {
	const line = codesTo(book, area.code)
	const fault = importer.fault({ line, personIds: [person.id] })
	if (fault) {
		if (!standsAlready(area, row, person)) row.at.refuse(row.at.placeColumn('deskArea'), fault)
		return false
	}
	if (importer.isKeptByOthers(book, person)) {
		if (!standsAlready(area, row, person)) row.at.refuse('phone', 'beyondReach')
		return false
	}
	if (person.name === row.name || importer.reachesAllOf(book, person)) return true
	return leftOut(row.at, 'name', PROBLEMS.phoneTaken)
}

function standsAlready(area: EditableArea, row: TenureRow, { id }: EditablePerson): boolean {
	const tenures = area.desks.find((desk) => desk.post === row.post)?.tenures ?? []
	return tenures.some(
		(tenure) => tenure.personId === id && tenure.kind === row.standing && covers(tenure, row.from),
	)
}

/** A file says who is in post now. */
interface Statement {
	row: TenureRow
	personId: string
}

/** Posts that one person holds at a time. */
const ONE_HOLDER: readonly Post[] = ['gridLeader', 'villageLeader']

/** A file that says who is in post now, not since when, ends the tenure of the person before. */
function handOver(desk: DeskRecord, said: readonly Statement[], importer: Importer): void {
	const named = new Set(said.map(({ personId }) => personId))
	const today = said[0]?.row.from ?? ''
	const goes = (tenure: Tenure): boolean =>
		tenure.kind === 'holder' &&
		covers(tenure, today) &&
		!named.has(tenure.personId) &&
		!importer.is(tenure.personId)
	// A person who came in today by a file that the next file corrects has not been in post for a day.
	desk.tenures = desk.tenures.filter((tenure) => tenure.from < today || !goes(tenure))
	for (const tenure of desk.tenures.filter(goes)) tenure.to = addDays(today, -1)
}

/** Writes a time in post; false when it does not fit. */
function place(
	desk: DeskRecord,
	row: TenureRow,
	person: EditablePerson,
	written: Map<Tenure, RowReader>,
): boolean {
	const { to, standing, body, at } = row
	const own = desk.tenures.filter((tenure) => tenure.personId === person.id)
	const same = own.find((tenure) => (row.undated ? covers(tenure, row.from) : tenure.from === row.from))
	const twin = same && written.get(same)
	if (twin !== undefined) {
		at.repeats(undefined, twin)
		return false
	}
	if (own.some((tenure) => tenure !== same && overlap(tenure, row))) {
		return leftOut(at, 'from', PROBLEMS.overlapping)
	}
	if (body !== undefined) desk.body = body
	const engagement = row.engagement ?? same?.engagement
	const { title } = row
	const tenure: Tenure = {
		personId: person.id,
		name: person.name,
		phone: person.phone,
		kind: standing,
		...(title !== undefined && { title }),
		...(engagement && { engagement }),
		from: same?.from ?? row.from,
		...(to !== undefined && { to }),
		leaves: same?.leaves ?? [],
	}
	if (same) desk.tenures[desk.tenures.indexOf(same)] = tenure
	else desk.tenures.push(tenure)
	written.set(tenure, at)
	return true
}

function leftOut(at: RowReader, column: Column | undefined, message: string): false {
	at.fail(column, message)
	return false
}

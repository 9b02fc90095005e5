import { isAbove, LEVELS } from '#shared/area/level'
import { PROBLEMS } from '../../words/roster-problems'
import { areaIn, freeCode, type EditableArea, type EditableRoster } from '../org/editable-roster'
import type { Importer } from './importer'
import { Places } from './places'
import type { AreaRow } from './rows'

/** A row that says its code and, unless it is a root, the code of the area above. */
type CodedRow = AreaRow & { code: string; parent?: { code: string } }

/** Brings areas into the book: those with codes, then those known by their names. A row that does not fit is left out. */
export function applyAreas(book: EditableRoster, rows: readonly AreaRow[], importer: Importer): void {
	const coded = new Map<string, CodedRow>()
	const named = rows.filter((row) => !takeCoded(row, coded))
	refuseMisfits(book, coded, importer)
	for (const row of coded.values()) put(book, row, row.code, row.parent?.code)
	const places = new Places(placesOf(book))
	for (const row of [...named].sort(
		(one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level),
	)) {
		applyNamed(book, row, places, importer)
	}
}

/** Everything that a row may name. */
export function placesOf(book: EditableRoster): Map<string, EditableArea> {
	return new Map([...book.above, ...book.areas])
}

/** False for a row that is known by names. A code stands once: the second row with it is refused. */
function takeCoded(row: AreaRow, coded: Map<string, CodedRow>): boolean {
	if (!isCoded(row)) return false
	const twin = coded.get(row.code)
	if (twin) row.at.repeats('code', twin.at)
	else coded.set(row.code, row)
	return true
}

function isCoded(row: AreaRow): row is CodedRow {
	return row.code !== undefined && (row.parent === undefined || 'code' in row.parent)
}

/** Takes out whatever does not fit, until all that is left fits together. */
function refuseMisfits(book: EditableRoster, rows: Map<string, CodedRow>, importer: Importer): void {
	const below = unnamedBelow(book, rows)
	for (let before = -1; before !== rows.size;) {
		before = rows.size
		for (const row of [...rows.values()])
			if (!fits(book, row, rows, below) || !isTheirs(book, row, rows, importer)) rows.delete(row.code)
	}
}

function fits(
	book: EditableRoster,
	{ at, code, parent, level }: CodedRow,
	rows: ReadonlyMap<string, CodedRow>,
	below: ReadonlyMap<string, readonly EditableArea[]>,
): boolean {
	if (parent !== undefined) {
		const above = rows.get(parent.code) ?? areaIn(book, parent.code)
		const ended = areaIn(book, parent.code)?.to !== undefined
		if (!above) at.fail('parent', PROBLEMS.unknownParent(parent.code))
		else if (ended) at.fail('parent', PROBLEMS.endedArea(above.name))
		else if (isCircle(book, code, rows)) at.fail('parent', PROBLEMS.cycle)
		else if (isAbove(level, above.level)) at.fail('parent', PROBLEMS.parentNotAbove)
	}
	if (below.get(code)?.some((child) => isAbove(child.level, level)) === true) {
		at.fail('level', PROBLEMS.parentNotAbove)
	}
	return at.good
}

/**
 * False for what lies beyond the importer's areas: it is left as it is, and where the row says otherwise, told so. A new area,
 * or one that moves, belongs below what they reach.
 */
function isTheirs(
	book: EditableRoster,
	row: CodedRow,
	rows: ReadonlyMap<string, CodedRow>,
	importer: Importer,
): boolean {
	const known = areaIn(book, row.code)
	const parent = row.parent?.code
	const staysThere = known !== undefined && known.parent === parent
	if (known && !importer.reachesIn(book, row.code)) {
		if (!staysThere || !saysTheSame(row, known)) row.at.refuse('code', 'beyondReach')
		return false
	}
	if (!staysThere && !importer.reaches(lineTo(book, parent, rows))) {
		row.at.refuse('parent', 'beyondReach')
		return false
	}
	return true
}

function saysTheSame({ name, level }: AreaRow, known: EditableArea): boolean {
	return known.name === name && known.level === level
}

/** The codes from the root down to an area that is there, or that the file brings. */
function lineTo(
	book: EditableRoster,
	code: string | undefined,
	rows: ReadonlyMap<string, CodedRow>,
): string[] {
	if (code === undefined) return []
	const known = areaIn(book, code)
	return [...lineTo(book, known ? known.parent : rows.get(code)?.parent?.code, rows), code]
}

/** Follows the codes upwards. */
function isCircle(book: EditableRoster, code: string, rows: ReadonlyMap<string, CodedRow>): boolean {
	const seen = new Set<string>()
	for (let step: string | undefined = code; step !== undefined;) {
		if (seen.has(step)) return true
		seen.add(step)
		const row: CodedRow | undefined = rows.get(step)
		step = row ? row.parent?.code : areaIn(book, step)?.parent
	}
	return false
}

/** The areas that the file does not name and that stand right below one it names, by the code of that one. */
function unnamedBelow(
	book: EditableRoster,
	rows: ReadonlyMap<string, CodedRow>,
): ReadonlyMap<string, readonly EditableArea[]> {
	const below = new Map<string, EditableArea[]>()
	for (const area of book.areas.values()) {
		if (area.parent === undefined || rows.has(area.code) || !rows.has(area.parent)) continue
		const known = below.get(area.parent)
		if (known) known.push(area)
		else below.set(area.parent, [area])
	}
	return below
}

/** A row by names: the area of that name below the one above, or a new one there. */
function applyNamed(book: EditableRoster, row: AreaRow, places: Places, importer: Importer): void {
	const above = row.parent && places.find(row.parent)
	if (above === undefined || typeof above === 'string') {
		row.at.fail(row.at.placeColumn('parent'), above ?? PROBLEMS.empty)
		return
	}
	if (!isAbove(above.level, row.level)) {
		row.at.fail('level', PROBLEMS.parentNotAbove)
		return
	}
	const known = places.below(above, row.name)
	if (!importer.reachesIn(book, known?.code ?? above.code)) {
		if (!known || known.level !== row.level) row.at.refuse(row.at.placeColumn('parent'), 'beyondReach')
		return
	}
	const code = row.code ?? known?.code ?? freeCode(book, above.code)
	const area = put(book, row, code, above.code)
	if (!known) places.add(area)
}

function put(book: EditableRoster, row: AreaRow, code: string, parent: string | undefined): EditableArea {
	const { name, level, levelName, centre } = row
	const before = book.areas.get(code)
	const area: EditableArea = {
		...before,
		code,
		name,
		level,
		levelName,
		...(centre && { centre }),
		desks: before?.desks ?? [],
	}
	if (parent === undefined) delete area.parent
	else area.parent = parent
	book.areas.set(code, area)
	return area
}

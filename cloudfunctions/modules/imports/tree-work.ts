import type { Day } from '#shared/roster/tenure'
import type { KnownWords } from '../org/read-namings'
import type { EditableRoster } from '../org/editable-roster'
import { applyAreas, placesOf } from './apply-areas'
import { applyLeaves } from './apply-leaves'
import { applyTenures } from './apply-tenures'
import { keepsRootsHeld } from './validate-roster'
import type { Importer } from './importer'
import type { Part } from './job'
import { PeopleByPhone } from './people-by-phone'
import { Places } from './places'
import { Problems } from './problems'
import { readRows, type RosterRow, type RowsOf } from './rows'

/** What the rows of areas, posts and leaves do to the tree. */
export interface TreeWork {
	rows: RosterRow[]
	problems: Problems
	/** The file as a whole cannot be taken. */
	refused: boolean
}

/** Brings the rows about the tree into the book; rows that are wrong are left out. */
export function workOnTree(
	book: EditableRoster,
	parts: readonly Part[],
	reading: { today: Day; words: KnownWords },
	newId: (phone: string) => string,
	importer: Importer,
): TreeWork {
	const problems = new Problems()
	const rows = readRows(parts, problems, reading)
	applyAreas(book, ofKind(rows, 'area'), importer)
	const places = new Places(placesOf(book))
	const people = new PeopleByPhone(book, newId, importer)
	applyTenures(book, ofKind(rows, 'tenure'), places, people, importer)
	applyLeaves(book, ofKind(rows, 'leave'), places, people, importer)
	return { rows, problems, refused: !keepsRootsHeld(book, rows, reading.today) }
}

function ofKind<K extends RosterRow['kind']>(rows: readonly RosterRow[], kind: K): RowsOf<K>[] {
	return rows.filter((row): row is RowsOf<K> => row.kind === kind)
}

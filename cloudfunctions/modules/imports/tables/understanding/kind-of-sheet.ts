import { COLUMNS, type Column } from '../../../../words/roster'
import { DIVISION_HEADERS, LEAVE_WORD, RELATION_HEADERS } from '#shared/words/roster-headers'
import type { SheetKind } from '#shared/words/roster-sheets'
import { headerName, type HeaderCell } from '../columns/headers'
import { isPersonHeader } from '../columns/post-headers'

/** What a sheet is about, by its columns alone; its name tells no more than leaves from posts. */
export function kindOfSheet(sheet: string, cells: readonly HeaderCell[]): SheetKind {
	const names = new Set(cells.map(({ name }) => name))
	const has = (...columns: Column[]): boolean =>
		columns.some((column) => COLUMNS[column].some((name) => names.has(name)))
	if (DIVISION_HEADERS.every((field) => names.has(headerName(field)))) return 'divisions'
	if (has('kind')) return 'mixed'
	// A list of pairs says who looks in on households that the roster has.
	if (has('pairedName') && has('number')) return 'household'
	if (has('head') || RELATION_HEADERS.some((name) => names.has(name))) return 'household'
	if (!has('post') && cells.some(isPersonHeader)) return 'tenure'
	if (has('level', 'parent')) return 'area'
	if (has('post', 'person', 'phone')) return isOfLeaves(sheet, names) ? 'leave' : 'tenure'
	return has('name', 'village') ? 'area' : 'none'
}

/** A list names households by what they have in the roster: a sheet without any of that is none. */
export function kindOfList(cells: readonly HeaderCell[]): SheetKind {
	const names = new Set(cells.map(({ name }) => name))
	const has = (column: Column): boolean => COLUMNS[column].some((name) => names.has(name))
	return LISTED.some(has) ? 'household' : 'none'
}

const LISTED: readonly Column[] = ['number', 'doorCode', 'head', 'address']

function isOfLeaves(sheet: string, names: ReadonlySet<string>): boolean {
	return [sheet, ...names].some((text) => text.includes(LEAVE_WORD))
}

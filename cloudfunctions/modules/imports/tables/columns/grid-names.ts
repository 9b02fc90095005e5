import type { Column } from '../../../../words/roster'
import { NUMBER_HEADERS, NUMBERED_GRID, TOWN_ENDING, VILLAGE_ENDING } from '#shared/words/roster-headers'
import type { SourceCells } from '../source'
import type { Places } from './row-cells'

/** Area codes have six digits for a county and more for what is below. */
const CODE = /^(?=.*\d)[0-9A-Za-z-]{6,32}$/

/** A number of a grid within its village. */
const NUMBER = /^\d{1,4}$/

/** Whether the code column of a sheet may hold mere numbers, told by its header. */
export function holdsNumbers(places: Places, column: Column): boolean {
	const [, headers] = places.find(([one]) => one === column) ?? []
	return headers?.[0] !== undefined && NUMBER_HEADERS.includes(headers[0].name)
}

/** Makes a name of a grid's mere number, where its code should stand. */
export function numberToName(cells: SourceCells, code: Column, name: Column): void {
	const number = cells[code]
	if (number === undefined || !NUMBER.test(number)) return
	delete cells[code]
	cells[name] ??= NUMBERED_GRID(String(Number(number)))
}

/** Puts a code that stands in the column of the grid's name where codes stand; a mere number there makes a name. */
export function nameToCode(cells: SourceCells, name: Column, code: Column): void {
	const text = cells[name]
	if (text !== undefined && NUMBER.test(text)) cells[name] = NUMBERED_GRID(String(Number(text)))
	if (text === undefined || cells[code] !== undefined || !CODE.test(text)) return
	delete cells[name]
	cells[code] = text
}

/** Which area a name is of, by its ending. */
export function columnOfName(name: string): 'town' | 'village' | 'gridName' {
	if (VILLAGE_ENDING.test(name)) return 'village'
	return TOWN_ENDING.test(name) ? 'town' : 'gridName'
}

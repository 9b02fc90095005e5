import { COLUMNS, type Column, type RowKind } from '../../../../words/roster'
import type { SourceSheet } from '../source'
import type { Headers } from './headers'
import { columnsOf } from './meant-columns'
import type { Places } from './row-cells'

/** Fields without which a row of a kind says nothing; of each group one is enough. */
const NEEDED: Readonly<Record<RowKind, readonly (readonly Column[])[]>> = {
	area: [['name', 'village', 'town']],
	tenure: [['deskArea', 'gridName', 'village', 'town'], ['post'], ['person'], ['phone']],
	leave: [['deskArea', 'gridName', 'village', 'town'], ['post'], ['phone'], ['from']],
	household: [['gridName', 'grid'], ['number'], ['head'], ['address']],
}

/** A list of pairs names households that the roster has: no more is needed than who looks in on which. */
const NEEDED_OF_PAIRS: (typeof NEEDED)['household'] = [
	['gridName', 'grid'],
	['number'],
	['pairedName'],
	['pairedPhone'],
]

const isOfPairs = (headers: Headers): boolean =>
	headers.has('pairedName') && !(headers.has('head') && headers.has('address'))

/** Where the fields of a kind of row stand in a sheet. */
export function placesOf(kind: RowKind, headers: Headers): Places {
	return placesOfColumns(kind, columnsOf(kind), headers)
}

export function placesOfColumns(kind: RowKind, columns: readonly Column[], headers: Headers): Places {
	return columns.flatMap((column) => {
		const found = headers.of(kind, column)
		// A household whose number is left out must not be known by the house number beside it.
		const places = column === 'number' ? found.slice(0, 1) : found
		return places.length > 0 ? [[column, places] as const] : []
	})
}

/** The header under which each field stands first. */
export function shownHeaders(places: Places): SourceSheet['headers'] {
	return Object.fromEntries(places.flatMap(([column, [first]]) => (first ? [[column, first.shown]] : [])))
}

/** The usual headers of what a sheet lacks; of each group one would be enough. */
export function missingIn(kind: RowKind, headers: Headers, given: readonly Column[]): string[][] {
	const hasAreaName = kind !== 'household' && headers.has('areaName')
	const needed = kind === 'household' && isOfPairs(headers) ? NEEDED_OF_PAIRS : NEEDED[kind]
	return needed
		.filter((group) => !group.some((column) => given.includes(column) || headers.of(kind, column).length > 0))
		.filter((group) => !(hasAreaName && group.includes('gridName')))
		.map((group) => group.map((column) => usualHeader(column)))
}

function usualHeader(column: Column): string {
	return COLUMNS[column][0]
}

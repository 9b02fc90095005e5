import type { RowKind } from '../../../../words/roster'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import { SHEET_NOTICES, SHEET_PROBLEMS } from '#shared/words/roster-sheets'
import type { RawRow } from '../raw'
import type { SourceCells, SourceRow, SourceSheet } from '../source'
import type { Layout } from '../understanding/layout'
import { areaNaming } from './area-sheet'
import type { Headers } from './headers'
import { divisionHeaders, divisionsReading } from './divisions'
import { missingIn, placesOf, shownHeaders } from './kind-columns'
import { mixedHeaders, mixedReading } from './mixed-sheet'
import { plainReading } from './plain-sheet'
import { hasPostColumns } from './post-columns'
import { isRegister, registerPlaces, RegisterReading } from './register-sheet'
import type { SheetContext } from './row-cells'
import { widePlaces, wideReading } from './wide-sheet'

/** How a sheet is read once it is understood, and how it calls its columns. */
export interface SheetReading {
	headers: SourceSheet['headers']
	read: (raw: RawRow) => SourceRow[]
	/** Says what can only be said once all rows were read. */
	end?: () => void
}

/** What a sheet lacks, so that nothing of it can be read: the header that is expected, if it is one, and a sentence. */
export interface Lack {
	column?: string
	message: string
}

/** Whether a sheet of people says nowhere of what post they are. */
export function asksPost({ kind, headers, post }: Layout): boolean {
	return kind === 'tenure' && !hasPostColumns(headers) && !headers.has('post') && post === undefined
}

export function lacksOf(layout: Layout): Lack[] {
	const { kind, headers } = layout
	if (kind === 'none' || kind === 'divisions' || kind === 'mixed') return []
	if (layout.isList) return namesHouseholds(headers) ? [] : [{ message: SHEET_PROBLEMS.namesNone }]
	if (kind === 'tenure' && hasPostColumns(headers)) {
		if (widePlaces({ headers }).length > 0) return []
		return missingIn('household', headers, ['number', 'head', 'address']).map(lackOf)
	}
	if (asksPost(layout))
		return [...missingIn(kind, headers, ['post']).map(lackOf), { message: SHEET_PROBLEMS.noPost }]
	const register = kind === 'household' && isRegister(headers) ? registerPlaces(headers) : []
	const given = [
		...register.map(([column]) => column),
		...(layout.post === undefined ? [] : (['post'] as const)),
		...(layout.grid === undefined ? [] : (['gridName'] as const)),
	]
	const missing = missingIn(kind, headers, given)
	if (kind === 'area' && !areaNaming(placesOf(kind, headers), headers).tellsLevel) missing.push(['level'])
	return missing.map(lackOf)
}

/** Whether rows can name households that the roster has. */
const namesHouseholds = (headers: Headers): boolean =>
	headers.has('doorCode') ||
	headers.of('household', 'number').length > 0 ||
	(headers.has('head') && headers.of('household', 'address').length > 0)

/** How a sheet that lacks nothing is read. */
export function readingOf(layout: Layout, context: SheetContext): SheetReading | undefined {
	const { kind, headers, grid } = layout
	if (kind === 'none') return undefined
	if (grid !== undefined)
		context.notes.notice({ sheet: context.sheet, message: SHEET_NOTICES.gridOfTitle(grid) })
	if (kind === 'divisions') return { headers: divisionHeaders(headers), read: divisionsReading(context) }
	if (kind === 'mixed') return { headers: mixedHeaders(context), read: mixedReading(context) }
	if (kind === 'tenure' && hasPostColumns(headers)) {
		return { headers: shownHeaders(widePlaces(context)), read: wideReading(context) }
	}
	if (kind === 'household' && isRegister(headers) && !layout.isList) {
		const register = new RegisterReading(context, givenTo(layout))
		return {
			headers: shownHeaders(registerPlaces(headers)),
			read: (raw) => register.read(raw),
			end: () => {
				register.end()
			},
		}
	}
	return plain(kind, layout, context)
}

function plain(kind: RowKind, layout: Layout, context: SheetContext): SheetReading {
	const places = placesOf(kind, layout.headers)
	return { headers: shownHeaders(places), read: plainReading(kind, context, givenTo(layout)) }
}

/** What a sheet says once for all of its rows. */
const givenTo = ({ kind, headers, post, grid }: Layout): SourceCells => ({
	...(kind === 'tenure' && post !== undefined && !headers.has('post') && { post }),
	...(grid !== undefined && { gridName: grid }),
})

function lackOf(group: readonly string[]): Lack {
	const [first = ''] = group
	return { column: first, message: CELL_PROBLEMS.noColumn(group) }
}

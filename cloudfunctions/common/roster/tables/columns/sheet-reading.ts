import type { RowKind } from '../../../../../miniprogram/domain/words/roster'
import { CELL_PROBLEMS } from '../../../../../miniprogram/domain/words/roster-files'
import { LEAVE_WORD, POST_HEADERS } from '../../../../../miniprogram/domain/words/roster-headers'
import type { SourceCells, SourceSheet } from '../source'
import { areaNaming } from './area-sheet'
import { divisionHeaders, divisionsReading, isDivisions } from './divisions'
import type { FoundHeader } from './find-header'
import { missingIn, placesOf, shownHeaders } from './kind-columns'
import { mixedHeaders, mixedReading } from './mixed-sheet'
import { plainReading, type RowReading } from './plain-sheet'
import { hasPostColumns } from './post-columns'
import type { SheetContext } from './row-cells'
import { widePlaces, wideReading } from './wide-sheet'

/** How a sheet is read once its header is known, and how it calls its columns. */
export interface SheetReading {
  headers: SourceSheet['headers']
  read: RowReading
}

/**
 * Chooses how a sheet is read, by its columns. A sheet of a known kind that lacks a column it needs is a problem and is
 * not read; one that is nothing of a roster is undefined too, without a problem.
 */
export function sheetReading(context: SheetContext, found: FoundHeader): SheetReading | undefined {
  const { headers } = context
  if (isDivisions(headers)) return { headers: divisionHeaders(headers), read: divisionsReading(context) }
  if (headers.has('kind')) return { headers: mixedHeaders(context), read: mixedReading(context) }
  if (isWide(context)) return wide(context, found)
  const kind = kindOf(context)
  return kind && plain(kind, context, found)
}

function isWide({ headers }: SheetContext): boolean {
  return !headers.has('head') && !headers.has('post') && hasPostColumns(headers)
}

function kindOf({ sheet, headers }: SheetContext): RowKind | undefined {
  if (headers.has('head')) return 'household'
  if (headers.has('level') || headers.has('parent')) return 'area'
  if (headers.has('post', 'person', 'phone')) {
    const isLeave = [sheet, ...headers.list.map(({ name }) => name)].some((text) => text.includes(LEAVE_WORD))
    return isLeave ? 'leave' : 'tenure'
  }
  return headers.has('name', 'village') ? 'area' : undefined
}

function wide(context: SheetContext, { row }: FoundHeader): SheetReading | undefined {
  const places = widePlaces(context)
  if (places.length > 0) return { headers: shownHeaders(places), read: wideReading(context) }
  lacks(context, row, missingIn('household', context.headers, ['number', 'head', 'address']))
  return undefined
}

function plain(kind: RowKind, context: SheetContext, found: FoundHeader): SheetReading | undefined {
  const { headers, sheet } = context
  const places = placesOf(kind, headers)
  const given = kind === 'tenure' && !headers.has('post') ? postNamed([sheet, ...found.titles]) : {}
  const missing = missingIn(kind, headers, given.post === undefined ? [] : ['post'])
  if (kind === 'area' && !areaNaming(places, headers).tellsLevel) missing.push(['level'])
  if (missing.length === 0) return { headers: shownHeaders(places), read: plainReading(kind, context, given) }
  lacks(context, found.row, missing)
  return undefined
}

/** The post of everybody in a sheet, where its name or its title names one post. */
function postNamed(titles: readonly string[]): SourceCells {
  const named = Object.keys(POST_HEADERS).filter((name) => titles.some((title) => title.includes(name)))
  const longest = named.filter((name) => !named.some((other) => other !== name && other.includes(name)))
  const [post, ...others] = new Set(longest.map((name) => POST_HEADERS[name]))
  return post !== undefined && others.length === 0 ? { post } : {}
}

function lacks({ sheet, notes }: SheetContext, row: number, missing: readonly string[][]): void {
  for (const group of missing) {
    const [first = ''] = group
    const message = group.length > 1 ? CELL_PROBLEMS.eitherColumn(group) : CELL_PROBLEMS.noColumn(first)
    notes.problem({ sheet, row, column: first, message })
  }
}

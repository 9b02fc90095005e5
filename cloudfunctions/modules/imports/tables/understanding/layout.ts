import type { SheetKind } from '#shared/words/roster-sheets'
import type { RememberedChoice, SheetChoice } from '../../contract/sheets'
import { GRID_IN_TITLE, VILLAGE_IN_TITLE } from '../../../../words/roster-files'
import { digest } from '../../../../rpc/digest'
import { findHeader, headerAt, type FoundHeader } from '../columns/find-header'
import { Headers, type Header } from '../columns/headers'
import type { RawRow } from '../raw'
import { kindOfList, kindOfSheet } from './kind-of-sheet'
import { meaningsFor } from './meanings'

/** The header stands among the first so many rows that have something in them. */
export const ROWS_BEFORE_DATA = 20

/** How a sheet is laid out: what it is, where its header stands, what its columns hold. */
export interface Layout {
	kind: SheetKind
	found: FoundHeader
	headers: Headers
	/** The post of all its people, as files write it. */
	post?: string
	/** The grid of all its households, as its titles or its name say it where no column does. */
	grid?: string
	/** Read as a list: it names households that the roster has. */
	isList?: true
}

/** What a clerk said of a sheet: of this file, or of an earlier one with the same header. */
export type AnyChoice = SheetChoice | RememberedChoice

export function isOwnChoice(choice: AnyChoice | undefined): choice is SheetChoice {
	return choice !== undefined && !('key' in choice)
}

/** The layout of a sheet; undefined where no header is known and none was chosen. */
export function layoutOf(
	name: string,
	first: readonly RawRow[],
	choice: AnyChoice | undefined,
	isList = false,
): Layout | undefined {
	// A list may have no more than door codes.
	const own = findHeader(first) ?? (isList ? findHeader(first, 1) : undefined)
	const found = choice?.header ? chosenHeader(first, choice, own) : own
	if (!found) return undefined
	const kind = choice?.kind ?? (isList ? kindOfList(found.cells) : kindOfSheet(name, found.cells))
	const automatic = meaningsFor(kind, found.cells, first.slice(found.length))
	const meant = choice?.columns ? chosenColumns(automatic, choice.columns) : automatic
	const hidden = first[0]?.hiddenColumns
	const headers = new Headers(
		hidden ? meant.map((one) => (hidden.has(one.position) ? { ...one, hidden: true as const } : one)) : meant,
	)
	const post = postOf(choice, name, found)
	const grid = kind === 'household' && !isList ? gridOfTitles(name, found.titles, headers) : undefined
	return {
		kind,
		found,
		headers,
		...(post !== undefined && { post }),
		...(grid !== undefined && { grid }),
		...(isList && { isList }),
	}
}

/** What all sheets with the same header have in common; without a header, with the same first row. */
export function headerKey(first: readonly RawRow[]): string {
	const found = findHeader(first) ?? headerAt(first, 0, 1)
	return digest('header', found?.cells.map(({ position, full }) => [position, full]) ?? [])
}

/** What must be the same besides for a post of the whole sheet to count again: its name and its titles. */
export function titleKey(name: string, first: readonly RawRow[]): string {
	return digest('titles', name, findHeader(first)?.titles ?? [])
}

/** What a clerk chose, for every sheet with the same header. */
export function toRemember(choice: SheetChoice, first: readonly RawRow[]): RememberedChoice {
	const { name, header, ...rest } = choice
	const own = findHeader(first)?.row ?? first[0]?.row ?? 1
	return {
		...rest,
		key: headerKey(first),
		under: titleKey(name, first),
		...(header && { header: { shift: header.row - own, height: header.height } }),
	}
}

function chosenHeader(
	first: readonly RawRow[],
	choice: AnyChoice,
	own: FoundHeader | undefined,
): FoundHeader | undefined {
	const { header } = choice
	if (!header) return own
	const row = 'row' in header ? header.row : (own?.row ?? first[0]?.row ?? 1) + header.shift
	const at = first.findIndex((one) => one.row === row)
	return (at < 0 ? undefined : (headerAt(first, at, header.height) ?? headerAt(first, at, 1))) ?? own
}

function chosenColumns(automatic: readonly Header[], chosen: NonNullable<SheetChoice['columns']>): Header[] {
	const byPosition = new Map(chosen.map((one) => [one.at, one]))
	return automatic.map(({ post: _, means: _means, ...cell }) => {
		const { means = 'none', post } = byPosition.get(cell.position) ?? {}
		return { ...cell, means, ...(post !== undefined && { post }) }
	})
}

/** One sheet a grid is how villages keep their lists: 第一网格 below the title 科尔沁镇远征村住户表. */
function gridOfTitles(name: string, titles: readonly string[], headers: Headers): string | undefined {
	if ([...headers.of('household', 'gridName'), ...headers.of('household', 'grid')].length > 0)
		return undefined
	const texts = [...titles, name].map((text) => text.normalize('NFKC'))
	const [, above = '', grid] =
		texts.map((text) => GRID_IN_TITLE.exec(text)).find((found) => found !== null) ?? []
	if (grid === undefined || headers.has('village')) return grid
	const village = texts.map((text) => VILLAGE_IN_TITLE.exec(text)?.[1]).find((one) => one !== undefined)
	return (above || (village ?? '')) + grid
}

/** A post chosen for one sheet says nothing of another one with the same header. */
function postOf(choice: AnyChoice | undefined, name: string, { titles }: FoundHeader): string | undefined {
	if (!choice || choice.post === undefined) return undefined
	return 'under' in choice && choice.under !== digest('titles', name, titles) ? undefined : choice.post
}

import type { ReadRow, SheetUnderstanding } from '../../contract/sheets'
import { PROBLEM_LENGTH } from '../../contract/import'
import { plainText } from '../cells/cell-text'
import { asksPost, lacksOf } from '../columns/sheet-reading'
import type { RawRow } from '../raw'
import { RowSteps } from '../rows/row-steps'
import { readingNotes } from './collected-notes'
import { headerKey, isOwnChoice, layoutOf, type AnyChoice, type Layout } from './layout'
import { assumesOf, offersOf } from './offers'
import type { SheetStart } from './sheet-starts'

/** Rows that are shown as they are read, and as they stand. */
const SHOWN_ROWS = 5
const SHOWN_FIRST = 8
const SHOWN_TEXT = 60

/** How a sheet is understood, from its first rows alone. */
export function understandSheet(
	{ name, aside, first }: SheetStart,
	choice: AnyChoice | undefined,
	isList = false,
): SheetUnderstanding {
	const layout = layoutOf(name, first, choice, isList)
	const chosen = choice && { chosen: isOwnChoice(choice) ? ('now' as const) : ('before' as const) }
	const why = isOwnChoice(choice)
		? undefined
		: (aside ?? (first.length === 0 ? 'empty' : layout ? undefined : 'noHeader'))
	const isAside = why !== undefined || !layout
	return {
		name,
		key: headerKey(first),
		kind: isAside ? 'none' : layout.kind,
		...(why && { aside: why }),
		...(layout && { header: { row: layout.found.row, height: layout.found.height } }),
		...(layout?.post !== undefined && { post: layout.post }),
		columns: layout ? columnsOf(layout, first) : [],
		assumes: isAside ? [] : assumesOf(layout),
		offers: isAside ? [] : offersOf(layout, first),
		lacks: isAside ? [] : lacksOf(layout).map(({ message }) => message),
		asksPost: !isAside && asksPost(layout),
		rows: isAside ? [] : rowsOf(name, layout, first),
		first: first.slice(0, SHOWN_FIRST).map(({ row, cells }) => ({
			row,
			text: Array.from(cells, plainText).filter(Boolean).join(' · ').slice(0, SHOWN_TEXT),
		})),
		...chosen,
	}
}

function columnsOf({ headers, found }: Layout, first: readonly RawRow[]): SheetUnderstanding['columns'] {
	const data = first.slice(found.length)
	return headers.list.map(({ position, shown, means, post }) => ({
		at: position,
		shown: shown.slice(0, SHOWN_TEXT),
		means,
		...(post !== undefined && { post }),
		sample: (data.map(({ cells }) => plainText(cells[position])).find(Boolean) ?? '').slice(0, SHOWN_TEXT),
	}))
}

function rowsOf(name: string, layout: Layout, first: readonly RawRow[]): ReadRow[] {
	const notes = readingNotes()
	const steps = lacksOf(layout).length > 0 ? undefined : RowSteps.of(name, layout, notes)
	if (!steps) return []
	return first.slice(layout.found.length, layout.found.length + SHOWN_ROWS).map((raw) => {
		const before = { problems: notes.problems.length, notices: notes.notices.length }
		const step = steps.step(raw)
		const becomes = 'rows' in step ? step.rows.map(({ kind, cells }) => ({ kind, cells: { ...cells } })) : []
		return {
			row: raw.row,
			...('why' in step && { passedOver: step.why }),
			becomes: becomes.map(({ kind, cells }) => ({ kind, cells: filled(cells) })),
			// What is said of a row that is read, too: a member of a register becomes nothing, a number of an identity card goes.
			problems: [...notes.problems.slice(before.problems), ...notes.notices.slice(before.notices)].map(
				({ message }) => message.slice(0, PROBLEM_LENGTH),
			),
		}
	})
}

function filled(cells: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(Object.entries(cells).flatMap(([column, text]) => (text ? [[column, text]] : [])))
}

import {
	CHOSEN_KINDS,
	MEANINGS_OF,
	SHEET_KIND_WORDS,
	SHEET_POSTS,
	type Meaning,
	type SheetKind,
} from '../shared/words/roster-sheets'
import { SHEETS_SAYS as SAYS, SHEETS_WORDS as WORDS } from '../shared/words/pages/roster-sheets'
import type { SheetChoice, SheetUnderstanding } from '../services/roster-import'
import { columnAnswer, meaningWords, OF } from './sheet-screen'

/** What is asked of a sheet: what it is, the post of its people, its header, or what a column holds, by its place. */
export interface Question {
	title: string
	value: string
	options: { value: string; label: string }[]
}

export function questionOf(sheet: SheetUnderstanding, ask: string): Question {
	if (ask === 'kind') return kindQuestion(sheet)
	if (ask === 'post') {
		const options = SHEET_POSTS.map((post) => ({ value: post, label: post }))
		return { title: WORDS.askPost, value: sheet.post ?? '', options }
	}
	return ask === 'header' ? headerQuestion(sheet) : columnQuestion(sheet, ask)
}

function kindQuestion({ kind }: SheetUnderstanding): Question {
	const kinds = CHOSEN_KINDS.includes(kind) ? CHOSEN_KINDS : [kind, ...CHOSEN_KINDS]
	return {
		title: WORDS.askKind,
		value: kind,
		options: kinds.map((value) => ({ value, label: SHEET_KIND_WORDS[value] })),
	}
}

function headerQuestion({ first, header }: SheetUnderstanding): Question {
	const single = first.map(({ row, text }) => ({ value: `${row}${OF}1`, label: SAYS.headerRow(row, text) }))
	const double = first
		.slice(0, -1)
		.flatMap(({ row, text }, at) =>
			first[at + 1]?.row === row + 1 ? [{ value: `${row}${OF}2`, label: SAYS.headerRows(row, text) }] : [],
		)
	return {
		title: WORDS.askHeader,
		value: header ? `${header.row}${OF}${header.height}` : '',
		options: [...single, ...double],
	}
}

function columnQuestion({ kind, columns }: SheetUnderstanding, ask: string): Question {
	const column = columns.find(({ at }) => String(at) === ask)
	const plain: Meaning[] = ['none', ...(MEANINGS_OF[kind] ?? [])]
	const ofPosts = kind === 'tenure' ? (['holder', 'holderPhone'] as const) : []
	const options = [
		...plain.map((means) => ({ value: columnAnswer(means), label: meaningWords({ means }) })),
		...SHEET_POSTS.flatMap((post) =>
			ofPosts.map((means) => ({ value: columnAnswer(means, post), label: meaningWords({ means, post }) })),
		),
	]
	const value = column ? columnAnswer(column.means, column.post) : ''
	const isListed = options.some((option) => option.value === value)
	const own = column && !isListed ? [{ value, label: meaningWords(column) }] : []
	return { title: SAYS.askColumn(column?.shown ?? ''), value, options: [...own, ...options] }
}

/** The choice that an answer makes, with everything that was chosen or understood before. */
export function choiceOf(
	sheet: SheetUnderstanding,
	before: SheetChoice | undefined,
	ask: string,
	value: string,
): SheetChoice {
	const { name, kind, post, header, columns } = sheet
	const known: SheetChoice = {
		name,
		kind,
		...(post !== undefined && { post }),
		...(header && { header }),
		...(before?.columns && { columns: before.columns }),
	}
	// Another kind, or another header, is understood anew.
	const { columns: _, ...anew } = known
	if (ask === 'kind') return { ...anew, kind: value as SheetKind }
	if (ask === 'post') return { ...known, post: value }
	const [first = '', second = ''] = value.split(OF)
	if (ask === 'header') return { ...anew, header: { row: Number(first), height: second === '2' ? 2 : 1 } }
	const answer = { at: Number(ask), means: first as Meaning, ...(second !== '' && { post: second }) }
	const others = columns.filter(({ at }) => at !== answer.at)
	const all = [
		...others.map(({ at, means, post: of }) => ({ at, means, ...(of !== undefined && { post: of }) })),
		answer,
	]
	return { ...known, columns: all.sort((one, other) => one.at - other.at) }
}

/** The choices of a file, with one more answer to what was asked of a sheet. */
export function withChoice(
	choices: readonly SheetChoice[],
	sheet: SheetUnderstanding,
	ask: string,
	value: string,
): SheetChoice[] {
	const before = choices.find(({ name }) => name === sheet.name)
	const others = choices.filter(({ name }) => name !== sheet.name)
	return [...others, choiceOf(sheet, before, ask, value)]
}

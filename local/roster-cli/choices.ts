import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { sheetChoices, type SheetChoice } from '../../cloudfunctions/modules/imports/contract/sheets'
import { layoutOf } from '../../cloudfunctions/modules/imports/tables/understanding/layout'
import type { SheetStart } from '../../cloudfunctions/modules/imports/tables/understanding/sheet-starts'
import { columnLetters } from '../../cloudfunctions/modules/imports/tables/xlsx/reference'
import {
	MEANING_WORDS,
	SHEET_KIND_WORDS,
	SHEET_POSTS,
	type Meaning,
	type SheetKind,
} from '#shared/words/roster-sheets'
import { Refusal } from './refusal'
import { CLI_WORDS as WORDS } from './words'

/** What the clerk says on the command line of how sheets are to be read. */
export interface Said {
	/** A JSON file with choices. */
	file?: string
	/** Options such as `--post 名单=网格员`, one sheet each. */
	options: readonly { option: Option; sheet: string; value: string }[]
}

const OPTIONS = ['kind', 'post', 'header', 'column'] as const
type Option = (typeof OPTIONS)[number]

/** Splits arguments into files and what is said of sheets. */
export function parseArgs(args: readonly string[]): { files: string[]; said: Said } {
	const files: string[] = []
	const options: { option: Option; sheet: string; value: string }[] = []
	let file: string | undefined
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? ''
		if (!arg.startsWith('--')) {
			files.push(arg)
			continue
		}
		const option = OPTIONS.find((one) => arg === `--${one}`)
		at += 1
		const [, sheet, value] = /^(.+?)=(.+)$/.exec(args[at] ?? '') ?? []
		if (arg === '--choices' && args[at] !== undefined) file = args[at]
		else if (option && sheet !== undefined && value !== undefined) options.push({ option, sheet, value })
		else throw new Refusal(WORDS.usage)
	}
	return { files, said: { options, ...(file !== undefined && { file }) } }
}

/** The choices for a file whose sheets begin so. */
export async function choicesOf(
	{ file, options }: Said,
	starts: readonly SheetStart[],
): Promise<SheetChoice[]> {
	const choices = new Map((file === undefined ? [] : await fromFile(file)).map((one) => [one.name, one]))
	for (const { option, sheet, value } of options) {
		const [name, letters] = option === 'column' ? sheet.split('!') : [sheet]
		const start = starts.find((one) => one.name === name)
		if (!start) continue
		const before = choices.get(start.name)
		choices.set(start.name, changed(start, before, option, value, letters))
	}
	return [...choices.values()]
}

async function fromFile(file: string): Promise<SheetChoice[]> {
	try {
		return v.parse(sheetChoices, JSON.parse(await readFile(file, 'utf8')))
	} catch (fault) {
		throw new Refusal(WORDS.badChoices(file), { cause: fault })
	}
}

/** A choice with one thing more, beginning with how the sheet is understood by itself. */
function changed(
	start: SheetStart,
	before: SheetChoice | undefined,
	option: Option,
	value: string,
	letters: string | undefined,
): SheetChoice {
	const layout = layoutOf(start.name, start.first, before)
	const { columns, ...choice } = before ?? { name: start.name, kind: layout?.kind ?? 'none' }
	if (option === 'kind') return { ...choice, kind: kindCalled(value) }
	if (option === 'post') return { ...choice, post: postCalled(value), ...(columns && { columns }) }
	if (option === 'header') {
		const [first = 1, last = first] = value.split('-').map(Number)
		return { ...choice, header: { row: first, height: last > first ? 2 : 1 } }
	}
	const headers = layout?.headers.list ?? []
	const at = headers.findIndex(({ position }) => columnLetters(position) === letters?.toUpperCase())
	if (at < 0) throw new Refusal(WORDS.noSuchColumn(start.name, letters ?? ''))
	return {
		...choice,
		columns: headers.map(({ position, means, post }, index) =>
			index === at
				? { at: position, ...meaningCalled(value) }
				: { at: position, means, ...(post !== undefined && { post }) },
		),
	}
}

function kindCalled(word: string): SheetKind {
	const [kind] = Object.entries(SHEET_KIND_WORDS).find(([, name]) => name === word) ?? []
	if (kind === undefined) throw new Refusal(WORDS.unknownWord(word, Object.values(SHEET_KIND_WORDS)))
	return kind as SheetKind
}

function postCalled(word: string): string {
	if (!SHEET_POSTS.includes(word)) throw new Refusal(WORDS.unknownWord(word, SHEET_POSTS))
	return word
}

/** A meaning by its name, or a post: under it stand those who have it; with 电话, their phones. */
function meaningCalled(word: string): { means: Meaning; post?: string } {
	const [means] = Object.entries(MEANING_WORDS).find(([, name]) => name === word) ?? []
	if (means !== undefined) return { means: means as Meaning }
	const isPhone = word.endsWith(WORDS.phoneEnding)
	const post = isPhone ? word.slice(0, -WORDS.phoneEnding.length) : word
	if (SHEET_POSTS.includes(post)) return { means: isPhone ? 'holderPhone' : 'holder', post }
	throw new Refusal(WORDS.unknownWord(word, [...Object.values(MEANING_WORDS), ...SHEET_POSTS]))
}

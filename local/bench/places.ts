import path from 'node:path'
import { readDivisions } from '../places/divisions'
import { NameBook } from '../places/name-book'
import { areasOf, AreaIndex } from '../places/region'
import { shortfalls, sumOf, type Group, type Tally } from '../places/tally'
import { tallies } from '../places/trial'
import type { Table } from './figure'
import { parserTable } from '../places/parsers'

const SEED = 20261121
const TEXTS = 200
const DIVISIONS = path.join('local', 'places', 'divisions-15-64.txt.br')

const TITLES: Readonly<Record<Group, string>> = {
	town: 'Town and village in the text',
	slip: 'The same with one slip',
	unique: 'A name that one place bears',
	shared: 'A name that several places bear',
	alike: 'A name that several bear, ended otherwise',
	weak: 'The village alone, in letters or with a slip',
	nowhere: 'Elsewhere and invented',
}
const GROUPS = Object.keys(TITLES) as Group[]

/** How the place search answers what people may write, on all of Inner Mongolia and Ningxia, and how fast. */
export function placeTables(root: string): Table[] {
	const divisions = readDivisions(path.join(root, DIVISIONS))
	const index = new AreaIndex(areasOf(divisions))
	const found = tallies({ index, book: new NameBook(divisions), divisions, texts: TEXTS, seed: SEED })
	const short = shortfalls(found)
	if (short.length > 0) throw new Error(short.join('\n'))
	const perArea = (index.keys / index.areas.length).toFixed(1)
	return [
		{
			title: 'Finding a place by typing',
			about: `${divisions.length.toLocaleString('en')} villages of Inner Mongolia and Ningxia, seed ${SEED}, ${TEXTS} texts of each form. Asked means that up to five places were offered, and offered that the one meant was among them. Wrong means one place taken that was not meant. Left out are draws that name a real place letter for letter: a slip into another place's name, and places invented that exist or are a slip away from one. An area has ${perArea} keys on average; ${index.largest} areas are the most that share a key.`,
			head: ['text', 'texts', 'right', 'asked', 'offered', 'none', 'wrong', 'left out'],
			rows: GROUPS.flatMap((group) => [
				row(`**${TITLES[group]}**`, sumOf(found, group)),
				...found.filter((one) => one.group === group && one.texts > 0).map((one) => row(one.form, one)),
			]),
		},
		parserTable(index, divisions, SEED),
	]
}

function row(
	name: string,
	{ texts, right, asked, offered, none, wrong, leftOut }: Tally,
): (string | number)[] {
	const share = (part: number, of: number): string => (of === 0 ? '' : `${((part / of) * 100).toFixed(1)} %`)
	return [
		name,
		texts,
		share(right, texts),
		share(asked, texts),
		share(offered, asked),
		share(none, texts),
		wrong,
		leftOut,
	]
}

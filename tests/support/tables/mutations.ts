import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fromBufferPromise } from 'yauzl'
import type { Random } from '../../../local/seeds/random'
import { zipFile, type ZipPart } from './zip-file'

/** A table as its archive's parts, or, of CSV, as its text. */
export type Opened = { name: string } & ({ parts: ZipPart[] } | { text: string })

const TOWNSHIP = path.join(__dirname, 'township')

/** The tables that townships have, opened. */
export function townshipTables(): Promise<Opened[]> {
	const names = readdirSync(TOWNSHIP).sort()
	return Promise.all(names.map((name) => opened(name, readFileSync(path.join(TOWNSHIP, name)))))
}

export async function opened(name: string, bytes: Buffer): Promise<Opened> {
	if (name.endsWith('.csv')) return { name, text: bytes.toString() }
	const zip = await fromBufferPromise(bytes, { lazyEntries: true })
	const parts: ZipPart[] = []
	for await (const entry of zip.eachEntry()) {
		const chunks: Buffer[] = []
		for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
		parts.push({ path: entry.fileName, content: Buffer.concat(chunks) })
	}
	return { name, parts }
}

/** What clerks, programs and bad luck write into cells. */
const CONTENTS = [
	'',
	'同上',
	'〃',
	'合计',
	'一、第一网格（共2户）',
	'网格长、村书记',
	'2021.1',
	'2026-02-30',
	'139',
	'13900010001、13900010002',
	'1.39E+10',
	'#REF!',
	'null',
	'&#11;',
	'&#55362;',
	'&#65535;',
	'⻓⽹',
	'柳树川村第一网格',
	'152221100209-1',
	'户主',
	'配偶',
	'__proto__',
	'constructor',
	'第 1 页',
	'字'.repeat(600),
	'👩‍👩‍👧‍👦',
	'\u202d139\u202c',
]

/** A table with something of it changed, as chance has it. */
export function mutated(table: Opened, random: Random): { name: string; bytes: Buffer; how: string } {
	const changes = random.int(1, 4)
	const hows: string[] = []
	const change = (text: string): string => {
		let next = text
		for (let time = 0; time < changes; time += 1) {
			const [how, changed] = random.pick('parts' in table ? OF_XML : OF_TEXT)(next, random)
			hows.push(how)
			next = changed
		}
		return next
	}
	if ('text' in table) {
		const bytes = Buffer.from(change(table.text))
		return { name: table.name, bytes: random.chance(0.2) ? spoiled(bytes, random) : bytes, how: hows.join() }
	}
	const sheets = table.parts.filter(({ path: part }) =>
		/worksheets\/|sharedStrings|workbook\.xml$/.test(part),
	)
	const chosen = random.pick(sheets)
	const parts = table.parts.map((part) =>
		part === chosen ? { ...part, content: change(part.content.toString()) } : part,
	)
	const bytes = zipFile(parts)
	return { name: table.name, bytes: random.chance(0.1) ? spoiled(bytes, random) : bytes, how: hows.join() }
}

type Change = (text: string, random: Random) => [how: string, changed: string]

const TEXTS = /(?<=<t[^>]*>)[^<]*(?=<\/t>)/g
const CELLS = /<c [^>]*?(\/>|>.*?<\/c>)/gs
const ROWS = /<row [^>]*>.*?<\/row>/gs

const OF_XML: readonly Change[] = [
	(text, random) => ['text', replacedOne(text, TEXTS, () => random.pick(CONTENTS), random)],
	(text, random) => ['cell gone', replacedOne(text, CELLS, () => '', random)],
	(text, random) => ['cell twice', replacedOne(text, CELLS, (one) => one + one, random)],
	(text, random) => ['row gone', replacedOne(text, ROWS, () => '', random)],
	(text, random) => ['row twice', replacedOne(text, ROWS, (one) => one + one, random)],
	(text, random) => [
		'another place',
		replacedOne(text, /(?<= r=")[A-Z]*\d+(?=")/g, () => place(random), random),
	],
	(text, random) => [
		'another type',
		replacedOne(text, /(?<= t=")\w+(?=")/g, () => random.pick(['s', 'n', 'b', 'e', 'd', 'str', 'x']), random),
	],
	(text, random) => ['text of another', exchanged(text, TEXTS, random)],
	(text, random) => [
		'merge',
		text.replace(
			'</sheetData>',
			`</sheetData><mergeCells><mergeCell ref="${place(random)}:${place(random)}"/></mergeCells>`,
		),
	],
	(text, random) => [
		'hidden',
		text.replace(/<sheet (?=name)/, random.chance(0.5) ? '<sheet state="hidden" ' : '<sheet '),
	],
]

const OF_TEXT: readonly Change[] = [
	(text, random) => ['cell', replacedOne(text, /[^,\n]+/g, () => random.pick(CONTENTS), random)],
	(text, random) => ['line gone', replacedOne(text, /[^\n]*\n/g, () => '', random)],
	(text, random) => ['line twice', replacedOne(text, /[^\n]*\n/g, (one) => one + one, random)],
	(text, random) => ['a quote', replacedOne(text, /,/g, () => ',"', random)],
	(text, random) => ['a comma', replacedOne(text, /,/g, () => ',,', random)],
]

function place(random: Random): string {
	return `${random.pick(['A', 'B', 'C', 'H', 'ZZ', 'XFD', ''])}${random.pick([0, 1, 2, 3, 7, 900, 1048576])}`
}

function replacedOne(text: string, pattern: RegExp, by: (one: string) => string, random: Random): string {
	const found = [...text.matchAll(pattern)]
	if (found.length === 0) return text
	const { 0: one, index } = random.pick(found)
	return text.slice(0, index) + by(one) + text.slice(index + one.length)
}

function exchanged(text: string, pattern: RegExp, random: Random): string {
	const found = [...text.matchAll(pattern)].map(([one]) => one)
	return found.length === 0 ? text : replacedOne(text, pattern, () => random.pick(found), random)
}

/** A few bytes overwritten. */
function spoiled(bytes: Buffer, random: Random): Buffer {
	const next = Buffer.from(bytes)
	for (let time = 0; time < 3; time += 1) next[random.int(0, bytes.length - 1)] = random.int(0, 255)
	return next
}

import { ParseAddress } from 'address-parse'
import zhAddressParse from 'zh-address-parse'
import { Random } from '../seeds/random'
import type { Division } from './divisions'
import { ALONE_FORMS, SLIP_FORMS, TOWN_FORMS } from './forms'
import type { AreaIndex } from './region'
import { median, type Table } from '../bench/figure'

const ROUNDS = 15
const TEXTS_A_ROUND = 20
const COUNTY_DIGITS = 6

/** What a text was drawn from. */
interface Written {
	text: string
	division: Division
}

/** A program that reads places: answers the code of what it finds, empty where it finds nothing for certain. */
interface Reader {
	name: string
	read(text: string): string
}

/** The search beside two address parsers on the same texts, by turns in one run. */
export function parserTable(index: AreaIndex, divisions: readonly Division[], seed: number): Table {
	const readers = [searchOf(index), zhParserOf(divisions), addressParser()]
	const forms = [...TOWN_FORMS, ...SLIP_FORMS, ...ALONE_FORMS]
	const chance = new Random(seed)
	const times = readers.map((): number[] => [])
	const codes = readers.map((): string[] => [])
	const texts: Written[] = []
	for (let round = 0; round <= ROUNDS; round += 1) {
		const drawn = Array.from({ length: TEXTS_A_ROUND }, () => {
			const division = chance.pick(divisions)
			return { text: chance.pick(forms).write(division, chance), division }
		})
		readers.forEach((reader, at) => {
			const started = process.hrtime.bigint()
			const read = drawn.map(({ text }) => reader.read(text))
			// The first round warms up.
			if (round === 0) return
			times[at]?.push(Number(process.hrtime.bigint() - started))
			codes[at]?.push(...read)
		})
		if (round > 0) texts.push(...drawn)
	}
	return {
		title: 'Beside two address parsers',
		about: `The same ${texts.length} texts (with town and village, with a slip, the village alone) in one run, by turns; the search with its areas in memory, as the parsers have theirs. A rate is the median of the ratios of ${ROUNDS} rounds. The parsers know counties at best. What the search asks about counts as not found.`,
		head: ['program', 'texts in the same time', 'right county', 'right village'],
		rows: readers.map(({ name }, at) => [
			name,
			`${rate(times[0] ?? [], times[at] ?? []).toFixed(2)} ×`,
			share(texts, codes[at] ?? [], ({ countyCode }) => countyCode, COUNTY_DIGITS),
			share(texts, codes[at] ?? [], ({ code }) => code),
		]),
	}
}

function searchOf(index: AreaIndex): Reader {
	return {
		name: 'place search',
		read(text) {
			const { isCertain, areas } = index.search(text)
			return isCertain ? (areas[0]?.code ?? '') : ''
		},
	}
}

function zhParserOf(divisions: readonly Division[]): Reader {
	const codes = new Map(divisions.map(({ league, county, countyCode }) => [league + county, countyCode]))
	return {
		name: 'zh-address-parse',
		read(text) {
			const { city, area } = zhAddressParse(text)
			return codes.get(city + area) ?? ''
		},
	}
}

function addressParser(): Reader {
	const parser = new ParseAddress()
	return { name: 'address-parse', read: (text) => parser.parse(text)[0]?.code ?? '' }
}

/** How many texts a program reads while the first one reads one. */
function rate(first: readonly number[], own: readonly number[]): number {
	return median(own.map((time, round) => (first[round] ?? time) / time))
}

function share(
	texts: readonly Written[],
	codes: readonly string[],
	meant: (division: Division) => string,
	digits?: number,
): string {
	const right = texts.filter(({ division }, at) => codes[at]?.slice(0, digits) === meant(division)).length
	return `${((right / texts.length) * 100).toFixed(1)} %`
}

import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** A village with the names and codes of what stands above it. */
export interface Division {
	code: string
	name: string
	town: string
	townCode: string
	county: string
	countyCode: string
	league: string
	leagueCode: string
	provinceCode: string
}

/** How many digits of a village's code are the code of what stands above it. */
const DIGITS = { province: 2, league: 4, county: 6, town: 9, village: 12 }

/** Where the code of a league, a county, a town and a village ends. */
const ENDS = [0, DIGITS.league, DIGITS.county, DIGITS.town, DIGITS.village]

const FIRST_LETTER = 'A'.charCodeAt(0)

/**
 * In the first line what many names end with. In the second a piece for each area, each behind what it is part of: its level, how
 * many numbers it is behind the one before it in the same, a letter for its ending. Then what is left of each name.
 * So, and in GB 18030, it takes half of what codes and names take in UTF-8.
 */
function rowsOf(text: string): { code: string; name: string }[] {
	const [endings = '', pieces = '', ...stems] = text.split('\n')
	const known = endings.split(' ')
	let code = ''
	return [...pieces.matchAll(/(\d)(\d+)([A-Z-])/g)].map(([piece, level, step, letter = ''], at) => {
		const [start, end] = [ENDS[Number(level) - 1], ENDS[Number(level)]]
		const stem = stems[at]
		if (start === undefined || end === undefined || stem === undefined) throw new Error(`no area: ${piece}`)
		const number = Number(code.slice(start, end)) + Number(step)
		code = code.slice(0, start) + String(number).padStart(end - start, '0')
		return { code, name: stem + (known[letter.charCodeAt(0) - FIRST_LETTER] ?? '') }
	})
}

/**
 * Every village and neighbourhood of Inner Mongolia (15) and Ningxia (64), by the statistical division codes of the
 * National Bureau of Statistics.
 */
export function readDivisions(file: string): Division[] {
	const rows = rowsOf(new TextDecoder('gb18030').decode(brotliDecompressSync(readFileSync(file))))
	const names = new Map(rows.map(({ code, name }) => [code, name]))
	const nameOf = (code: string): string => {
		const name = names.get(code)
		if (name === undefined) throw new Error(`${file} has no ${code}`)
		return name
	}
	return rows
		.filter(({ code }) => code.length === DIGITS.village)
		.map(({ code, name }) => {
			const townCode = code.slice(0, DIGITS.town)
			const countyCode = code.slice(0, DIGITS.county)
			const leagueCode = code.slice(0, DIGITS.league)
			return {
				code,
				name,
				town: nameOf(townCode),
				townCode,
				county: nameOf(countyCode),
				countyCode,
				league: nameOf(leagueCode),
				leagueCode,
				provinceCode: code.slice(0, DIGITS.province),
			}
		})
}

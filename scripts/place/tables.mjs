import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { pinyin } from 'pinyin-pro'
import { Converter } from 'opencc-js/t2cn'
import { fromRoot } from '../build/paths.mjs'

const HAN = /^\p{Script=Han}$/u

/** Every character of GB2312: what Chinese keyboards and the names of places write. */
function commonCharacters() {
	const decoder = new TextDecoder('gb18030')
	const characters = []
	for (let row = 0xb0; row <= 0xf7; row += 1) {
		for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
			const character = decoder.decode(Uint8Array.of(row, cell))
			if (HAN.test(character)) characters.push(character)
		}
	}
	return characters
}

/** The names of the divisions that come along, of every level. */
function divisionNames() {
	const packed = readFileSync(fromRoot('local/places/divisions-15-64.txt.br'))
	const text = new TextDecoder('gb18030').decode(brotliDecompressSync(packed))
	// Its form stands in local/places/divisions.ts.
	const [endings, pieces, ...stems] = text.split('\n')
	const known = endings.split(' ')
	const letters = [...pieces.matchAll(/\d+([A-Z-])/g)].map(([, letter]) => letter)
	return stems.map((stem, at) => stem + (known[letters[at].charCodeAt(0) - 'A'.charCodeAt(0)] ?? ''))
}

/** Syllable without its tone → the characters that are read so. */
function soundTable() {
	const inNames = divisionNames().flatMap((name) => [...name])
	const characters = [...new Set([...commonCharacters(), ...inNames])].filter((one) => HAN.test(one))
	/** @type {Record<string, string>} */
	const table = {}
	for (const character of characters) {
		const syllable = pinyin(character, { toneType: 'none', v: true })
		if (/^[a-z]+$/.test(syllable)) table[syllable] = (table[syllable] ?? '') + character
	}
	return sorted(table)
}

/** Two strings of the same length: traditional characters, and what each is written as today. */
function traditionalTable() {
	const convert = Converter({ from: 't', to: 'cn' })
	const known = new Set(Object.values(soundTable()).join(''))
	const pairs = []
	for (let code = 0x4e00; code <= 0x9fff; code += 1) {
		const character = String.fromCharCode(code)
		const today = convert(character)
		if (today !== character && today.length === 1 && known.has(today)) pairs.push([character, today])
	}
	return { traditional: pairs.map(([one]) => one).join(''), simplified: pairs.map(([, one]) => one).join('') }
}

/** The names of provinces, cities and counties elsewhere in China, without what kind of place they are. */
function elsewhereTable(ownProvinces) {
	const { province_list, city_list, area_list } = createRequire(import.meta.url)('address-parse').AREA
	const own = new RegExp(`^(${ownProvinces.join('|')}|9)`)
	const { kinds, peoples } = JSON.parse(readFileSync(fromRoot('scripts/place/kinds.json'), 'utf8'))
	const ending = new RegExp(`(?:(?:${peoples.join('|')})*(?:${kinds.join('|')}))$`, 'u')
	const names = [province_list, city_list, area_list].flatMap((list) =>
		Object.entries(list).flatMap(([code, name]) => (own.test(code) ? [] : [name])),
	)
	const stems = names.map((name) => name.replace(ending, '')).filter((stem) => stem.length > 1)
	return [...new Set(stems)].sort()
}

/** The characters that more than one name of a place is written with. */
function usualCharacters() {
	const names = new Set(divisionNames())
	/** @type {Map<string, number>} */
	const counts = new Map()
	for (const name of names) {
		for (const character of new Set(name)) counts.set(character, (counts.get(character) ?? 0) + 1)
	}
	const usual = [...counts].filter(([character, count]) => count > 1 && HAN.test(character))
	return usual
		.map(([character]) => character)
		.sort()
		.join('')
}

function sorted(table) {
	return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Provinces whose own names are no names from elsewhere. */
const OWN_PROVINCES = ['15', '64']

/** Each table by the name of its file. */
export function placeTables() {
	return {
		sounds: soundTable(),
		traditional: traditionalTable(),
		elsewhere: { names: elsewhereTable(OWN_PROVINCES).join(' ') },
		usual: { characters: usualCharacters() },
	}
}

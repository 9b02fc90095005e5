import { AREA } from 'address-parse'
import { Converter } from 'opencc-js'
import type { Division } from './divisions'
import { namesOf, shortName } from './spelling'
import { PLACE_WORDS as WORDS } from './words'

/** An area that bears a name, with the names of what lies above it, from the top down. */
interface Bearer {
	code: string
	names: readonly string[]
	above: readonly (readonly string[])[]
}

/** Stands for the code of any place of another province. */
export const ELSEWHERE = 'elsewhere'
const simplified = Converter({ from: 't', to: 'cn' })

/** Which areas a text names letter for letter, by lists that owe nothing to the search. */
export class NameBook {
	private readonly byName = new Map<string, Map<string, Bearer>>()

	constructor(divisions: readonly Division[]) {
		for (const division of divisions) {
			const levels = namesOf(division)
			levels.forEach(({ code, names }, at) => {
				const above = levels.slice(at + 1).map((level) => level.names)
				this.add({ code, names, above: [provincesOf(division), ...above.reverse()] })
			})
		}
		for (const name of namesElsewhere()) this.add({ code: ELSEWHERE, names: [name], above: [] })
	}

	/** The codes of the areas that bear the text as their name, with names of what lies above before it or without. */
	bearersOf(text: string): Set<string> {
		return this.bearers(text, (name) => [name])
	}

	/** The same, with any word for a committee taken for the word for its kind of place. */
	bearersAlike(text: string): Set<string> {
		return this.bearers(text, (name) => [name, shortName(name)])
	}

	private bearers(text: string, namesFor: (name: string) => readonly string[]): Set<string> {
		const plain = simplified(text)
		const codes = new Set<string>()
		for (let at = 0; at < plain.length; at += 1) {
			const named = namesFor(plain.slice(at)).flatMap((name) => [...(this.byName.get(name)?.values() ?? [])])
			for (const { code, above } of named) if (isMadeOf(plain.slice(0, at), above)) codes.add(code)
		}
		return codes
	}

	private add(bearer: Bearer): void {
		for (const name of bearer.names.map(simplified)) {
			const bearers = this.byName.get(name) ?? new Map<string, Bearer>()
			this.byName.set(name, bearers.set(bearer.code, bearer))
		}
	}
}

function provincesOf({ provinceCode }: Division): string[] {
	return [WORDS.provinces[provinceCode], WORDS.shortProvinces[provinceCode]].filter(
		(name) => name !== undefined,
	)
}

/** True for names out of the lists, in their order, each list left out or used once. */
function isMadeOf(text: string, lists: readonly (readonly string[])[]): boolean {
	if (text === '') return true
	const [names, ...rest] = lists
	if (!names) return false
	return (
		isMadeOf(text, rest) ||
		names.some((name) => {
			const plain = simplified(name)
			return text.startsWith(plain) && isMadeOf(text.slice(plain.length), rest)
		})
	)
}

/** Provinces, cities and counties of other provinces, with the word for their kind and without. */
function namesElsewhere(): string[] {
	return [AREA.province_list, AREA.city_list, AREA.area_list].flatMap((list) =>
		Object.entries(list)
			.filter(([code]) => WORDS.provinces[code.slice(0, 2)] === undefined)
			.flatMap(([, name]) => [name, name.replace(WORDS.endingElsewhere, '')])
			.filter((name) => name.length > 1),
	)
}

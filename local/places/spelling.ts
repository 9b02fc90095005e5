import type { Division } from './divisions'
import { PLACE_WORDS as WORDS } from './words'

/** A village's name in parts: 柳树川村委会 is 柳树川, a 村. */
export interface Spelling {
	stem: string
	/** The word for its kind in speech; empty for a name that has none. */
	kind: string
}

/** Takes a village's official name apart. */
export function spellingOf(name: string): Spelling {
	for (const [ending, kind] of WORDS.endings) {
		const stem = name.replace(ending, '')
		if (stem === name || stem === '') continue
		// 东村村委会 is the 村 called 东, as long as a name remains.
		const isTwice = stem.endsWith(kind) && stem.length > kind.length + 1
		return { stem: isTwice ? stem.slice(0, -kind.length) : stem, kind }
	}
	return { stem: name, kind: '' }
}

/** What a village is called in speech. */
export function shortName(name: string): string {
	const { stem, kind } = spellingOf(name)
	return stem + kind
}

export function townStem(town: string): string {
	return town.replace(WORDS.townEnding, '') || town
}

/** Every name under which a division, or what is above it, may be known: for telling which names are shared. */
export function namesOf(division: Division): { code: string; names: string[] }[] {
	const { code, name, town, townCode, county, countyCode, league, leagueCode } = division
	const { stem, kind } = spellingOf(name)
	const inner = spellingOf(stem)
	const streets = [town, town.replace(WORDS.ordinal, '')]
	const short = WORDS.shortCounties[county] ?? county
	const written = [name, ...WORDS.endings.map(([ending, word]) => name.replace(ending, word))]
	return [
		{
			code,
			names: [
				...written,
				...written.map((one) => one.replace(WORDS.ordinal, '')),
				stem + kind,
				stem,
				inner.stem,
				inner.stem + kind,
				inner.stem + inner.kind,
			],
		},
		{
			code: townCode,
			names: [
				town,
				townStem(town),
				...streets.flatMap((one) => WORDS.streets.map((word) => one.replace(WORDS.street, word))),
			],
		},
		{
			code: countyCode,
			names: [county, county.slice(0, -1), short, short.slice(0, -1)].filter((one) => one.length > 1),
		},
		{ code: leagueCode, names: [league, league.slice(0, -1), WORDS.shortLeagues[league] ?? league] },
	]
}

import { sentenceOf } from './page-phase'
import { CallError } from '../services/call-error'
import { areasBelow, searchPlace, type PlaceChild, type PlaceMatch } from '../services/place'

/** An area to choose, ready to be shown. */
export interface AreaChoice {
	value: string
	label: string
	hint: string
}

/** What somebody has typed to find a place, and what was found. */
export interface PlaceFinder {
	text: string
	searching: boolean
	note: string
	matches: AreaChoice[]
}

export const NEW_FINDER: PlaceFinder = { text: '', searching: false, note: '', matches: [] }

/** The sentences of a page about a search. */
export interface FinderWords {
	several: string
	/** No area has this name; these have similar ones. */
	similar: string
	none: string
	offline: string
}

/** Looks up what was typed: one match is taken (`only`), several are offered, none is said in a note. */
export async function lookUp(
	finder: PlaceFinder,
	words: FinderWords,
	homeCode?: string,
): Promise<{ finder: PlaceFinder; only: PlaceMatch | null }> {
	const done: PlaceFinder = { ...finder, searching: false, note: '', matches: [] }
	try {
		const { status, similar, matches } = await searchPlace(finder.text.trim(), homeCode)
		const [only] = matches
		if (status === 'one' && only) return { finder: done, only }
		const offered = similar ? words.similar : words.several
		const note = status === 'several' ? offered : words.none
		return { finder: { ...done, note, matches: matches.map(matchChoice) }, only: null }
	} catch (error) {
		const offline = error instanceof CallError && error.unanswered
		return { finder: { ...done, note: offline ? words.offline : sentenceOf(error) }, only: null }
	}
}

/** A match with the names above it: several may have the same name. */
const matchChoice = ({ areaCode, name, path }: PlaceMatch): AreaChoice => ({
	value: areaCode,
	label: name,
	hint: path,
})

/** Where somebody stands in the tree of areas. */
export interface Standing {
	/** From the root down; the last one's parts are listed. */
	above: { areaCode: string; name: string }[]
	below: PlaceChild[]
}

/** Opens an area; where it has a single part, opens that, and so on. */
export async function standAt(above: Standing['above']): Promise<Standing> {
	const below = await areasBelow(above[above.length - 1]?.areaCode)
	const [only, ...others] = below
	if (above.length > 0 || !only || others.length > 0) return { above, below }
	return standAt([{ areaCode: only.areaCode, name: only.name }])
}

/** True when there is nothing to go down to: a grid, or what has no grids yet. */
export function isLast({ below }: Standing): boolean {
	return below.every(({ level }) => level === 'unit')
}

export const childChoice = ({ areaCode, name, levelName }: PlaceChild): AreaChoice => ({
	value: areaCode,
	label: name,
	hint: name.endsWith(levelName) ? '' : levelName,
})

import type { AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import patterns from '../data/patterns.json'
import { suffixOf, type Suffix } from './name-suffix'
import { normalText } from './normal-text'
import { shortNames } from './short-names'
import { initialsOf, looseSounds } from './sound'
import { isEnding, kindsOf, LEFT_OUT_BEFORE, TOWN_LIKE, WHOLE_WITHOUT } from './vocabulary'

/** A name without the word for its kind. */
export interface Stem {
	text: string
	/** True where nothing is missing: the stem itself says what it is (a farm, a short form with its banner). */
	whole: boolean
	/** By rule or custom shorter than the name. */
	short: boolean
	/** A farm without the word that says so: who writes no more may as well mean the town of the same name. */
	loose: boolean
	/** How it sounds, and its first letters; worked out when they are asked for. */
	readonly sounds: readonly string[]
	readonly initials: readonly string[]
}

/** A word for a kind of area: the area's own, one of its kin, or another of its level. */
export interface Ending {
	text: string
	kind: 'own' | 'kin' | 'other'
}

/** All ways to write a name: one of the stems, with one of the endings or none. */
export interface PlaceName {
	level: Level
	/** The name proper first. */
	stems: readonly Stem[]
	endings: readonly Ending[]
}

type Named = Pick<AreaRef, 'name' | 'level'>

const CACHE_SIZE = 60_000
const cache = new Map<string, PlaceName>()

/** The ways to write the name of an area. `above` are the full names of what stands above it. */
export function placeName(area: Named, above: readonly string[] = []): PlaceName {
	const key = `${area.level} ${area.name} ${above.join(' ')}`
	const known = cache.get(key)
	if (known) return known
	const made = makeName(area, above)
	if (cache.size >= CACHE_SIZE) cache.clear()
	cache.set(key, made)
	return made
}

/** Every way to write a name that says no less than the name itself, and the name without the word for its kind. */
export function nameForms(area: Named): string[] {
	const { stems, endings } = placeName(area)
	const own = endings.filter(({ kind }) => kind === 'own')
	return [...new Set(stems.flatMap(({ text }) => [text, ...own.map((ending) => text + ending.text)]))]
}

/** True for a name that says nothing without the one above it: every village has a first grid. */
export function isGeneric({ level, stems: [main] }: PlaceName): boolean {
	return (level === 'grid' || level === 'unit') && main !== undefined && GENERIC.test(main.text)
}

/** A stem that is read aloud only when it has to be. */
export function stemOf(text: string, whole: boolean, short = false, loose = false): Stem {
	let sounds: string[] | undefined
	let initials: string[] | undefined
	return {
		text,
		whole,
		short,
		loose,
		get sounds() {
			return (sounds ??= looseSounds(text))
		},
		get initials() {
			return (initials ??= initialsOf(text))
		},
	}
}

function makeName({ name, level }: Named, above: readonly string[]): PlaceName {
	const whole = normalText(name)
	const suffix = suffixOf(whole, level)
	const stem = whole.slice(0, whole.length - suffix.text.length)
	const stems = new Map([[stem, stemOf(stem, suffix.text === '' || isWhole(stem))]])
	const add = (text: string, short = false, loose = false): void => {
		if (text !== '' && !stems.has(text)) stems.set(text, stemOf(text, isWhole(text), short, loose))
	}
	if (suffix.before !== '') add(stem + suffix.before)
	add(withoutAbove(stem, above))
	for (const short of shortNames(name, whole, level)) add(short, true)
	add(NUMBERED.exec(stem)?.[1] ?? '')
	if (level === 'town') add(withoutTownLike(whole), false, true)
	return { level, stems: [...stems.values()], endings: endingsFor(level, suffix) }
}

const NUMBERED = new RegExp(patterns.numbered, 'u')
const GENERIC = new RegExp(patterns.generic, 'u')

function isWhole(stem: string): boolean {
	return WHOLE_WITHOUT.some((word) => stem.endsWith(word) && stem.length > word.length)
}

function endingsFor(level: Level, suffix: Suffix): Ending[] {
	const endings = new Map<string, Ending['kind']>()
	if (suffix.text !== '') endings.set(suffix.text, 'own')
	if (isEnding(suffix.before)) endings.set(suffix.before, 'own')
	for (const kind of kindsOf(level)) {
		const isOwn = kind === suffix.kind || kind.words.includes(suffix.before)
		const fit = isOwn ? 'own' : kind.kin === suffix.kind?.kin ? 'kin' : 'other'
		for (const word of kind.words) if (endings.get(word) !== 'own') endings.set(word, fit)
	}
	return [...endings].map(([text, kind]) => ({ text, kind }))
}

const SHORTEST_BARE = 2

/** What a farm is called beside its kind (索伦 of 索伦牧场); nothing for a name that is only a number. */
function withoutTownLike(whole: string): string {
	const words = TOWN_LIKE.filter((word) => whole.endsWith(word))
	const [longest = ''] = words.sort((one, other) => other.length - one.length)
	const bare = longest === '' ? '' : whole.slice(0, -longest.length)
	return bare.length < SHORTEST_BARE || GENERIC.test(bare) ? '' : bare
}

const SHORTEST_REST = 3

/** A long official name without the names above and the words that nobody says. */
function withoutAbove(stem: string, above: readonly string[]): string {
	const before = [...above.map(normalText), ...LEFT_OUT_BEFORE]
	let rest = stem
	for (;;) {
		const found = before.find((one) => one !== '' && rest.startsWith(one))
		if (found === undefined || rest.length - found.length < SHORTEST_REST) return rest
		rest = rest.slice(found.length)
	}
}

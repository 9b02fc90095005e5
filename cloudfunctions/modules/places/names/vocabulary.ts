import type { Level } from '#shared/area/level'
import abbreviationTable from '../data/abbreviations.json'
import kindTable from '../data/kinds.json'
import nameTable from '../data/names.json'

/** The endings that one kind of area is written with; kinds of one kin are taken for each other. */
export interface Kind {
	level: Level
	kin: string
	/** Longest first. */
	words: readonly string[]
}

const KINDS = kindTable.kinds as readonly Kind[]

/** The kinds of areas of a level. */
export function kindsOf(level: Level): readonly Kind[] {
	return KINDS.filter((kind) => kind.level === level)
}

/** The words for all kinds of areas of a level. */
export function endingsOf(level: Level): string[] {
	return kindsOf(level).flatMap(({ words }) => words)
}

const ENDINGS = new Set(KINDS.flatMap(({ words }) => words))

/** True for a word for some kind of area. */
export function isEnding(word: string): boolean {
	return ENDINGS.has(word)
}

/** Peoples in the names of townships and banners, which are left out in speech, and the word after them. */
export const PEOPLES: readonly string[] = nameTable.peoples
export const PEOPLE = nameTable.people

/** A name that ends so needs no word for its kind. */
export const WHOLE_WITHOUT: readonly string[] = nameTable.wholeWithout

/** What stands before the name proper in long official names. */
export const LEFT_OUT_BEFORE: readonly string[] = nameTable.leftOutBefore

/** A name with one of these is one of a town, whatever follows. */
export const TOWN_LIKE: readonly string[] = nameTable.townLike

/** Characters with which the words for kinds begin and end. */
export const BORDERS: ReadonlySet<string> = new Set(nameTable.borders)

/** Characters that tell neighbouring places from each other; one of them is hardly written for another. */
export const CONTRASTS = nameTable.contrasts.map((group) => new Set(group))

/** Customary short names by the official one. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(abbreviationTable),
)

import type { Level } from '../../../miniprogram/domain/area/level'
import abbreviationTable from './data/abbreviations.json'
import elsewhereTable from './data/elsewhere.json'
import endingTable from './data/endings.json'
import { normalText } from './normal-text'

/** The endings that one kind of area is written with; kinds of one kin are taken for each other. */
export interface Kind {
  level: Level
  kin: string
  words: readonly string[]
}

const KINDS = endingTable.kinds as readonly Kind[]
const OTHER_ENDINGS: readonly Kind[] = []

/** The kinds of areas of a level. */
export function kindsOf(level: Level): readonly Kind[] {
  return KINDS_OF.get(level) ?? OTHER_ENDINGS
}

const KINDS_OF = new Map<Level, Kind[]>()
for (const kind of KINDS) KINDS_OF.set(kind.level, [...(KINDS_OF.get(kind.level) ?? []), kind])

const ENDINGS = new Set(KINDS.flatMap(({ words }) => words))

/** True for a word for some kind of area. */
export function isEnding(word: string): boolean {
  return ENDINGS.has(word)
}

/** Peoples in the names of townships and banners, which are left out in speech. */
export const PEOPLES: readonly string[] = endingTable.peoples

/** A name that ends so needs no word for its kind. */
export const WHOLE_WITHOUT: readonly string[] = endingTable.wholeWithout

/** What stands before the name proper in long official names. */
export const LEFT_OUT_BEFORE: readonly string[] = endingTable.leftOutBefore

/** Customary short names by the official one. */
export const ABBREVIATIONS = new Map<string, readonly string[]>(Object.entries(abbreviationTable))

const ELSEWHERE = new Set(elsewhereTable.names.split(' ').map(normalText))

/** True for the bare name of a province, city or county outside of the regions that the product knows. */
export function isElsewhere(name: string): boolean {
  return ELSEWHERE.has(name)
}

const USED_ELSEWHERE = new Set([...ELSEWHERE].join(''))

/** True for a character that names of provinces, cities and counties elsewhere are written with. */
export function isUsedElsewhere(character: string): boolean {
  return USED_ELSEWHERE.has(character)
}

import type { AreaRef } from '../../../miniprogram/domain/area/area'
import type { Level } from '../../../miniprogram/domain/area/level'
import { normalText } from './normal-text'
import { initialsOf, looseSounds } from './sound'
import { ABBREVIATIONS, kindsOf, type Kind, LEFT_OUT_BEFORE, PEOPLES, WHOLE_WITHOUT } from './vocabulary'
import banner from './data/banner.json'

/** A name without the word for its kind. */
export interface Stem {
  text: string
  /** How it sounds, and its first letters; worked out when they are asked for. */
  readonly sounds: readonly string[]
  readonly initials: readonly string[]
  /** True where nothing is missing: the stem itself says what it is (a farm, a short form with its banner). */
  whole: boolean
  /** By rule or custom shorter than the name. */
  short: boolean
}

/** A word for a kind of area: the area's own, one of its kin, or another of its level. */
export interface Ending {
  text: string
  kind: 'own' | 'kin' | 'other'
}

/** All ways to write a name: one of the stems, with one of the endings or none. */
export interface PlaceName {
  level: Level
  stems: readonly Stem[]
  endings: readonly Ending[]
}

const SHORTEST_REST = 3
const CACHE_SIZE = 60_000
const cache = new Map<string, PlaceName>()

/** The ways to write the name of an area. `above` are the full names of what stands above it. */
export function placeName(area: Pick<AreaRef, 'name' | 'level'>, above: readonly string[] = []): PlaceName {
  const key = [area.level, area.name, ...above].join(' ')
  const known = cache.get(key)
  if (known) return known
  const made = makeName(area, above)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(key, made)
  return made
}

function makeName({ name, level }: Pick<AreaRef, 'name' | 'level'>, above: readonly string[]): PlaceName {
  const whole = normalText(name)
  const kinds = kindsOf(level)
  const words = kinds.flatMap((kind) => kind.words.map((word) => ({ word, kind })))
  const own = longest(words.filter(({ word }) => whole.endsWith(word) && word.length < whole.length))
  const suffix = own ? withPeoples(whole, withInner(whole, own.word, kinds)) : ''
  const stem = whole.slice(0, whole.length - suffix.length)
  const endings = new Map<string, Ending['kind']>()
  if (suffix !== '') endings.set(suffix, 'own')
  const inner = suffix.slice(0, suffix.length - (own?.word.length ?? 0))
  if (inner !== '') endings.set(inner, 'own')
  for (const { word, kind } of words) {
    const isOwn = kind === own?.kind || kind.words.includes(inner)
    const fit = isOwn ? 'own' : kind.kin === own?.kind.kin ? 'kin' : 'other'
    if (endings.get(word) !== 'own') endings.set(word, fit)
  }
  const stems = new Map<string, boolean>()
  stems.set(stem, suffix === '' || isWhole(stem))
  if (inner !== '' && own) stems.set(whole.slice(0, -own.word.length), false)
  for (const part of parts(stem, above)) stems.set(part, isWhole(part))
  const shorts = new Set(shortNames(name, whole, level).filter((short) => !stems.has(short)))
  for (const short of shorts) stems.set(short, isWhole(short))
  const [, number] = NUMBERED.exec(stem) ?? []
  if (number !== undefined) stems.set(number, false)
  return {
    level,
    stems: [...stems].map(([text, isAll]) => stemOf(text, isAll, shorts.has(text))),
    endings: [...endings].map(([text, kind]) => ({ text, kind })),
  }
}

/** A stem that is read aloud only when it has to be. */
export function stemOf(text: string, whole: boolean, short = false): Stem {
  let sounds: string[] | undefined
  let initials: string[] | undefined
  return {
    text,
    whole,
    short,
    get sounds() {
      return (sounds ??= looseSounds(text))
    },
    get initials() {
      return (initials ??= initialsOf(text))
    },
  }
}

function longest<T extends { word: string }>(found: readonly T[]): T | undefined {
  return [...found].sort((one, other) => other.word.length - one.word.length)[0]
}

/** The ending of a name with another one before it: 东村村委会 is called 东村, and 哈达嘎查社区 哈达嘎查. */
function withInner(whole: string, word: string, kinds: readonly Kind[]): string {
  const rest = whole.slice(0, whole.length - word.length)
  const inner = kinds.flatMap(({ words }) => words).filter((one) => rest.endsWith(one) && rest.length > one.length + 1)
  const [longestInner = ''] = inner.sort((one, other) => other.length - one.length)
  return longestInner + word
}

/** The ending of a name with the peoples before it, where a name remains. */
function withPeoples(whole: string, word: string): string {
  let ending = word
  for (;;) {
    const rest = whole.slice(0, whole.length - ending.length)
    const people = PEOPLES.flatMap((one) => [one + PEOPLE, one]).find(
      (one) => rest.endsWith(one) && one.length < rest.length,
    )
    if (people === undefined || !(people + ending).includes(PEOPLE)) return ending
    ending = people + ending
  }
}

const PEOPLE = banner.people

function isWhole(stem: string): boolean {
  return WHOLE_WITHOUT.some((word) => stem.endsWith(word) && stem.length > word.length)
}

/** True for a name that says nothing without the one above it: every village has a first grid. */
export function isGeneric({ level, stems: [main] }: PlaceName): boolean {
  return (level === 'grid' || level === 'unit') && main !== undefined && GENERIC.test(main.text)
}

/** A long official name without the names above and the words that nobody says. */
function parts(stem: string, above: readonly string[]): string[] {
  const before = [...above.map(normalText), ...LEFT_OUT_BEFORE]
  let rest = stem
  for (;;) {
    const found = before.find((one) => one !== '' && rest.startsWith(one))
    if (found === undefined || rest.length - found.length < SHORTEST_REST) break
    rest = rest.slice(found.length)
  }
  return rest === stem ? [] : [rest]
}

const NUMBERED = new RegExp(banner.numbered, 'u')
const GENERIC = new RegExp(banner.generic, 'u')
const WING = new RegExp(banner.wing, 'u')
const BANNER = banner.ending
const CITY = banner.city

/** By rule and by custom: the first character and the direction of a banner, the first character of a city. */
function shortNames(name: string, whole: string, level: Level): string[] {
  if (level !== 'county' && level !== 'league') return []
  const byCustom = (ABBREVIATIONS.get(name) ?? []).map(normalText)
  return level === 'county' ? [...byCustom, ...byRule(whole)] : byCustom
}

function byRule(whole: string): string[] {
  const first = whole.charAt(0)
  const [, , wing = '', direction = ''] = WING.exec(whole) ?? []
  if (direction !== '') {
    const short = first + wing + direction
    return [short + BANNER, short, direction + BANNER]
  }
  if (whole.length > 3 && whole.endsWith(BANNER)) return [first + BANNER]
  return whole.length > 3 && whole.endsWith(CITY) ? [first + CITY] : []
}

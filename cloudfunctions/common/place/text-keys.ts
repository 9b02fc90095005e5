import endings from './data/endings.json'
import banner from './data/banner.json'
import { placeKey, SHORTEST_NEAR } from './area-keys'
import { PlaceText } from './place-text'
import { shortened } from './shortened'
import { looseSound, syllableOf } from './sound'

/** Names begin within so many characters: after that, a text describes. */
const LONGEST_START = 40
const LONGEST_NAME = 12
const LONGEST_SOUNDED = 8
const LONGEST_NEAR = 9
const SHORTEST = 2
const LONGEST_INITIALS = 8
const HAN = /^\p{Script=Han}+$/u
const LATIN_RUN = /[a-z]+/g

const wordsOf = (level: string): string[] =>
  endings.kinds.flatMap((kind) => (kind.level === level ? kind.words : []))
const TOWN_ENDINGS = wordsOf('town')
const TOWN_ENDED = new RegExp(
  `^((${endings.peoples.join('|')})${banner.people}?)*(${TOWN_ENDINGS.join('|')})`,
  'u',
)
const LONGEST_ENDING = 16
const VILLAGE_ENDINGS = wordsOf('village')
const GRID = new RegExp(banner.grid, 'u')

/** Everything under which a search looks up areas: the keys of all that a text may name, for one read. */
export function textKeys(text: string): string[] {
  const read = PlaceText.of(text)
  const { words } = read
  const keys = new Set<string>()
  for (let from = 0; from < Math.min(words.length, LONGEST_START); from += 1) {
    for (let to = from + SHORTEST; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
      const piece = words.slice(from, to)
      keys.add(placeKey.name(piece))
      if (!HAN.test(piece)) continue
      if (piece.length <= LONGEST_SOUNDED) keys.add(placeKey.sound(soundOf(piece)))
      if (isAboveOthers(words, piece, to)) keys.add(placeKey.within(piece))
      if (piece.length <= LONGEST_NEAR && mayEnd(words, to)) nearKeys(piece).forEach((key) => keys.add(key))
    }
  }
  for (const key of [...latinKeys(words), ...unswappedKeys(read)]) keys.add(key)
  return [...keys]
}

function soundOf(piece: string): string {
  return looseSound([...piece].map(syllableOf).join(''))
}

/** The word for a town follows or is part of the name, or a village's grid follows. */
function isAboveOthers(words: string, piece: string, at: number): boolean {
  return (
    TOWN_ENDED.test(words.slice(at, at + LONGEST_ENDING)) ||
    banner.townLike.some((word) => piece.endsWith(word)) ||
    GRID.test(words.slice(at))
  )
}

/** A name may end here: the text does, or the word for a village, a town or a part of one follows. */
function mayEnd(words: string, at: number): boolean {
  if (at === words.length) return true
  return (
    [...VILLAGE_ENDINGS, ...TOWN_ENDINGS].some((word) => words.startsWith(word, at)) ||
    NUMBER.test(words.charAt(at))
  )
}

/** The names that end with the first of two swapped characters, or begin with the second. */
function unswappedKeys(read: PlaceText): string[] {
  return read.unswapped().flatMap(({ text: { words }, at }) => {
    const keys: string[] = []
    for (let length = SHORTEST; length <= LONGEST_UNSWAPPED; length += 1) {
      const before = words.slice(Math.max(0, at + 1 - length), at + 1)
      keys.push(placeKey.name(before), placeKey.name(words.slice(at + 1, at + 1 + length)))
      if (isAboveOthers(words, before, at + 1)) keys.push(placeKey.within(before))
      const above = words.slice(Math.max(0, at - length), at)
      if (isAboveOthers(words, above, at)) keys.push(placeKey.within(above))
    }
    return keys
  })
}

const LONGEST_UNSWAPPED = 6

const NUMBER = /[第〇一二三四五六七八九十]/u

/** The keys of all names that the piece is one character away from. */
function nearKeys(piece: string): string[] {
  if (piece.length === SHORTEST) return [placeKey.near(piece), placeKey.name([...piece].reverse().join(''))]
  const rests = shortened(piece)
  const names = piece.length === SHORTEST_NEAR ? rests.map(placeKey.name) : []
  return [...[piece, ...rests].map(placeKey.near), ...names]
}

/** Pinyin and first letters, alone and together with characters. */
function latinKeys(words: string): string[] {
  const runs = [...words.matchAll(LATIN_RUN)]
  const sounds = runs.flatMap((run) => soundsAround(words, run.index, run.index + run[0].length))
  const letters = runs.flatMap(([run]) => initialsIn(run))
  return [...sounds.map(placeKey.sound), ...letters.map(placeKey.initials)]
}

const LONGEST_PINYIN = 36
const SHORTEST_PINYIN = 3

/** Every piece that holds a letter of the run, with a few characters before and after it. */
function soundsAround(words: string, from: number, to: number): string[] {
  const sounds: string[] = []
  for (let start = Math.max(0, from - 3); start < to; start += 1) {
    const last = Math.min(words.length, to + 3, start + LONGEST_PINYIN)
    for (let end = Math.max(start + SHORTEST_PINYIN, from + 1); end <= last; end += 1) {
      if (mayCut(words, start) && mayCut(words, end)) sounds.push(soundOf(words.slice(start, end)))
    }
  }
  return sounds
}

/** Pinyin is cut before a consonant or where letters begin or end. */
function mayCut(words: string, at: number): boolean {
  return (
    !/[a-z]/.test(words.charAt(at)) || !/[a-z]/.test(words.charAt(at - 1)) || /[^iuv]/.test(words.charAt(at))
  )
}

/** The run as first letters, alone or with those of a word for the kind of place. */
function initialsIn(run: string): string[] {
  if (run.length < SHORTEST || run.length > LONGEST_INITIALS) return []
  const ended = INITIAL_ENDINGS.filter((letters) => run.endsWith(letters))
  return [
    run,
    ...ended.map((letters) => run.slice(0, -letters.length)).filter((rest) => rest.length >= SHORTEST),
  ]
}

const INITIAL_ENDINGS = [
  ...new Set(
    [...VILLAGE_ENDINGS, ...TOWN_ENDINGS].map((word) =>
      [...word].map((one) => syllableOf(one).charAt(0)).join(''),
    ),
  ),
].filter((letters) => letters.length <= 4)

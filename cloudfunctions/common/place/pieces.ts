import type { PlaceName, Stem } from './place-name'
import type { PlaceText } from './place-text'
import { slipOf, type Slip } from './slip'
import { syllableOf } from './sound'
import { isEnding } from './vocabulary'

/**
 * How a piece of a text names an area: with the word for its kind, with a name that needs none, without it, with that of a like kind (嘎查 as 村) or
 * of another kind of the level, in pinyin, by first letters.
 */
export type How = 'full' | 'whole' | 'bare' | 'kin' | 'otherKind' | 'pinyin' | 'initials'

export interface Piece {
  end: number
  how: How
  /** The stem that was written, or the one that is meant. */
  stem: string
  slip?: Slip
}

const SHORTEST_STEM = 2
const SHORTEST_NEAR = 3
const HAN = /^\p{Script=Han}+$/u

/** Pieces that begin at a place of the text and name an area: without a mistake, or with one as well. */
export function piecesAt(text: PlaceText, from: number, name: PlaceName, withSlips: boolean): readonly Piece[] {
  const exact = text.remembered(name, from, 'exact', () => exactPieces(text, from, name))
  if (!withSlips) return exact
  return text.remembered(name, from, 'slips', () => [...exact, ...slippedPieces(text, from, name)])
}

function exactPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
  const { words } = text
  const pieces: Piece[] = []
  for (const stem of name.stems) {
    if (!words.startsWith(stem.text, from)) continue
    pieces.push(...continued(text, from + stem.text.length, stem, name))
  }
  if (pieces.length === 0 && text.hasLatin(from)) pieces.push(...latinPieces(text, from, name))
  return pieces
}

/** A stem ends here: alone, or with a word for what kind of area it is. */
function continued(text: PlaceText, at: number, stem: Stem, name: PlaceName): Piece[] {
  const pieces: Piece[] = []
  if (stem.whole) pieces.push({ end: at, how: 'whole', stem: stem.text })
  else if (stem.text.length >= SHORTEST_STEM) pieces.push({ end: at, how: 'bare', stem: stem.text })
  for (const { text: ending, kind } of name.endings) {
    if (!text.words.startsWith(ending, at)) continue
    pieces.push({ end: at + ending.length, how: howOf(kind), stem: stem.text })
  }
  return pieces
}

function howOf(kind: PlaceName['endings'][number]['kind']): How {
  if (kind === 'own') return 'full'
  return kind === 'kin' ? 'kin' : 'otherKind'
}

function latinPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
  return name.stems.flatMap((stem) => {
    if (stem.text.length < SHORTEST_STEM) return []
    const { words } = text
    const ends = stem.sounds.flatMap((sound) => text.soundEnds(from, sound))
    const spelled = ends
      .filter((end) => /[a-z]/.test(words.slice(from, end)))
      .map((end): Piece => ({ end, how: 'pinyin', stem: stem.text }))
    const first = stem.initials
      .filter((letters) => words.startsWith(letters, from))
      .map((letters): Piece => ({ end: from + letters.length, how: 'initials', stem: stem.text }))
    return [...spelled, ...first].flatMap((piece) => [piece, ...withLatinEnding(text, piece, name)])
  })
}

/** The word for the kind after a stem in letters: in characters, in pinyin, or its first letters. */
function withLatinEnding(text: PlaceText, piece: Piece, name: PlaceName): Piece[] {
  return name.endings.flatMap(({ text: ending, kind }) => {
    if (kind === 'other') return []
    const spelled = [...ending].map(syllableOf)
    const ways = [ending, spelled.join(''), ...(piece.how === 'initials' ? [spelled.map((one) => one.charAt(0)).join('')] : [])]
    return ways
      .filter((way) => text.words.startsWith(way, piece.end))
      .map((way) => ({ ...piece, end: piece.end + way.length }))
  })
}

/** Pieces that name an area with one mistake. */
function slippedPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
  return name.stems.flatMap((stem) =>
    stem.text.length < SHORTEST_STEM ? [] : [...slippedStems(text, from, stem, name), ...slippedEndings(text, from, stem, name)],
  )
}

function slippedStems(text: PlaceText, from: number, stem: Stem, name: PlaceName): Piece[] {
  const { words } = text
  const pieces: Piece[] = []
  for (const length of [stem.text.length - 1, stem.text.length, stem.text.length + 1]) {
    const written = words.slice(from, from + length)
    if (written.length !== length || length < 1 || !HAN.test(written)) continue
    const slip = slipOf(written, stem.text) ?? soundSlip(text, from, written, stem)
    if (!slip || (stem.short && length < SHORTEST_NEAR && slip.kind !== 'sound')) continue
    const said: Slip = stem.short ? { ...slip, isShort: true } : slip
    for (const piece of continued(text, from + length, stem, name)) pieces.push({ ...piece, slip: said })
  }
  return pieces
}

/** More than one character wrong, and yet it sounds the same. */
function soundSlip(text: PlaceText, from: number, written: string, stem: Stem): Slip | null {
  if (written === stem.text || written.length !== stem.text.length) return null
  const end = from + written.length
  const isSame = stem.sounds.some((sound) => text.soundEnds(from, sound).includes(end))
  return isSame ? { kind: 'sounds', written, meant: stem.text } : null
}

function slippedEndings(text: PlaceText, from: number, stem: Stem, name: PlaceName): Piece[] {
  const { words } = text
  if (!words.startsWith(stem.text, from)) return []
  const at = from + stem.text.length
  return name.endings.flatMap(({ text: ending, kind }) => {
    if (kind === 'other') return []
    return [ending.length - 1, ending.length, ending.length + 1].flatMap((length): Piece[] => {
      const written = words.slice(at, at + length)
      if (written.length !== length || !HAN.test(written)) return []
      const slip = slipOf(written, ending)
      if (!slip || !isEndingSlip(slip, ending)) return []
      return [{ end: at + length, how: howOf(kind), stem: stem.text, slip: { ...slip, kind: 'ending' } }]
    })
  })
}

/** A word for a kind may be misspelled; what has one character more before or after it may be a name that goes on. */
function isEndingSlip({ kind, written }: Slip, ending: string): boolean {
  if (isEnding(written)) return false
  if (ending.length === 1) return kind === 'sound' || kind === 'odd'
  if (written.length > ending.length) return written.charAt(0) === ending.charAt(0) && written.slice(-1) === ending.slice(-1)
  return kind !== 'other' || ending.length > 2
}

import { normalText } from './normal-text'
import type { Piece } from './pieces'
import type { PlaceName, Stem } from './place-name'
import { looseSound, syllableOf } from './sound'
import endings from './data/endings.json'
import spots from './data/spots.json'

const LEADING = [...spots.leading].sort((one, other) => other.length - one.length)
/** No name of a place, written in pinyin, is longer. */
const LONGEST_SOUND = 40
const LAST_LATIN = /[a-z](?!.*[a-z])/

const BORDERS = new Set(endings.borders)

export interface Unswapped {
  text: PlaceText
  /** Where the two characters stand. */
  at: number
  pair: string
}

/** A text that may name a place, as it is compared. */
export class PlaceText {
  readonly words: string
  private readonly lastLatin: number
  private readonly characters: ReadonlySet<string>
  private sounds: Map<string, number[]>[] | null = null
  private readonly memory = { exact: new Map<PlaceName, Piece[][]>(), slips: new Map<PlaceName, Piece[][]>() }

  private constructor(words: string) {
    this.words = words
    this.lastLatin = words.search(LAST_LATIN)
    this.characters = new Set(words)
  }

  static of(text: string): PlaceText {
    return new PlaceText(withoutLeading(normalText(text)))
  }

  /**
   * The texts that this one may have been before two characters changed places, one of them part of a word for a kind
   * of area: what two names lost to each other no name alone can tell.
   */
  unswapped(): Unswapped[] {
    return [...this.words].flatMap((_, at) => {
      const pair = this.words.slice(at, at + 2)
      if (pair.length < 2 || pair.charAt(0) === pair.charAt(1)) return []
      if (![...pair].some((one) => BORDERS.has(one))) return []
      const words = this.words.slice(0, at) + pair.charAt(1) + pair.charAt(0) + this.words.slice(at + 2)
      return [{ text: new PlaceText(words), at, pair }]
    })
  }

  /** Whether letters stand here or further on. */
  hasLatin(from: number): boolean {
    return from <= this.lastLatin
  }

  /** True when the name may stand somewhere in the text, with one character wrong where mistakes are looked for. */
  mayHold({ stems }: PlaceName, withSlips: boolean): boolean {
    if (this.lastLatin >= 0) return true
    return stems.some((stem) => this.words.includes(stem.text) || (withSlips && this.mayHoldSlipped(stem)))
  }

  private mayHoldSlipped(stem: Stem): boolean {
    const strange = [...stem.text].filter((character) => !this.characters.has(character)).length
    if (strange <= 1 && stem.text.length > 1) return true
    this.sounds ??= this.allSounds()
    const { sounds } = this
    return stem.sounds.some((sound) => sounds.some((ends) => ends.has(sound)))
  }

  /** What was found before for a name at a place; worked out once, since many areas share the names above them. */
  remembered(name: PlaceName, from: number, what: 'exact' | 'slips', find: () => Piece[]): readonly Piece[] {
    const places = this.memory[what].get(name) ?? []
    this.memory[what].set(name, places)
    return (places[from] ??= find())
  }

  /** Where a piece that begins here and sounds so may end. */
  soundEnds(from: number, loose: string): readonly number[] {
    this.sounds ??= this.allSounds()
    return this.sounds[from]?.get(loose) ?? []
  }

  private allSounds(): Map<string, number[]>[] {
    return [...this.words].map((_, from) => {
      const ends = new Map<string, number[]>()
      let joined = ''
      for (let at = from; at < this.words.length && joined.length < LONGEST_SOUND; at += 1) {
        joined += syllableOf(this.words.charAt(at))
        const loose = looseSound(joined)
        ends.set(loose, [...(ends.get(loose) ?? []), at + 1])
      }
      return ends
    })
  }
}

function withoutLeading(words: string): string {
  const found = LEADING.find((one) => words.startsWith(one) && words.length > one.length)
  return found === undefined ? words : words.slice(found.length)
}

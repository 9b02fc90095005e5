import type { Area, AreaRef } from '../../../miniprogram/domain/area/area'
import type { Level } from '../../../miniprogram/domain/area/level'
import { namesAbove } from './names-above'
import { piecesAt, type How, type Piece } from './pieces'
import { placeName, type PlaceName } from './place-name'
import type { PlaceText } from './place-text'
import { isStray, type Slip } from './slip'
import { restOf, type Rest } from './spot'

/** A text read as naming an area: names above it, its own name, and what says where within. */
export interface Reading {
  area: Area
  /** How far into the text the names go. */
  reach: number
  how: How
  /** The name without the word for its kind. */
  stem: string
  rest: Rest
  /** The lowest level above the area that the text names as well, without a mistake. */
  support: Level | null
  /** That name stands with the word for its kind. */
  isFullSupport: boolean
  slip?: Slip
  /** The mistake is in a name above, not in the area's own. */
  slipAbove?: boolean
  /** First letters stand for the name: how many. */
  letters?: number
}

interface Line {
  names: { name: PlaceName; level: Level | null }[]
  own: PlaceName
}

interface Way {
  at: number
  next: number
  support: Level | null
  isFullSupport: boolean
  slip?: Slip
  /** A name was read without the word for its kind although it stands there: what follows is taken as it is. */
  isCut?: boolean
}

/** Every way to read a text as this area, with at most one mistake where mistakes are looked for. */
export function readingsAs(text: PlaceText, area: Area, withSlips: boolean): Reading[] {
  const line = lineOf(area.path)
  if (!line || !text.mayHold(line.own, withSlips)) return []
  const found: Reading[] = []
  follow({ at: 0, next: 0, support: null, isFullSupport: false })
  return found

  function follow(way: Way): void {
    if (withSlips && !way.slip && !way.isCut && isStray(text.words, way.at)) {
      follow({ ...way, at: way.at + 1, slip: { kind: 'stray', written: text.words.charAt(way.at), meant: '' } })
    }
    for (const piece of piecesAt(text, way.at, line!.own, withSlips && !way.slip && !way.isCut)) end(way, piece)
    for (let index = way.next; index < line!.names.length; index += 1) {
      const { name, level } = line!.names[index]!
      const pieces = piecesAt(text, way.at, name, withSlips && !way.slip && !way.isCut)
      const isEnded = pieces.some(({ how, slip }) => how === 'full' && !slip)
      for (const piece of pieces) {
        if (piece.end === way.at) continue
        const slip = piece.slip ?? way.slip
        const supports = !piece.slip && level !== null && piece.how !== 'initials' && piece.how !== 'otherKind'
        follow({
          at: piece.end,
          next: index + 1,
          support: supports ? level : way.support,
          isFullSupport: supports ? piece.how === 'full' || piece.how === 'kin' : way.isFullSupport,
          ...(slip && { slip }),
          ...((way.isCut || (isEnded && piece.how === 'bare')) && { isCut: true }),
        })
      }
    }
  }

  function end(way: Way, piece: Piece): void {
    const rest = restOf(text.words.slice(piece.end), text.words.slice(way.at, piece.end), piece.how, area.level)
    if (rest === null) return
    const slip = piece.slip ?? way.slip
    found.push({
      area,
      reach: piece.end,
      how: piece.how,
      stem: piece.stem,
      rest,
      support: way.support,
      isFullSupport: way.isFullSupport,
      ...(slip && { slip }),
      ...(way.slip && { slipAbove: true }),
      ...(piece.how === 'initials' && { letters: piece.end - way.at }),
    })
  }
}

function lineOf(path: readonly AreaRef[]): Line | null {
  const [root] = path
  const own = path[path.length - 1]
  if (!root || !own) return null
  const names = path.map((step) => step.name)
  const above = path.slice(0, -1).map((step, at) => ({
    name: placeName(step, names.slice(0, at)),
    level: step.level,
  }))
  const outside = namesAbove(root).map((name) => ({ name, level: null }))
  return { names: [...outside, ...above], own: placeName(own, names.slice(0, -1)) }
}

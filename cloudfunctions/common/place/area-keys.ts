import type { AreaRef } from '../../../miniprogram/domain/area/area'
import { isGeneric, placeName, stemOf, type PlaceName, type Stem } from './place-name'
import { shortened } from './shortened'

/** The shortest name that is kept with one character left out: of a shorter one, too little remains. */
export const SHORTEST_NEAR = 3
const SHORTEST = 2

/** One letter before each kind of key but the plain name, so that no name is taken for another kind. */
export const placeKey = {
  name: (stem: string) => stem,
  sound: (sound: string) => `~${sound}`,
  initials: (letters: string) => `^${letters}`,
  near: (rest: string) => `?${rest}`,
  within: (stem: string) => `@${stem}`,
} as const

/**
 * The keys under which an area is found, root first in `path`: its name without the word for its kind, how that sounds,
 * its first letters, the name with each one of its characters left out, and the name of the town that it is in. A name
 * that every village has (第一网格) is kept under the village's name alone: no read could bring all of them.
 */
export function areaKeys(path: readonly AreaRef[]): string[] {
  const own = path[path.length - 1]
  if (!own) return []
  const name = nameIn(path, path.length - 1)
  const above = path.length > 1 ? nameIn(path, path.length - 2) : undefined
  const within =
    above && isWithinKept(name, above) ? above.stems.map(({ text }) => placeKey.within(text)) : []
  if (isGeneric(name)) return within
  return [...new Set([...ownKeys(name), ...within])].sort()
}

function nameIn(path: readonly AreaRef[], at: number): PlaceName {
  const [area] = path.slice(at)
  if (!area) throw new RangeError('no area there')
  return placeName(
    area,
    path.slice(0, at).map((step) => step.name),
  )
}

/** Villages of a town, and grids of a village. */
function isWithinKept(name: PlaceName, above: PlaceName): boolean {
  return above.level === 'town' || (name.level === 'grid' && above.level === 'village')
}

function ownKeys(name: PlaceName): string[] {
  return name.stems.flatMap((stem, at) => {
    const isLong = stem.text.length >= SHORTEST
    const stems = isLong ? [stem] : endedStems(stem.text, name)
    const names = stems.map(({ text }) => placeKey.name(text))
    if (name.level === 'grid' || name.level === 'unit') return names
    const sounds = stems.flatMap((one) => one.sounds.map(placeKey.sound))
    const letters = stems.flatMap((one) => one.initials.map(placeKey.initials))
    const near = at === 0 && stem.text.length >= SHORTEST_NEAR ? shortened(stem.text).map(placeKey.near) : []
    return [...names, ...sounds, ...letters, ...near]
  })
}

/** A stem of one character is found with the word for its kind alone. */
function endedStems(stem: string, name: PlaceName): Stem[] {
  return name.endings.filter(({ kind }) => kind !== 'other').map(({ text }) => stemOf(stem + text, true))
}

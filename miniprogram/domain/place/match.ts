import type { Area, AreaRef } from '../area/area'
import { HARMLESS_WORDS, LEADING_WORDS, PLACE_ENDING, SPOT_START } from '../words/place'
import { LONGEST_FORM, nameForms, SHORTEST_FORM } from './name-forms'
import { normalText } from './normal-text'
import { namesOnly } from './segments'

/** Every piece of the text that may be an area's name: what a search looks up. */
export function possibleNames(text: string): string[] {
  const words = normalText(text)
  const names = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    const longest = Math.min(words.length, from + LONGEST_FORM)
    for (let to = from + SHORTEST_FORM; to <= longest; to++) names.add(words.slice(from, to))
  }
  return [...names]
}

/**
 * Which of the areas that have such a name the text means. An area is meant when everything before its name names areas
 * above it, and nothing after it looks like the name of another place. Who knows the home lists near ones first.
 */
export function matchPlace(text: string, areas: readonly Area[], home: readonly AreaRef[]): Area[] {
  const words = withoutLeading(normalText(text))
  const fits = areas.flatMap((area) => {
    const reach = reachOf(words, area.path)
    return reach === null ? [] : [{ area, reach }]
  })
  const furthest = Math.max(...fits.map(({ reach }) => reach))
  const found = fits.filter(({ reach }) => reach === furthest).map(({ area }) => area)
  return found.sort((one, other) => shared(other.path, home) - shared(one.path, home))
}

/** How far into the text an area explains it; null when it is not what the text means. */
function reachOf(words: string, path: readonly AreaRef[]): number | null {
  const area = path[path.length - 1]
  if (!area) return null
  const above = path.slice(0, -1)
  const reaches = nameForms(area).flatMap(({ text, full }) =>
    placesOf(words, text)
      .filter((at) => namesOnly(words.slice(0, at), above.length > 0 ? above : [area]))
      .map((at) => at + text.length)
      .filter((end) => isSpot(words.slice(end), full)),
  )
  return reaches.length === 0 ? null : Math.max(...reaches)
}

function placesOf(words: string, form: string): number[] {
  const places: number[] = []
  for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) places.push(at)
  return places
}

/** True when the rest of a text says where within the area, and does not name another place. */
function isSpot(rest: string, full: boolean): boolean {
  if (rest === '') return true
  if (!full && !SPOT_START.test(rest)) return false
  return !PLACE_ENDING.test(rest.replace(HARMLESS_WORDS, ''))
}

function withoutLeading(words: string): string {
  return words.replace(LEADING_WORDS, '')
}

/** How many areas two paths have in common, from the root down. */
function shared(path: readonly AreaRef[], home: readonly AreaRef[]): number {
  const at = path.findIndex((area, index) => home[index]?.code !== area.code)
  return at < 0 ? path.length : at
}

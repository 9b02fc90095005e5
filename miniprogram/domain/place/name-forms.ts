import type { AreaRef } from '../area/area'
import { GENERIC_NAME, NAME_ENDINGS, BANNER, BANNER_ENDING } from '../words/place'
import { normalText } from './normal-text'

/** The shortest and the longest form that is kept for searching. */
export const SHORTEST_FORM = 2
export const LONGEST_FORM = 12

/** One way to write an area's name. */
export interface NameForm {
  text: string
  /** With a word for what kind of area it is (村, 镇), so that nothing else can be meant. */
  full: boolean
}

/** Every way to write an area's name: as it stands, without its ending, with another ending of its kind. */
export function nameForms(area: Pick<AreaRef, 'name' | 'level'>): NameForm[] {
  const name = normalText(area.name)
  const forms = new Map<string, boolean>([[name, true]])
  const endings = NAME_ENDINGS.find(
    ({ level, words }) => level === area.level && words.some((word) => name.endsWith(word)),
  )
  if (endings) {
    const ending = endings.words.find((word) => name.endsWith(word)) ?? ''
    const base = name.slice(0, name.length - ending.length)
    for (const word of endings.words) forms.set(base + word, true)
    if (!forms.has(base)) forms.set(base, false)
  }
  for (const short of bannerForms(name)) forms.set(short.text, short.full)
  return [...forms].map(([text, full]) => ({ text, full })).filter(({ text }) => text.length >= SHORTEST_FORM)
}

/** 科尔沁右翼前旗 is called 科右前旗, and in speech 科右前. */
function bannerForms(name: string): NameForm[] {
  const parts = BANNER.exec(name)
  if (!parts) return []
  const short = `${(parts[1] ?? '').charAt(0)}${parts[2] ?? ''}${parts[3] ?? ''}`
  return [
    { text: short + BANNER_ENDING, full: true },
    { text: short, full: false },
  ]
}

/**
 * The forms under which an area is found, root first in `path`. A name that every village has (第一网格) is kept
 * only together with the name above it: thousands of areas under one key could not be read at once.
 */
export function areaKeys(path: readonly AreaRef[]): string[] {
  const area = path[path.length - 1]
  const above = path[path.length - 2]
  if (!area) return []
  const forms = nameForms(area).map(({ text }) => text)
  const generic = GENERIC_NAME.test(normalText(area.name))
  const keys =
    generic && above ? nameForms(above).flatMap(({ text }) => forms.map((form) => text + form)) : forms
  return keys.filter((key) => key.length <= LONGEST_FORM).sort()
}

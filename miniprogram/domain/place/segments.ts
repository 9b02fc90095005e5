import type { AreaRef } from '../area/area'
import { nameForms } from './name-forms'
import { namesAbove } from './names-above'

/**
 * True when the text is nothing but names of these areas in their order, each once at most, some left out; before
 * them may stand the names of what lies above the tree (province, league). Root first.
 */
export function namesOnly(text: string, line: readonly AreaRef[]): boolean {
  const [root] = line
  const names = [...(root ? namesAbove(root.code) : []), ...line.map(formTexts)]
  return consumes(text, names)
}

function consumes(text: string, names: readonly (readonly string[])[]): boolean {
  if (text === '') return true
  return names.some((forms, at) =>
    forms.some((form) => text.startsWith(form) && consumes(text.slice(form.length), names.slice(at + 1))),
  )
}

function formTexts(area: AreaRef): string[] {
  return nameForms(area).map(({ text }) => text)
}

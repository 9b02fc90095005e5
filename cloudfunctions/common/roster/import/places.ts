import type { AreaRef } from '../../../../miniprogram/domain/area/area'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import { normalText } from '../../place/names/normal-text'
import { nameForms } from '../../place/names/place-name'

/** How a row says which area it means: by its code, or by names from above down to its own. */
export type AreaPointer = { code: string } | { names: readonly string[] }

export type Place = AreaRef & { parent?: string; to?: string }

/** Finds areas as rows name them. */
export class Places {
  private readonly byName = new Map<string, Place[]>()
  private readonly forms = new Map<Place, ReadonlySet<string>>()
  /** What names have been found to mean: a village's first grid has one name with hundreds of others, and many rows. */
  private readonly answers = new Map<string, Place | string>()

  constructor(private readonly areas: Map<string, Place>) {
    for (const area of areas.values()) this.add(area)
  }

  /** The area of a name right below another one. */
  below(above: AreaRef, name: string): Place | undefined {
    const named = this.byName.get(normalText(name)) ?? []
    return named.find(({ parent, to }) => parent === above.code && to === undefined)
  }

  /** Makes an area findable that came to the tree since. */
  add(area: Place): void {
    this.areas.set(area.code, area)
    this.answers.clear()
    const forms = new Set(nameForms(area))
    this.forms.set(area, forms)
    for (const text of forms) {
      const same = this.byName.get(text)
      if (same) same.push(area)
      else this.byName.set(text, [area])
    }
  }

  /** The area that is meant, or the sentence that says why there is none. */
  find(pointer: AreaPointer): Place | string {
    if ('code' in pointer) {
      const found = this.areas.get(pointer.code)
      if (!found) return PROBLEMS.unknownArea(pointer.code)
      return found.to !== undefined ? PROBLEMS.endedArea(found.name) : found
    }
    const key = pointer.names.join('\n')
    const answer = this.answers.get(key) ?? this.named(pointer.names)
    this.answers.set(key, answer)
    return answer
  }

  /** The areas from the root down to one, itself included. */
  path(code: string): AreaRef[] {
    const path: AreaRef[] = []
    for (let area = this.areas.get(code); area; area = this.above(area)) {
      path.unshift({ code: area.code, name: area.name, level: area.level, levelName: area.levelName })
    }
    return path
  }

  private named(names: readonly string[]): Place | string {
    const [name = '', ...above] = [...names].reverse()
    const named = (this.byName.get(normalText(name)) ?? []).filter(
      (area) => area.to === undefined && this.standsBelow(area, above),
    )
    const [only] = named
    if (only && named.length === 1) return only
    const words = names.join('')
    return only ? PROBLEMS.severalPlaces(words) : PROBLEMS.unknownPlace(words)
  }

  /** True when every name, the nearest first, is that of an area further up. */
  private standsBelow(area: Place, names: readonly string[]): boolean {
    let step: Place | undefined = area
    for (const name of names) {
      const wanted = normalText(name)
      do step = this.above(step)
      while (step && !this.forms.get(step)?.has(wanted))
      if (!step) return false
    }
    return true
  }

  private above({ parent }: Place): Place | undefined {
    return parent === undefined ? undefined : this.areas.get(parent)
  }
}

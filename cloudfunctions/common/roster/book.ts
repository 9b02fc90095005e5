import type { AreaRef, DeskRecord, ServiceCentre } from '../../../miniprogram/domain/area/area'
import type { Level } from '../../../miniprogram/domain/area/level'
import type { Household } from '../../../miniprogram/domain/roster/household'
import type { PersonPost } from '../../../miniprogram/domain/roster/person'
import type { RosterEntry } from './documents'

/** An area with its desks, tied to the one above by its code alone. */
export interface BookArea {
  code: string
  name: string
  level: Level
  levelName: string
  parent?: string
  centre?: ServiceCentre
  desks: DeskRecord[]
}

/** A staff member. */
export interface BookPerson {
  id: string
  name: string
  phone: string
  /** A WeChat is bound: the phone may not pass to somebody else unnoticed. */
  bound: boolean
  /** Posts that are not tied to an area: the first clerk's. */
  posts: PersonPost[]
}

export type BookHousehold = Omit<Household, 'path' | 'members'> & { gridCode: string }

/** The whole roster without what can be worked out of it: what an import changes. */
export interface RosterBook {
  areas: Map<string, BookArea>
  people: Map<string, BookPerson>
  households: Map<string, BookHousehold>
}

/** The code under which a post stands that is not tied to an area. */
export const EVERYWHERE = '*'

/** The roster as the documents in force tell it. It shares nothing with them and may be changed. */
export function bookOf(entries: readonly RosterEntry[]): RosterBook {
  const book: RosterBook = { areas: new Map(), people: new Map(), households: new Map() }
  for (const entry of entries) addEntry(book, structuredClone(entry))
  return book
}

function addEntry(book: RosterBook, entry: RosterEntry): void {
  if (entry.kind === 'area') {
    const { path, ...area } = entry.area
    const parent = path[path.length - 2]?.code
    book.areas.set(area.code, { ...area, ...(parent !== undefined && { parent }) })
  } else if (entry.kind === 'person') {
    const { id, name, phone, posts } = entry.person
    const bound = entry.keys.some((key) => key.startsWith('openid:'))
    const free = posts.filter((post) => post.areaCode === EVERYWHERE)
    book.people.set(id, { id, name, phone, bound, posts: free })
  } else {
    const { path, members: _, ...household } = entry.household
    book.households.set(household.id, { ...household, gridCode: path[path.length - 1]?.code ?? '' })
  }
}

/** The areas from the root down to one, itself included. The book must have no cycle above it. */
export function lineOf(book: RosterBook, code: string): BookArea[] {
  const line: BookArea[] = []
  for (
    let area = book.areas.get(code);
    area;
    area = area.parent === undefined ? undefined : book.areas.get(area.parent)
  ) {
    line.unshift(area)
  }
  return line
}

export function refOf({ code, name, level, levelName }: BookArea): AreaRef {
  return { code, name, level, levelName }
}

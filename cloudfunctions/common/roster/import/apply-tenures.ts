import type { DeskRecord } from '../../../../miniprogram/domain/area/area'
import type { Level } from '../../../../miniprogram/domain/area/level'
import { POSTS, type Post } from '../../../../miniprogram/domain/roster/post'
import { overlap, type Tenure } from '../../../../miniprogram/domain/roster/tenure'
import { POST_WORDS } from '../../../../miniprogram/domain/words/posts'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import type { BookArea, BookPerson, RosterBook } from '../book'
import type { PeopleByPhone } from './people-by-phone'
import type { TenureRow } from './rows'

/** Where a post makes sense; the others stand anywhere. */
const LEVELS_OF: Partial<Record<Post, readonly Level[]>> = {
  gridLeader: ['grid'],
  gridMember: ['grid'],
  unitLeader: ['grid', 'unit'],
  villageLeader: ['village'],
  dispatcher: ['town', 'county', 'league'],
}

/** Puts people at their desks. */
export function applyTenures(book: RosterBook, rows: readonly TenureRow[], people: PeopleByPhone): void {
  const written = new Map<Tenure, number>()
  for (const row of rows) {
    const area = book.areas.get(row.areaCode)
    if (!area) {
      row.at.fail('deskArea', PROBLEMS.unknownArea(row.areaCode))
      continue
    }
    if (LEVELS_OF[row.post]?.includes(area.level) === false) {
      row.at.fail('post', PROBLEMS.postNotHere(POST_WORDS[row.post], area.levelName))
      continue
    }
    const person = people.take(row)
    if (person) place(deskOf(area, row.post), row, person, written)
  }
}

function place(desk: DeskRecord, row: TenureRow, person: BookPerson, written: Map<Tenure, number>): void {
  const { from, to, standing, body, at } = row
  if (body !== undefined) desk.body = body
  const own = desk.tenures.filter((tenure) => tenure.personId === person.id)
  const same = own.find((tenure) => tenure.from === from)
  const twin = same && written.get(same)
  if (twin !== undefined) {
    at.fail(undefined, PROBLEMS.sameAsRow(twin))
    return
  }
  if (own.some((tenure) => tenure !== same && overlap(tenure, row))) {
    at.fail('from', PROBLEMS.overlapping)
    return
  }
  const tenure: Tenure = {
    personId: person.id,
    name: person.name,
    phone: person.phone,
    kind: standing,
    from,
    ...(to !== undefined && { to }),
    leaves: same?.leaves ?? [],
  }
  if (same) desk.tenures[desk.tenures.indexOf(same)] = tenure
  else desk.tenures.push(tenure)
  written.set(tenure, at.row)
}

function deskOf(area: BookArea, post: Post): DeskRecord {
  const known = area.desks.find((desk) => desk.post === post)
  if (known) return known
  const desk: DeskRecord = { post, tenures: [] }
  area.desks.push(desk)
  area.desks.sort((one, other) => POSTS.indexOf(one.post) - POSTS.indexOf(other.post))
  return desk
}

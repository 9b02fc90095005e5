import { addDays } from '../../../../miniprogram/domain/clock/china-time'
import { standsAt, type Post } from '../../../../miniprogram/domain/roster/post'
import {
  covers,
  overlap,
  type Day,
  type DaySpan,
  type Tenure,
  type TenureKind,
} from '../../../../miniprogram/domain/roster/tenure'
import { MOVE_PROBLEMS } from '../../../../miniprogram/domain/words/roster-moves'
import { deskOf, type BookArea, type BookPerson, type RosterBook } from '../book'
import { notPossible } from './make-move'

/** Somebody as the clerk names them: by their phone. */
export interface Newcomer {
  name: string
  phone: string
}

/** The person with a phone, new or known. */
export function personOf(book: RosterBook, { name, phone }: Newcomer, newId: () => string): BookPerson {
  const known = [...book.people.values()].find((person) => person.phone === phone)
  if (known && known.name !== name) throw notPossible('phone', MOVE_PROBLEMS.samePhone(known.name))
  const person = known ?? { id: newId(), name, phone, bound: false, elsewhere: { posts: [], duties: [] } }
  book.people.set(person.id, person)
  return person
}

/** Puts somebody at a desk. The same again is left as it is. */
export function seat(
  area: BookArea,
  post: Post,
  { id, name, phone }: BookPerson,
  { kind, from, to }: DaySpan & { kind: TenureKind },
): void {
  if (!standsAt(post, area.level)) throw notPossible('post', MOVE_PROBLEMS.postNotHere(area.levelName))
  if (to !== undefined && to < from) throw notPossible('to', MOVE_PROBLEMS.endsBeforeItBegins)
  const { tenures } = deskOf(area, post)
  const own = tenures.filter((tenure) => tenure.personId === id)
  if (own.some((tenure) => tenure.from === from && tenure.to === to && tenure.kind === kind)) return
  const span = { from, ...(to !== undefined && { to }) }
  if (own.some((tenure) => overlap(tenure, span))) throw notPossible('from', MOVE_PROBLEMS.thereAlready(name))
  tenures.push({ personId: id, name, phone, kind, ...span, leaves: [] })
}

/** The time of somebody at a desk that reaches over a day. */
export function tenureOn(area: BookArea, post: Post, personId: string, day: Day): Tenure {
  const found = deskOf(area, post).tenures.find((one) => one.personId === personId && covers(one, day))
  if (!found) throw notPossible('personId', MOVE_PROBLEMS.notThere)
  return found
}

/** Ends a time at a desk with its last day; what was planned after it goes with it. */
export function endWith(area: BookArea, post: Post, tenure: Tenure, lastDay: Day): void {
  if (lastDay < tenure.from) {
    const desk = deskOf(area, post)
    desk.tenures = desk.tenures.filter((one) => one !== tenure)
    return
  }
  tenure.to = lastDay
  tenure.leaves = tenure.leaves
    .filter((leave) => leave.from <= lastDay)
    .map((leave) => (leave.to !== undefined && leave.to <= lastDay ? leave : { ...leave, to: lastDay }))
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1)
}

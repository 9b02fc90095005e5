import { dutiesOn, type Person } from '../../../miniprogram/domain/roster/person'
import { HEAD_POST, POSTS } from '../../../miniprogram/domain/roster/post'
import { reaches, reachingPosts } from '../../../miniprogram/domain/roster/reach'
import type { HouseholdDocument } from '../roster/documents'
import { gridOf } from './bind'

/** The grids for whose leader's desk the caller answers today. */
export function gridsLedBy(person: Person | undefined, day: string): string[] {
  const duties = person ? dutiesOn(person, day) : []
  return [...new Set(duties.filter(({ post }) => post === 'gridLeader').map(({ areaCode }) => areaCode))]
}

/** Who says that a resident belongs to a household: whoever answers for the grid leader's desk, the head desks above it. */
export function mayDecide(
  person: Person | undefined,
  { household }: HouseholdDocument,
  day: string,
): boolean {
  if (!person) return false
  if (gridsLedBy(person, day).includes(gridOf(household))) return true
  return reachingPosts(person, POSTS, day).some(
    ({ area, post }) =>
      post === HEAD_POST[area.level] && household.path.some(({ code }) => code === area.code),
  )
}

/** Who may give a household a one-time code: whoever decides on its residents, and the clerk who keeps its row. */
export function mayIssue(person: Person | undefined, document: HouseholdDocument, day: string): boolean {
  if (mayDecide(person, document, day)) return true
  return reaches(
    person,
    ['clerk'],
    document.household.path.map(({ code }) => code),
    day,
  )
}

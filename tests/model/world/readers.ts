import type { Report } from '../../../miniprogram/domain/life/report'
import type { Desk } from '../../../miniprogram/domain/roster/desk'
import { answerers, headDesk, seatsOf } from './desks'
import type { Actor } from './people'

/** How much of a report somebody may read: all, what is public, or nothing; and whether with the house and the phone. */
export type Reading = 'inCharge' | 'all' | 'public' | 'nothing'

const AREA_POSTS: readonly string[] = [
  'gridLeader',
  'gridMember',
  'unitLeader',
  'villageLeader',
  'dispatcher',
]

/** What the design grants, worked out from the model's seats and homes alone. */
export function readingOf(actor: Actor, report: Report, day: string): Reading {
  const { owner, coHandlers } = report.state
  const answers = (desk: Desk): boolean =>
    actor.staff !== undefined && answerers(desk, day).includes(actor.staff)
  if (
    isOpen(report) &&
    ([owner, ...coHandlers].some(answers) || checksOrSupervises(actor, report, answers, day))
  ) {
    return 'inCharge'
  }
  if (report.reporter.openid === actor.openid || [owner, ...coHandlers].some(answers)) return 'all'
  if (isPartOfIt(actor, report, answers) || isOfTheAreas(actor, report, day)) return 'all'
  return isOutside(actor, report) ? 'public' : 'nothing'
}

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']

const isOpen = ({ state }: Report): boolean => OPEN.includes(state.status)

/** Whose turn it is to check, and who ordered its supervision and is above it still. */
function checksOrSupervises(
  { staff, personId }: Actor,
  { state }: Report,
  answers: (desk: Desk) => boolean,
  day: string,
): boolean {
  const { checks, supervision, ownerPath } = state
  if (checks.desk !== null && answers(checks.desk)) return true
  const above = ownerPath.slice(0, -1)
  const seats = staff === undefined ? [] : seatsOf(staff, day)
  const isAbove = seats.some(
    ({ areaCode, post }) => above.includes(areaCode) && post === headDesk(areaCode).post,
  )
  return supervision?.by !== undefined && supervision.by.id === personId && isAbove
}

function isPartOfIt({ personId }: Actor, report: Report, answers: (desk: Desk) => boolean): boolean {
  if (personId === undefined) return false
  const { state } = report
  const { desk, done } = state.checks
  return (
    report.reporter.by?.id === personId ||
    state.handlerIds.includes(personId) ||
    done.some(({ by }) => by.id === personId) ||
    (desk !== null && answers(desk)) ||
    state.formerDesks.some(answers)
  )
}

function isOfTheAreas({ staff }: Actor, { state, place }: Report, day: string): boolean {
  const around = new Set([...state.ownerPath, ...place.path.map(({ code }) => code)])
  const seats = staff === undefined ? [] : seatsOf(staff, day)
  return seats.some(({ areaCode, post }) => AREA_POSTS.includes(post) && around.has(areaCode))
}

function isOutside({ openid, homes }: Actor, report: Report): boolean {
  const area = publicArea(report)
  const { joined, merged } = report.state
  return (
    (area !== null && homes.includes(area)) ||
    joined.includes(openid) ||
    merged.some((one) => one.openid === openid)
  )
}

/** Where neighbours see it: the grid of the place, else its village; nowhere when it is private. */
export function publicArea({ category, place }: Report): string | null {
  if (category.private) return null
  const at = (level: string) => place.path.find((area) => area.level === level)?.code
  return at('grid') ?? at('village') ?? null
}

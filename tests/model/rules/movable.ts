import type { Report } from '../../../miniprogram/domain/life/report'
import type { Desk } from '../../../miniprogram/domain/roster/desk'
import { answerers, areaWith, atDesk, headDesk, pathTo, seatsOf } from '../world/desks'
import type { People } from '../world/people'
import { isKeptOut } from '../world/readers'
import type { World } from '../world/world'
import { hold } from './hold'
import type { View } from './reading'

/** True when somebody on the way from the root to the place may still check: no handler, and of another body. */
function anybodyMayCheck(report: Report, people: People, day: string): boolean {
  const { place, state } = report
  const done = state.checks.done.map(({ desk }) => bodyOf(desk))
  const excluded = [...state.handlerIds, ...state.checks.done.map(({ by }) => by.id)]
  const desks = place.path.flatMap(({ code }): Desk[] => [
    { areaCode: code, post: 'verifier' },
    headDesk(code),
  ])
  return desks.some((desk) => {
    const isOwner = desk.areaCode === state.owner.areaCode && desk.post === state.owner.post
    const there = people.named(people.unbarred(atDesk(desk, day), report))
    const mayCheck = there.some(({ personId }) => personId !== undefined && !excluded.includes(personId))
    return !isOwner && mayCheck && !done.includes(bodyOf(desk))
  })
}

/** Verifiers, village and grid, and the towns' and counties' centres speak for a body each. */
function bodyOf({ areaCode, post }: Desk): string {
  const village = pathTo(areaCode).find((code) => areaWith(code).level === 'village')
  const body = post === 'verifier' ? 'verifiers' : post === 'dispatcher' ? 'centre' : 'village'
  return `${body}@${village ?? areaCode}`
}

/** What moves a report to another state or desk. */
const MOVES_ON: readonly string[] = [
  'accept',
  'assign',
  'return',
  'escalate',
  'start',
  'settle',
  'reject',
  'resume',
  'resolve',
  'told',
  'verify',
  'rework',
]

type Read = (report: Report, actor: World['people']['all'][number], world: World) => Promise<View | null>

/**
 * Whoever answers for an open report, or for its check, is offered something that moves it on. Someone of them has to
 * have a WeChat; what lies with others is the timer's.
 */
export async function somebodyMovesIt(report: Report, world: World, read: Read): Promise<void> {
  const { status, owner, checks } = report.state
  const desk = status === 'resolved' && checks.desk ? checks.desk : owner
  const { named } = checks
  if (status === 'resolved' && named && !isStillAt(desk, named.name, world))
    return anotherIsNamed(report, world, read)
  const answering =
    status === 'resolved' && named
      ? world.people.all.filter(({ personId }) => personId === named.id)
      : world.people.named(answerers(desk, world.day))
  const actors = answering.filter((actor) => !isKeptOut(actor, report))
  if (actors.length === 0) return
  const offers: string[] = []
  for (const actor of actors) offers.push(...((await read(report, actor, world))?.allowed ?? []))
  const seen = { number: report.number, status, desk, offers }
  // Where everybody has handled or checked it, the clerk has to find somebody first; it lies supervised at the top.
  const isCheckedByNobody = checks.owed > 0 && !named && !anybodyMayCheck(report, world.people, world.day)
  if (isCheckedByNobody) return hold(report.state.atTop, 'what nobody may check lies at the top', seen)
  hold(
    offers.some((event) => MOVES_ON.includes(event)),
    'some holder can move it on',
    seen,
  )
}

function isStillAt({ areaCode, post }: Desk, name: string, { day }: World): boolean {
  return seatsOf(name, day).some((seat) => seat.areaCode === areaCode && seat.post === post)
}

/** Whoever was named to check it left that post: at the top the root's dispatchers name another; before, the timer passes it on. */
async function anotherIsNamed(report: Report, world: World, read: Read): Promise<void> {
  const { atTop, ownerPath } = report.state
  const [root] = ownerPath
  if (!atTop || root === undefined) return
  const dispatchers = world.people.unbarred(answerers(headDesk(root), world.day), report)
  if (dispatchers.length === 0) return
  const offers: string[] = []
  for (const actor of world.people.named(dispatchers))
    offers.push(...((await read(report, actor, world))?.allowed ?? []))
  hold(offers.includes('nameVerifier'), 'another checker can be named', { number: report.number, offers })
}

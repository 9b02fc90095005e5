import type { Area } from '../../../miniprogram/domain/area/area'
import { allowedEvents } from '../../../miniprogram/domain/life/decide'
import { brokenGuard, type Guard } from '../../../miniprogram/domain/life/guards'
import type { Supplied, Target as AtDesk } from '../../../miniprogram/domain/life/situation'
import { HELPER_POSTS } from '../../../miniprogram/domain/report/category'
import { atDesk } from '../../../miniprogram/domain/roster/holder'
import { postTitle } from '../../../miniprogram/domain/words/titles'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'
import { rosterKey } from '../roster/documents'
import { load } from './situation'

type Answer = Output<'report', 'targets'>
type HeldDesk = Answer['helpers'][number]

/** A clerk and a verifier do not handle reports. */
const NO_HANDLERS: readonly string[] = ['clerk', 'verifier']

const isHelper = ({ post }: HeldDesk): boolean => (HELPER_POSTS as readonly string[]).includes(post)

/**
 * The desks to which the caller may assign a report, in its own area, around its place, and just below; and those
 * that may be asked to help with it.
 */
export async function targets(input: Input<'report', 'targets'>, call: Call): Promise<Answer> {
  const first = await load(call, input.id)
  if (!allowedEvents(first.situation).includes('assign')) throw new UserError('EVENT_NOT_ALLOWED')
  const { owner } = first.situation.report.state
  const parents = [...first.situation.reach, owner.areaCode].map(rosterKey.parent)
  const { snapshot } = await call.roster(parents)
  const areas = new Map([...first.snapshot.areas(), ...snapshot.areas()].map((area) => [area.code, area]))
  const found = [...areas.values()].flatMap((area) => heldDesks(area, call.day))
  const holds = (guards: Guard[], supplied: Supplied): boolean =>
    brokenGuard({ ...first.situation, supplied }, guards) === null
  const isTarget = (target: AtDesk) =>
    holds(['targetWithinReach', 'targetHeld', 'targetHasNotGivenUp'], { target })
  const mayHelp = (target: AtDesk) => holds(['helpersWithinReach'], { coHandlers: [target] })
  const isOwn = (target: AtDesk) => holds(['targetIsOwn'], { target })
  return {
    targets: found.flatMap(({ at, held }) => (isTarget(at) ? [{ ...held, own: isOwn(at) }] : [])),
    helpers: found.flatMap(({ at, held }) => (isHelper(held) && mayHelp(at) && !isOwn(at) ? [held] : [])),
  }
}

function heldDesks(area: Area, day: string): { at: AtDesk; held: HeldDesk }[] {
  return area.desks.flatMap(({ post }) => {
    const answer = NO_HANDLERS.includes(post) ? null : atDesk(area, post, day)
    if (!answer) return []
    const names = answer.people.map((person) => person.name)
    const held = { areaCode: area.code, post, title: postTitle(post, area), areaName: area.name, names }
    return [{ at: { desk: { areaCode: area.code, post }, area }, held }]
  })
}

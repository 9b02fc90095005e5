import type { Area } from '../../../miniprogram/domain/area/area'
import { allowedEvents } from '../../../miniprogram/domain/life/decide'
import { brokenGuard } from '../../../miniprogram/domain/life/guards'
import { atDesk } from '../../../miniprogram/domain/roster/holder'
import { postTitle } from '../../../miniprogram/domain/words/titles'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'
import { rosterKey } from '../roster/documents'
import { load } from './situation'

type Target = Output<'report', 'targets'>['targets'][number]

/** A clerk and a verifier do not handle reports. */
const NO_HANDLERS: readonly string[] = ['clerk', 'verifier']

/** The desks to which the caller may assign a report: in its own area, around its place, and just below. */
export async function targets(
  input: Input<'report', 'targets'>,
  call: Call,
): Promise<Output<'report', 'targets'>> {
  const first = await load(call, input.id)
  if (!allowedEvents(first.situation).includes('assign')) throw new UserError('EVENT_NOT_ALLOWED')
  const { owner } = first.situation.report.state
  const parents = [...first.situation.reach, owner.areaCode].map(rosterKey.parent)
  const { snapshot } = await call.roster(parents)
  const areas = new Map([...first.snapshot.areas(), ...snapshot.areas()].map((area) => [area.code, area]))
  const found = [...areas.values()].flatMap((area) => heldDesks(area, call.day))
  return {
    targets: found
      .filter(({ area, target }) => {
        const supplied = { target: { desk: { areaCode: area.code, post: target.post }, area } }
        const sending = { ...first.situation, supplied }
        return brokenGuard(sending, ['targetWithinReach', 'targetHeld', 'targetHasNotGivenUp']) === null
      })
      .map(({ target }) => target),
  }
}

function heldDesks(area: Area, day: string): { area: Area; target: Target }[] {
  return area.desks.flatMap(({ post }) => {
    const answer = NO_HANDLERS.includes(post) ? null : atDesk(area, post, day)
    if (!answer) return []
    const names = answer.people.map((person) => person.name)
    const target = { areaCode: area.code, post, title: postTitle(post, area), areaName: area.name, names }
    return [{ area, target }]
  })
}

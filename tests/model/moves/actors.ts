import type { Report } from '../../../miniprogram/domain/life/report'
import { answerers, headDesk } from '../world/desks'
import type { Actor } from '../world/people'
import type { World } from '../world/world'

/** Mostly somebody who has to do with the report, at times anybody at all. */
export function actorFor(report: Report, world: World): Actor {
  const { random, people, day } = world
  const { owner, coHandlers, checks, ownerPath } = report.state
  const desks = random.weighted({
    owner: 6,
    checker: checks.desk ? 8 : 0,
    above: 3,
    helping: 1,
    reporter: 4,
    anybody: 4,
  })
  const at = {
    owner: [owner],
    checker: checks.desk ? [checks.desk] : [],
    above: ownerPath.slice(0, -1).map(headDesk),
    helping: coHandlers,
    reporter: [],
    anybody: [],
  }[desks]
  const { openid } = report.reporter
  if (desks === 'reporter' && openid !== undefined) return people.with(openid)
  const found = people.named(at.flatMap((desk) => answerers(desk, day)))
  return random.pick(found.length > 0 ? found : people.all)
}

import { toIso } from '../../../miniprogram/domain/clock/china-time'
import type { Situation } from '../../../miniprogram/domain/life/situation'
import { heldBy } from '../../../miniprogram/domain/retention/held'
import type { Output } from '../contract'

/** What keeps a report from deletion today. */
export function heldView({ report, now }: Situation): Pick<Output<'report', 'show'>['report'], 'held'> {
  const hold = heldBy(report, now)
  return hold ? { held: { until: toIso(hold.until), reason: hold.reason } } : {}
}

import { toIso } from '#shared/clock/china-time'
import type { Situation } from './life/situation'
import { heldBy } from '../retention/rules/held'
import type { Output } from '../contract'

/** What keeps a report from deletion today. */
export function heldView({ report, now }: Situation): Pick<Output<'report', 'show'>['report'], 'held'> {
	const hold = heldBy(report, now)
	return hold ? { held: { until: toIso(hold.until), reason: hold.reason } } : {}
}

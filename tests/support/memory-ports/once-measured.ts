import { measuredOf, type Measured } from '../../../cloudfunctions/modules/rates/measured'
import type { Report } from '#shared/life/report'

const measures = new WeakMap<Report, Measured>()

/** A report that is kept never changes, and the timer asks for all of them at each run. */
export function onceMeasured(report: Report): Measured {
	const known = measures.get(report) ?? measuredOf(report)
	measures.set(report, known)
	return known
}

import { addDays, chinaDay } from '#shared/clock/china-time'
import type { Ports } from '../../../ports/ports'
import { logFault } from '../../../rpc/log'
import { isTurn } from '../../manifest'
import { rosterKey } from '../../org/documents'
import { overOn } from '../rules/past'
import { documentOf } from './start'

/** A day is what counts: nobody need look each minute. */
const MINUTES = 10

/** A timer that was away longer than this leaves plans that everybody reads past. */
const DAYS_BACK = 40

/**
 * Puts the plans whose last day has passed where what is over is found: who is to go, and every count, read those alone that may
 * still ask.
 */
export async function settlePast({ visits, roster, clock }: Ports): Promise<{ plansOver: number }> {
	let plansOver = 0
	const now = clock.now()
	if (!isTurn(now, MINUTES)) return { plansOver }
	const today = chinaDay(now)
	const days = Array.from({ length: DAYS_BACK }, (_, back) => addDays(today, -1 - back))
	for (const one of await roster.find(days.map(rosterKey.runsOut))) {
		if (one.kind !== 'plan' || overOn(one.plan, today) === undefined) continue
		try {
			plansOver += Number(await visits.savePlan(documentOf(one.plan, one.version + 1, today)))
		} catch (fault) {
			// One that cannot be written holds up no other.
			logFault({ plan: one.plan.id }, fault)
		}
	}
	return { plansOver }
}

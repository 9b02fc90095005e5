import { addDays, chinaDay } from '#shared/clock/china-time'
import type { BasePorts } from '../call'
import { rosterKey } from '../../org/documents'
import { isTurn } from '../../manifest'
import { toldAt } from '../rules/told'

/** A day is what counts: nobody need look each minute. */
const MINUTES = 10

/** A timer that was away longer than this has lost more than these. */
const DAYS_BACK = 40

/** What those who live there said goes after the days of its plan: who has come back, from where, what they needed. */
export async function forgetTold({ visits, roster, clock }: BasePorts): Promise<{ toldForgotten: number }> {
	let toldForgotten = 0
	const now = clock.now()
	if (!isTurn(now, MINUTES)) return { toldForgotten }
	const today = chinaDay(now)
	const keys = Array.from({ length: DAYS_BACK }, (_, back) => rosterKey.forgets(addDays(today, -back)))
	const done = new Set<string>()
	for (const entry of await roster.find(keys)) {
		if (entry.kind !== 'household' || done.has(entry.household.id)) continue
		done.add(entry.household.id)
		const gone = toldAt(entry.visits).filter(({ goes }) => goes <= today)
		await visits.stand(entry.household.id, {
			told: Object.fromEntries(gone.map(({ id }) => [id, null])),
			dropKeys: keys,
		})
		toldForgotten += gone.length
	}
	return { toldForgotten }
}

import { HEARD, type Outcome } from '#shared/visits/outcome'
import type { Slot } from '../../org/rules/standing'
import type { Standing } from '../../org/rules/standing'

/** What was written last of going to a household, for whatever plan: a closed door and a call as well. */
export function lastWritten(
	visits: Standing | undefined,
): { at: number; by: string[]; outcome: Outcome } | undefined {
	const slots = Object.values(visits?.plans ?? {}).flatMap((of) => Object.values(of))
	const [last] = slots.filter(wasGoing).sort((one, other) => other.at - one.at)
	return last && { at: last.at, by: last.by, outcome: outcomeOf(last) }
}

/** What those at home read by themselves is no going. */
const wasGoing = ({ count, ended }: Slot): boolean => count > 0 && ended !== HEARD

/** The outcome of a slot; of one that has not ended: somebody was there on one of several days, was refused, or found nobody. */
function outcomeOf({ ended, days, refusedTo }: Slot): Outcome {
	if (ended && ended !== HEARD) return ended
	if (days && days.length > 0) return 'done'
	return refusedTo === undefined ? 'nobodyHome' : 'refused'
}

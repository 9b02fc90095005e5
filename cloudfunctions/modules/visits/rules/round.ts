import type { Day } from '#shared/roster/tenure'
import { periodOf, timesOf, type Period } from '#shared/visits/period'
import type { Slot } from '../../org/rules/standing'
import { EMPTY_SLOT } from './slot'
import type { Plan } from '../../org/rules/plan'

/** What somebody owes of a plan that goes to no household, in the period of a day. */
export interface Round {
	period: Period
	/** So many days, or so many points. */
	of: number
}

export function roundOn({ every, from, checkpoints }: Plan, day: Day): Round {
	return { period: periodOf(every, day, from), of: checkpoints?.length ?? timesOf(every) }
}

/** Being there once: on which day, or at which point of the way. */
export interface Passing {
	by: string
	at: number
	day: Day
	checkpoint?: number
	/** How many reports answers started. */
	started?: number
}

/** What a round holds so far, as it is written down in the slot: the days, or the points as if each were one. */
export const doneIn = ({ days = [] }: Slot = EMPTY_SLOT): string[] => days

/** What names a passing within its round: a day counts once, and so does a point. */
export const nameOf = ({ checkpoint, day }: Pick<Passing, 'checkpoint' | 'day'>): string =>
	checkpoint === undefined ? day : String(checkpoint)

/** A round after one more passing: a day counts once however often somebody says it, and so does a point of the way. */
export function withPassing(slot: Slot, passing: Passing, of: number): { slot: Slot; counted: boolean } {
	const name = nameOf(passing)
	const before = doneIn(slot)
	const counted = !before.includes(name)
	const days = counted ? [...before, name] : before
	return {
		counted,
		slot: {
			...slot,
			count: slot.count + 1,
			by: slot.by.includes(passing.by) ? slot.by : [...slot.by, passing.by],
			at: Math.max(slot.at, passing.at),
			days,
			...(passing.started && { started: (slot.started ?? 0) + passing.started }),
			...(days.length >= of && { ended: 'done' }),
		},
	}
}

import { DAY_MS } from '#shared/clock/china-time'
import type { Result } from '#shared/visits/outcome'
import type { Day } from '#shared/roster/tenure'
import type { Slot } from '../../org/rules/standing'

/** Within which somebody goes again where nobody was home, or where they were refused. */
const AGAIN_MS = 2 * DAY_MS

/** One going, as far as it moves a slot. */
export interface Going {
	outcome: Result
	/** Who went. */
	by: string
	/** When, milliseconds since 1970, and the day of it. */
	at: number
	day: Day
	/** How many reports answers started. */
	started?: number
}

export const EMPTY_SLOT: Slot = { count: 0, by: [], at: 0 }

/** True when somebody went in vain and is to go again. */
export function isTriedInVain(slot: Slot | undefined): slot is Slot {
	return slot !== undefined && slot.ended === undefined && (slot.again ?? 0) > 0
}

/**
 * A slot after one more going. It counts by its first ending outcome; what comes after that is kept and not counted. Nobody
 * home does not end it, nor a refusal until a second person is refused.
 */
export function after(slot: Slot, going: Going, times: number): Slot {
	const { outcome, by, at, day, started = 0 } = going
	const seen: Slot = {
		...slot,
		count: slot.count + 1,
		by: slot.by.includes(by) ? slot.by : [...slot.by, by],
		at: Math.max(slot.at, at),
		...(started > 0 && { started: (slot.started ?? 0) + started }),
	}
	if (slot.ended !== undefined) return seen
	const { again: _, ...open } = seen
	if (outcome === 'nobodyHome') return { ...open, again: at + AGAIN_MS }
	if (outcome === 'refused') {
		if (slot.refusedTo !== undefined && slot.refusedTo !== by) return { ...open, ended: outcome }
		return { ...open, refusedTo: slot.refusedTo ?? by, again: at + AGAIN_MS }
	}
	if (outcome !== 'done' && outcome !== 'called') return { ...open, ended: outcome }
	const days = [...new Set([...(slot.days ?? []), day])]
	return days.length >= times ? { ...open, ended: outcome } : { ...open, days }
}

/** What stands beside a household once it hears of a slot; should it hear in the wrong order, nothing that ended opens again. */
export function joined(there: Slot | undefined, slot: Slot): Slot {
	const days = [...new Set([...(there?.days ?? []), ...(slot.days ?? [])])]
	const ended = slot.ended ?? there?.ended
	const refusedTo = slot.refusedTo ?? there?.refusedTo
	const started = Math.max(slot.started ?? 0, there?.started ?? 0)
	return {
		count: Math.max(there?.count ?? 0, slot.count),
		at: Math.max(there?.at ?? 0, slot.at),
		by: [...new Set([...(there?.by ?? []), ...slot.by])],
		again: slot.again ?? 0,
		...(started > 0 && { started }),
		...(days.length > 0 && { days }),
		...(ended !== undefined && { ended }),
		...(refusedTo !== undefined && { refusedTo }),
	}
}

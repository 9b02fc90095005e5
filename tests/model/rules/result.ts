import type { VerifiedBy } from '#shared/report/category'
import { isKnownAs } from '../world/people'
import type { Change } from './change'
import { hold } from './hold'

const DAY = 24 * 60 * 60 * 1000
const CHECKS: Readonly<Record<VerifiedBy, number>> = { reporter: 0, oneOther: 1, twoBodies: 2 }

/** Nobody checks what they handled, nor twice. */
export function othersCheck({ before, entry, people }: Change): void {
	if (!before || !['verify', 'confirm', 'heard', 'rework', 'rate'].includes(entry.event)) return
	const { handlerIds, checks } = before.state
	const ids = people.all.filter((one) => one.personId === entry.by.id || isKnownAs(one, entry.by.id))
	const own = ids.some(({ personId }) => personId !== undefined && handlerIds.includes(personId))
	hold(!own, 'nobody checks what they handled', { event: entry.event, by: entry.by })
	if (entry.event !== 'verify') return
	hold(!checks.done.some(({ by }) => by.id === entry.by.id), 'nobody checks twice', entry.by)
}

/** Closed is only what the checks of its category have passed, each from another body. */
export function closedWhenChecked({ before, after, entry, now }: Change): void {
	if (after.state.status !== 'closed' || before?.state.status === 'closed') return
	const { done } = after.state.checks
	const bodies = new Set(done.map(({ body }) => body))
	const wanted = CHECKS[after.category.checkedBy]
	hold(bodies.size === done.length && done.length >= wanted, 'closed is what was checked', {
		category: after.category.code,
		done,
	})
	if (entry.event !== 'close') return
	const told = before?.state.told?.at ?? Infinity
	hold(now >= told + 7 * DAY, 'silence closes seven days after the reporter was told', { told, now })
}

import type { InboxQuery } from '../../../cloudfunctions/modules/reports/ports/report-store'
import { soonFrom } from '../../../cloudfunctions/modules/reports/life/due'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { sameDesk, type Desk } from '#shared/roster/desk'

/** The owner desk, the helping desks, and the desk that verifies it. */
export function desksOf({ owner, coHandlers, checks }: Report['state']): Desk[] {
	return [owner, ...coHandlers, ...(checks.desk && !checks.named ? [checks.desk] : [])]
}

export function isInView({ view, desks, personId, now }: InboxQuery): (report: Report) => boolean {
	const isWanted = (desk: Desk): boolean => desks.some((wanted) => sameDesk(desk, wanted))
	return ({ state }) => {
		const open = isOpen(state.status)
		const lies = desksOf(state).some(isWanted) || state.checks.named?.id === (personId ?? '')
		switch (view) {
			case 'waiting':
				return open && lies
			case 'soon':
				return open && lies && (soonFrom(state) ?? Infinity) <= now
			case 'passed':
				return open && state.formerDesks.some(isWanted)
			case 'ended':
				return !open && (isWanted(state.owner) || state.handlerIds.includes(personId ?? ''))
		}
	}
}

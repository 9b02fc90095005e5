import { floodKeys } from '../../../cloudfunctions/modules/reports/life/flood'
import { neighbourhood, publicArea } from '../../../cloudfunctions/modules/reports/life/publicity'
import type {
	ArrivedQuery,
	PublicQuery,
	ReportedBy,
	SearchQuery,
} from '../../../cloudfunctions/modules/reports/ports/report-store'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { desksOf } from './in-view'

type IsListed = (report: Report) => boolean

const isOneOf = (desk: Desk, desks: readonly Desk[]): boolean =>
	desks.some((wanted) => sameDesk(desk, wanted))

/** True for what neighbours see. */
export function isPublicIn(where: PublicQuery): IsListed {
	return (report) => {
		const area = isOpen(report.state.status) ? publicArea(report) : null
		if (!area || (where.category !== undefined && where.category !== report.category.code)) return false
		return 'areas' in where ? where.areas.includes(area.code) : neighbourhood(report, area) === where.below
	}
}

export function isReportedBy({ names, personId }: ReportedBy): IsListed {
	return ({ reporter }) =>
		names.includes(reporter.openid ?? '') || (personId !== undefined && reporter.by?.id === personId)
}

export function isOfHousehold(householdId: string): IsListed {
	return ({ place }) => place.householdId === householdId
}

export function isAtDesks(desks: readonly Desk[]): IsListed {
	return ({ state }) => isOpen(state.status) && desksOf(state).some((desk) => isOneOf(desk, desks))
}

export function wasPassedOnBy(desks: readonly Desk[]): IsListed {
	return ({ state }) => isOpen(state.status) && state.formerDesks.some((desk) => isOneOf(desk, desks))
}

/** True for a report of the time with one of the keys. */
export function hasKeys(
	{ keys, since = 0, before = Infinity }: SearchQuery,
	keysOf: (report: Report) => readonly string[],
): IsListed {
	return (report) => {
		const { startedAt } = report.state.clocks.total
		const isThen = startedAt >= since && startedAt < before
		return isThen && keysOf(report).some((key) => keys.includes(key))
	}
}

export function hasArrived({ desks, areas, since }: ArrivedQuery): IsListed {
	return ({ state: { status, owner, ownerPath, dismissal, clocks } }) => {
		const isThere = isOneOf(owner, desks) || areas.some((code) => ownerPath.includes(code))
		return (isOpen(status) || Boolean(dismissal)) && isThere && clocks.total.startedAt >= since
	}
}

/** What a walk along what arrived last brings of a report. */
export const arrivalOf = (report: Report) => ({
	id: report.id,
	at: report.state.clocks.total.startedAt,
	floods: floodKeys(report),
})

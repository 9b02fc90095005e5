import type { Report } from '#shared/life/report'
import type { World } from '../world/world'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** So many reports at least are a flood. */
export const FLOOD = 5
export const KINDS = ['sender', 'door'] as const
type Kind = (typeof KINDS)[number]

/** True for one of a flood, by its sender or its door. */
export function isFlooding(report: Report, world: World): boolean {
	return KINDS.some((kind) => membersOf(report, kind, world.reports()).some(({ id }) => id === report.id))
}

/** The flood of a report, worked out from the reports alone: those of one sender or door that came with four others in an hour. */
export function membersOf(report: Report, kind: Kind, all: readonly Report[]): Report[] {
	const keyOf = ({ sender, place }: Report) => (kind === 'sender' ? sender : place.householdId)
	const at = ({ state }: Report): number => state.clocks.total.startedAt
	const key = keyOf(report)
	const alike = key === undefined ? [] : all.filter((one) => keyOf(one) === key)
	const members = alike.filter((one) =>
		alike.some((first) => {
			const hour = alike.filter((other) => at(other) >= at(first) && at(other) <= at(first) + HOUR)
			return hour.length >= FLOOD && hour.includes(one)
		}),
	)
	return members.filter((one) => Math.abs(at(one) - at(report)) <= DAY)
}

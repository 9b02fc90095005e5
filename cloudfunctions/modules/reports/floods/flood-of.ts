import { DAY_MS, MINUTE_MS } from '#shared/clock/china-time'
import { floodKey, floodKeys, FLOOD_KINDS, isInFlood, type FloodKind } from '../life/flood'
import { FLOOD_MINUTES } from '../life/limits'
import { isEverOpenTo } from '../life/decide'
import { relationsOf } from '../life/relations'
import type { Viewer } from '../../org/rules/viewer'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import type { Call } from '../call'
import type { Arrival } from '../ports/report-store'
import type { Loaded } from '../situation'

/** The most reports of one flood that are looked at. */
export const MOST_IN_FLOOD = 100

export const arrivedAt = ({ state }: Report): number => state.clocks.total.startedAt

/** The loaded report with the answer whether it is part of a flood, open or ended: one read. */
export async function knowingFlood(loaded: Loaded, call: Call): Promise<Loaded> {
	const { report } = loaded.situation
	const at = arrivedAt(report)
	const hour = FLOOD_MINUTES * MINUTE_MS
	const keys = floodKeys(report)
	const around = { keys, since: at - hour, before: at + hour + 1 }
	const found = keys.length > 0 ? await call.ports.reports.inFlood(around, MOST_IN_FLOOD) : []
	const inFlood = FLOOD_KINDS.some((kind) => {
		const key = floodKey(report, kind)
		return key !== null && isInFlood(at, sharing(found, kind, key).map(arrivedAt))
	})
	return { ...loaded, situation: { ...loaded.situation, inFlood } }
}

/** All of the flood of a report within a day before and after it, the newest first; none where it is in none. */
export async function floodOf(report: Report, kind: FloodKind, call: Call): Promise<Report[]> {
	const key = floodKey(report, kind)
	if (key === null) return []
	const at = arrivedAt(report)
	const around = { keys: [key], since: at - DAY_MS, before: at + DAY_MS }
	return flooding(await call.ports.reports.inFlood(around, MOST_IN_FLOOD))
}

export const sharing = (reports: readonly Report[], kind: FloodKind, key: string): Report[] =>
	reports.filter((report) => floodKey(report, kind) === key)

/** Those of one sender or door that came with four others within an hour. */
export function flooding(reports: readonly Report[]): Report[] {
	const moments = reports.map(arrivedAt)
	return reports.filter((report) => isInFlood(arrivedAt(report), moments))
}

/** Of what arrived, in its order, what came with four others of one sender or door within an hour. */
export function idsInFlood(arrived: readonly Arrival[]): string[] {
	const momentsOf = (key: string): number[] =>
		arrived.flatMap(({ at, floods }) => (floods.includes(key) ? [at] : []))
	return arrived.flatMap(({ id, at, floods }) =>
		floods.some((key) => isInFlood(at, momentsOf(key))) ? [id] : [],
	)
}

export const isDismissed = ({ state }: Report): boolean =>
	state.status === 'rejected' && Boolean(state.dismissal)

/** It can be ended, or restored. */
export const isLeft = (report: Report): boolean => isOpen(report.state.status) || isDismissed(report)

/** True when somebody may end, or restore, a report of a flood as the life table says: the others of it are not theirs to read. */
export function mayWork(event: 'dismiss' | 'restore', viewer: Viewer, report: Report, now: number): boolean {
	return isEverOpenTo(relationsOf(viewer, report, [], now), event)
}

import { MINUTE_MS } from '#shared/clock/china-time'
import { FLOOD_MINUTES, FLOOD_SIZE } from './limits'
import type { Report } from '#shared/life/report'

/** By what reports may be one flood: their sender, and the door that they come from. */
export const FLOOD_KINDS = ['sender', 'door'] as const
export type FloodKind = (typeof FLOOD_KINDS)[number]

/** By what a report is found together with others of its flood; null where there is nothing. */
export function floodKey(
	{ sender, place: { householdId } }: Pick<Report, 'sender' | 'place'>,
	kind: FloodKind,
) {
	const of = kind === 'sender' ? sender : householdId
	return of === undefined ? null : `${kind}:${of}`
}

export const floodKeys = (report: Pick<Report, 'sender' | 'place'>): string[] =>
	FLOOD_KINDS.flatMap((kind) => floodKey(report, kind) ?? [])

const FLOOD_MS = FLOOD_MINUTES * MINUTE_MS

/** True when at least five of these moments, this one among them, lie within an hour of each other. */
export function isInFlood(at: number, moments: readonly number[]): boolean {
	const around = moments.filter((one) => Math.abs(one - at) <= FLOOD_MS)
	return around.some(
		(start) =>
			start <= at && around.filter((one) => one >= start && one <= start + FLOOD_MS).length >= FLOOD_SIZE,
	)
}

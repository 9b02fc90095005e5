import type { Clocks, Promised } from '#shared/life/report-parts'

/** The total clock, and what it runs by. */
export type Running = Omit<Clocks, 'stage'>

/** What was promised for a report, and for each that is part of it. Alone it has one promise: its own total. */
export function promisesOf(id: string, { total, promises }: Running): Promised[] {
	return promises ?? [{ of: id, startedAt: total.startedAt, dueAt: total.dueAt }]
}

/** The total clock by the earliest of some promises; with one alone there is nothing to remember besides. */
export function runningBy(promises: Promised[], total: Clocks['total']): Running {
	const startedAt = Math.min(...promises.map((one) => one.startedAt))
	const dueAt = Math.min(...promises.map((one) => one.dueAt))
	return { total: { ...total, startedAt, dueAt }, ...(promises.length > 1 && { promises }) }
}

/** The total clock as if none but some reports were part of it. It stays where it keeps no promises of others. */
export function asIfOnly(isPart: (id: string) => boolean, { total, promises }: Running): Running {
	return promises
		? runningBy(
				promises.filter((one) => isPart(one.of)),
				total,
			)
		: { total }
}

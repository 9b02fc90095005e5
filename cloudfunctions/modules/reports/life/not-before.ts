import type { Report } from '#shared/life/report'

/** The moment of the next entry: a history keeps the order of time, though the machine's clock has stepped back. */
export function notBefore({ history }: Pick<Report, 'history'>, now: number): number {
	return Math.max(now, history[history.length - 1]?.at ?? now)
}

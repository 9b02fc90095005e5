import type { HistoryEntry, Report } from '#shared/life/report'
import { logFailure } from '../../rpc/log'

/** Says in the log that the machine's clock has stepped back behind a history, which keeps its order (`notBefore`). */
export function noteStep({ id }: Pick<Report, 'id'>, { at, version }: HistoryEntry, now: number): void {
	if (at > now) logFailure({ clockSteppedBack: at - now, event: `${id}.${version}` })
}

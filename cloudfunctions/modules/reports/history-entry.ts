import type { HistoryEntry, Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { logFailure } from '../../rpc/log'
import { deskWords } from '../../words/desk'
import type { RosterSnapshot } from '../org/snapshot'

/**
 * The desks that it moves to, or that check it, in words kept in the entry: people and areas change, what happened
 * does not.
 */
export function withDeskWords(entry: HistoryEntry, snapshot: RosterSnapshot): HistoryEntry {
	const owner = inWords(entry.set.owner, snapshot)
	const checker = inWords(entry.set.checks?.desk, snapshot)
	return {
		...entry,
		...(owner !== undefined && { ownerWords: owner }),
		...(checker !== undefined && { checkerWords: checker }),
	}
}

function inWords(desk: Desk | null | undefined, snapshot: RosterSnapshot): string | undefined {
	const area = desk && snapshot.area(desk.areaCode)
	return desk && area ? deskWords(desk, area.path) : undefined
}

/** Says in the log that the machine's clock has stepped back behind a history, which keeps its order (`notBefore`). */
export function noteStep({ id }: Pick<Report, 'id'>, { at, version }: HistoryEntry, now: number): void {
	if (at > now) logFailure({ clockSteppedBack: at - now, event: `${id}.${version}` })
}

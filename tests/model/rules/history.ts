import { isDeepStrictEqual } from 'node:util'
import type { Report, ReportState } from '#shared/life/report'
import type { Change } from './change'
import { hold } from './hold'

/** The history grows by one entry at its end and is never changed. */
export function historyGrows({ before, after, entry, now }: Change): void {
	const { history, version, number } = after
	hold(history.length === version, 'each version has one entry', { number, version, entries: history.length })
	hold(entry.version === version && entry.at === now, 'an entry says its version and its moment', entry)
	const kept = before?.history ?? []
	hold(history.length === kept.length + 1, 'an event adds one entry', { number, event: entry.event })
	hold(
		kept.every((one, at) => isDeepStrictEqual(one, history[at])),
		'no entry is changed afterwards',
		number,
	)
}

/** The history replays to the state. */
export function historyReplays({ after }: Pick<Change, 'after'>): void {
	const replayed = replayedState(after)
	const differs = (Object.keys(after.state) as (keyof ReportState)[]).filter(
		(field) => !isDeepStrictEqual(replayed[field], after.state[field]),
	)
	hold(differs.length === 0, 'the history replays to the state', { number: after.number, differs })
	hold(Object.keys(replayed).length === Object.keys(after.state).length, 'the history sets no other field')
}

function replayedState({ history }: Report): Partial<ReportState> {
	const state: Partial<ReportState> = {}
	for (const { set } of history) Object.assign(state, set)
	return state
}

import type { HistoryEntry } from '#shared/life/report'
import { EVENT_WORDS } from '#shared/words/life'

/** So much of a reason stands in a list. */
const LENGTH = 40

/** Why a report left a desk, in a line: how, to whom, and what was said, for readers who may read that. */
export function passedOnWords(entry: HistoryEntry, readsWords: boolean): string {
	const how = entry.event === 'escalate' && entry.by.kind === 'timer' ? '超时上呈' : EVENT_WORDS[entry.event]
	const to = entry.ownerWords === undefined ? how : `${how}给${entry.ownerWords}`
	const letters = readsWords ? Array.from(entry.reason ?? entry.note ?? '') : []
	if (letters.length === 0) return to
	return `${to}：${letters.length > LENGTH ? `${letters.slice(0, LENGTH).join('')}…` : letters.join('')}`
}

import type { PersonEvent } from '../life/event'
import { FILL_WORDS, type Fill } from '../words/phrases'

/** With which a desk keeps sentences (常用语). */
export const PHRASE_EVENTS = ['accept', 'note', 'resolve', 'reject'] as const satisfies PersonEvent[]
export type PhraseEvent = (typeof PHRASE_EVENTS)[number]

/** More than anybody looks through while somebody waits. */
export const MOST_PHRASES = 8
/** In characters. */
export const LONGEST_PHRASE = 100

/** The sentences of a desk, as they are kept: names stand open in them. */
export type Phrases = Record<PhraseEvent, string[]>

/** What stands in the open places today. */
export type Fills = Readonly<Record<Fill, string>>

const OPEN_PLACE = /[{｛][^{}｛｝]*[}｝]/g

/** A sentence as it is said today. */
export function filledPhrase(phrase: string, fills: Fills): string {
	return phrase.replace(OPEN_PLACE, (place) => {
		const fill = fillOf(place)
		return fill ? fills[fill] : place
	})
}

/** The first open place that nobody can fill, or null: who reported it, for one, is not for every reader. */
export function unknownPlace(phrase: string): string | null {
	return (phrase.match(OPEN_PLACE) ?? []).find((place) => !fillOf(place)) ?? null
}

/** What was typed with a sentence after it: nothing that was typed is lost. */
export function withPhrase(typed: string, phrase: string): string {
	const before = typed.trimEnd()
	return before === '' ? phrase : `${before}\n${phrase}`
}

function fillOf(place: string): Fill | undefined {
	return (Object.keys(FILL_WORDS) as Fill[]).find((fill) => FILL_WORDS[fill] === place)
}

export function isPhraseEvent(event: string): event is PhraseEvent {
	return (PHRASE_EVENTS as readonly string[]).includes(event)
}

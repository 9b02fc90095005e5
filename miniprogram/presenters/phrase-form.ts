import {
	filledPhrase,
	MOST_PHRASES,
	PHRASE_EVENTS,
	unknownPlace,
	type Fills,
	type PhraseEvent,
	type Phrases,
} from '../shared/phrases/phrase'
import { isBlank } from '../shared/text/characters'
import { PHRASE_HEADS, PHRASE_WORDS } from '../shared/words/phrases'

/** One sentence on the form, and how it reads today where that differs. */
export interface PhraseLine {
	name: string
	text: string
	reads: string
	problem: string
}

/** The sentences of one event. */
export interface PhraseGroup {
	event: PhraseEvent
	head: string
	lines: PhraseLine[]
	isFull: boolean
}

/** What is wrong, by where it stands: `note.2`. */
export type PhraseProblems = Readonly<Record<string, string>>

export function phraseGroups(phrases: Phrases, fills: Fills, problems: PhraseProblems = {}): PhraseGroup[] {
	return PHRASE_EVENTS.map((event) => ({
		event,
		head: PHRASE_HEADS[event],
		isFull: phrases[event].length >= MOST_PHRASES,
		lines: phrases[event].map((text, at) => ({
			name: PHRASE_WORDS.nth(PHRASE_HEADS[event], at + 1),
			text,
			reads: readsAs(text, fills),
			problem: problems[`${event}.${at}`] ?? placeProblem(text),
		})),
	}))
}

/** What is saved: lines in which nobody wrote anything are left out. */
export function phrasesToSave(phrases: Phrases): Phrases {
	const { accept, note, resolve, reject } = phrases
	const written = (lines: string[]): string[] => lines.filter((line) => !isBlank(line))
	return {
		accept: written(accept),
		note: written(note),
		resolve: written(resolve),
		reject: written(reject),
	}
}

/** The problems that the cloud found, by where they stand on the form. */
export function phraseProblems(fields: Readonly<Record<string, string>>): PhraseProblems {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([field, sentence]) => {
			const [first, event = '', at = ''] = field.split('.')
			return first === 'phrases' ? [[`${event}.${at}`, sentence] as const] : []
		}),
	)
}

function readsAs(text: string, fills: Fills): string {
	const said = filledPhrase(text, fills)
	return said === text ? '' : PHRASE_WORDS.reads(said)
}

function placeProblem(text: string): string {
	const place = unknownPlace(text)
	return place === null ? '' : PHRASE_WORDS.unknownPlace(place)
}

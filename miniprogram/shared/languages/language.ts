/** Languages beside 简体中文 that a county may switch on. */
export const LANGUAGES = ['mn-Mong'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** How something is said in a language, where that was found, and whether somebody who speaks it has read it here. */
export interface Translation {
	says: string
	source: string
	reviewed: boolean
}

/** A language is one file: its translations of our sentences. A sentence that it lacks stays Chinese. */
export interface Language {
	code: LanguageCode
	sentences: Readonly<Record<string, Translation>>
}

/** A sentence in the language, or as it is where the language has none. */
export const saidIn = ({ sentences }: Language, sentence: string): string =>
	sentences[sentence]?.says ?? sentence

/** All sentences in a tree of words; what has something to fill in is none. */
export function sentencesIn(words: unknown): string[] {
	if (typeof words === 'string') return [words]
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : []
}

/** Sentences for which the language has nothing, each once. */
export const missingIn = ({ sentences }: Language, wanted: readonly string[]): string[] =>
	[...new Set(wanted)].filter((sentence) => sentences[sentence] === undefined)

/** Translations that nobody who speaks the language has read yet. */
export const unreviewedIn = ({ sentences }: Language): string[] =>
	Object.keys(sentences).filter((sentence) => sentences[sentence]?.reviewed !== true)

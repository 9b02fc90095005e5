import type { Verdict } from '#shared/content/moderation'
import type { Clock, FilePorts } from '../../ports/ports'
import type { UnnamedPorts } from '../unnamed/ports/unnamed-reporters'
import type { ContentModerator } from './ports/content-moderator'

/** What copies files and asks about them. */
export type ModerationPorts = FilePorts & UnnamedPorts & { clock: Clock; content: ContentModerator }

/** How many questions one run asked. */
export interface ModerationRun {
	words: number
	photos: number
}

/** What is taken from a push. */
export interface PhotoVerdict {
	traceId: string
	verdict: Verdict
}

/** What a module keeps that WeChat has to see before others do. */
export interface Moderated<P> {
	/** Asks what is due, so many at most; what one of them holds back holds up no other. */
	askDue: (now: number, most: number, ports: P) => Promise<ModerationRun>
	/** Keeps the verdict on a photo; `unknown` where none of its photos waits for it. */
	takeVerdict: (verdict: PhotoVerdict, ports: P) => Promise<'kept' | 'unknown'>
}

/** Several photos of one document may get their verdicts in the same moment. */
const TRIES = 5

/** Keeps a verdict where the document that waits for it may change meanwhile: it is read again until it was kept. */
export async function keepVerdict<T>(
	waiting: () => Promise<T | null>,
	keep: (one: T) => Promise<boolean>,
): Promise<'kept' | 'unknown'> {
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const one = await waiting()
		if (one === null) return 'unknown'
		if (await keep(one)) return 'kept'
	}
	throw new Error(`a verdict was not kept in ${TRIES} tries`)
}

import { STATE_WORDS } from '../shared/words/states'
import { CallError } from '../services/call-error'

/** What a page shows: its content, or a sentence instead. */
export interface PagePhase {
	phase: 'loading' | 'ready' | 'empty' | 'offline' | 'denied' | 'missing' | 'error'
	title: string
	hint: string
	action: string
	/** The way out of a page that has nothing for its reader: an old link has no page behind it. */
	home: string
	slow: string
}

const plain: PagePhase = { phase: 'ready', title: '', hint: '', action: '', home: '', slow: STATE_WORDS.slow }

export const LOADING: PagePhase = { ...plain, phase: 'loading' }
export const READY: PagePhase = plain
export const MISSING: PagePhase = {
	...plain,
	phase: 'missing',
	...STATE_WORDS.missing,
	home: STATE_WORDS.toHome,
}

/** Nothing is here yet: what will be, and what to do now. */
export function emptyPhase(words: { title: string; hint: string; action?: string }): PagePhase {
	return { ...plain, phase: 'empty', ...words }
}

/** The reader may not see it: who may. */
export const deniedPhase = (words: { title: string; hint: string; action?: string }): PagePhase => ({
	...plain,
	phase: 'denied',
	home: STATE_WORDS.toHome,
	...words,
})

/** Why a page can't be shown. A fault that is no CallError is a bug, and stays one. */
export function phaseOfError(error: unknown): PagePhase {
	if (!(error instanceof CallError)) throw error
	if (error.unanswered)
		return { ...plain, phase: 'offline', ...STATE_WORDS.offline, action: STATE_WORDS.retry }
	if (error.code === 'NO_PERMISSION') return deniedPhase(STATE_WORDS.denied)
	if (error.code === 'NOT_FOUND') return MISSING
	return { ...plain, phase: 'error', ...STATE_WORDS.error, hint: error.message, action: STATE_WORDS.retry }
}

/** What went wrong in an action, in one sentence. */
export function sentenceOf(error: unknown): string {
	if (!(error instanceof CallError)) throw error
	return error.message
}

import { MINE_WORDS } from '../shared/words/pages/mine'
import { toIso } from '../shared/clock/china-time'
import { knownCategories } from '../services/category'
import type { Draft } from '../services/drafts'
import { VOICE_SAYS } from '../shared/words/voice'
import { momentWords } from './time'

/** A draft that was sent and did not arrive, in a list. */
export interface WaitingLine {
	key: string
	picture: string
	what: string
	at: string
	/** Why it was refused; empty while it waits. */
	problem: string
}

export const waitingLines = (drafts: Draft[]): WaitingLine[] =>
	drafts.map(({ clientKey, category, text, voice, updatedAt, problem = '' }) => ({
		key: clientKey,
		picture: knownCategories().find(({ code }) => code === category)?.icon ?? 'other',
		what: text.trim() === '' ? (voice ? VOICE_SAYS.inList(voice.seconds) : MINE_WORDS.noWords) : text,
		at: momentWords(toIso(updatedAt), Date.now()),
		problem,
	}))

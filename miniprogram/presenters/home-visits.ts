import type { Template } from '../shared/visits/template'
import { ASK_WORDS, OWN_VISITS_SAYS as SAYS } from '../shared/words/pages/own-visits'
import type { OwnVisits } from '../services/visit-home'
import { momentWords } from './time'

/** A notice, ready to be shown at home. */
export interface NoticeLine {
	id: string
	name: string
	words: string
	at: string
	heard: boolean
}

/** The notices that reach a home, the newest first. */
export function noticeLines({ plans }: Pick<OwnVisits, 'plans'>, now: number): NoticeLine[] {
	return plans
		.flatMap(({ id, name, notice }) => (notice ? [{ id, name, ...notice }] : []))
		.sort((one, other) => (one.at < other.at ? 1 : -1))
		.map(({ at, name, ...line }) => ({
			...line,
			name: SAYS.notice(name),
			at: SAYS.noticeAt(momentWords(at, now)),
		}))
}

/** What the first page asks residents of a home that a plan wants to hear from. */
export interface HomeAsk {
	key: string
	text: string
	hint: string
}

export function homeAsks({ plans }: Pick<OwnVisits, 'plans'>): HomeAsk[] {
	const templates = new Set<Template>(plans.flatMap(({ template, no }) => (no ? [] : [template])))
	return [...templates].flatMap((key) => {
		const words = ASK_WORDS[key]
		return words ? [{ key, ...words }] : []
	})
}

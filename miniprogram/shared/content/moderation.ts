/** How far the moderation of words or of a photo (内容审核) is. `held` is for good: nobody but a person could tell. */
export const MODERATION_STATES = ['waiting', 'passed', 'held', 'rejected'] as const
export type ModerationState = (typeof MODERATION_STATES)[number]

/** What WeChat said. `unknown`: it could not be asked, or gave no answer in time. */
export type Verdict = 'pass' | 'reject' | 'review' | 'unknown'

/** What is still to be asked, for whom, and when. */
export interface Asking {
	/** The author, for whom WeChat is asked. */
	openid: string
	/** When it is asked (again), in milliseconds since 1970. */
	dueAt: number
	tries: number
	/** Set once a photo was handed over: its verdict comes under this id. */
	traceId?: string
}

/** The moderation of the words of one step, or of one photo or recording. It stands beside the history, which is never changed. */
export interface Moderation {
	/** The version of the report that brought it; 1 is the submit. */
	version: number
	/** The photo or recording. Without one it is the words of that version. */
	fileId?: string
	/** It is a recording (录音). */
	isVoice?: true
	/** Its copy (照片的副本), where nobody but the product writes: what is asked about, and what is shown. */
	copy?: string
	state: ModerationState
	/** While waiting; gone with the last word, and the openid with it. */
	asking?: Asking
}

const MINUTE = 60_000
/** The first pause after a question without an answer; each further one is twice as long. */
const FIRST_PAUSE = 5 * MINUTE
/** After so many questions, three and a half days, it is held. */
export const MOST_TRIES = 10
/** WeChat promises the verdict on a photo within 30 minutes; without one it is asked again. */
export const PHOTO_ANSWER_TIME = 60 * MINUTE

const STATE_OF = { pass: 'passed', reject: 'rejected', review: 'held' } as const

/** What a verdict makes of a check. One that is unknown is asked again later, more and more seldom. */
export function withVerdict(check: Moderation, verdict: Verdict, now: number): Moderation {
	const { asking, ...rest } = check
	if (verdict !== 'unknown') return { ...rest, state: STATE_OF[verdict] }
	if (!asking) return check
	const tries = asking.tries + 1
	if (tries >= MOST_TRIES) return { ...rest, state: 'held' }
	const dueAt = now + FIRST_PAUSE * 2 ** (tries - 1)
	return { ...rest, state: 'waiting', asking: { openid: asking.openid, dueAt, tries } }
}

/** The check of the words of a version, as it was just answered. */
export function wordsModeration(version: number, verdict: Verdict, openid: string, now: number): Moderation {
	return withVerdict({ version, state: 'waiting', asking: { openid, dueAt: now, tries: 0 } }, verdict, now)
}

/** The checks of photos that are new to a report; each is asked for as soon as the clock comes by. */
export function photoModerations(
	known: readonly Moderation[],
	version: number,
	fileIds: readonly string[],
	{ openid, now }: { openid: string; now: number },
): Moderation[] {
	const fresh = [...new Set(fileIds)].filter((id) => !known.some(({ fileId }) => fileId === id))
	return fresh.map((fileId) => ({
		version,
		fileId,
		state: 'waiting',
		asking: { openid, dueAt: now, tries: 0 },
	}))
}

/** The check of a recording that is new to a report, likewise. */
export function voiceModerations(
	version: number,
	voice: { fileId: string } | undefined,
	by: { openid: string; now: number },
): Moderation[] {
	return photoModerations([], version, voice ? [voice.fileId] : [], by).map((check) => ({
		...check,
		isVoice: true,
	}))
}

/** True for a photo that passed before photos were copied: what passed is not known to be what lies there. */
export function needsCopy({ fileId, copy, state }: Moderation): boolean {
	return fileId !== undefined && copy === undefined && state === 'passed'
}

/** The check of such a photo, to be asked for again; any other stays as it is. */
export function askedAnew(check: Moderation, openid: string, now: number): Moderation {
	return needsCopy(check) ? { ...check, state: 'waiting', asking: { openid, dueAt: now, tries: 0 } } : check
}

/** A photo was handed over to be checked: what counts now is its verdict, or that none comes. */
export function handedOver(check: Moderation, traceId: string, now: number): Moderation {
	if (!check.asking) return check
	const { openid, tries } = check.asking
	const asking = { openid, dueAt: now + PHOTO_ANSWER_TIME, tries: tries + 1, traceId }
	return tries >= MOST_TRIES ? withVerdict(check, 'unknown', now) : { ...check, asking }
}

/** True when it is time to ask. */
export function isDue({ asking }: Moderation, now: number): boolean {
	return asking !== undefined && asking.dueAt <= now
}

/** When the next question is due, in milliseconds since 1970; null when none is. */
export function moderationDueAt(checks: readonly Moderation[]): number | null {
	const moments = checks.flatMap(({ asking }) => asking?.dueAt ?? [])
	return moments.length === 0 ? null : Math.min(...moments)
}

import type { Allowed, Need } from '../shared/life/allowed'
import { isBlank } from '../shared/text/characters'
import { HANDLE_WORDS } from '../shared/words/pages/handle'

/** What a list in the sheet is for. */
export type Choice =
	'nothing' | 'target' | 'verifier' | 'other' | 'rejectReason' | 'days' | 'years' | 'amount'

/** What an event asks for before it is sent. */
export interface EventForm {
	words: 'none' | 'optional' | 'needed' | 'orPhoto'
	photos: boolean
	photoNeeded: boolean
	/** A recording may go along. */
	voice: boolean
	choose: Choice
	/** Neighbours may be shown the words too. */
	canPublish: boolean
	/** What the reporter said on the phone. */
	verdict: boolean
}

/** What goes at once: nothing is asked. */
export const AT_ONCE: EventForm = {
	words: 'none',
	photos: false,
	photoNeeded: false,
	voice: false,
	choose: 'nothing',
	canPublish: false,
	verdict: false,
}

/** It needs no input, but one tap is not enough for it: it takes reports apart again. */
const NEVER_AT_ONCE = ['unmerge']

/** The form of an event: from what the server says that it needs and may carry. */
export function formOf(allowed: Allowed): EventForm {
	const isAtOnce = allowed.needs.length === 0 && !NEVER_AT_ONCE.includes(allowed.event)
	return isAtOnce ? AT_ONCE : filledForm(allowed)
}

/** The form of an event that needs nothing, with words all the same. */
export const formWithWords = (allowed: Allowed): EventForm => ({ ...filledForm(allowed), photos: false })

function filledForm(allowed: Allowed): EventForm {
	const { needs, fields } = allowed
	return {
		words: wordsOf(allowed),
		photos: fields.includes('photos'),
		photoNeeded: needs.includes('categoryPhoto'),
		voice: fields.includes('voice'),
		choose: choiceOf(allowed),
		canPublish: fields.includes('isPublic'),
		verdict: needs.includes('rating') || needs.includes('verdict'),
	}
}

function wordsOf({ needs, fields }: Allowed): EventForm['words'] {
	if (needs.includes('words') || needs.includes('reason')) return 'needed'
	if (needs.includes('wordsOrPhoto') || needs.includes('somethingMore')) return 'orPhoto'
	return fields.includes('note') || fields.includes('reason') ? 'optional' : 'none'
}

const CHOSEN = ['target', 'verifier', 'other', 'rejectReason', 'amount'] as const satisfies Need[]

function choiceOf({ event, needs }: Allowed): Choice {
	// The time that a report is kept is counted in years.
	if (needs.includes('days')) return event === 'hold' ? 'years' : 'days'
	return CHOSEN.find((need) => needs.includes(need)) ?? 'nothing'
}

const NEEDED: Readonly<Record<Exclude<Choice, 'nothing'>, string>> = {
	target: HANDLE_WORDS.needTarget,
	verifier: HANDLE_WORDS.needVerifier,
	other: HANDLE_WORDS.needOther,
	rejectReason: HANDLE_WORDS.needRejectReason,
	days: HANDLE_WORDS.needSpan,
	years: HANDLE_WORDS.needSpan,
	amount: HANDLE_WORDS.needSpan,
}

/** What somebody has filled in. */
interface Given {
	words: string
	photos: number
	voice: unknown
	target: string
	solved: string
	satisfied: string
}

/** What is missing before an event may be sent; empty when nothing is. */
export function missingFor(form: EventForm, given: Given): string {
	if (form.verdict && (given.solved === '' || given.satisfied === '')) return HANDLE_WORDS.needVerdict
	// The next person to handle it has to know what is missing.
	if (form.verdict && given.solved === 'no' && isBlank(given.words)) return HANDLE_WORDS.needUnsolved
	if (form.choose !== 'nothing' && given.target === '') return NEEDED[form.choose]
	const isUnsaid = isBlank(given.words) && !given.voice
	if (form.words === 'needed' && isUnsaid)
		return form.voice ? HANDLE_WORDS.needWordsOrVoice : HANDLE_WORDS.needWords
	if (form.words === 'orPhoto' && isUnsaid && given.photos === 0) return HANDLE_WORDS.needWordsOrPhoto
	if (form.photoNeeded && given.photos === 0) return HANDLE_WORDS.photoNeeded
	return ''
}

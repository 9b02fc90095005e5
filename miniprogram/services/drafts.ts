import type { Question } from '../shared/report/question'
import { answersIn, type Typed } from '../shared/report/typed-answers'
import { cleanLine } from '../shared/text/clean-line'
import { cleanPhone } from '../shared/text/clean-phone'
import { cleanWords } from '../shared/text/characters'
import { REPORT_PAGE_WORDS } from '../shared/words/pages/report'
import type { MapPoint } from './location'
import { randomKey } from './random-key'
import type { SubmitInput } from './report'
import { shelfOf, type Outgoing } from './send-once'

/** Where the problem is, as chosen on the phone. */
export type DraftPlace =
	/** The household is said where they have several. */
	| { kind: 'home'; areaCode: string; name: string; householdId?: string }
	| { kind: 'area'; areaCode: string; name: string }
	| { kind: 'door'; doorCode: string; name: string }
	| { kind: 'text'; text: string }
	/** The point of the draft, and nothing else. */
	| { kind: 'point' }

/** Who may know of it: nobody is to read who reports it; nobody in charge of them is to read it at all. */
export type Wish = 'unnamed' | 'about'

/** A report that is being written, or that is sent but not yet answered (待发送). */
export interface Draft extends Outgoing {
	category: string
	text: string
	place: DraftPlace | null
	placeNote: string
	/** On the map. */
	point?: MapPoint | null
	phone: string
	/** They would rather leave no phone. */
	noPhone?: true
	wishes?: Wish[]
	/** Neighbours may read the words; left to the category until the reporter says so, or sends it. */
	share?: boolean
	/** To what the category asks before sending; each with its question, so that it goes out without the list. */
	asked?: { questions: Question[]; typed: Typed }
	/** What the finder did on the spot, where they did something. */
	settled?: string | null
	/** For somebody without WeChat. */
	onBehalf: { name: string; phone: string } | null
}

const MENDING = REPORT_PAGE_WORDS.mending

/** All drafts on this phone. */
export const drafts = shelfOf<Draft>('drafts')
export const listDrafts = drafts.list
/** The draft with a key, as it is kept. */
export const draftWith = drafts.find
/** Keeps a draft as it is now. */
export const saveDraft = drafts.save
/** Sent or thrown away: it leaves the phone with its photos. */
export const dropDraft = drafts.drop

/** Drafts that were sent and not answered. */
export const waitingDrafts = (): Draft[] => listDrafts().filter(({ state }) => state === 'waiting')

/** Drafts that were sent and did not arrive: they wait, or were refused and can be corrected. */
export const unsentDrafts = (): Draft[] =>
	listDrafts().filter(({ state, problem }) => state === 'waiting' || problem !== undefined)

/** The draft being written, or a new one. */
export function openDraft(): Draft {
	return listDrafts().find(({ state }) => state === 'writing') ?? newDraft()
}

/** Takes a draft that waits back for writing: it does not go out half mended, and stays among those not sent. */
export function takeBack(draft: Draft): Draft {
	return draft.state === 'waiting' ? saveDraft({ ...draft, state: 'writing', problem: MENDING }) : draft
}

/** The same words as a new report, where the key is taken by other words that did arrive. */
export function renewKey(draft: Draft): Draft {
	drafts.remove(draft.clientKey)
	return saveDraft({ ...draft, clientKey: randomKey() })
}

/** A draft with nothing in it. */
export function newDraft(): Draft {
	return {
		clientKey: randomKey(),
		state: 'writing',
		category: '',
		text: '',
		photos: [],
		place: null,
		placeNote: '',
		phone: '',
		onBehalf: null,
		updatedAt: 0,
	}
}

/** True when nobody is to read who reports it. A report for somebody else names them, and one that was settled names its finder. */
export function staysUnnamed(draft: Draft): boolean {
	return (draft.wishes ?? []).includes('unnamed') && !draft.onBehalf && !isSettled(draft)
}

/** True when its finder settled it on the spot. */
export const isSettled = ({ settled }: Draft): boolean => typeof settled === 'string'

/** A draft as the cloud wants it; its photos and its recording have been uploaded. */
export function submitInput(draft: Draft, photos: string[]): SubmitInput {
	const { text, voice, placeNote, onBehalf, wishes = [] } = draft
	const answers = draft.asked ? answersIn(draft.asked.questions, draft.asked.typed) : []
	const isUnnamed = staysUnnamed(draft)
	const contact = isUnnamed ? null : contactOf(draft)
	const place = isUnnamed ? statedPlace(draft) : wirePlace(draft)
	return {
		clientKey: draft.clientKey,
		category: draft.category,
		...(cleanWords(text) !== '' && { text: cleanWords(text) }),
		...(photos.length > 0 && { photos }),
		...(voice?.fileId !== undefined && { voice: { fileId: voice.fileId, seconds: voice.seconds } }),
		...(place && { place }),
		...(cleanWords(placeNote) !== '' && { placeNote: cleanWords(placeNote) }),
		...(draft.point && { at: draft.point }),
		...(answers.length > 0 && { answers }),
		...(contact && { contact }),
		...(onBehalf && { onBehalf: wirePerson(onBehalf) }),
		...(isSettled(draft) && { settled: { note: cleanWords(draft.settled ?? '') } }),
		...(isUnnamed && { unnamed: true as const }),
		...(draft.share === true && { shareWords: true as const }),
		...(wishes.includes('about') && { aboutThoseInCharge: true as const }),
	}
}

/** An unnamed reporter says the grid, and not that it is their home. */
function statedPlace(draft: Draft): SubmitInput['place'] | null {
	const { place } = draft
	return place?.kind === 'home' ? { areaCode: place.areaCode } : wirePlace(draft)
}

function wirePlace({ place, point }: Draft): SubmitInput['place'] | null {
	switch (place?.kind) {
		case 'area':
			return { areaCode: place.areaCode }
		case 'door':
			return { doorCode: place.doorCode }
		case 'text':
			return { text: place.text }
		case 'point':
			return point ? { point: { lng: point.lng, lat: point.lat } } : null
		case 'home':
			return place.householdId === undefined ? null : { householdId: place.householdId }
		case undefined:
			return null
	}
}

function contactOf({ phone, noPhone }: Draft): SubmitInput['contact'] | null {
	const clean = cleanPhone(phone)
	if (clean !== '') return { phone: clean }
	return noPhone ? {} : null
}

function wirePerson({ name, phone }: { name: string; phone: string }): { name: string; phone?: string } {
	const clean = cleanPhone(phone)
	return clean === '' ? { name: cleanLine(name) } : { name: cleanLine(name), phone: clean }
}

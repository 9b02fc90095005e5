import { problemsBefore } from '../shared/report/typed-answers'
import { cleanLine } from '../shared/text/clean-line'
import { isBlank } from '../shared/text/characters'
import { LONGEST_PERSON, LONGEST_WORDS, typedProblem } from '../shared/text/typed'
import { REPORT_PAGE_WORDS } from '../shared/words/pages/report'
import { NEW_FINDER, type PlaceFinder } from './place-finder'
import type { CategoryItem } from '../services/category'
import type { Account } from '../services/account'
import type { Draft, DraftPlace } from '../services/drafts'

/** What is still missing, a sentence each. */
export interface Missing {
	words?: string
	settled?: string
	place?: string
	phone?: string
	name?: string
	behalfPhone?: string
	wishes?: string
	/** By the code of the question. */
	answers?: Record<string, string>
}

type Words = Exclude<keyof Missing, 'answers'>

/** Where the fields of the contract stand on the page. */
const FIELDS: Readonly<Record<string, Words>> = {
	text: 'words',
	photos: 'words',
	voice: 'words',
	settled: 'settled',
	place: 'place',
	placeNote: 'place',
	'contact.phone': 'phone',
	unnamed: 'wishes',
	'onBehalf.name': 'name',
	'onBehalf.phone': 'behalfPhone',
}

const problemAt = (part: Words, problem: string): Missing => (problem === '' ? {} : { [part]: problem })

/** What the cloud found wrong, beside the fields that it means. */
export function missingFrom(fields: Record<string, string>): Missing {
	const missing: Missing = {}
	for (const [field, sentence] of Object.entries(fields)) {
		const [first = '', second = ''] = field.split('.')
		if (first === 'answers') missing.answers = { ...missing.answers, [second]: sentence }
		const part = FIELDS[field] ?? FIELDS[first]
		if (part !== undefined) missing[part] = sentence
	}
	return missing
}

/** True where the form was made for categories as they were before. */
export const isOutdated = (fields: Record<string, string>): boolean =>
	Object.keys(fields).some((field) => field === 'category' || field.startsWith('answers.'))

/** What has to be filled in before a draft can be sent. */
export function missingIn({ text, photos, voice, settled, place, phone, onBehalf, asked }: Draft): Missing {
	return {
		...(isBlank(text) && photos.length === 0 && !voice && { words: REPORT_PAGE_WORDS.needWords }),
		...problemAt('words', typedProblem('words', text, LONGEST_WORDS)),
		...problemAt('settled', settledProblem(settled)),
		...problemAt('phone', typedProblem('phone', phone, 0)),
		...(!place && { place: REPORT_PAGE_WORDS.needPlace }),
		...missingAnswers(asked),
		...(onBehalf && {
			...problemAt(
				'name',
				isBlank(onBehalf.name)
					? REPORT_PAGE_WORDS.needName
					: typedProblem('name', onBehalf.name, LONGEST_PERSON),
			),
			...problemAt('behalfPhone', typedProblem('phone', onBehalf.phone, 0)),
		}),
	}
}

function settledProblem(settled: Draft['settled']): string {
	if (typeof settled !== 'string') return ''
	return isBlank(settled) ? REPORT_PAGE_WORDS.needSettled : typedProblem('words', settled, LONGEST_WORDS)
}

function missingAnswers(asked: Draft['asked']): Missing {
	const answers = asked ? problemsBefore(asked.questions, asked.typed) : {}
	return Object.keys(answers).length > 0 ? { answers } : {}
}

/** What a category asks before sending; answers to the same question stay. */
export function askedFor(category: CategoryItem | null, before: Draft['asked']): Pick<Draft, 'asked'> {
	const asked = (category?.questions ?? []).filter(({ beforeSending }) => beforeSending)
	return { asked: { questions: asked, typed: before?.typed ?? {} } }
}

/** One more of them answered. */
export function answeredWith(
	{ asked }: Draft,
	{ question, value }: { question: string; value: string },
): Pick<Draft, 'asked'> {
	return { asked: { questions: [], ...asked, typed: { ...asked?.typed, [question]: value } } }
}

/** Categories that stand together under a heading. */
export interface CategoryGroup {
	head: string
	categories: CategoryItem[]
}

/** Dangers stand first, so that nobody has to look for them. */
export function categoryGroups(categories: readonly CategoryItem[]): CategoryGroup[] {
	const urgent = categories.filter((category) => category.class === 'emergency')
	const others = categories.filter((category) => category.class !== 'emergency')
	return [
		{ head: REPORT_PAGE_WORDS.urgentHead, categories: urgent },
		{ head: REPORT_PAGE_WORDS.othersHead, categories: others },
	].filter((group) => group.categories.length > 0)
}

export type HomePlace = Extract<DraftPlace, { kind: 'home' }>
export type DoorPlace = Extract<DraftPlace, { kind: 'door' }>
/** Of several homes each is a kind of its own; '' where nothing is chosen yet. */
export type PlaceKind = '' | 'home' | `home:${string}` | 'door' | 'elsewhere'

export interface PlaceChoice {
	value: PlaceKind
	label: string
	hint?: string
}

/** The caller's homes, each by its grid; of several each by its address. */
export function homePlaces({ households }: Pick<Account, 'households'>): HomePlace[] {
	const homes = households.flatMap(({ id, address, path }) => {
		const grid = path[path.length - 1]
		const area = path.slice(-2).map(({ name }) => name)
		const saysArea = area.some((name) => address.startsWith(name))
		const street = saysArea ? address : [...area, address].join(' ').trim()
		return grid ? [{ id, street, area: area.join(' '), areaCode: grid.code }] : []
	})
	const [only, ...others] = homes
	if (only && others.length === 0) return [{ kind: 'home', name: only.area, areaCode: only.areaCode }]
	return homes.map(({ id, street, areaCode }) => ({ kind: 'home', name: street, areaCode, householdId: id }))
}

/** The grid where the reporter has a post: reports lie there until the reporter says otherwise. */
export function postPlace({ person }: Pick<Account, 'person'>): DraftPlace | null {
	const grids = (person?.posts ?? []).filter(({ area }) => area.level === 'grid')
	const [{ area } = { area: null }, ...others] = grids
	return area && others.length === 0 ? { kind: 'area', areaCode: area.code, name: area.name } : null
}

/**
 * A card just scanned comes first, then what the draft says, then home, then the grid where somebody is in post. Of several homes
 * the one that the draft says, else that of the last time: the first time they are asked.
 */
export function firstPlace(known: {
	door: DoorPlace | null
	homes: readonly HomePlace[]
	own: DraftPlace | null
	draft: Draft
	lastHome: string | null
}): DraftPlace | null {
	const { place } = known.draft
	const written = place?.kind === 'home' ? null : place
	return known.door ?? written ?? homeOf(known) ?? (known.homes.length > 0 ? null : known.own)
}

function homeOf({ homes, draft: { place }, lastHome }: Parameters<typeof firstPlace>[0]): HomePlace | null {
	const [only, ...others] = homes
	if (others.length === 0) return only ?? null
	const named = (id: string | null | undefined) => homes.find(({ householdId }) => householdId === id)
	return (place?.kind === 'home' ? named(place.householdId) : undefined) ?? named(lastHome) ?? null
}

/** Who chose no place, but wrote beside it or pointed on the map where it is, has said so. */
export function placeInstead({ placeNote, point }: Draft): Pick<Draft, 'place'> & Partial<Draft> {
	const text = cleanLine(placeNote)
	if (text !== '') return { place: { kind: 'text', text }, placeNote: '' }
	return { place: point ? { kind: 'point' } : null }
}

/** Which of the choices a place is. */
export function placeKindOf(place: DraftPlace | null): PlaceKind {
	if (place?.kind === 'home' && place.householdId !== undefined) return `home:${place.householdId}`
	return place?.kind === 'home' || place?.kind === 'door' ? place.kind : 'elsewhere'
}

/** Where it may be: on the scanned card, at home, somewhere else. */
export function placeChoices(homes: readonly HomePlace[], door: DoorPlace | null): PlaceChoice[] {
	const { home: atHome, scanned, otherPlace } = REPORT_PAGE_WORDS
	return [
		...(door ? [{ value: 'door' as const, label: scanned, hint: door.name }] : []),
		...homes.map((home) => ({ value: placeKindOf(home), label: atHome, hint: home.name })),
		{ value: 'elsewhere' as const, label: otherPlace },
	]
}

/** What the form shows of a place that was chosen; a card that was scanned stays among the choices. */
export function shownPlace(
	place: DraftPlace | null,
	before: { homes: readonly HomePlace[]; door: DoorPlace | null; finder: PlaceFinder },
) {
	const door = place?.kind === 'door' ? place : before.door
	const text = place?.kind === 'text' ? place.text : before.finder.text
	const finder: PlaceFinder = { ...NEW_FINDER, text }
	return { door, placeKind: placeKindOf(place), placeChoices: placeChoices(before.homes, door), finder }
}

/** The phone that a form begins with: what this phone keeps, else what the roster knows; `fresh` where nobody was asked yet. */
export function startingPhone({ phone, problem = '' }: Draft, kept: string | null, onRecord: string) {
	const part: Partial<Draft> =
		kept === '' ? { phone: '', noPhone: true } : { phone: phone || (kept ?? onRecord) }
	return { part, also: { phoneFresh: kept === null && onRecord === '', problem } }
}

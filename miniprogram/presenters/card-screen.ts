import { CARD_SAYS, CARD_WORDS } from '../shared/words/pages/card'
import { ALOUD_SAYS } from '../shared/words/spoken'
import { REPORT_PAGE_WORDS } from '../shared/words/pages/report'
import { TIME_WORDS } from '../shared/words/moment'
import type { Remembered } from '../services/cache'
import type { Card, CardPerson } from '../services/card'
import { initialOf } from './initial'
import { momentWords, unbroken } from './time'

/** Somebody on the card, ready to be shown. */
export interface PersonLine {
	key: string
	title: string
	name: string
	phone: string
	note: string
	photo: string
	/** In the place of a photo; empty where a drawing stands. */
	initial: string
}

/** A contact card, ready to be shown. */
export interface CardScreen {
	areaCode: string
	/** A grid or a village may be picked as one's own on this phone. */
	canBeMine: boolean
	name: string
	path: string
	/** Whom to call first. */
	first: PersonLine | null
	others: PersonLine[]
	/** The household's second card (连心卡). */
	paired: PersonLine | null
	asOf: string
	/** What is read aloud of it. */
	aloud: string
}

/** The village and the grid of a card, in one line. */
export function areaName({ area }: Card): string {
	const village = area.path.find(({ level }) => level === 'village')
	return village && village.code !== area.code ? `${village.name} ${area.name}` : area.name
}

/** Where a scanned card hangs, as far as the phone has seen the card. */
export function scannedPlace(card: Remembered<Card> | null): string {
	return card ? areaName(card.value) : REPORT_PAGE_WORDS.scanned
}

export function cardScreen(card: Card, now: number): CardScreen {
	const { area, people, paired, centre, asOf } = card
	const [first, ...others] = people.map(personLine)
	const level = area.path[area.path.length - 1]?.level
	const named = { name: areaName(card), first: first ?? null }
	const hasPolice = people.some(({ post }) => post === 'police')
	return {
		areaCode: area.code,
		canBeMine: level === 'grid' || level === 'village',
		...named,
		aloud: cardAloud(named),
		path: area.path.map(({ name }) => name).join(' › '),
		others: [
			...others,
			...(hasPolice ? [] : [EMERGENCY]),
			...(centre
				? [{ ...plainLine('centre', CARD_WORDS.centreHead, centre), note: unbroken(centre.hours) }]
				: []),
		],
		paired: paired
			? { ...plainLine('paired', CARD_WORDS.paired, paired), note: CARD_WORDS.pairedNote }
			: null,
		asOf: TIME_WORDS.asOf(momentWords(asOf, now)),
	}
}

/** The part of a card that is read aloud: whom to ring first, the number digit by digit. */
function cardAloud({ name, first }: Pick<CardScreen, 'name' | 'first'>): string {
	if (!first) return ALOUD_SAYS.nobody(name)
	return ALOUD_SAYS.card(name, first.title, first.name, Array.from(first.phone).join(' '))
}

/** 110, where no policeman is named. */
const EMERGENCY: PersonLine = {
	...plainLine('police', CARD_WORDS.police, { name: CARD_WORDS.policePhone, phone: CARD_WORDS.policePhone }),
	initial: '',
}

/** A person on a card with where they work, and for whom they stand in. */
export function personLine(person: CardPerson, index: number): PersonLine {
	const standsIn = person.standsInFor === undefined ? [] : [CARD_SAYS.standsInFor(person.standsInFor)]
	return {
		...plainLine(`${person.post}${index}`, person.title, person),
		note: [person.areaName, ...standsIn].join('·'),
	}
}

/** The link that is shared: the card of the area by its code, nothing of the household. */
export function sharedCard({ areaCode, name }: CardScreen): {
	title: string
	path: string
	imageUrl: string
} {
	return {
		title: CARD_SAYS.shared(name),
		path: `/pages/card/index?areaCode=${encodeURIComponent(areaCode)}`,
		// Without a picture of our own WeChat would send a screenshot of the page.
		imageUrl: '/assets/share/card.png',
	}
}

function plainLine(
	key: string,
	title: string,
	{ name, phone, photo }: { name: string; phone: string; photo?: string },
): PersonLine {
	return { key, title, name, phone, note: '', photo: photo ?? '', initial: initialOf(name) }
}

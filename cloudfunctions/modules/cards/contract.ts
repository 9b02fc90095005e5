import * as v from 'valibot'
import { LANGUAGES } from '#shared/languages/language'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { common, within } from '../../rpc/reach'
import { areaCode, areaRef, cursor, doorCode, moment, post } from '../../rpc/shapes'

/** Somebody who is in charge today. The phone is a work phone: it stands on the wall. */
const cardPerson = v.strictObject({
	post,
	/** The post in words, e.g. 网格长. */
	title: v.string(),
	name: v.string(),
	phone: v.string(),
	areaName: v.string(),
	/** The name of the person who is away and has a deputy. */
	standsInFor: v.exactOptional(v.string()),
	/** A short-lived link to the photo that they gave. */
	photo: v.exactOptional(v.string()),
})

/** The paired member (包户党员) of the household: its second card (连心卡). A work phone, too. */
const paired = v.strictObject({ name: v.string(), phone: v.string(), photo: v.exactOptional(v.string()) })

/** Which cards are printed: those of a grid, a village or a town. */
export const printInput = v.strictObject({
	areaCode,
	/** The address beside the household's number, on the strip that is cut off. */
	withAddress: v.exactOptional(v.boolean()),
	cursor: v.exactOptional(cursor),
})

export const gridRef = v.strictObject({ code: areaCode, name: v.string(), path: v.array(areaRef) })

/** One household's card. Nobody's name of those who live there: it hangs where anybody passes. */
const printedCard = v.strictObject({
	doorCode: v.string(),
	/** What its QR code holds. */
	link: v.string(),
	number: v.string(),
	address: v.exactOptional(v.string()),
	/** Who looks in on the household, where it said that they may stand there. */
	paired: v.exactOptional(v.strictObject({ name: v.string(), phone: v.string() })),
})

const centre = v.strictObject({ name: v.string(), phone: v.string(), hours: v.string() })

export const cardMethods = {
	show: {
		doc: 'Who is in charge today: of the household with a door code, of an area, or of the caller (nothing given).',
		roles: ['stranger'],
		reach: common(),
		input: v.strictObject({ doorCode: v.exactOptional(doorCode), areaCode: v.exactOptional(areaCode) }),
		output: v.strictObject({
			area: v.strictObject({ code: areaCode, name: v.string(), path: v.array(areaRef) }),
			people: v.array(cardPerson),
			/** Only on a household's own card: opened by its door code, or by a confirmed member as theirs. */
			paired: v.exactOptional(paired),
			centre: v.exactOptional(centre),
			/** In which the county lets its people read beside Chinese. */
			languages: v.exactOptional(v.array(v.picklist(LANGUAGES))),
			asOf: moment,
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'UNKNOWN_DOOR_CODE'],
	},
	sheet: {
		doc: 'What the printed cards of an area say: a grid each time, 400 cards at most, in the order of the numbers.',
		roles: ['staff'],
		reach: within('printer', ['areaCode']),
		input: printInput,
		output: v.strictObject({
			grid: gridRef,
			/** The most important first, at most four; who is in post, not who stands in for a few days. */
			people: v.array(v.strictObject({ title: v.string(), name: v.string(), phone: v.string() })),
			centre: v.exactOptional(centre),
			cards: v.array(printedCard),
			asOf: moment,
			next: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'CARD_LINK_UNSET'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof cardMethods> = InputOf<(typeof cardMethods)[V]>
export type Output<V extends keyof typeof cardMethods> = OutputOf<(typeof cardMethods)[V]>

import * as v from 'valibot'
import { ownInfoMethods } from './own'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { own } from '../../../rpc/reach'
import { MODERATION_STATES } from '#shared/content/moderation'
import { areaRef, clientKey, fileId, name, nothing, phone, post, text } from '../../../rpc/shapes'

const person = v.strictObject({
	name: v.string(),
	posts: v.array(
		v.strictObject({ area: areaRef, post, title: v.string(), kind: v.picklist(['holder', 'deputy']) }),
	),
})

/** A staff member's own photo (工作照). */
const portrait = v.strictObject({
	/** How far the check of the photo that was given last is; `none` without one. */
	state: v.picklist(['none', ...MODERATION_STATES]),
	/** A short-lived link to the photo that is on the cards. */
	onCard: v.exactOptional(v.string()),
	/** A short-lived link to one that was given and is not on the cards yet. */
	given: v.exactOptional(v.string()),
})

/** The ending of a file's name, or nothing. */
const ending = v.pipe(v.string(), v.regex(/^(\.[0-9a-z]{1,5})?$/))
const MOST_UPLOADS = 9

export const accountMethods = {
	show: {
		doc: 'What the caller is to the product: posts, households, and under which phone they are known.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({}),
		output: v.strictObject({
			/** Absent for a caller without a post. */
			person: v.exactOptional(person),
			households: v.array(
				v.strictObject({
					id: v.string(),
					address: v.string(),
					path: v.array(areaRef),
					state: v.picklist(['pending', 'confirmed']),
				}),
			),
			/** Under which the caller's household or the roster knows them. */
			phone: v.exactOptional(v.string()),
		}),
		errors: COMMON_ERRORS,
	},
	uploads: {
		doc: 'Where the caller may upload files, a path for each ending. What nothing names a week later goes. The same key gives the same paths again.',
		roles: ['stranger'],
		reach: own(),
		counts: true,
		input: v.strictObject({
			key: clientKey,
			endings: v.pipe(v.array(ending), v.minLength(1), v.maxLength(MOST_UPLOADS)),
		}),
		output: v.strictObject({ paths: v.array(v.string()) }),
		errors: [...COMMON_ERRORS, 'LIMIT_REACHED'],
	},
	bindPost: {
		doc: 'Binds the caller to a staff member by the one-time code that the clerk read out.',
		roles: ['stranger'],
		reach: own(),
		counts: true,
		input: v.strictObject({ code: v.pipe(text(20)), name: v.exactOptional(name(20)) }),
		output: v.strictObject({ person }),
		errors: [...COMMON_ERRORS, 'BAD_ONE_TIME_CODE', 'ALREADY_BOUND', 'ROSTER_BUSY', 'LIMIT_REACHED'],
	},
	bindPhone: {
		doc: 'Binds the caller to the staff member whose phone number WeChat says is theirs; the code is what WeChat gave when the caller allowed it.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({ code: text(200) }),
		output: v.strictObject({ person }),
		errors: [
			...COMMON_ERRORS,
			'BAD_PHONE_CODE',
			'PHONE_NOT_GIVEN',
			'PHONE_UNKNOWN',
			'ALREADY_BOUND',
			'ROSTER_BUSY',
		],
	},
	phoneNumber: {
		doc: "The phone number that WeChat says is the caller's, to be reached under; nothing of it is kept. The code is what WeChat gave when the caller allowed it.",
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({ code: text(200) }),
		output: v.strictObject({ phone }),
		errors: [...COMMON_ERRORS, 'BAD_PHONE_CODE', 'PHONE_NOT_GIVEN'],
	},
	portrait: {
		doc: 'The photo that a staff member gave of themselves, and how far its check is.',
		roles: ['stranger'],
		reach: own(),
		input: nothing,
		output: portrait,
		errors: COMMON_ERRORS,
	},
	setPortrait: {
		doc: 'Takes a photo of a staff member, their own upload; it is on every card of theirs once WeChat has passed it.',
		roles: ['staff'],
		reach: own(),
		input: v.strictObject({ fileId }),
		output: portrait,
		errors: [...COMMON_ERRORS, 'FOREIGN_PHOTO', 'NO_PHOTO'],
	},
	dropPortrait: {
		doc: 'Takes the photo of a staff member off their cards; also after their post has ended.',
		roles: ['stranger'],
		reach: own(),
		input: nothing,
		output: portrait,
		errors: COMMON_ERRORS,
	},
	...ownInfoMethods,
} as const satisfies Methods

export type Input<V extends keyof typeof accountMethods> = InputOf<(typeof accountMethods)[V]>
export type Output<V extends keyof typeof accountMethods> = OutputOf<(typeof accountMethods)[V]>

import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { common, ofReport, own } from '../../../rpc/reach'
import { place } from './event-shape'
import { reportEvents } from './events'
import { floodMethods } from './floods'
import { phraseMethods } from './phrases'
import { answers } from '../../categories/contract/questions'
import { heldDesk, id, reportAnswer as report, words } from './view'
import {
	areaCode,
	clientKey,
	mapPoint,
	name,
	nothing,
	phone,
	photos,
	post,
	reportClass,
	text,
	voice,
} from '../../../rpc/shapes'
import { listMethods } from './lists'

export const reportMethods = {
	categories: {
		doc: 'The categories that a resident chooses from.',
		roles: ['stranger'],
		reach: common(),
		input: nothing,
		output: v.array(
			v.strictObject({
				code: v.string(),
				name: v.string(),
				hint: v.string(),
				class: reportClass,
				private: v.boolean(),
				mayBeUnnamed: v.exactOptional(v.boolean()),
				sharesWords: v.exactOptional(v.boolean()),
			}),
		),
		errors: COMMON_ERRORS,
	},
	submit: {
		doc: 'Reports a need. It is routed at once; the same clientKey again gives the same report.',
		roles: ['stranger'],
		reach: own(),
		counts: true,
		input: v.strictObject({
			/** Made on the phone once a draft, so that sending twice counts once. */
			clientKey,
			category: text(32),
			text: v.exactOptional(words),
			photos: v.exactOptional(photos),
			voice: v.exactOptional(voice),
			/** Without it: the caller's home. Who has several says which of them. */
			place: v.exactOptional(v.union([...place.options, v.strictObject({ householdId: text(64) })])),
			/** Where in the place, in words: behind the school. */
			placeNote: v.exactOptional(text(100)),
			/** The exact point on the map, for those who go there; `name` is what the map calls it. */
			at: v.exactOptional(mapPoint),
			/** To what the category asks before sending. */
			answers: v.exactOptional(answers),
			/** Left out, as the household or the roster knows them; without a phone, they leave none. */
			contact: v.exactOptional(
				v.strictObject({ name: v.exactOptional(name(20)), phone: v.exactOptional(phone) }),
			),
			/** Nobody is to read who reports it, where the category allows it; the place has to be said then. */
			unnamed: v.exactOptional(v.literal(true)),
			/** It is about those in charge of the reporter: private, and past all of them, whatever post they come to hold. */
			aboutThoseInCharge: v.exactOptional(v.literal(true)),
			/**
			 * Neighbours may read the words, with phones and numbers of identity cards masked, and see the photos. Of a private
			 * matter and of somebody unnamed they read nothing all the same.
			 */
			shareWords: v.exactOptional(v.literal(true)),
			/**
			 * Found on a round and settled on the spot (自办自结): what was done. One report with both steps; where it is not the
			 * caller's to settle, what was done goes along with the words, and the report goes its way.
			 */
			settled: v.exactOptional(v.strictObject({ note: words })),
			/** Reported for somebody without WeChat: by staff, in their post, or by a resident, who follows it on their own phone. */
			onBehalf: v.exactOptional(v.strictObject({ name: name(20), phone: v.exactOptional(phone) })),
		}),
		output: report,
		errors: [
			...COMMON_ERRORS,
			'NOT_OPEN_YET',
			'KEY_REUSED',
			'LIMIT_REACHED',
			'MISSING_INPUT',
			'TEXT_REJECTED',
			'FOREIGN_PHOTO',
			'NO_PHOTO',
			'NO_VOICE',
			'UNKNOWN_DOOR_CODE',
			'NOT_FOUND',
		],
	},
	show: {
		doc: 'One report, as the caller may see it, with the events that they may send.',
		roles: ['stranger'],
		reach: ofReport('id'),
		input: v.strictObject({ id }),
		output: report,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	targets: {
		doc: 'The desks to which the caller may assign a report, and those that may be asked to help, with whoever holds them today.',
		roles: ['staff'],
		reach: ofReport('id'),
		/** Without an area: around the report. */
		input: v.strictObject({ id, areaCode: v.exactOptional(areaCode) }),
		output: v.strictObject({
			/** `own` is the desk where it lies already: the caller handles it. */
			targets: v.array(v.strictObject({ ...heldDesk, own: v.boolean() })),
			helpers: v.array(v.strictObject(heldDesk)),
			/** Areas further down, to ask for in turn. */
			below: v.array(v.strictObject({ areaCode, name: v.string() })),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'EVENT_NOT_ALLOWED', 'TARGET_OUT_OF_REACH'],
	},
	verifiers: {
		doc: 'Whom the caller may name to check the result: people of another body who did not handle it, at a desk today and with WeChat.',
		roles: ['staff'],
		reach: ofReport('id'),
		/** Without an area: around the report. */
		input: v.strictObject({ id, areaCode: v.exactOptional(areaCode) }),
		output: v.strictObject({
			people: v.array(
				v.strictObject({
					areaCode,
					post,
					personId: v.string(),
					name: v.string(),
					title: v.string(),
					areaName: v.string(),
				}),
			),
			/** Areas further down, to ask for in turn. */
			below: v.array(v.strictObject({ areaCode, name: v.string() })),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'EVENT_NOT_ALLOWED', 'TARGET_OUT_OF_REACH'],
	},
	...listMethods,
	...floodMethods,
	...phraseMethods,
	...reportEvents,
} as const satisfies Methods

export type Input<V extends keyof typeof reportMethods> = InputOf<(typeof reportMethods)[V]>
export type Output<V extends keyof typeof reportMethods> = OutputOf<(typeof reportMethods)[V]>

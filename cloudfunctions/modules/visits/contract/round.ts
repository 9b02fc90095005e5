import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofPlan, within } from '../../../rpc/reach'
import { areaCode, clientKey, cursor, day, mapPoint, moment, photos, text } from '../../../rpc/shapes'
import { id, round, saidMoment } from './shapes'

/** What plans owe that go to no household: days on which somebody is there, and patrols along a way. */
export const roundMethods = {
	attend: {
		doc: 'Says that the caller is there today, or passes a point of their patrol. A day counts once, a point too; the same key again is the same; what comes late counts for when it was.',
		roles: ['staff'],
		reach: ofPlan('planId', 'goer', 'at'),
		input: v.strictObject({
			planId: id,
			clientKey,
			/** Of a patrol: which point, counted from 0. */
			checkpoint: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(29))),
			/** Where the phone is, where it may be asked. */
			point: v.exactOptional(mapPoint),
			note: v.exactOptional(text(300)),
			photos: v.exactOptional(photos),
			/** When it was, where that is not now. */
			at: v.exactOptional(saidMoment),
		}),
		output: v.strictObject({
			/** False: the day, or the point, counted already. */
			counted: v.boolean(),
			round,
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'KEY_REUSED', 'FOREIGN_PHOTO', 'NO_PHOTO', 'MISSING_INPUT'],
	},
	rounds: {
		doc: 'How far each person is who goes for such a plan in an area, in the period of a day: those who have not begun as well.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({
			planId: id,
			areaCode,
			/** Left out: today. */
			day: v.exactOptional(day),
			cursor: v.exactOptional(cursor),
		}),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					person: v.strictObject({ id: v.string(), name: v.string() }),
					area: v.string(),
					round,
					last: v.exactOptional(moment),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
} as const satisfies Methods

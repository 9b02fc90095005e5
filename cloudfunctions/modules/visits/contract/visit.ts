import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { ofHousehold, own, within } from '../../../rpc/reach'
import { areaCode, clientKey, cursor, day, moment, photos, text } from '../../../rpc/shapes'
import { answers, asked, askedAs, MOST_ASKED } from './asked'
import { homeMethods } from './home'
import { roundMethods } from './round'
import {
	channel,
	count,
	counts,
	found,
	householdRef,
	id,
	looked,
	outcome,
	result,
	round,
	saidMoment,
	template,
	told,
} from './shapes'

const plans = v.pipe(v.array(id), v.minLength(1), v.maxLength(10))

const dueItem = v.strictObject({
	household: v.strictObject({
		...householdRef.entries,
		number: v.string(),
		phone: v.exactOptional(v.string()),
		/** The grid. */
		place: v.string(),
		/** So that what is found there is reported with the house, without signal as well. */
		doorCode: v.string(),
	}),
	plans: v.array(
		v.strictObject({
			id: v.string(),
			name: v.string(),
			template,
			/** What is owed of it today: a call, a visit, or either. */
			channels: v.array(channel),
			questions: asked,
			/** Of a notice: what to say. */
			words: v.exactOptional(v.string()),
			...looked,
			/** Until when this period runs. */
			to: v.exactOptional(day),
		}),
	),
	/** The day from which on it waits. */
	since: day,
	late: v.boolean(),
	/** What those who live there said, and nobody has answered yet. */
	told: v.exactOptional(v.array(told)),
	/** Somebody has been there in vain: when, and by when to go again, at another hour. They refused: somebody else goes, and reads why. */
	again: v.exactOptional(
		v.strictObject({
			last: moment,
			by: moment,
			refused: v.exactOptional(v.literal(true)),
			why: v.exactOptional(v.string()),
		}),
	),
})

const visit = v.strictObject({
	id: v.string(),
	planId: v.string(),
	/** Names the period within its plan. */
	period: v.string(),
	channel,
	outcome: result,
	at: moment,
	/** False: kept, but the place was filled already, or the plan owes no such thing. */
	counted: v.boolean(),
	/** Nothing of this plan and channel is due any more in the period. */
	ended: v.boolean(),
})

const area = { areaCode: v.string(), name: v.string() }

export const visitMethods = {
	...homeMethods,
	...roundMethods,
	due: {
		doc: 'Where the caller is to go today, a household with all its plans, by how long it waits and by nearness; whom it shows is recorded.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({ planId: v.exactOptional(id), cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(dueItem),
			/** The plans for which the caller goes that are paused, since when, and why; with the first part of the list. */
			paused: v.exactOptional(
				v.array(v.strictObject({ planId: v.string(), name: v.string(), from: day, reason: v.string() })),
			),
			/** What the caller owes of plans that go to no household; with the first part of the list. */
			rounds: v.exactOptional(v.array(round)),
			cursor: v.exactOptional(cursor),
		}),
		errors: COMMON_ERRORS,
	},
	record: {
		doc: 'Writes down what came of one going, for all plans that it was for. The same key again is the same visit; what comes late counts for the day on which it was. What an answer starts is only proposed: the visitor sends the report by report.submit, and names it here.',
		roles: ['stranger'],
		// No rule of one document: whose turn it was is of the household, each of the plans, and the day on which it was. The method asks.
		reach: ofHousehold('householdId'),
		input: v.strictObject({
			planIds: plans,
			householdId: id,
			clientKey,
			outcome,
			/** Left out: at the door, but for `called`. */
			channel: v.exactOptional(v.picklist(['door', 'phone'])),
			answers: v.exactOptional(answers),
			/** The reports that the visitor sent since an answer proposed them, of this household, each by its question. */
			started: v.exactOptional(
				v.pipe(v.array(v.strictObject({ question: askedAs, reportId: id })), v.maxLength(MOST_ASKED)),
			),
			note: v.exactOptional(text(300)),
			photos: v.exactOptional(photos),
			/**
			 * Of a plan that looks at something again. A report that has come back is open again one level above the desk that resolved it; of
			 * a going that never was the level above hears.
			 */
			found: v.exactOptional(found),
			/** Which report has come back, where there are several; left out, the one closed last. */
			reportId: v.exactOptional(id),
			/** When it was, where that is not now. */
			at: v.exactOptional(saidMoment),
		}),
		output: v.strictObject({
			visits: v.array(visit),
			/** What an answer starts, and nobody has reported with it: of which category, and what it would say. */
			proposes: v.exactOptional(
				v.array(
					v.strictObject({
						question: v.string(),
						category: v.string(),
						name: v.string(),
						text: v.string(),
					}),
				),
			),
		}),
		errors: [
			...COMMON_ERRORS,
			'NOT_FOUND',
			'KEY_REUSED',
			'FOREIGN_PHOTO',
			'NO_PHOTO',
			'MISSING_INPUT',
			'LIMIT_REACHED',
		],
	},
	coverage: {
		doc: 'How a plan stands in its present period, in an area and in each right below; without an area, in that of the plan.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode'], { plans: ['planId'] }),
		input: v.strictObject({ planId: id, areaCode: v.exactOptional(areaCode) }),
		output: v.strictObject({
			...area,
			...counts,
			below: v.array(v.strictObject({ ...area, ...counts })),
			/** When it was counted: now, but for areas of thousands of households. */
			asOf: moment,
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	missing: {
		doc: 'The households of an area where a plan has not ended in its present period, door by door to the last; masked for whoever does not lead the grid or go there. Of a plan by tags they alone are told the doors, of one that looks at something again whoever oversees all of its area and whoever goes; others how many there are. Each opening is recorded.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({ planId: id, areaCode, cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					/** The phone for whoever goes there or leads the grid. */
					household: v.strictObject({
						...householdRef.entries,
						place: v.string(),
						phone: v.exactOptional(v.string()),
					}),
					channels: v.array(channel),
					/** Somebody has been there in vain. */
					again: v.boolean(),
					last: v.exactOptional(moment),
				}),
			),
			/** How many there are besides, by village and grid, whose doors the caller is not told. */
			untold: v.exactOptional(v.array(v.strictObject({ place: v.string(), count }))),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof visitMethods> = InputOf<(typeof visitMethods)[V]>
export type Output<V extends keyof typeof visitMethods> = OutputOf<(typeof visitMethods)[V]>

import * as v from 'valibot'
import { COUNTED, RATES } from '#shared/rates/rate'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { within } from '../../rpc/reach'
import { reportItem } from '../reports/contract/view'
import { areaCode, areaRef, cursor, day, moment } from '../../rpc/shapes'

/** Days of submit in +08:00, both included; at most 366 of them. */
const period = { from: day, to: day }

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const areaRates = {
	area: areaRef,
	/** All that were submitted there, taken back or not. */
	reports: count,
	rates: v.array(
		v.strictObject({
			code: v.picklist(RATES),
			numerator: count,
			denominator: count,
			percent: v.nullable(v.number()),
		}),
	),
}

export const ratesMethods = {
	show: {
		doc: 'The rates of an area and a period, and of each area right below. A report counts where its place is, whoever handled it.',
		roles: ['staff'],
		reach: within('supervisor', ['areaCode']),
		input: v.strictObject({ areaCode, ...period }),
		output: v.strictObject({
			...areaRates,
			...period,
			children: v.array(v.strictObject(areaRates)),
			asOf: moment,
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	reports: {
		doc: 'The reports behind a number: those in the numerator of a rate, or those in its denominator alone; newest first. One whose term has just run out joins them within a minute.',
		roles: ['staff'],
		reach: within('supervisor', ['areaCode']),
		input: v.strictObject({
			areaCode,
			...period,
			rate: v.picklist(RATES),
			counted: v.picklist(COUNTED),
			cursor: v.exactOptional(cursor),
		}),
		output: v.strictObject({ items: v.array(reportItem), cursor: v.exactOptional(cursor) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof ratesMethods> = InputOf<(typeof ratesMethods)[V]>
export type Output<V extends keyof typeof ratesMethods> = OutputOf<(typeof ratesMethods)[V]>

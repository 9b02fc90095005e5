import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofHousehold, own, within } from '../../../rpc/reach'
import { areaCode, cursor, day, moment, nothing, text } from '../../../rpc/shapes'
import { channel, householdRef, id, outcome, template } from './shapes'

const done = v.strictObject({ done: v.literal(true) })

/** What a clerk calls a kind of household: a field is named by it. */
const tag = v.pipe(text(12), v.regex(/^[\p{L}\p{N}]+$/u))

const gone = { outcome, at: moment }

/** What stands beside a household besides its visits: for those in charge, and for those who live there. */
export const homeMethods = {
	ofHome: {
		doc: 'Who came to the caller’s own home, when, and for which plan; and the plans that come there now.',
		roles: ['member'],
		reach: own(),
		input: nothing,
		output: v.strictObject({
			plans: v.array(
				v.strictObject({
					id: v.string(),
					name: v.string(),
					template,
					until: v.exactOptional(day),
					/** Somebody of the household said no to it. */
					no: v.boolean(),
				}),
			),
			visits: v.array(v.strictObject({ plan: v.string(), by: v.string(), outcome, channel, at: moment })),
		}),
		errors: COMMON_ERRORS,
	},
	sayNo: {
		doc: 'Says no to a plan for the caller’s own home, or takes that back.',
		roles: ['member'],
		reach: own(),
		input: v.strictObject({ planId: id, no: v.boolean() }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	gone: {
		doc: 'The households of an area of which somebody said that nobody lives there any more, until somebody above has looked.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({ areaCode, cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({ household: householdRef, place: v.string(), ...gone, left: v.boolean() }),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	review: {
		doc: 'Says, after looking, whether a household leaves the targets of all plans or stays; whoever is in charge of it and did not report it.',
		roles: ['staff'],
		reach: ofHousehold('householdId'),
		input: v.strictObject({ householdId: id, leaves: v.boolean() }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ANOTHER_DECIDES'],
	},
	tag: {
		doc: 'Gives a household a tag with the reason, or takes it away; whoever is in charge of it and its clerk.',
		roles: ['staff'],
		reach: ofHousehold('householdId'),
		input: v.strictObject({
			householdId: id,
			tag,
			/** Left out: it is taken away. */
			reason: v.exactOptional(text(60)),
			until: v.exactOptional(day),
		}),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	tagged: {
		doc: 'The households of the caller’s grids that have a tag, with the reason; each opening is recorded.',
		roles: ['staff'],
		reach: own(),
		input: v.strictObject({ tag: v.exactOptional(tag) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					household: householdRef,
					tags: v.array(v.strictObject({ tag: v.string(), reason: v.string(), until: v.exactOptional(day) })),
				}),
			),
		}),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods

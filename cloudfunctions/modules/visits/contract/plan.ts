import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { ofPlan, within } from '../../../rpc/reach'
import { areaCode, cursor, name, text } from '../../../rpc/shapes'
import { questions } from './asked'
import {
	checkpoints,
	count,
	every,
	householdRef,
	id,
	looked,
	planView,
	saidDay,
	template,
	to,
	toTell,
	who,
} from './shapes'

const one = v.strictObject({ plan: planView })

/** From where on what is over is read back: a month, or a plan in it by its last day, when it was made, and its id. */
const pastFrom = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2} \d{1,15} \S{1,64})?$/))

const wanted = {
	template,
	name: name(30),
	areaCode,
	who,
	to,
	every,
	/** Of a patrol along a way; then it goes to no household. */
	checkpoints: v.exactOptional(checkpoints),
	/** Of a notice: what it says. It asks nothing, once, and has a last day. */
	words: v.exactOptional(text(200)),
	/** Left out: the template asks nothing. */
	questions: v.exactOptional(questions),
	/** Nothing of it is due on holidays; left out, a holiday excuses nothing. */
	restsOnHolidays: v.exactOptional(v.literal(true)),
	/** The last day. Left out: until it is ended. */
	until: v.exactOptional(saidDay),
	/** For so many days answers are kept; left out, as long as the template says. */
	keepDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(1095))),
}

/** A list of thousands, by id or as it stands on paper. */
const PLAN_BYTES = 512 * 1024

const START_ERRORS = [
	...COMMON_ERRORS,
	'NOT_FOUND',
	'LIMIT_REACHED',
	'MISSING_INPUT',
	'PLAN_TOO_WIDE',
] as const

export const planMethods = {
	preview: {
		doc: 'What a plan would be before it starts: how many households, how many people, how many for each; nothing is kept.',
		bodyBytes: PLAN_BYTES,
		roles: ['clerk', 'dispatcher'],
		reach: within('keeper', ['areaCode']),
		input: v.strictObject(wanted),
		output: v.strictObject({
			targets: count,
			/** Those who go, as far as they are known today. */
			people: count,
			/** For each of them, rounded up; 0 where nobody is there. */
			each: count,
			/** How many plans of the area are open, of how many at most. */
			open: count,
			most: count,
			/** Of a draw: the households that it draws, before anybody goes. */
			drawn: v.exactOptional(v.array(v.string())),
		}),
		errors: START_ERRORS,
	},
	start: {
		doc: 'Starts a plan. What is due of it is reckoned from then on; one that asks anything first waits until somebody above has seen what. The same start again the same day is the same plan.',
		bodyBytes: PLAN_BYTES,
		roles: ['clerk', 'dispatcher'],
		reach: within('keeper', ['areaCode']),
		input: v.strictObject(wanted),
		output: one,
		errors: START_ERRORS,
	},
	notify: {
		doc: 'Tells the households of an area something, all or those with a tag, once: at home they say that they have read it, by WeChat as well where somebody wants that, and the grid leaders ring up who has not in two hours.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({ areaCode, name: wanted.name, words: text(200), to: toTell, until: saidDay }),
		output: one,
		errors: START_ERRORS,
	},
	list: {
		doc: 'The plans of an area and of those above it that reach it, open ones first; without an area, those of the caller’s, and those that they started. Of those that are over a part, the last one first, from a month back.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({
			areaCode: v.exactOptional(areaCode),
			/** Those that are over instead. */
			ended: v.exactOptional(v.boolean()),
			cursor: v.exactOptional(pastFrom),
		}),
		output: v.strictObject({ items: v.array(planView), cursor: v.exactOptional(pastFrom) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	show: {
		doc: 'One plan, for whoever oversees its area or a part of it.',
		roles: ['staff'],
		reach: ofPlan('planId', 'onlooker'),
		input: v.strictObject({ planId: id }),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	drawn: {
		doc: 'The households that a plan names once and for all, in the order in which they were drawn, with what is looked at again there: for whoever oversees all of its area and whoever goes, masked; each opening is recorded.',
		roles: ['staff'],
		reach: ofPlan('planId', 'reader'),
		input: v.strictObject({ planId: id, cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			plan: planView,
			items: v.array(v.strictObject({ household: householdRef, place: v.string(), ...looked })),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	decide: {
		doc: 'Says, after seeing what a plan asks, whether it may ask that: then it starts, else it ends with the reason. By a clerk or dispatcher of an area above who did not make it; at the top, by another one.',
		roles: ['clerk', 'dispatcher'],
		reach: ofPlan('planId', 'decider'),
		input: v.strictObject({
			planId: id,
			allow: v.boolean(),
			/** Why not; the plan's maker is told. */
			reason: v.exactOptional(text(100)),
		}),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'MISSING_INPUT', 'STALE_VERSION'],
	},
	change: {
		doc: 'Says who goes, how often, and what is asked from the next period on; this one stays as it is. More than the plan asks is asked by another plan: nobody above has seen it.',
		roles: ['clerk', 'dispatcher'],
		reach: ofPlan('planId', 'keeper'),
		input: v.strictObject({
			planId: id,
			who: v.exactOptional(who),
			every: v.exactOptional(every),
			questions: v.exactOptional(questions),
		}),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'MISSING_INPUT', 'STALE_VERSION'],
	},
	extend: {
		doc: 'Says until when a plan goes on; by a clerk or dispatcher of its area or above, a notice by whoever made it, too.',
		roles: ['staff'],
		reach: ofPlan('planId', 'ender'),
		input: v.strictObject({ planId: id, until: saidDay }),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'STALE_VERSION'],
	},
	pause: {
		doc: 'Pauses a plan at once, with a reason that those who go read: until it is resumed nothing of it is due, missing or late. By whoever may end it.',
		roles: ['staff'],
		reach: ofPlan('planId', 'ender'),
		input: v.strictObject({ planId: id, reason: text(100) }),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'STALE_VERSION'],
	},
	resume: {
		doc: 'Lets a plan go on that is paused, from today on: a period that was paused whole is owed by nobody. By whoever may end it.',
		roles: ['staff'],
		reach: ofPlan('planId', 'ender'),
		input: v.strictObject({ planId: id }),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'STALE_VERSION'],
	},
	end: {
		doc: 'Ends a plan: nothing of it is due any more, what was done stays; by a clerk or dispatcher of its area or above, a notice by whoever made it, too.',
		roles: ['staff'],
		reach: ofPlan('planId', 'ender'),
		input: v.strictObject({ planId: id, reason: v.exactOptional(text(100)) }),
		output: one,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'STALE_VERSION'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof planMethods> = InputOf<(typeof planMethods)[V]>
export type Output<V extends keyof typeof planMethods> = OutputOf<(typeof planMethods)[V]>

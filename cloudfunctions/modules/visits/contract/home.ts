import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofHousehold, own, within } from '../../../rpc/reach'
import { areaCode, clientKey, cursor, day, moment, name, nothing, text } from '../../../rpc/shapes'
import { channel, count, householdRef, id, outcome, result, template, told, toldKind } from './shapes'

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
					/** For so many days what is answered and said is kept. */
					keepDays: count,
					/** Somebody of the household said no to it. */
					no: v.boolean(),
					/** Of a notice: what it says, and whether somebody at home has read it or was rung up. */
					notice: v.exactOptional(v.strictObject({ words: v.string(), at: moment, heard: v.boolean() })),
				}),
			),
			visits: v.array(v.strictObject({ plan: v.string(), by: v.string(), outcome, channel, at: moment })),
			told: v.array(told),
			/** Who looks in on the home, and whether they stand on the printed card at its door. */
			pair: v.exactOptional(v.strictObject({ name: v.string(), printed: v.boolean() })),
			/** The caller looks in on another household. */
			walks: v.boolean(),
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
	hear: {
		doc: 'Says that somebody at the caller’s own home has read a notice: nobody need ring them up. Said again it is the same.',
		roles: ['member'],
		reach: own(),
		input: v.strictObject({ planId: id }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'LIMIT_REACHED'],
	},
	tell: {
		doc: 'Says, to whoever comes to the caller’s own home for a plan, who has come back there, or what they need somebody for. It is on that list at once, and goes after the days of the plan. The same key again is the same.',
		roles: ['member'],
		reach: own(),
		input: v.strictObject({
			planId: id,
			clientKey,
			what: toldKind,
			/** Who has come back, from where, and on which day. */
			name: v.exactOptional(name(20)),
			from: v.exactOptional(name(30)),
			day: v.exactOptional(day),
			note: v.exactOptional(text(100)),
		}),
		output: v.strictObject({ id: v.string() }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'MISSING_INPUT', 'KEY_REUSED', 'LIMIT_REACHED'],
	},
	untell: {
		doc: 'Takes back what was said at the caller’s own home.',
		roles: ['member'],
		reach: own(),
		input: v.strictObject({ id }),
		output: done,
		errors: COMMON_ERRORS,
	},
	house: {
		doc: 'What stands beside a household, for whoever is in charge of it and its clerk: tags, who looks in on it, what it needs and said. Each opening is recorded.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'keeper'),
		input: v.strictObject({ householdId: id }),
		output: v.strictObject({
			household: v.strictObject({ ...householdRef.entries, number: v.string(), place: v.string() }),
			tags: v.array(v.strictObject({ tag: v.string(), reason: v.string(), until: v.exactOptional(day) })),
			pair: v.exactOptional(
				v.strictObject({ name: v.string(), phone: v.string(), from: v.exactOptional(day) }),
			),
			waits: v.exactOptional(v.strictObject({ needs: v.string(), since: day, claims: count })),
			told: v.array(told),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	ofHousehold: {
		doc: 'What came of each going to a household, the last first, with what was answered, said and photographed as long as that is kept, for whoever is in charge of it and its clerk. Each opening is recorded.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'keeper'),
		input: v.strictObject({ householdId: id, cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					/** The name of the plan. */
					plan: v.string(),
					by: v.string(),
					outcome: result,
					channel,
					at: moment,
					/** What was asked, and what was answered. */
					answers: v.array(
						v.strictObject({ question: v.string(), value: v.string(), photo: v.exactOptional(v.string()) }),
					),
					/** The reports that answers started: of which category; which it is, where its category is not private. */
					started: v.exactOptional(
						v.array(v.strictObject({ category: v.string(), reportId: v.exactOptional(v.string()) })),
					),
					note: v.exactOptional(v.string()),
					/** Links to the photos. */
					photos: v.array(v.string()),
					/** Why some photos are not shown. */
					hiddenPhotos: v.exactOptional(v.string()),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	gone: {
		doc: 'The households of an area of which somebody said that nobody lives there any more, until somebody above has looked.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({ areaCode, cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					household: householdRef,
					place: v.string(),
					...gone,
					left: v.boolean(),
					/** The caller said it: another one has to look. */
					isMine: v.exactOptional(v.literal(true)),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	review: {
		doc: 'Says, after looking, whether a household leaves the targets of all plans or stays; whoever is in charge of it and did not report it.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'decider'),
		input: v.strictObject({ householdId: id, leaves: v.boolean() }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ANOTHER_DECIDES'],
	},
	tag: {
		doc: 'Gives a household a tag with the reason, or takes it away; whoever is in charge of it and its clerk.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'keeper'),
		input: v.strictObject({
			householdId: id,
			tag,
			/** Left out: it is taken away. */
			reason: v.exactOptional(text(60)),
			until: v.exactOptional(day),
		}),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY', 'LIMIT_REACHED'],
	},
	tagged: {
		doc: 'The households of the caller’s grids that have a tag, with the reason, their heads masked; each opening is recorded.',
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

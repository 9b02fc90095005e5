import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { ofHousehold, own, within } from '../../../rpc/reach'
import { areaCode, cursor, day, moment, name, phone, text } from '../../../rpc/shapes'
import { count, householdRef, id } from './shapes'

const done = v.strictObject({ done: v.literal(true) })

const pair = { name: v.string(), phone: v.string(), from: v.exactOptional(day), to: v.exactOptional(day) }

const claim = v.strictObject({
	claimId: v.string(),
	name: v.string(),
	phone: v.string(),
	at: moment,
	note: v.exactOptional(v.string()),
})

const household = v.strictObject({ ...householdRef.entries, number: v.string(), place: v.string() })

export const pairMethods = {
	need: {
		doc: 'Says that a household waits for somebody who looks in on it, and what it needs, in words that tell nobody who it is; without words, that it waits no more.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'keeper'),
		input: v.strictObject({ householdId: id, needs: v.exactOptional(text(100)) }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	waiting: {
		doc: 'The households that wait where the caller works or lives, all or those of one area: what they need, and not who they are.',
		roles: ['member', 'staff'],
		reach: own(),
		input: v.strictObject({ areaCode: v.exactOptional(areaCode) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					householdId: v.string(),
					/** The village and the grid. */
					place: v.string(),
					needs: v.string(),
					since: day,
					/** How many have offered. */
					claims: count,
					/** The caller is one of them. */
					isMine: v.boolean(),
				}),
			),
		}),
		errors: COMMON_ERRORS,
	},
	claim: {
		doc: 'Offers to look in on a household that waits; a clerk confirms it.',
		roles: ['member', 'staff'],
		reach: ofHousehold('householdId', 'around'),
		input: v.strictObject({
			householdId: id,
			/** What they can do. */
			note: v.exactOptional(text(100)),
			/** Theirs, where the roster has none. */
			phone: v.exactOptional(phone),
		}),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'MISSING_INPUT', 'ROSTER_BUSY', 'LIMIT_REACHED'],
	},
	claims: {
		doc: 'The households of an area that wait, with everybody who has offered, for its clerk; who lives there is masked.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({ areaCode }),
		output: v.strictObject({
			items: v.array(v.strictObject({ household, needs: v.string(), since: day, claims: v.array(claim) })),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	confirm: {
		doc: 'Confirms who looks in on a household from today on: one who offered, or one whom the clerk names. One household has one at a time; who was it before stays in the ledger.',
		roles: ['clerk'],
		reach: ofHousehold('householdId', 'clerk'),
		input: v.strictObject({
			householdId: id,
			/** Left out: the only one who offered. */
			claimId: v.exactOptional(id),
			/** One who is named where no claim is. */
			person: v.exactOptional(v.strictObject({ name: name(20), phone })),
		}),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'MISSING_INPUT', 'ROSTER_BUSY', 'ANOTHER_DECIDES'],
	},
	end: {
		doc: 'Ends a pair today.',
		roles: ['clerk'],
		reach: ofHousehold('householdId', 'clerk'),
		input: v.strictObject({ householdId: id }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	list: {
		doc: 'The ledger of an area, without one of the caller’s: who looks in on whom, since when, and who did before; grid by grid, masked for whoever does not answer in the grid. Each opening is recorded.',
		roles: ['staff'],
		reach: within('overseer', ['areaCode']),
		input: v.strictObject({ areaCode: v.exactOptional(areaCode), cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(v.strictObject({ household, ...pair, before: v.array(v.strictObject(pair)) })),
			cursor: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	print: {
		doc: 'Says whether whoever looks in on the caller’s own home may stand on the printed card at its door; a next one is asked about anew.',
		roles: ['member'],
		reach: own(),
		input: v.strictObject({ yes: v.boolean() }),
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	import: {
		doc: 'Brings in a list of pairs, by grid and number of the household; what is not there is answered by its place in the list, as is whoever brings it in, and nothing else of it is left out.',
		roles: ['clerk'],
		reach: within('clerk', ['areaCode']),
		input: v.strictObject({
			areaCode,
			rows: v.pipe(
				v.array(v.strictObject({ grid: areaCode, number: name(20), name: name(20), phone })),
				v.minLength(1),
				v.maxLength(200),
			),
		}),
		output: v.strictObject({ paired: count, unknown: v.array(count) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof pairMethods> = InputOf<(typeof pairMethods)[V]>
export type Output<V extends keyof typeof pairMethods> = OutputOf<(typeof pairMethods)[V]>

import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { ofHousehold, own, ownDesks } from '../../rpc/reach'
import { areaRef, cursor, doorCode, moment, name, nothing, phone, text } from '../../rpc/shapes'

const pendingMember = v.strictObject({
	householdId: v.string(),
	/** Stands for the resident without telling their openid. */
	memberId: v.string(),
	name: v.string(),
	phone: v.exactOptional(v.string()),
	address: v.string(),
	since: moment,
})

/** A household as somebody sees it who may give it a code. */
const found = v.strictObject({
	householdId: v.string(),
	number: v.string(),
	headName: v.string(),
	address: v.string(),
	/** The village and the grid. */
	place: v.string(),
	members: v.array(v.strictObject({ name: v.string(), state: v.picklist(['pending', 'confirmed']) })),
	/** When a code that was given and not used yet ends. */
	codeUntil: v.exactOptional(moment),
})

/** A household as its grid leader has it at hand, also where there is no signal: who it is, masked. */
const listed = v.strictObject({
	householdId: v.string(),
	number: v.string(),
	headName: v.string(),
	phone: v.exactOptional(v.string()),
	address: v.string(),
	/** The grid. */
	place: v.string(),
	doorCode: v.string(),
	/** Those who are confirmed. */
	members: v.array(v.string()),
})

/** One household in full, for somebody who decides on its people. */
const opened = v.strictObject({
	...listed.entries,
	members: v.array(
		v.strictObject({
			memberId: v.string(),
			name: v.string(),
			phone: v.exactOptional(v.string()),
			state: v.picklist(['pending', 'confirmed']),
			since: moment,
		}),
	),
})

/** It is so now, whether by this call or before it. */
const done = v.strictObject({ done: v.literal(true) })

const memberRef = v.strictObject({ householdId: text(64), memberId: text(64) })

export const householdMethods = {
	bind: {
		doc: "Ties the caller to the household with a door code. A public door code proves nothing: it is pending until the grid leader confirms it, unless the household's one-time code comes with it.",
		roles: ['stranger'],
		reach: own(),
		counts: true,
		input: v.strictObject({
			doorCode,
			name: name(20),
			phone: v.exactOptional(phone),
			oneTimeCode: v.exactOptional(text(20)),
		}),
		output: v.strictObject({
			household: v.strictObject({
				id: v.string(),
				path: v.array(areaRef),
				state: v.picklist(['pending', 'confirmed']),
			}),
		}),
		errors: [...COMMON_ERRORS, 'UNKNOWN_DOOR_CODE', 'BAD_ONE_TIME_CODE', 'ROSTER_BUSY', 'LIMIT_REACHED'],
	},
	find: {
		doc: 'The households that the caller may give a one-time code: by door code, by their number in the grids that the caller leads, and, where those are few, by a part of the name or address; names masked.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ text: text(40) }),
		output: v.strictObject({
			items: v.array(found),
			/** There are more than these. */
			more: v.boolean(),
			/** Names and addresses were looked at, too. */
			byName: v.boolean(),
		}),
		errors: COMMON_ERRORS,
	},
	list: {
		doc: 'The households of the grids that the caller leads, grid after grid, a thousand at most a page; names and phones masked.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ cursor: v.exactOptional(cursor) }),
		output: v.strictObject({ items: v.array(listed), cursor: v.exactOptional(cursor) }),
		errors: COMMON_ERRORS,
	},
	show: {
		doc: 'One household with names and phones in full, for whoever decides on its people; that they looked is recorded.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'decider'),
		input: v.strictObject({ householdId: text(64) }),
		output: v.strictObject({ household: opened }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	issueCode: {
		doc: 'A one-time code that a resident binds to a household with at once; it ends after use, after seven days, or with the next one.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'keeper'),
		input: v.strictObject({ householdId: text(64) }),
		output: v.strictObject({ code: v.string(), expiresAt: moment }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	pending: {
		doc: 'The residents who wait to be confirmed in the grids that the caller leads; names and phones masked.',
		roles: ['staff'],
		reach: ownDesks(),
		input: nothing,
		output: v.strictObject({ items: v.array(pendingMember) }),
		errors: COMMON_ERRORS,
	},
	confirm: {
		doc: 'Confirms that a resident belongs to a household.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'decider'),
		input: memberRef,
		output: v.strictObject({ items: v.array(pendingMember) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	refuse: {
		doc: 'Takes a pending resident off a household.',
		roles: ['staff'],
		reach: ofHousehold('householdId', 'decider'),
		input: memberRef,
		output: v.strictObject({ items: v.array(pendingMember) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
	leave: {
		doc: 'The caller belongs to a household no longer. Sent again it changes nothing.',
		roles: ['stranger'],
		reach: own(),
		input: v.strictObject({ householdId: text(64) }),
		output: done,
		errors: [...COMMON_ERRORS, 'ROSTER_BUSY'],
	},
	letGo: {
		doc: 'Takes somebody off a household: whoever decides on its people, or another one who is confirmed there. Sent again it changes nothing.',
		roles: ['member', 'staff'],
		reach: ofHousehold('householdId', 'insider'),
		input: memberRef,
		output: done,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof householdMethods> = InputOf<(typeof householdMethods)[V]>
export type Output<V extends keyof typeof householdMethods> = OutputOf<(typeof householdMethods)[V]>

import * as v from 'valibot'
import { PROPOSAL_STATES } from '#shared/roster/second'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofProposal, ownDesks } from '../../../rpc/reach'
import { boundedCount, cursor, moment, nothing, text } from '../../../rpc/shapes'

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

const line = v.strictObject({
	id: v.string(),
	state: v.picklist(PROPOSAL_STATES),
	/** What will happen, in one sentence. */
	what: v.string(),
	/** Who proposed it, and when. */
	by: v.string(),
	at: moment,
	/** When it runs out; or takes hold by itself, where nobody else could confirm. */
	until: moment,
	holdsAt: v.exactOptional(moment),
	/** The caller may confirm or refuse it. */
	mayConfirm: v.boolean(),
})

const view = v.strictObject({
	...line.entries,
	/** What of it takes two, line by line. */
	details: v.array(v.string()),
	/** Who may confirm it today, while it waits. */
	seconds: v.array(v.string()),
	mayStop: v.boolean(),
	/** It is the caller's own, about a code, and confirmed: asked for again, the code is given. */
	givesCode: v.boolean(),
	/** Who confirmed, refused or stopped it, where somebody did; and why. */
	decision: v.exactOptional(
		v.strictObject({ by: v.exactOptional(v.string()), at: moment, reason: v.exactOptional(v.string()) }),
	),
})

const ERRORS = [...COMMON_ERRORS, 'NOT_FOUND'] as const
const reason = text(200)

export const proposalMethods = {
	proposals: {
		doc: 'Changes of the roster that wait for a second person where the caller may confirm them, or made or is touched by them; or those that are over. The newest first.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ over: v.exactOptional(v.literal(true)), cursor: v.exactOptional(cursor) }),
		output: v.strictObject({ proposals: v.array(line), cursor: v.exactOptional(cursor) }),
		errors: COMMON_ERRORS,
	},
	waiting: {
		doc: 'How many changes of the roster wait where the caller may confirm them, or made them.',
		roles: ['staff'],
		reach: ownDesks(),
		input: nothing,
		output: v.strictObject({ count: boundedCount }),
		errors: COMMON_ERRORS,
	},
	proposal: {
		doc: 'One change of the roster that waits or waited for a second person, for whoever may confirm it, made it, or is touched while it takes hold by itself.',
		roles: ['stranger'],
		reach: ofProposal('id'),
		input: v.strictObject({ id }),
		output: view,
		errors: ERRORS,
	},
	confirm: {
		doc: 'Confirms a change of the roster that somebody else proposed: it is looked at again and carried out. Sent again, it answers the same.',
		roles: ['clerk', 'dispatcher'],
		reach: ofProposal('id'),
		input: v.strictObject({ id }),
		output: view,
		errors: ERRORS,
	},
	decline: {
		doc: 'Refuses a change of the roster that somebody else proposed, with a reason.',
		roles: ['clerk', 'dispatcher'],
		reach: ofProposal('id'),
		input: v.strictObject({ id, reason }),
		output: view,
		errors: ERRORS,
	},
	stop: {
		doc: 'Stops a change of the roster while it waits: the own one, or one that takes hold by itself and touches the caller.',
		roles: ['stranger'],
		reach: ofProposal('id'),
		input: v.strictObject({ id, reason: v.exactOptional(reason) }),
		output: view,
		errors: ERRORS,
	},
	beginning: {
		doc: 'What the first clerk changed alone before the root’s first dispatcher was named, for the dispatchers and clerks of a root, nothing for others; and whether the caller opens the list for the first time.',
		roles: ['staff'],
		reach: ownDesks(),
		input: nothing,
		output: v.strictObject({
			changes: v.array(v.strictObject({ version: v.number(), at: moment, by: v.string(), what: v.string() })),
			first: v.boolean(),
		}),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods

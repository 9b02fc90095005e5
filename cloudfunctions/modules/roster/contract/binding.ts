import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofPerson, ownDesks } from '../../../rpc/reach'
import { moment, name, phone } from '../../../rpc/shapes'

/** Whose phone it is, and whether they use the product. */
const binding = v.strictObject({
	name: v.string(),
	/** The posts that have not ended, each in one line. */
	posts: v.array(v.string()),
	/** A WeChat is bound. */
	bound: v.boolean(),
	/** When a clerk last freed them from a WeChat, and who did. */
	freed: v.exactOptional(v.strictObject({ at: moment, by: v.string() })),
})

export const bindingMethods = {
	people: {
		doc: 'The people of the roster whose name begins with a text of two characters or more, with their posts where the caller keeps the roster; eight at most.',
		roles: ['clerk'],
		reach: ownDesks(),
		input: v.strictObject({ text: name(20) }),
		output: v.strictObject({
			people: v.array(v.strictObject({ name: v.string(), phone: v.string(), posts: v.array(v.string()) })),
			/** There are others, too. */
			more: v.boolean(),
		}),
		errors: COMMON_ERRORS,
	},
	binding: {
		doc: 'Whose phone it is in the roster, and whether a WeChat is bound.',
		roles: ['clerk'],
		reach: ofPerson('phone'),
		input: v.strictObject({ phone }),
		output: binding,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	issueCode: {
		doc: 'A one-time code that the clerk reads out to a staff member, who binds their WeChat with it.',
		roles: ['clerk'],
		reach: ofPerson('phone'),
		input: v.strictObject({ phone }),
		output: v.strictObject({ code: v.string(), expiresAt: moment }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY', 'SECOND_NEEDED', 'ROSTER_CHANGED'],
	},
	unbind: {
		doc: 'Frees a staff member from the WeChat that is bound, which has no access from then on; they bind another one anew. Says whose it was.',
		roles: ['clerk'],
		reach: ofPerson('phone'),
		input: v.strictObject({ phone }),
		output: binding,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY', 'SECOND_NEEDED', 'ROSTER_CHANGED'],
	},
} as const satisfies Methods

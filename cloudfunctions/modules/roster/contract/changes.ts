import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofVersion, ownDesks } from '../../../rpc/reach'
import { moment } from '../../../rpc/shapes'

const version = v.pipe(v.number(), v.integer(), v.minValue(0))

const change = v.strictObject({
	version: v.number(),
	at: moment,
	/** Who made it. */
	by: v.string(),
	/** What was done, in one sentence. */
	what: v.string(),
	canUndo: v.boolean(),
})

export const changeMethods = {
	changes: {
		doc: 'The latest changes of the roster: when, who and what; the newest first.',
		roles: ['clerk'],
		reach: ownDesks(),
		input: v.strictObject({}),
		output: v.strictObject({ changes: v.array(change) }),
		errors: COMMON_ERRORS,
	},
	undo: {
		doc: 'Takes the latest change of the roster back as a whole, as long as nothing changed since. Call again until done.',
		roles: ['clerk'],
		reach: ofVersion('version'),
		input: v.strictObject({ version }),
		output: v.strictObject({ done: v.boolean() }),
		errors: [
			...COMMON_ERRORS,
			'NOT_FOUND',
			'ROSTER_CHANGED',
			'ROSTER_BUSY',
			'MOVE_NOT_POSSIBLE',
			'SECOND_NEEDED',
		],
	},
} as const satisfies Methods

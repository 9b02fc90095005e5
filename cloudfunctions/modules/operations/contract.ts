import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from '../../rpc/method'
import { ofWhole } from '../../rpc/reach'
import { day, nothing } from '../../rpc/shapes'

const finding = v.strictObject({
	says: v.string(),
	/** What to do about it. */
	mend: v.string(),
	/** How often it was what, for whoever mends it. */
	parts: v.array(v.strictObject({ of: v.string(), count: v.number() })),
})

export const healthMethods = {
	health: {
		doc: 'What ails the system and what to do about it: now, and of each day of a week that had anything, the newest first.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: nothing,
		output: v.strictObject({
			/** Whether reports are late, which others look after. */
			late: v.boolean(),
			now: v.array(finding),
			days: v.array(v.strictObject({ day, findings: v.array(finding) })),
		}),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods

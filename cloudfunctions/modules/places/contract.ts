import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { common } from '../../rpc/reach'
import { areaCode, level, text } from '../../rpc/shapes'

const match = v.strictObject({
	areaCode,
	name: v.string(),
	/** The names from the root down, in one line. */
	path: v.string(),
})

const child = v.strictObject({ areaCode, name: v.string(), level, levelName: v.string() })

export const placeMethods = {
	search: {
		doc: 'Finds an area by its name as people write it: one match, several to choose from (five at most; a single one where it is only similar), or none.',
		roles: ['stranger'],
		reach: common(),
		input: v.strictObject({ text: text(100), homeCode: v.exactOptional(areaCode) }),
		output: v.strictObject({
			status: v.picklist(['one', 'several', 'none']),
			/** Nothing is called what was written: the matches are only called alike, or name a part of it. */
			similar: v.exactOptional(v.literal(true)),
			matches: v.pipe(v.array(match), v.maxLength(5)),
		}),
		errors: COMMON_ERRORS,
	},
	children: {
		doc: 'The areas below an area, or the roots of the tree, for picking a place down the levels.',
		roles: ['stranger'],
		reach: common(),
		input: v.strictObject({ areaCode: v.exactOptional(areaCode) }),
		output: v.strictObject({ children: v.array(child) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof placeMethods> = InputOf<(typeof placeMethods)[V]>
export type Output<V extends keyof typeof placeMethods> = OutputOf<(typeof placeMethods)[V]>

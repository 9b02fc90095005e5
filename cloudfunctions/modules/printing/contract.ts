import * as v from 'valibot'
import { gridRef, printInput } from '../cards/contract'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../rpc/method'
import { within } from '../../rpc/reach'
import { cursor } from '../../rpc/shapes'

export const printMethods = {
	cards: {
		doc: 'Makes a PDF of the printed cards of an area: a grid each time, 400 cards at most. Its link lasts ten minutes.',
		roles: ['staff'],
		reach: within('printer', ['areaCode']),
		input: printInput,
		output: v.strictObject({
			grid: gridRef,
			/** What to call the file. */
			name: v.string(),
			/** Missing where the grid has no households. */
			link: v.exactOptional(v.string()),
			cards: v.number(),
			sheets: v.number(),
			/** Names with a character that the font has not: it has to be written by hand. */
			missing: v.array(v.string()),
			/** Texts that were too long for their place. */
			cut: v.array(v.string()),
			next: v.exactOptional(cursor),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'CARD_LINK_UNSET'],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof printMethods> = InputOf<(typeof printMethods)[V]>
export type Output<V extends keyof typeof printMethods> = OutputOf<(typeof printMethods)[V]>

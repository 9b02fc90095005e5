import * as v from 'valibot'
import { LONGEST_PHRASE, MOST_PHRASES } from '#shared/phrases/phrase'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ownDesks } from '../../../rpc/reach'
import { desk, text } from '../../../rpc/shapes'

const sentences = v.pipe(v.array(text(LONGEST_PHRASE)), v.maxLength(MOST_PHRASES))

const phrases = v.strictObject({
	accept: sentences,
	note: sentences,
	resolve: sentences,
	reject: sentences,
})

/** Counts the saves; at 0 nothing was saved, and the sentences that come along are in use. */
const version = v.pipe(v.number(), v.integer(), v.minValue(0))

const shown = v.strictObject({
	desk,
	title: v.string(),
	version,
	phrases,
	/** What stands in their open places today. */
	fills: v.strictObject({ leader: v.string(), me: v.string(), phone: v.string(), today: v.string() }),
})

export const phraseMethods = {
	phrases: {
		doc: 'The sentences that a desk of the caller keeps for its events, and today’s names; without a desk, of the first that they answer for.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ desk: v.exactOptional(desk) }),
		output: shown,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	savePhrases: {
		doc: 'Puts other sentences in their place, for everybody who answers for that desk.',
		roles: ['staff'],
		reach: ownDesks(),
		input: v.strictObject({ desk, version, phrases }),
		output: shown,
		errors: [...COMMON_ERRORS, 'STALE_VERSION'],
	},
} as const satisfies Methods

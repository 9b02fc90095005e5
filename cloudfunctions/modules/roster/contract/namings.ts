import * as v from 'valibot'
import { LANGUAGES } from '#shared/languages/language'
import { COMMON_ERRORS, type Methods } from '../../../rpc/method'
import { ofWhole } from '../../../rpc/reach'
import { level, name, post } from '../../../rpc/shapes'

const LONGEST_WORD = 12
const MOST_WORDS = 60

const word = name(LONGEST_WORD)
const words = {
	levels: v.pipe(v.array(v.strictObject({ name: word, level })), v.maxLength(MOST_WORDS)),
	posts: v.pipe(v.array(v.strictObject({ name: word, post })), v.maxLength(MOST_WORDS)),
}
const languages = v.exactOptional(v.pipe(v.array(v.picklist(LANGUAGES)), v.maxLength(LANGUAGES.length)))
const version = v.pipe(v.number(), v.integer(), v.minValue(0))

export const namingMethods = {
	namings: {
		doc: 'What the county calls its areas and posts, beside the words that every county knows, and the languages in which its people may read.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({}),
		output: v.strictObject({ version, ...words, languages }),
		errors: COMMON_ERRORS,
	},
	saveNamings: {
		doc: 'Saves all of these words. Imports that are opened from then on read them; who is in post already keeps their title.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({ version, ...words, languages }),
		output: v.strictObject({ version, ...words, languages }),
		errors: [...COMMON_ERRORS, 'STALE_VERSION'],
	},
} as const satisfies Methods

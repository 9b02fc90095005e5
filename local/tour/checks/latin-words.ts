import type { Finding } from './finding'
import { visibleFields, visibleTexts } from './visible-text'

/** Door codes, and what kinds of files are called, are all that is written in Latin letters on a screen. */
const DOOR_CODE = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\b/g
const FILE_KIND = /\b(excel|wps|pdf|csv|xlsx)\b/gi

/** Words are Chinese. */
export function findLatinWords(): Finding[] {
	return [...visibleTexts(), ...visibleFields()]
		.filter(({ words }) => /\p{Script=Latin}/u.test(words.replace(DOOR_CODE, '').replace(FILE_KIND, '')))
		.map(({ words }) => ({ check: 'latin', what: words }))
}

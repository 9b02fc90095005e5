import type { Finding } from './finding'
import { visibleFields, visibleTexts } from './visible-text'

/** Door codes are the one thing on a screen that is written in Latin letters. */
const DOOR_CODE = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\b/g

/** Words are Chinese. */
export function findLatinWords(): Finding[] {
  return [...visibleTexts(), ...visibleFields()]
    .filter(({ words }) => /\p{Script=Latin}/u.test(words.replace(DOOR_CODE, '')))
    .map(({ words }) => ({ check: 'latin', what: words }))
}

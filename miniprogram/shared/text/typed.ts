import { fieldSentence, TYPED_WORDS } from '../words/validation'
import { isLonger, isReadable, cleanWords } from './characters'
import { cleanLine } from './clean-line'
import { cleanPhone, PHONE_FORM } from './clean-phone'
import { hasPrivate } from './odd-characters'

/** What is typed into a field: words in sentences, a name or another line, a phone. */
export type TypedKind = 'words' | 'name' | 'phone'

/** What a phone with a remark behind it takes, at most. */
export const LONGEST_TYPED_PHONE = 60

/** The words of a report, and the name of somebody: no longer. */
export const LONGEST_WORDS = 1000
export const LONGEST_PERSON = 20

const CLEANED: Readonly<Record<TypedKind, (text: string) => string>> = {
	words: cleanWords,
	name: cleanLine,
	phone: cleanPhone,
}

/** What was typed, as it is sent and kept. */
export function cleanTyped(kind: TypedKind, text: string): string {
	return CLEANED[kind](text)
}

/** Why what was typed will not be taken, in the server's words; empty where it will, or where nothing is there. */
export function typedProblem(kind: TypedKind, text: string, most: number): string {
	if (!isReadable(text)) return TYPED_WORDS.unreadable
	if (kind === 'phone' && isLonger(text, LONGEST_TYPED_PHONE)) {
		return fieldSentence('max_length', '', LONGEST_TYPED_PHONE)
	}
	const clean = cleanTyped(kind, text)
	if (clean === '') return ''
	if (kind === 'phone') return PHONE_FORM.test(clean) ? '' : TYPED_WORDS.badPhone
	if (isLonger(clean, most)) return fieldSentence('max_length', '', most)
	return kind === 'name' && hasPrivate(clean) ? TYPED_WORDS.privateSign : ''
}

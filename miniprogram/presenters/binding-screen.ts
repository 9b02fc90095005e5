import { BINDINGS_SAYS as SAYS, BINDINGS_WORDS as WORDS } from '../shared/words/pages/bindings'
import type { Binding, StaffCode } from '../services/binding'
import { codeDigits } from './code-digits'
import { momentWords } from './time'

/** A staff member with the state of their WeChat, ready to be shown. */
export interface BindingScreen {
	name: string
	posts: string
	bound: boolean
	state: string
	/** Who freed them last. */
	freed: string
}

export function bindingScreen({ name, posts, bound, freed }: Binding, now: number): BindingScreen {
	return {
		name,
		posts: posts.length === 0 ? WORDS.noPost : posts.join('、'),
		bound,
		state: bound ? WORDS.bound : WORDS.notBound,
		freed: freed ? SAYS.freed(freed.by, momentWords(freed.at, now)) : '',
	}
}

/** A code as it is read out, and how long it serves. */
export interface StaffSlip {
	digits: string
	until: string
}

export function staffSlip({ code, expiresAt }: StaffCode, now: number): StaffSlip {
	return { digits: codeDigits(code), until: SAYS.until(momentWords(expiresAt, now)) }
}

import { UserError } from '../../../rpc/user-error'

/** The refusal of a whole file, with the sentence that says why. */
export function badFile(sentence: string): UserError {
	return new UserError('BAD_ROSTER_FILE', undefined, sentence)
}

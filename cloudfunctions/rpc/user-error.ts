import type { ErrorCode } from '#shared/errors/codes'
import type { Callable } from '#shared/words/limits'

/** A refusal that the user is told of: a code, and a sentence for each field that is wrong. */
export class UserError extends Error {
	override name = 'UserError'

	constructor(
		readonly code: ErrorCode,
		readonly fields?: Record<string, string>,
		/** Instead of the sentence that the code has. */
		readonly sentence?: string,
		/** Whom to ring now. */
		readonly calls?: readonly Callable[],
	) {
		super(code)
	}
}

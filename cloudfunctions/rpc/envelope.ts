import type { ErrorCode } from '#shared/errors/codes'
import type { Callable } from '#shared/words/limits'

/** An error as it goes over the wire; `fields` has a sentence for each field that is wrong. */
export interface WireError {
	code: ErrorCode
	/** In the user's words. */
	message: string
	fields?: Record<string, string>
	/** Where a limit refuses it: whom to ring now. */
	calls?: readonly Callable[]
	/** For the people who look into a fault on our side. */
	requestId?: string
}

/** What every method answers. */
export type Envelope<T> = { ok: true; data: T } | { ok: false; error: WireError }

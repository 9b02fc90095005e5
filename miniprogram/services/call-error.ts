import type { WireError } from '../../cloudfunctions/rpc/envelope'
import type { ErrorCode } from '../shared/errors/codes'
import { CALL_WORDS } from '../shared/words/call'
import { ERROR_WORDS } from '../shared/words/errors'
import type { Callable } from '../shared/words/limits'

/** OFFLINE: the call did not get through, or its answer was lost. TIMEOUT: it took too long. */
export type CallCode = ErrorCode | 'OFFLINE' | 'TIMEOUT'

/** Why a call gave no data, in the user's words. */
export class CallError extends Error {
	override readonly name = 'CallError'
	readonly code: CallCode
	/** A sentence for each field that is wrong. */
	readonly fields: Record<string, string>
	/** Whom to ring now, where a limit refuses it. */
	readonly calls: readonly Callable[]

	constructor(error: Pick<WireError, 'message' | 'fields' | 'calls'> & { code: CallCode }) {
		super(error.message)
		this.code = error.code
		this.fields = error.fields ?? {}
		this.calls = error.calls ?? []
	}

	/** True when nobody knows whether the call arrived: the same call may be sent again. */
	get unanswered(): boolean {
		return this.code === 'OFFLINE' || this.code === 'TIMEOUT'
	}

	/** True when the same call may go through later, as it is: nobody refused it. */
	get mayPass(): boolean {
		return this.unanswered || this.code === 'INTERNAL' || this.code === 'STORAGE_FULL'
	}
}

/** Whom to ring now, where a limit refused it. */
export const callsIn = (error: unknown): readonly Callable[] =>
	error instanceof CallError ? error.calls : []

// https://docs.cloudbase.net/error-code/basic/SYS_ERR: the platform answered, so the network is fine.
const PLATFORM_TIMEOUT = -501002
const PLATFORM_CODES = /^-(501|502|503|504|404)\d{3}$/

/** Tells a dead network, a slow one and a fault of the platform apart. */
export function failureOf(error: unknown): CallError {
	if (error instanceof CallError) return error
	const { errCode, errMsg } = faultOf(error)
	if (errCode === PLATFORM_TIMEOUT || /time(d)? ?out/i.test(errMsg)) {
		return new CallError({ code: 'TIMEOUT', message: CALL_WORDS.slow })
	}
	if (errCode !== undefined && PLATFORM_CODES.test(String(errCode))) {
		return new CallError({ code: 'INTERNAL', message: ERROR_WORDS.INTERNAL })
	}
	return new CallError({ code: 'OFFLINE', message: CALL_WORDS.offline })
}

function faultOf(error: unknown): { errCode?: number; errMsg: string } {
	if (typeof error !== 'object' || error === null) return { errMsg: String(error) }
	const errMsg = 'errMsg' in error ? String(error.errMsg) : error instanceof Error ? error.message : ''
	return 'errCode' in error && typeof error.errCode === 'number'
		? { errCode: error.errCode, errMsg }
		: { errMsg }
}

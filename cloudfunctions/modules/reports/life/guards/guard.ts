import type { ErrorCode } from '#shared/errors/codes'
import type { Report } from '#shared/life/report'
import type { Sending, Situation, Target, VerifierAt } from '../situation'

/** A condition that asks nothing of the sender: it decides what is offered. Null when met. */
export type StateGuard = (situation: Situation) => ErrorCode | null
/** A condition on what the sender supplied. */
export type SuppliedGuard = (sending: Sending) => ErrorCode | null
/** A condition on the desk that an assignment names. */
export type TargetGuard = (situation: Situation, target: Target) => ErrorCode | null
/** A condition on the named verifier. */
export type VerifierGuard = (situation: Situation, verifier: VerifierAt) => ErrorCode | null
/** A condition on the other report of a merge. */
export type OtherGuard = (situation: Situation, other: Report) => ErrorCode | null

export const unless = (holds: boolean, code: ErrorCode): ErrorCode | null => (holds ? null : code)

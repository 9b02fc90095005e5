import type { ErrorCode } from '#shared/errors/codes'
import type { Sending, Situation } from '../situation'
import { VERIFICATION_GUARDS, VERIFIER_GUARDS } from './on-verification'
import { MERGE_STATE_GUARDS, OTHER_GUARDS } from './on-merge'
import { STATE_GUARDS } from './on-state'
import { SUPPLIED_GUARDS } from './on-supplied'
import { TARGET_GUARDS } from './on-target'

const OF_STATE = { ...STATE_GUARDS, ...VERIFICATION_GUARDS, ...MERGE_STATE_GUARDS }

type StateGuardName = keyof typeof OF_STATE
type TargetGuardName = keyof typeof TARGET_GUARDS
type VerifierGuardName = keyof typeof VERIFIER_GUARDS
type OtherGuardName = keyof typeof OTHER_GUARDS
type SuppliedGuardName = keyof typeof SUPPLIED_GUARDS
/** A condition of a row of the life table, by name. */
export type Guard = StateGuardName | SuppliedGuardName | TargetGuardName | VerifierGuardName | OtherGuardName

const isStateGuard = (guard: Guard): guard is StateGuardName => guard in OF_STATE
const isTargetGuard = (guard: Guard): guard is TargetGuardName => guard in TARGET_GUARDS
const isVerifierGuard = (guard: Guard): guard is VerifierGuardName => guard in VERIFIER_GUARDS
const isOtherGuard = (guard: Guard): guard is OtherGuardName => guard in OTHER_GUARDS

/** The first condition that does not hold, of those that ask nothing of the sender. */
export function brokenStateGuard(situation: Situation, guards: readonly Guard[]): ErrorCode | null {
	for (const guard of guards) {
		const broken = isStateGuard(guard) ? OF_STATE[guard](situation) : null
		if (broken) return broken
	}
	return null
}

/** The first condition that does not hold for an event as it was sent. */
export function brokenGuard(sending: Sending, guards: readonly Guard[]): ErrorCode | null {
	for (const guard of guards) {
		const broken = brokenBy(sending, guard)
		if (broken) return broken
	}
	return null
}

function brokenBy(sending: Sending, guard: Guard): ErrorCode | null {
	const { target, verifier, other } = sending.supplied
	if (isStateGuard(guard)) return OF_STATE[guard](sending)
	if (isTargetGuard(guard)) return target ? TARGET_GUARDS[guard](sending, target) : 'TARGET_OUT_OF_REACH'
	if (isVerifierGuard(guard)) return verifier ? VERIFIER_GUARDS[guard](sending, verifier) : 'MISSING_INPUT'
	if (isOtherGuard(guard)) return other ? OTHER_GUARDS[guard](sending, other) : 'MISSING_INPUT'
	return SUPPLIED_GUARDS[guard](sending)
}

import { chinaDay } from '#shared/clock/china-time'
import { verifierAbove } from '../verification'
import type { Situation } from '../situation'
import { unless, type StateGuard } from './guard'

const owed = ({ report }: Situation): number => report.state.checks.owed

const hasVerifierAbove = ({ report, placeChain, now }: Situation): boolean =>
	verifierAbove({ placeChain, state: report.state, day: chinaDay(now) }) !== null

/** Conditions on the checks by others (核查). */
export const VERIFICATION_GUARDS = {
	verificationOwed: (situation) => unless(owed(situation) > 0, 'EVENT_NOT_ALLOWED'),
	noVerificationOwed: (situation) => unless(owed(situation) === 0, 'CHECK_OWED'),
	lastVerificationOwed: (situation) => unless(owed(situation) === 1, 'EVENT_NOT_ALLOWED'),
	moreVerificationsOwed: (situation) => unless(owed(situation) > 1, 'EVENT_NOT_ALLOWED'),
	notVerifiedBefore: ({ relations }) => unless(!relations.has('verifiedIt'), 'ALREADY_CHECKED'),
	verificationLeftAtTop: (situation) =>
		unless(owed(situation) > 0 && situation.report.state.atTop, 'EVENT_NOT_ALLOWED'),
	verifierAbove: (situation) => unless(hasVerifierAbove(situation), 'NO_LEVEL_ABOVE'),
	noVerifierAbove: (situation) => unless(!hasVerifierAbove(situation), 'EVENT_NOT_ALLOWED'),
} satisfies Record<string, StateGuard>

import { chinaDay } from '#shared/clock/china-time'
import { verifierAbove } from '../verification'
import type { Situation } from '../situation'
import { unless, type StateGuard, type VerifierGuard } from './guard'
import { bodyOf } from '../../../org/rules/body'

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

/** Conditions on the person who is named to verify a result (指定核查人). */
export const VERIFIER_GUARDS = {
	verifierWithinReach: (situation, { area }) =>
		unless(
			isNameable(
				situation,
				area.path.map(({ code }) => code),
			),
			'TARGET_OUT_OF_REACH',
		),
	verifierDidNotHandle: ({ report }, { person }) =>
		unless(!report.state.handlerIds.includes(person.personId), 'VERIFIER_HANDLED_IT'),
	verifierOfAnotherBody: ({ report, chain }, { desk, area }) => {
		const { owner, checks } = report.state
		const ownArea = chain.find(({ code }) => code === owner.areaCode)
		const taken = [...(ownArea ? [bodyOf(ownArea, owner.post)] : []), ...checks.done.map(({ body }) => body)]
		return unless(!taken.includes(bodyOf(area, desk.post)), 'VERIFIER_OF_SAME_BODY')
	},
} satisfies Record<string, VerifierGuard>

/** True for an area on the way from the root to it, and anywhere below the area right above the owner's, or below a dispatcher's own. */
export function isNameable(
	{ report, chain, placeChain, reach }: Situation,
	path: readonly string[],
): boolean {
	const own = path[path.length - 1]
	const isOnTheWay = [...chain, ...placeChain].some(({ code }) => code === own)
	return isOnTheWay || [...reach, ...belowWhich(report.state.ownerPath)].some((code) => path.includes(code))
}

/** The head of an area above the owner's heads this one as well. */
function belowWhich(ownerPath: readonly string[]): readonly string[] {
	return ownerPath.slice(-2, -1)
}

/** Where somebody who checks may be named: the codes of the areas whose own desks and those right below are looked at first. */
export function verifierParents({ report, reach }: Pick<Situation, 'report' | 'reach'>): string[] {
	return [...new Set([...reach, ...belowWhich(report.state.ownerPath)])]
}

import { bodyOf } from '../../../org/rules/body'
import type { Situation } from '../situation'
import { unless, type VerifierGuard } from './guard'

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

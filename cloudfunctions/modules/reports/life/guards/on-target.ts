import { chinaDay } from '#shared/clock/china-time'
import { sameDesk } from '#shared/roster/desk'
import type { Post } from '#shared/roster/post'
import { atDesk } from '#shared/roster/holder'
import { hasGivenUp } from '../passing'
import type { Situation, Target } from '../situation'
import { unless, type TargetGuard } from './guard'

/** A clerk keeps the roster, a verifier checks what others did. */
const HANDLE_NOTHING: readonly Post[] = ['clerk', 'verifier']

/** Conditions on the desk that an assignment names. */
export const TARGET_GUARDS = {
	targetHandles: (_, { desk }) => unless(!HANDLE_NOTHING.includes(desk.post), 'TARGET_DOES_NOT_HANDLE'),
	targetWithinReach: (situation, { area }) => unless(isWithinReach(situation, area), 'TARGET_OUT_OF_REACH'),
	targetIsOwn: (situation, target) => unless(isOwn(situation, target), 'EVENT_NOT_ALLOWED'),
	targetIsOther: (situation, target) => unless(!isOwn(situation, target), 'EVENT_NOT_ALLOWED'),
	targetHeld: ({ now }, { desk, area }) =>
		unless(atDesk(area, desk.post, chinaDay(now)) !== null, 'TARGET_NOT_HELD'),
	targetHasNotGivenUp: ({ report }, target) => unless(!hasGivenUp(report.state, target), 'TARGET_GAVE_IT_UP'),
} satisfies Record<string, TargetGuard>

/** True for the owner desk's area and those below it; for a dispatcher, for all below theirs. */
export function isWithinReach({ report, relations, reach }: Situation, { path }: Target['area']): boolean {
	const codes = path.map(({ code }) => code)
	const ownArea = relations.has('ownerHolder') && codes.includes(report.state.owner.areaCode)
	return ownArea || reach.some((code) => codes.includes(code))
}

/** True when the sender assigns a report to the desk where it lies, i.e. takes it themselves. */
function isOwn({ report, relations }: Situation, { desk }: Target): boolean {
	return relations.has('ownerHolder') && sameDesk(desk, report.state.owner)
}

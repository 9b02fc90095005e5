import type { Area, AreaChain } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import type { VerifiedBy } from '#shared/report/category'
import { bodyOf } from '../../org/rules/body'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { atDesk } from '#shared/roster/holder'
import { HEAD_POST } from '#shared/roster/post'
import { covers, type Day } from '#shared/roster/tenure'
import type { ReportState } from '#shared/life/report'
import type { Verifications } from '#shared/life/report-parts'

/** How many people who did not handle it must say yes to a result before it is closed (核查). */
export const VERIFICATIONS_OWED: Readonly<Record<VerifiedBy, number>> = {
	reporter: 0,
	oneOther: 1,
	twoBodies: 2,
}

/** No result is there to be checked. */
export const NO_VERIFICATIONS: Verifications = { owed: 0, desk: null, done: [] }

/** What decides who checks: the areas from the root down to the place, and what happened so far. */
export interface VerificationScene {
	placeChain: AreaChain
	state: Pick<ReportState, 'owner' | 'level' | 'handlerIds' | 'checks'>
	day: Day
}

/** Whose turn it is to check: the nearest desk with somebody who may. Null when nobody in the whole chain may. */
export function nextVerifier(scene: VerificationScene): Desk | null {
	const { upward, others } = candidates(scene)
	return [...upward, ...others].find((desk) => mayVerify(desk, scene)) ?? null
}

/** The desk above the present checker's, for a check that was not done in its term. Null at the top. */
export function verifierAbove(scene: VerificationScene): Desk | null {
	const { desk, named } = scene.state.checks
	const at = scene.placeChain.findIndex((area) => area.code === desk?.areaCode)
	if (at < 0 && !named) return null
	// The named verifier may be from elsewhere: then anybody on the way up is above them.
	const above = (at < 0 ? scene.placeChain : scene.placeChain.slice(0, at)).map((area) => area.code)
	const { upward } = candidates(scene)
	return upward.find((one) => above.includes(one.areaCode) && mayVerify(one, scene)) ?? null
}

/** True when the person who was named to check it still has the post for which they were named. */
export function isNamedThere({ named, desk }: Verifications, area: Area, day: Day): boolean {
	const tenures = area.desks.find(({ post }) => post === desk?.post)?.tenures ?? []
	return tenures.some((tenure) => tenure.personId === named?.id && covers(tenure, day))
}

/**
 * Verifiers from the place upwards, and the head desks above the handler: nobody has to check their own boss,
 * unless nobody else is left (`others`).
 */
function candidates({ placeChain, state }: VerificationScene): { upward: Desk[]; others: Desk[] } {
	const near = [...placeChain].reverse()
	const head = (area: Area): Desk => ({ areaCode: area.code, post: HEAD_POST[area.level] })
	const isHigher = (area: Area): boolean => isAbove(area.level, state.level)
	return {
		upward: near.flatMap((area) => [
			{ areaCode: area.code, post: 'verifier' as const },
			...(isHigher(area) ? [head(area)] : []),
		]),
		others: placeChain.filter((area) => !isHigher(area)).map(head),
	}
}

/** True when somebody is at the desk who did not handle it, has not checked it, and speaks for a body that has not. */
function mayVerify(desk: Desk, { placeChain, state, day }: VerificationScene): boolean {
	const area = placeChain.find(({ code }) => code === desk.areaCode)
	const answer = area && atDesk(area, desk.post, day)
	if (!area || !answer || sameDesk(desk, state.owner)) return false
	const { done, named } = state.checks
	const excluded = [...state.handlerIds, ...done.map(({ by }) => by.id), ...(named ? [named.id] : [])]
	return (
		answer.people.some(({ personId }) => !excluded.includes(personId)) &&
		!done.some(({ body }) => body === bodyOf(area, desk.post))
	)
}

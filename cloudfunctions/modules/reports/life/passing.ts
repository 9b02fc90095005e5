import type { Area, AreaChain } from '#shared/area/area'
import { chinaDay } from '#shared/clock/china-time'
import { deskKey, sameDesk, type Desk } from '#shared/roster/desk'
import { atDesk } from '#shared/roster/holder'
import { HEAD_POST } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import { RETURN_LIMIT } from './limits'
import type { ReportState } from '#shared/life/report'
import type { Situation, Target } from './situation'

/** True for a desk that said twice that a report is not theirs: it does not get it again. The top's always does. */
export function hasGivenUp({ returns }: Pick<ReportState, 'returns'>, { desk, area }: Target): boolean {
	const isTop = area.path.length === 1 && desk.post === HEAD_POST[area.level]
	return !isTop && (returns[deskKey(desk)] ?? 0) >= RETURN_LIMIT
}

/** One level up (上一级): the nearest head desk above with somebody at it that has not given the report up. Null at the top. */
export function oneLevelUp(state: Pick<ReportState, 'returns'>, chain: AreaChain, day: Day): Target | null {
	const heads = [...chain.slice(0, -1)].reverse().map((area: Area): Target => ({ desk: headOf(area), area }))
	return heads.find((head) => !hasGivenUp(state, head) && isHeld(head, day)) ?? null
}

/** The nearest head desk with somebody at it, of what is left of the areas to a desk that is gone. */
export function nearestAbove(chain: AreaChain, day: Day): Target | null {
	const heads = [...chain].reverse().map((area): Target => ({ desk: headOf(area), area }))
	return heads.find((head) => isHeld(head, day)) ?? null
}

/** Where a return goes: to the desk that assigned it, where somebody else is at it who has not given it up. */
export function backToAssigner({ report, relations, chain, now }: Situation): Target | null {
	const { assignedBy: desk } = report.state
	const area = desk && chain.find(({ code }) => code === desk.areaCode)
	const answer = area && atDesk(area, desk.post, chinaDay(now))
	if (!answer || hasGivenUp(report.state, { desk, area })) return null
	const isOnlyThem = relations.has('assigner') && answer.people.length === 1
	return isOnlyThem ? null : { desk, area }
}

/** The desk for which somebody assigns: the one where it lies, else that of the dispatcher nearest to the target. */
export function assigningDesk({ report, relations, reach }: Situation, target: Target): Desk | null {
	const { owner } = report.state
	const codes = target.area.path.map(({ code }) => code)
	const isOwners = relations.has('ownerHolder') && codes.includes(owner.areaCode)
	const nearest = [...codes].reverse().find((code) => reach.includes(code))
	const dispatcher: Desk | null = nearest === undefined ? null : { areaCode: nearest, post: 'dispatcher' }
	const desk = isOwners ? owner : dispatcher
	return desk && sameDesk(desk, target.desk) ? null : desk
}

const headOf = (area: Area): Desk => ({ areaCode: area.code, post: HEAD_POST[area.level] })

const isHeld = ({ desk, area }: Target, day: Day): boolean => atDesk(area, desk.post, day) !== null

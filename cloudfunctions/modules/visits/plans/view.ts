import { toIso } from '#shared/clock/china-time'
import { partsOf } from '#shared/visits/template'
import type { Output } from '../contract/plan'
import type { Viewer } from '../../org/rules/viewer'
import type { Person } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import { isCheck } from '../rules/due'
import { decidesOnPlan, endsPlan, readsDoors } from '../rules/may'
import { pauseOn } from '../rules/pause'
import type { Plan } from '../../org/rules/plan'
import { isRefused, lastDay, planOn } from '../rules/plan'

export type PlanView = Output<'show'>['plan']

/** A plan as staff read it. */
export function planView(plan: Plan, { person }: Viewer, day: Day): PlanView {
	const { id, template, name, area, who, every, questions, from, until, keepDays, by, at, ended, next } =
		planOn(plan, day)
	return {
		id,
		template,
		name,
		area,
		who,
		to: toldTo(plan, person, day),
		every,
		parts: partsOf(template, every),
		questions,
		...(plan.words !== undefined && { words: plan.words }),
		from,
		...(plan.restsOnHolidays && { restsOnHolidays: true as const }),
		...(until !== undefined && { until }),
		...(plan.checkpoints && { checkpoints: plan.checkpoints }),
		keepDays,
		...(plan.frame && {
			draw: { ...plan.frame, drawn: plan.drawn?.length ?? 0, isDone: !plan.drawing },
		}),
		by: { name: by.name, title: by.title },
		at: toIso(at),
		state: stateOf(plan, day),
		...(plan.pauses && {
			pauses: plan.pauses.map(({ by: { name: pausedBy }, ...pause }) => ({ ...pause, by: pausedBy })),
		}),
		...(ended?.reason !== undefined && { endReason: ended.reason }),
		isTheirs: endsPlan(plan, person, day),
		mayDecide: plan.waits === true && decidesOnPlan(plan, person, day),
		...(next && { next }),
	}
}

function stateOf(plan: Plan, day: Day): PlanView['state'] {
	if (isRefused(plan)) return 'refused'
	if (plan.ended) return 'ended'
	if (plan.waits) return 'waiting'
	const last = lastDay(plan)
	if (last !== undefined && last < day) return 'over'
	return pauseOn(plan, day) ? 'paused' : 'open'
}

/** Whoever has the seed, or the list, knows which of their doors are looked at: while a check goes on those alone read it who read its doors. */
function toldTo(plan: Plan, person: Person | undefined, day: Day): PlanView['to'] {
	const { to } = plan
	const isOver = ['over', 'ended'].includes(stateOf(plan, day))
	if (!isCheck(plan) || isOver || readsDoors(plan, person, day)) return to
	if ('draw' in to) return { draw: { count: to.draw.count } }
	return 'households' in to ? { named: to.households.length } : to
}

/** A list of thousands is read of one plan, not with all of them. */
export const inBrief = ({ to, ...plan }: PlanView): PlanView => ({
	...plan,
	to: 'households' in to ? { named: to.households.length } : to,
})

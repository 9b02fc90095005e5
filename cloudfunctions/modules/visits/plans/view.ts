import { toIso } from '#shared/clock/china-time'
import { partsOf } from '#shared/visits/template'
import type { Output } from '../../contract'
import type { Viewer } from '../../org/rules/viewer'
import type { Day } from '#shared/roster/tenure'
import { decidesOnPlan, endsPlan } from '../rules/may'
import { lastDay, planOn, type Plan } from '../rules/plan'

export type PlanView = Output<'plan', 'show'>['plan']

/** A plan as staff read it. */
export function planView(plan: Plan, { person }: Viewer, day: Day): PlanView {
	const { id, template, name, area, who, to, every, questions, from, until, keepDays, by, at, ended, next } =
		planOn(plan, day)
	const last = lastDay(plan)
	return {
		id,
		template,
		name,
		area,
		who,
		to,
		every,
		parts: partsOf(template, every),
		questions,
		...(plan.words !== undefined && { words: plan.words }),
		from,
		...(until !== undefined && { until }),
		...(plan.checkpoints && { checkpoints: plan.checkpoints }),
		keepDays,
		...(plan.frame && {
			draw: { ...plan.frame, drawn: plan.drawn?.length ?? 0, isDone: !plan.drawing },
		}),
		by: { name: by.name, title: by.title },
		at: toIso(at),
		state: ended ? 'ended' : plan.waits ? 'waiting' : last !== undefined && last < day ? 'over' : 'open',
		...(ended?.reason !== undefined && { endReason: ended.reason }),
		isTheirs: endsPlan(plan, person, day),
		mayDecide: plan.waits === true && decidesOnPlan(plan, person, day),
		...(next && { next }),
	}
}

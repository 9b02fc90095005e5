import { toIso } from '#shared/clock/china-time'
import { reaches } from '#shared/roster/reach'
import { partsOf } from '#shared/visits/template'
import type { Output } from '../../contract'
import type { Viewer } from '../../org/rules/viewer'
import type { Day } from '#shared/roster/tenure'
import { lastDay, type Plan } from '../rules/plan'

export type PlanView = Output<'plan', 'show'>['plan']

/** A plan as staff read it. */
export function planView(plan: Plan, { person }: Viewer, day: Day): PlanView {
	const { id, template, name, area, who, to, every, questions, from, until, keepDays, by, at, ended } = plan
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
		from,
		...(until !== undefined && { until }),
		...(plan.checkpoints && { checkpoints: plan.checkpoints }),
		keepDays,
		...(plan.frame && {
			draw: { ...plan.frame, drawn: plan.drawn?.length ?? 0, isDone: !plan.drawing },
		}),
		by: { name: by.name, title: by.title },
		at: toIso(at),
		state: ended ? 'ended' : last !== undefined && last < day ? 'over' : 'open',
		...(ended?.reason !== undefined && { endReason: ended.reason }),
		isTheirs: reaches(person, KEEPERS, plan.path, day),
	}
}

/** Who may extend and end a plan, from its area or above. */
export const KEEPERS = ['clerk', 'dispatcher'] as const

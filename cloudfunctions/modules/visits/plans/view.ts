import { toIso } from '#shared/clock/china-time'
import { reaches } from '#shared/roster/reach'
import { maySecond, type Concern } from '#shared/roster/second'
import { partsOf } from '#shared/visits/template'
import type { Output } from '../../contract'
import type { Viewer } from '../../org/rules/viewer'
import type { Day } from '#shared/roster/tenure'
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
		isTheirs: reaches(person, KEEPERS, plan.path, day),
		mayDecide: plan.waits === true && maySecond(person, concernOf(plan), day),
		...(next && { next }),
	}
}

/** Who may extend and end a plan, from its area or above. */
export const KEEPERS = ['clerk', 'dispatcher'] as const

/** Who sees what a plan asks before it starts: a clerk or dispatcher of an area above, at the top another one. */
export function concernOf({ by, path }: Pick<Plan, 'by' | 'path'>): Concern {
	return { proposerId: by.id, touched: [], lines: [path.length > 1 ? path.slice(0, -1) : path] }
}

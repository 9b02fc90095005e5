import * as v from 'valibot'
import { planMethods } from '../../cloudfunctions/modules/visits/contract/plan'
import type { Plan } from '../../miniprogram/services/plan'

/** Whether the contract takes it as a plan to start. */
export const startInput = (input: unknown): boolean => v.is(planMethods.start.input, input)

export const TODAY = '2026-11-30'

/** A plan of pairs as it is listed. */
export const PLAN: Plan = {
	id: 'p1',
	template: 'weeklyCallMonthlyVisit',
	name: '包户',
	area: { code: 't1', name: '科尔沁镇', level: 'town', levelName: '镇' },
	who: { paired: true },
	to: { all: true },
	every: 'week',
	parts: [],
	questions: [],
	from: TODAY,
	keepDays: 365,
	by: { name: '赵海燕', title: '调度员' },
	at: `${TODAY}T08:00:00+08:00`,
	state: 'open',
	isTheirs: true,
	mayDecide: false,
}

import type { Channel } from './outcome'
import type { Every } from './period'

/** What is done again and again, and what is told; what is wanted most often stands first. */
export const TEMPLATES = [
	'notice',
	'doorToDoor',
	'weeklyCallMonthlyVisit',
	'dailyNeeds',
	'returnees',
	'patrol',
	'monthlyDays',
	'lookBack',
	'randomCheck',
] as const
export type Template = (typeof TEMPLATES)[number]

/** One thing that a plan owes a household in each of its periods. */
export interface Part {
	channel: Channel
	every: Every
}

/** What a plan of a template owes. A call is no visit: where both are owed, each has its own place. */
export function partsOf(template: Template, every: Every): Part[] {
	if (template === 'weeklyCallMonthlyVisit')
		return [
			{ channel: 'phone', every },
			{ channel: 'door', every: 'month' },
		]
	return [{ channel: template === 'dailyNeeds' || template === 'notice' ? 'any' : 'door', every }]
}

/** For so many days answers are kept, where the plan says nothing. */
export const KEPT_DAYS: Readonly<Record<Template, number>> = {
	weeklyCallMonthlyVisit: 365,
	doorToDoor: 90,
	returnees: 60,
	dailyNeeds: 60,
	patrol: 365,
	lookBack: 365,
	randomCheck: 365,
	monthlyDays: 365,
	notice: 60,
}

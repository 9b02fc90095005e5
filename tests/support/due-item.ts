import type { DueItem } from '../../miniprogram/services/visit'

type Plan = DueItem['plans'][number]

/** A plan of which something is owed at a household. */
export const duePlan = (id: string, channels: Plan['channels'], more: Partial<Plan> = {}): Plan => ({
	id,
	name: `计划${id}`,
	template: 'doorToDoor',
	channels,
	questions: [],
	...more,
})

/** A household where somebody is to go. */
export const dueItem = (number: string, plans: Plan[], more: Partial<DueItem> = {}): DueItem => ({
	household: {
		id: `h${number}`,
		number,
		address: `柳树川村1组${number}号`,
		head: '高志强',
		place: '第一网格',
		doorCode: 'JHPP-BSXX-VZBX',
		phone: '13910000001',
	},
	plans,
	since: '2026-11-30',
	late: false,
	...more,
})

import type { Plan } from '../../../../../cloudfunctions/modules/visits/rules/plan'
import type { Target } from '../../../../../cloudfunctions/modules/visits/rules/target'
import { naivelyMeant, naiveParts, samePeriod, type Moving } from './naive'

/** How a plan stands in an area, from nothing but the list of all that was ever said: how many stand how. */
export function naivelyCounted(county: Moving, plan: Plan, areaCode: string): Record<string, number> {
	const count: Record<string, number> = {}
	const add = (what: string): void => void (count[what] = (count[what] ?? 0) + 1)
	for (const target of county.targets) {
		if (!target.household.path.some(({ code }) => code === areaCode)) continue
		if (!naivelyMeant(plan, target)) continue
		add('targets')
		const stand = standOf(county, plan, target)
		add(stand)
		if (stand === 'again') add('missing')
	}
	return count
}

function standOf({ said, day: today }: Moving, plan: Plan, { household }: Target): string {
	const day = plan.until !== undefined && plan.until < today ? plan.until : today
	const parts = naiveParts(plan).map(({ channel, every }) => {
		let refusedTo: string | undefined
		let end: string | undefined
		let isVain = false
		const days = new Set<string>()
		for (const one of said) {
			if (one.plan !== plan.id || one.household !== household.id || !samePeriod(every, one.day, day)) continue
			if (channel !== 'any' && channel !== (one.outcome === 'called' ? 'phone' : 'door')) continue
			if (end !== undefined) continue
			if (one.outcome === 'nobodyHome') isVain = true
			else if (one.outcome === 'refused') {
				if (refusedTo !== undefined && refusedTo !== one.by) end = 'refused'
				else refusedTo = one.by
				isVain = true
			} else if (one.outcome === 'done' || one.outcome === 'called') {
				isVain = false
				days.add(one.day)
				if (days.size >= (typeof every === 'object' ? every.times : 1)) end = 'done'
			} else end = 'other'
		}
		return { end, isVain }
	})
	const open = parts.filter(({ end }) => end === undefined)
	if (open.length > 0) return open.some(({ isVain }) => isVain) ? 'again' : 'missing'
	if (parts.every(({ end }) => end === 'done')) return 'done'
	return parts.some(({ end }) => end === 'refused') ? 'refused' : 'other'
}

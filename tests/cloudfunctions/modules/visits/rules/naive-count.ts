import type { Person } from '#shared/roster/person'
import type { Plan } from '../../../../../cloudfunctions/modules/org/rules/plan'
import type { Target } from '../../../../../cloudfunctions/modules/visits/rules/target'
import { addDays } from '#shared/clock/china-time'
import { naivelyMeant, naivelyPaused, naiveParts, samePeriod, type Moving } from './naive'

/** What a person owes today, as `household plan channel`: everything is gone through, nothing remembered. */
export function naivelyDue(county: Moving, person: Person): string[] {
	const { plans, targets, said, rests, day } = county
	const due: string[] = []
	for (const plan of plans) {
		if ((plan.until !== undefined && day > plan.until) || naivelyPaused(rests, plan, day)) continue
		const parts = naiveParts(plan)
		for (const target of targets) {
			const { household } = target
			if (!naivelyMeant(plan, target)) continue
			const grid = household.path[2]?.code
			const leads = person.duties.some(({ areaCode }) => areaCode === grid)
			const isTurn =
				'people' in plan.who
					? plan.who.people.includes(person.id)
					: 'paired' in plan.who
						? household.paired?.phone === person.phone
						: leads
			for (const { channel, every } of parts) {
				const mine = said.filter(
					(one) =>
						one.plan === plan.id &&
						one.household === household.id &&
						samePeriod(every, one.day, day) &&
						(channel === 'any' || channel === (one.outcome === 'called' ? 'phone' : 'door')),
				)
				const times = typeof every === 'object' ? every.times : 1
				let refusedTo: string | undefined
				let isOver = false
				const days = new Set<string>()
				for (const { outcome, by, day: when } of mine) {
					if (isOver || outcome === 'nobodyHome') continue
					if (outcome === 'refused') {
						if (refusedTo !== undefined && refusedTo !== by) isOver = true
						else refusedTo = by
					} else if (outcome === 'done' || outcome === 'called') {
						days.add(when)
						isOver = days.size >= times
					} else isOver = true
				}
				if (isOver || days.has(day) || refusedTo === person.id) continue
				if (isTurn || (refusedTo !== undefined && leads)) due.push(`${household.id} ${plan.id} ${channel}`)
			}
		}
	}
	return due.sort()
}

/** How a plan stands in an area, from nothing but the list of all that was ever said: how many stand how. */
export function naivelyCounted(county: Moving, plan: Plan, areaCode: string): Record<string, number> {
	const count: Record<string, number> = {}
	const add = (what: string): void => void (count[what] = (count[what] ?? 0) + 1)
	for (const target of county.targets) {
		if (!target.household.path.some(({ code }) => code === areaCode)) continue
		if (!naivelyMeant(plan, target)) continue
		const stand = standOf(county, plan, target)
		if (stand === 'missing' || stand === 'again') {
			if (naivelyOwesNothing(county, plan)) continue
		}
		add('targets')
		add(stand)
		if (stand === 'again') add('missing')
	}
	return count
}

/** True of a plan that is paused; of one that is over, where no day of its last periods was another. */
function naivelyOwesNothing({ rests, day: today }: Moving, plan: Plan): boolean {
	const last = plan.until !== undefined && plan.until < today ? plan.until : undefined
	if (last === undefined) return naivelyPaused(rests, plan, today)
	return naiveParts(plan).every(({ every }) => {
		for (let day = plan.from; day <= last; day = addDays(day, 1))
			if (samePeriod(every, day, last) && !naivelyPaused(rests, plan, day)) return false
		return true
	})
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

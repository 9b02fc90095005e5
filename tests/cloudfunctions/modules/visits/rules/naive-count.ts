import { isDeepStrictEqual } from 'node:util'
import type { Person } from '#shared/roster/person'
import type { Plan } from '../../../../../cloudfunctions/modules/org/rules/plan'
import type { Target } from '../../../../../cloudfunctions/modules/visits/rules/target'
import { addDays } from '#shared/clock/china-time'
import type { Every } from '#shared/visits/period'
import { naivelyPaused, type Moving, type Said } from './naive'

/** Monday of a day's week, by counting back from it. */
function weekOf(day: string): string {
	let at = day
	while (new Date(`${at}T12:00:00Z`).getUTCDay() !== 1) at = addDays(at, -1)
	return at
}

interface NaivePart {
	channel: string
	every: Every
}

function naiveParts({ template, every }: Plan): NaivePart[] {
	if (template !== 'weeklyCallMonthlyVisit')
		return [{ channel: template === 'dailyNeeds' ? 'any' : 'door', every }]
	return [
		{ channel: 'phone', every },
		{ channel: 'door', every: 'month' },
	]
}

function naivelyMeant({ area, to, who }: Plan, { household, visits }: Target): boolean {
	const former = area.level === 'grid' ? (household.former ?? []) : []
	const was = [household.path, ...former.map(({ path }) => path)].flat()
	if (visits?.gone?.left || !was.some(({ code }) => code === area.code)) return false
	if ('tags' in to && !visits?.tags?.['独居']) return false
	if ('households' in to && !to.households.includes(household.id)) return false
	return !('paired' in who && !household.paired)
}

function samePeriod(every: Every, one: string, other: string): boolean {
	if (every === 'once') return true
	if (every === 'day') return one === other
	if (every === 'week') return weekOf(one) === weekOf(other)
	if (every === 'twoMonths') {
		const pair = (day: string): string => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 2)}`
		return pair(one) === pair(other)
	}
	return one.slice(0, 7) === other.slice(0, 7)
}

/** What was done for one rhythm fills no period of another one. */
const isOfRhythm = (plan: Plan, { every }: Said, part: NaivePart): boolean =>
	naiveParts({ ...plan, every }).some((one) => isDeepStrictEqual(one, part))

/** A plan as it was said to be on a day. */
function naivelyOn({ changes }: Moving, { next: _, ...plan }: Plan, day: string): Plan {
	const [last] = changes.filter((one) => one.plan === plan.id && one.from <= day).slice(-1)
	return last ? { ...plan, who: last.who, every: last.every } : plan
}

/** What a person owes today, as `household plan channel`: everything is gone through, nothing remembered. */
export function naivelyDue(county: Moving, person: Person): string[] {
	const { plans, targets, said, rests, day } = county
	const due: string[] = []
	for (const stored of plans) {
		const plan = naivelyOn(county, stored, day)
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
						isOfRhythm(plan, one, { channel, every }) &&
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
export function naivelyCounted(county: Moving, stored: Plan, areaCode: string): Record<string, number> {
	const { until } = stored
	const plan = naivelyOn(county, stored, until !== undefined && until < county.day ? until : county.day)
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
			if (!isOfRhythm(plan, one, { channel, every })) continue
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

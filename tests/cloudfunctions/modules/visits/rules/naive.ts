import type { Random } from '../../../../../local/seeds/random'
import { addDays } from '#shared/clock/china-time'
import type { AreaRef } from '#shared/area/area'
import { OFFICE_HOURS, type WorkCalendar } from '#shared/clock/calendar'
import type { Person } from '#shared/roster/person'
import type { Outcome } from '#shared/visits/outcome'
import type { Every } from '#shared/visits/period'
import type { Plan, Who } from '../../../../../cloudfunctions/modules/org/rules/plan'
import { nextPeriod, owedOn, partFor, planOn } from '../../../../../cloudfunctions/modules/visits/rules/plan'
import { pausing, resuming } from '../../../../../cloudfunctions/modules/visits/rules/pause'
import { after, EMPTY_SLOT, joined } from '../../../../../cloudfunctions/modules/visits/rules/slot'
import type { Target } from '../../../../../cloudfunctions/modules/visits/rules/target'

// A county that moves by chance, and what is due in it, worked out from nothing but the list of all that was ever said.

/** All that was ever said of going. */
export interface Said {
	plan: string
	household: string
	by: string
	outcome: Outcome
	day: string
	/** How often the plan went then: what was done for one rhythm fills no period of another. */
	every: Every
}

export interface Moving {
	targets: Target[]
	people: Person[]
	plans: Plan[]
	said: Said[]
	/** Each plan that was paused or let go on, and when. */
	rests: { plan: string; day: string; isPaused: boolean }[]
	/** Each change of a plan, and from when on it was to hold; the last one for a day counts. */
	changes: { plan: string; from: string; who: Who; every: Every }[]
	day: string
}

const START = '2026-09-14'
export const VILLAGES = ['1-1', '1-2']
export const GRIDS = ['1-1-1', '1-1-2', '1-2-1', '1-2-2']
const RHYTHMS: readonly Every[] = ['once', 'day', 'week', 'month', 'twoMonths', { times: 2, per: 'month' }]
const WHOS: readonly Who[] = [{ post: 'gridLeader' }, { paired: true }, { people: ['person-0', 'person-1'] }]
const OUTCOMES: readonly Outcome[] = ['done', 'done', 'called', 'nobodyHome', 'refused', 'empty', 'unsafe']

const pathOf = (code: string): AreaRef[] =>
	code.split('-').map((_, at, steps) => {
		const own = steps.slice(0, at + 1).join('-')
		return {
			code: own,
			name: own,
			level: (['county', 'village', 'grid'] as const)[at] ?? 'grid',
			levelName: '',
		}
	})

const phoneOf = (at: number): string => `1390000000${at}`

export function begin(random: Random): Moving {
	const people = GRIDS.map((code, at): Person => {
		const path = pathOf(code)
		const post = { areaCode: code, post: 'gridLeader' as const, from: '2026-01-01' }
		return {
			id: `person-${at}`,
			name: '',
			phone: phoneOf(at),
			posts: [{ ...post, kind: 'holder', area: path[2]!, path: path.map((one) => one.code) }],
			duties: [{ ...post, as: 'holder' }],
		}
	})
	const targets = Array.from({ length: 8 }, (_, at): Target => targetAt(random, `h${at}`))
	const plans = Array.from({ length: 3 }, (_, at): Plan => {
		const area = pathOf(random.pick(['1', ...VILLAGES, ...GRIDS]))
		return {
			id: `plan${at}`,
			template: random.pick(['doorToDoor', 'weeklyCallMonthlyVisit', 'dailyNeeds'] as const),
			name: '',
			area: area[area.length - 1]!,
			path: area.map(({ code }) => code),
			who: random.pick(WHOS),
			to: random.pick([{ all: true as const }, { tags: ['独居'] }, { households: ['h0', 'h1', 'h2'] }]),
			every: random.pick(RHYTHMS),
			questions: [],
			from: START,
			...(random.int(0, 2) === 0 && { restsOnHolidays: true }),
			...(random.int(0, 3) === 0 && { until: addDays(START, random.int(0, 60)) }),
			keepDays: 90,
			by: { id: '', name: '', title: '' },
			at: 0,
		}
	})
	return { targets, people, plans, said: [], rests: [], changes: [], day: START }
}

function targetAt(random: Random, id: string): Target {
	return {
		household: {
			id,
			number: id,
			address: id,
			headName: id,
			doorCode: id,
			path: pathOf(random.pick(GRIDS)),
			members: [],
			...(random.int(0, 1) === 0 && { paired: { name: '', phone: phoneOf(random.int(0, 3)) } }),
		},
		visits: random.int(0, 1) === 0 ? { tags: { 独居: { reason: '', by: '', at: 0 } } } : {},
	}
}

/**
 * One thing that happens: days go by, somebody goes, a household moves, is handed over, comes or goes, a tag is given or taken, a grid has
 * another leader, a plan pauses or changes.
 */
export function step(county: Moving, random: Random): void {
	const at = random.int(0, county.targets.length - 1)
	const target = county.targets[at]
	if (!target) return
	const put = (next: Target): void => void county.targets.splice(at, 1, next)
	const { household, visits = {} } = target
	const kind = random.int(0, 14)
	if (kind < 2) county.day = addDays(county.day, random.int(1, 9))
	else if (kind < 8) goes(county, random, at)
	else if (kind === 8 && random.int(0, 1) === 0)
		put({ visits, household: { ...household, path: pathOf(random.pick(GRIDS)) } })
	else if (kind === 8) put({ visits, household: regridded(household, county.day, random) })
	else if (kind === 9)
		put({ visits, household: { ...household, paired: { name: '', phone: phoneOf(random.int(0, 3)) } } })
	else if (kind === 10)
		put({
			household,
			visits: { ...visits, tags: visits.tags ? {} : { 独居: { reason: '', by: '', at: 0 } } },
		})
	else if (kind === 12) rest(county, random)
	else if (kind === 13) handOver(county, random)
	else if (kind === 14) change(county, random)
	else if (random.int(0, 1) === 0)
		put({ household, visits: { ...visits, gone: { outcome: 'movedAway', at: 0, by: '', left: true } } })
	else county.targets.push(targetAt(random, `h${county.targets.length}`))
}

/** Its grid is split, or becomes one with another one of the village: it remembers where it was. */
function regridded({ former = [], ...household }: Target['household'], day: string, random: Random) {
	const { path } = household
	const beside = GRIDS.filter((code) => code.startsWith(path[1]?.code ?? ''))
	return { ...household, path: pathOf(random.pick(beside)), former: [...former, { to: day, path }] }
}

/** Somebody goes: it is said, and it moves the slot that stands beside the household. */
function goes({ plans, people, targets, said, day }: Moving, random: Random, at: number): void {
	const target = targets[at]
	if (!target) return
	const plan = planOn(random.pick(plans), day)
	const by = random.pick(people).id
	const outcome = random.pick(OUTCOMES)
	if (plan.until !== undefined && day > plan.until) return
	said.push({ plan: plan.id, household: target.household.id, by, outcome, day, every: plan.every })
	const owed = partFor(owedOn(plan, day, ''), outcome, undefined)
	if (!owed) return
	const slots = target.visits?.plans?.[plan.id] ?? {}
	const before = slots[owed.slot]
	const slot = after(before ?? EMPTY_SLOT, { outcome, by, at: 0, day }, owed.times)
	const next = { ...slots, [owed.slot]: joined(before, slot) }
	targets.splice(at, 1, {
		...target,
		visits: { ...target.visits, plans: { ...target.visits?.plans, [plan.id]: next } },
	})
}

/** Somebody pauses a plan, or lets it go on. */
function rest({ plans, rests, day }: Moving, random: Random): void {
	const at = random.int(0, plans.length - 1)
	const plan = plans[at]
	if (!plan || (plan.until !== undefined && day > plan.until)) return
	const isPaused = !isSaidToPause(rests, plan, day)
	const pause = { from: day, reason: '', by: { id: '', name: '' } }
	plans.splice(at, 1, isPaused ? pausing(plan, pause) : resuming(plan, day))
	rests.push({ plan: plan.id, day, isPaused })
}

/** Two leaders change places. */
function handOver({ people, day }: Moving, random: Random): void {
	const [one, other] = [random.int(0, people.length - 1), random.int(0, people.length - 1)]
	const [first, second] = [people[one], people[other]]
	if (!first || !second || one === other) return
	const at = ({ posts, duties }: Person) => ({
		posts: posts.map((post) => ({ ...post, from: day })),
		duties: duties.map((duty) => ({ ...duty, from: day })),
	})
	people.splice(one, 1, { ...first, ...at(second) })
	people.splice(other, 1, { ...second, ...at(first) })
}

/** Somebody says how a plan goes on from its next period; as often as not that comes at once. */
function change(county: Moving, random: Random): void {
	const { plans, changes, day } = county
	const at = random.int(0, plans.length - 1)
	const plan = plans[at] && planOn(plans[at], day)
	if (!plan) return
	const from = nextPeriod(plan, day)
	const terms = { who: random.pick(WHOS), every: random.pick(RHYTHMS) }
	plans.splice(at, 1, { ...plan, next: { ...terms, questions: [], from } })
	changes.push({ plan: plan.id, from, ...terms })
	if (random.int(0, 1) === 0) county.day = from
}

/** Two holidays, one of them longer than a week, and a Sunday of work. */
export const CALENDAR: WorkCalendar = {
	...OFFICE_HOURS,
	exceptions: Object.fromEntries([
		['2026-09-20', 'working'],
		...['2026-09-25', '2026-09-26', '2026-09-27'].map((day) => [day, 'off']),
		...Array.from({ length: 10 }, (_, at) => [addDays('2026-10-01', at), 'off']),
	]) as WorkCalendar['exceptions'],
}

const HOLIDAYS = Object.keys(CALENDAR.exceptions).filter((day) => day !== '2026-09-20')

const isSaidToPause = (rests: Moving['rests'], { id }: Plan, day: string): boolean =>
	rests.filter((one) => one.plan === id && one.day <= day).at(-1)?.isPaused ?? false

/** True on a day on which the last that was said of a plan is that it pauses, and on a holiday on which it rests. */
export const naivelyPaused = (rests: Moving['rests'], plan: Plan, day: string): boolean =>
	isSaidToPause(rests, plan, day) || (plan.restsOnHolidays === true && HOLIDAYS.includes(day))

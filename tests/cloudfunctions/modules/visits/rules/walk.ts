import { Random } from '../../../../../local/seeds/random'
import { dueAt } from '../../../../../cloudfunctions/modules/visits/rules/due'
import { asOwed, countOf, sumOf, type Count } from '../../../../../cloudfunctions/modules/visits/rules/count'
import {
	countFrom,
	goesToKind,
	gridCount,
	isByKind,
	NOTHING_ENDED,
	owedName,
} from '../../../../../cloudfunctions/modules/visits/rules/grid-count'
import type { Plan } from '../../../../../cloudfunctions/modules/org/rules/plan'
import { dayToCount, planOn } from '../../../../../cloudfunctions/modules/visits/rules/plan'
import { withHolidays } from '../../../../../cloudfunctions/modules/visits/rules/pause'
import { begin, CALENDAR, GRIDS, step, VILLAGES, type Moving } from './naive'
import { naivelyCounted, naivelyDue } from './naive-count'

const STEPS = 40

/** Lets counties move by chance, and compares every person's list after every step with the naive one; answers how many. */
export function compareLists(seed: number, least: number): number {
	const random = new Random(seed)
	let compared = 0
	while (compared < least) {
		const county = begin(random)
		for (let at = 0; at < STEPS; at++) {
			step(county, random)
			const plans = county.plans.map((plan) => withHolidays(planOn(plan, county.day), CALENDAR))
			for (const person of county.people) {
				const goer = { person, memberId: '' }
				const due = county.targets.flatMap((target) =>
					dueAt(plans, target, goer, county.day, 0).map(
						({ plan, owed }) => `${target.household.id} ${plan.id} ${owed.channel}`,
					),
				)
				expect({ at, who: person.id, due: due.sort() }).toEqual({
					at,
					who: person.id,
					due: naivelyDue(county, person),
				})
				compared += 1
			}
			compared += compareCounts(county)
		}
	}
	return compared
}

/** Every plan in every area, as it is counted, beside a second count. */
function compareCounts(county: Moving): number {
	let compared = 0
	for (const plan of plansToCount(county).map((one) => withHolidays(one, CALENDAR)))
		for (const areaCode of ['1', ...VILLAGES, ...GRIDS]) {
			const {
				came: _came,
				went: _went,
				started: _started,
				...count
			} = asOwed(plan, counted(county, plan, areaCode), county.day)
			const there = Object.fromEntries(Object.entries(count).filter(([, many]) => many > 0))
			expect({ plan, areaCode, count: there }).toEqual({
				plan,
				areaCode,
				count: naivelyCounted(county, plan, areaCode),
			})
			compared += 1
		}
	return compared
}

const plansToCount = ({ plans, day }: Moving): Plan[] =>
	plans.map((plan) => planOn(plan, dayToCount(plan, day)))

/** From what is kept of each grid, where the plan's targets follow from their kind; of any other from the households. */
function counted(county: Moving, plan: Plan, areaCode: string): Count {
	const { targets, day } = county
	const inArea = targets.filter(({ household }) => household.path.some(({ code }) => code === areaCode))
	// A grid's plan follows its households wherever a split leaves them: nothing is kept for it.
	if (!isByKind(plan) || plan.area.level === 'grid') return countOf(plan, inArea, dayToCount(plan, day))
	const grids = new Map(inArea.map(({ household: { path } }) => [path[2]?.code ?? '', path]))
	return sumOf(
		[...grids].map(([grid, path]) => {
			const own = inArea.filter(({ household }) => household.path[2]?.code === grid)
			const codes = path.map(({ code }) => code)
			const kept = gridCount({ grid, path: codes }, own, plansToCount(county), { day, at: 0 })
			const of = codes.includes(plan.area.code) ? Object.entries(kept.kinds) : []
			const households = of.reduce((sum, [kind, many]) => sum + (goesToKind(plan, kind) ? many : 0), 0)
			return countFrom(
				households,
				kept.plans[plan.id]?.[owedName(plan, dayToCount(plan, day))] ?? NOTHING_ENDED,
			)
		}),
	)
}

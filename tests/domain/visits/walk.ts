import { Random } from '../../../local/seeds/random'
import { dueAt } from '../../../cloudfunctions/modules/visits/rules/due'
import { begin, naivelyDue, step } from './naive'

const STEPS = 40

/** Lets counties move by chance, and compares every person's list after every step with the naive one; answers how many. */
export function compareLists(seed: number, least: number): number {
	const random = new Random(seed)
	let compared = 0
	while (compared < least) {
		const county = begin(random)
		for (let at = 0; at < STEPS; at++) {
			step(county, random)
			for (const person of county.people) {
				const goer = { person, memberId: '' }
				const due = county.targets.flatMap((target) =>
					dueAt(county.plans, target, goer, county.day, 0).map(
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
		}
	}
	return compared
}

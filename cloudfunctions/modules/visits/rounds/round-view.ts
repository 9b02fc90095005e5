import { toIso } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import type { Output } from '../contract/visit'
import type { Attempt, Visit } from '../ports/visit-store'
import type { Plan } from '../../org/rules/plan'
import { doneIn, roundOn } from '../rules/round'

export type RoundView = Output<'attend'>['round']

/** How far somebody is in the round of a day. */
export function roundView(plan: Plan, day: Day, visit: Visit | undefined): RoundView {
	const { period, of } = roundOn(plan, day)
	const done = doneIn(visit?.slot)
	return {
		planId: plan.id,
		name: plan.name,
		template: plan.template,
		period: period.key,
		...(period.to !== undefined && { to: period.to }),
		done: done.length,
		of,
		ended: done.length >= of,
		days: plan.checkpoints ? [] : [...done].sort(),
		checkpoints: checkpointsOf(plan, visit?.attempts ?? []),
	}
}

/** Each point with when it was passed first, and whether that was before one that stands earlier on the way. */
function checkpointsOf({ checkpoints = [] }: Plan, attempts: readonly Attempt[]): RoundView['checkpoints'] {
	const passed = checkpoints.map((_, index) =>
		attempts
			.filter(({ checkpoint }) => checkpoint === index)
			.sort((one, other) => one.at - other.at)
			.at(0),
	)
	return checkpoints.map(({ name }, index) => {
		const own = passed[index]
		if (!own) return { name }
		const isEarly = passed.slice(0, index).some((before) => !before || before.at > own.at)
		return {
			name,
			at: toIso(own.at),
			...(own.point && { point: own.point }),
			...(isEarly && { early: true as const }),
		}
	})
}

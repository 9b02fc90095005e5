import type { Area } from '#shared/area/area'
import { toIso } from '#shared/clock/china-time'
import { rateOf, RATES } from '#shared/rates/rate'
import type { Input, Output } from './contract'
import type { Call } from './call'
import type { Count } from './ports/rate-store'
import { readingOf } from './reading'

type Shown = Output<'show'>
type AreaRates = Shown['children'][number]

/**
 * The rates of an area and a period. The area has all that was reported in it, also where a place was known no
 * nearer, or is no longer in the roster; so it may be more than the areas below together.
 */
export async function show(input: Input<'show'>, call: Call): Promise<Shown> {
	const { area, children, counting } = await readingOf(input, call)
	const counts = await call.ports.rates.count(counting)
	return {
		...areaRates(area, counts),
		from: input.from,
		to: input.to,
		children: children.map((child) =>
			areaRates(
				child,
				counts.filter(({ areaCode }) => areaCode === child.code),
			),
		),
		asOf: toIso(call.now),
	}
}

function areaRates({ code, name, level, levelName }: Area, counts: readonly Count[]): AreaRates {
	const sum = (part: (count: Count) => number): number =>
		counts.reduce((total, count) => total + part(count), 0)
	return {
		area: { code, name, level, levelName },
		reports: sum(({ reports }) => reports),
		rates: RATES.map((rate) =>
			rateOf(
				rate,
				sum(({ rates }) => rates[rate].numerator),
				sum(({ rates }) => rates[rate].denominator),
			),
		),
	}
}

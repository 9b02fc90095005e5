import type { Report } from '#shared/life/report'
import { measured, type Measure } from './rules/measure'
import { RATES, type Counted, type RateCode } from '#shared/rates/rate'

/** A measure as it is added up: in the denominator once `from` has passed (milliseconds since 1970), and in the numerator. */
export interface Summand {
	from: number
	met: 0 | 1
}

/** What of a report is kept for counting, beside it and written with it. */
export interface Measured {
	/** The first submit, which an appeal does not move. */
	at: number
	/** The codes of the areas from the root down to the place, to be found by. */
	areas: string[]
	/** The same areas by depth, to group by: `level0` is the root. */
	steps: Record<string, string>
	rates: Record<RateCode, Summand>
}

/** Later than any moment. */
const NEVER = 9e15

/** The record by which a report is counted. */
export function measuredOf(report: Report): Measured {
	const areas = report.place.path.map(({ code }) => code)
	const measures = measured(report)
	return {
		at: report.history[0]?.at ?? report.state.clocks.total.startedAt,
		areas,
		steps: Object.fromEntries(areas.map((code, depth) => [stepName(depth), code])),
		rates: Object.fromEntries(RATES.map((code) => [code, summand(measures[code])])) as Measured['rates'],
	}
}

/** The list of the reports behind a number. */
export function countedKey(areaCode: string, rate: RateCode, counted: Counted): string {
	return `${areaCode}/${rate}/${counted}`
}

/** Behind which numbers a report stands at a moment: what has run out by then is missed. */
export function countedAt({ areas, rates }: Measured, now: number): string[] {
	return RATES.flatMap((rate) => {
		const { from, met } = rates[rate]
		return from < now ? areas.map((code) => countedKey(code, rate, met === 1 ? 'met' : 'missed')) : []
	})
}

/** When the next term runs out that was still running at a moment; at that very moment it is in time. Null when none is. */
export function runsOutAfter({ rates }: Measured, since: number): number | null {
	const running = Object.values(rates).flatMap(({ from }) => (from >= since && from < NEVER ? [from] : []))
	return running.length === 0 ? null : Math.min(...running)
}

/** The name of a depth in `steps`. */
export function stepName(depth: number): string {
	return `level${depth}`
}

function summand(measure: Measure): Summand {
	switch (measure) {
		case 'met':
			return { from: 0, met: 1 }
		case 'missed':
			return { from: 0, met: 0 }
		case 'out':
			return { from: NEVER, met: 0 }
		default:
			return { from: measure.missedAfter, met: 0 }
	}
}
